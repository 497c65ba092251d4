import { HostError } from "./protocol";

/** The add-in's own settings in the book. */
export class HostSettings {
  constructor(private readonly settings: Map<string, unknown>) {}

  all(): HostSetting[] {
    return [...this.settings.keys()].map((key) => new HostSetting(this.settings, key));
  }

  getItem(key: string): HostSetting {
    if (!this.settings.has(key)) throw new HostError("ItemNotFound", `no setting ${key}`);
    return new HostSetting(this.settings, key);
  }

  getItemOrNullObject(key: string): HostSetting | null {
    return this.settings.has(key) ? new HostSetting(this.settings, key) : null;
  }

  add(key: string, value: unknown): HostSetting {
    this.settings.set(key, value);
    return new HostSetting(this.settings, key);
  }
}

export class HostSetting {
  constructor(
    private readonly settings: Map<string, unknown>,
    readonly key: string,
  ) {}

  get value(): unknown {
    return this.settings.get(this.key);
  }

  delete(): void {
    this.settings.delete(this.key);
  }
}

/** Names of the book or of one sheet. */
export class HostNames {
  constructor(private readonly names: ReadonlyMap<string, string>) {}

  all(): { name: string; formula: string }[] {
    return [...this.names].map(([name, formula]) => ({ name, formula }));
  }

  getItem(name: string): { name: string; formula: string } {
    const formula = this.names.get(name);
    if (formula === undefined) throw new HostError("ItemNotFound", `no name ${name}`);
    return { name, formula };
  }
}
