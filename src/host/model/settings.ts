import { HostObject, required } from "../dispatch/host-object";

/** Excel's SettingCollection: what add-ins keep in the workbook, as JSON text. */
export class HostSettings extends HostObject {
  readonly officeClass = "SettingCollection";

  constructor(private readonly texts: Map<string, string>) {
    super();
  }

  all(): HostSetting[] {
    return [...this.texts.keys()].map((key) => new HostSetting(this.texts, key));
  }

  getCount(): number {
    return this.texts.size;
  }

  getItem(key: string): HostSetting {
    return required(this.getItemOrNullObject(key), `setting ${key}`);
  }

  getItemOrNullObject(key: string): HostSetting | null {
    return this.texts.has(key) ? new HostSetting(this.texts, key) : null;
  }

  add(key: string, value: unknown): HostSetting {
    this.texts.set(key, JSON.stringify(value));
    return new HostSetting(this.texts, key);
  }
}

class HostSetting extends HostObject {
  readonly officeClass = "Setting";

  constructor(
    private readonly texts: Map<string, string>,
    readonly key: string,
  ) {
    super();
  }

  get value(): unknown {
    return JSON.parse(this.texts.get(this.key) ?? "null");
  }

  set value(value: unknown) {
    this.texts.set(this.key, JSON.stringify(value));
  }

  delete(): void {
    this.texts.delete(this.key);
  }
}
