import type { XmlParts } from "../book/host-book";
import { HostObject, required } from "../dispatch/host-object";

/** Excel's CustomXmlPartCollection. */
export class HostXmlParts extends HostObject {
  readonly officeClass: "CustomXmlPartCollection" | "CustomXmlPartScopedCollection";

  constructor(
    private readonly parts: XmlParts,
    private readonly namespace?: string,
  ) {
    super();
    this.officeClass = namespace === undefined ? "CustomXmlPartCollection" : "CustomXmlPartScopedCollection";
  }

  all(): HostXmlPart[] {
    return this.parts.list(this.namespace).map(({ id }) => new HostXmlPart(this.parts, id));
  }

  getCount(): number {
    return this.all().length;
  }

  getByNamespace(namespace: string): HostXmlParts {
    return new HostXmlParts(this.parts, namespace);
  }

  getItem(id: string): HostXmlPart {
    return required(this.getItemOrNullObject(id), `custom XML part ${id}`);
  }

  getItemOrNullObject(id: string): HostXmlPart | null {
    return this.parts.get(id) ? new HostXmlPart(this.parts, id) : null;
  }

  add(xml: string): HostXmlPart {
    return new HostXmlPart(this.parts, this.parts.add(xml).id);
  }
}

class HostXmlPart extends HostObject {
  readonly officeClass = "CustomXmlPart";

  constructor(
    private readonly parts: XmlParts,
    readonly id: string,
  ) {
    super();
  }

  get namespaceUri(): string {
    return this.part.namespace;
  }

  getXml(): string {
    return this.part.xml;
  }

  setXml(xml: string): void {
    this.parts.set(this.part.id, xml);
  }

  delete(): void {
    this.parts.delete(this.part.id);
  }

  private get part() {
    return required(this.parts.get(this.id), `custom XML part ${this.id}`);
  }
}
