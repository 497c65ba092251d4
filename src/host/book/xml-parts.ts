import { attribute } from "../../workbook/xlsx/write/xml/attributes";
import { openTag, prefixOf, rootElement } from "../../workbook/xlsx/write/xml/elements";
import type { XmlPart, XmlParts } from "./host-book";

/** A part as the file has it. */
export interface FileXmlPart extends XmlPart {
  /** Name of the part in the package. */
  readonly part: string;
}

/** What became of the parts since the book was opened. */
export interface XmlPartChanges {
  readonly added: readonly XmlPart[];
  /** By part name; null: deleted. */
  readonly changed: ReadonlyMap<string, string | null>;
}

export class BookXmlParts implements XmlParts {
  private parts: XmlPart[];

  constructor(
    private readonly file: readonly FileXmlPart[],
    private readonly newId: () => string,
  ) {
    this.parts = [...file];
  }

  list(namespace?: string): readonly XmlPart[] {
    return namespace === undefined ? this.parts : this.parts.filter((part) => part.namespace === namespace);
  }

  get(id: string): XmlPart | null {
    return this.parts.find((part) => part.id === id) ?? null;
  }

  add(xml: string): XmlPart {
    const part = { id: this.newId(), namespace: namespaceOf(xml), xml };
    this.parts.push(part);
    return part;
  }

  set(id: string, xml: string): boolean {
    const at = this.parts.findIndex((part) => part.id === id);
    const part = this.parts[at];
    if (part) this.parts[at] = { id, namespace: namespaceOf(xml), xml };
    return part !== undefined;
  }

  delete(id: string): boolean {
    const before = this.parts.length;
    this.parts = this.parts.filter((part) => part.id !== id);
    return this.parts.length < before;
  }

  changes(): XmlPartChanges {
    const changed = this.file.flatMap(({ id, part, xml }): [string, string | null][] => {
      const now = this.get(id)?.xml ?? null;
      return now === xml ? [] : [[part, now]];
    });
    const added = this.parts.filter(({ id }) => this.file.every((part) => part.id !== id));
    return { added, changed: new Map(changed) };
  }
}

/** The namespace of a document's root; "" where it has none. @throws WorkbookError damaged for what is no XML */
export function namespaceOf(xml: string): string {
  const root = rootElement(xml);
  const prefix = prefixOf(root.name).replace(":", "");
  return attribute(openTag(xml, root), prefix === "" ? "xmlns" : `xmlns:${prefix}`) ?? "";
}
