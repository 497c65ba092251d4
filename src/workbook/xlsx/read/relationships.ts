import { Token, XmlTokens } from "../xml/xml-tokens";

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** Last step of the type's address, the same in strict and transitional files: "worksheet", "styles" … */
  readonly type: string;
  /** Name of the part it leads to, or the address outside the package as it stands. */
  readonly target: string;
  readonly external: boolean;
}

/** The links of a part, from the UTF-8 bytes of its relationships part. */
export function readRelationships(bytes: Uint8Array, source: string): Relationship[] {
  const tokens = new XmlTokens(bytes);
  const list: Relationship[] = [];
  for (let token = tokens.next(); token !== Token.end; token = tokens.next()) {
    if (token === Token.open && tokens.name === "Relationship") list.push(readRelationship(tokens, source));
  }
  return list;
}

function readRelationship(tokens: XmlTokens, source: string): Relationship {
  const external = tokens.attribute("TargetMode") === "External";
  const target = tokens.attribute("Target") ?? "";
  return {
    id: tokens.attribute("Id") ?? "",
    type: (tokens.attribute("Type") ?? "").split("/").at(-1) ?? "",
    target: external ? target : resolveTarget(source, target),
    external,
  };
}

/** The part that a target means when it stands in the links of `source`; "" is the package itself. */
export function resolveTarget(source: string, target: string): string {
  const path = decodeTarget(target.replaceAll("\\", "/").replace(/[?#].*$/s, ""));
  const steps = path.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const step of path.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}

function decodeTarget(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** Name of the relationships part of a part; "" is the package itself. */
export function relationshipsOf(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}
