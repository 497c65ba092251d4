import type { BookModel } from "./book";
import { HostError } from "./protocol";

/** The custom XML parts of a book. */
export class HostXmlParts {
  constructor(private readonly book: BookModel) {}

  getByNamespace(namespace: string) {
    const ids = [...this.book.xmlParts]
      .filter(([, xml]) => xml.includes(`xmlns="${namespace}"`))
      .map(([id]) => id);
    return { all: () => ids.map((id) => this.getItem(id)), getItem: (id: string) => this.getItem(id) };
  }

  getItem(id: string): HostXmlPart {
    if (!this.book.xmlParts.has(id)) throw new HostError("ItemNotFound", `no part ${id}`);
    return new HostXmlPart(this.book.xmlParts, id);
  }

  add(xml: string): HostXmlPart {
    const id = this.book.newId();
    this.book.xmlParts.set(id, xml);
    return this.getItem(id);
  }
}

export class HostXmlPart {
  constructor(
    private readonly parts: Map<string, string>,
    readonly id: string,
  ) {}

  getXml(): string {
    return this.parts.get(this.id) ?? "";
  }

  setXml(xml: string): void {
    this.parts.set(this.id, xml);
  }

  delete(): void {
    this.parts.delete(this.id);
  }
}
