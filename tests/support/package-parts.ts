import { nodeInflater } from "../../src/cli/inflate-node";
import { openArchive } from "../../src/workbook/xlsx/zip/archive";
import { inflatePart } from "../../src/workbook/xlsx/zip/inflate";

/** Every part of a package as text, byte by byte, in the package's order. */
export function packageTexts(bytes: Uint8Array): Map<string, string> {
  const archive = openArchive(bytes);
  return new Map(
    [...archive.entries.values()].map((entry) => [
      entry.name,
      Buffer.from(inflatePart(archive, entry, nodeInflater)).toString("utf8"),
    ]),
  );
}

/** The names of the parts that differ between two packages. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [former, now] = [packageTexts(before), packageTexts(after)];
  return [...new Set([...former.keys(), ...now.keys()])]
    .filter((name) => former.get(name) !== now.get(name))
    .sort();
}

export interface FileRule {
  readonly sheet: string;
  readonly sqref: string;
  readonly formula: string;
  readonly priority: number;
}

/** The formula rules of every sheet as the file has them, in their order of precedence; the extended ones too. */
export function fileRules(bytes: Uint8Array): FileRule[] {
  const parts = packageTexts(bytes);
  const workbook = parts.get("xl/workbook.xml") ?? "";
  const links = parts.get("xl/_rels/workbook.xml.rels") ?? "";
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const id = /\w+:id="([^"]*)"/.exec(tag)?.[1] ?? "";
    const link =
      [...links.matchAll(/<Relationship\b[^>]*>/g)].find(([each]) => each.includes(` Id="${id}"`))?.[0] ?? "";
    const target = /Target="\/?(?:xl\/)?([^"]*)"/.exec(link)?.[1] ?? "";
    const sheet = decode(/ name="([^"]*)"/.exec(tag)?.[1] ?? "");
    return rulesOf(parts.get(`xl/${target}`) ?? "", sheet).sort((a, b) => a.priority - b.priority);
  });
}

function rulesOf(text: string, sheet: string): FileRule[] {
  const formats = text.matchAll(/<((?:\w+:)?conditionalFormatting)\b([^>]*)>([^]*?)<\/\1>/g);
  return [...formats].flatMap(([, , attributes = "", inside = ""]) => {
    const sqref = /sqref="([^"]*)"/.exec(attributes)?.[1] ?? /<xm:sqref>([^<]*)/.exec(inside)?.[1] ?? "";
    return [...inside.matchAll(/<((?:\w+:)?cfRule)\b([^>]*)>([^]*?)<\/\1>/g)].map(
      ([, , rule = "", content = ""]) => ({
        sheet,
        sqref,
        formula: decode(/<(?:\w+:)?(?:formula|f)>([^<]*)/.exec(content)?.[1] ?? ""),
        priority: Number(/priority="(\d+)"/.exec(rule)?.[1]),
      }),
    );
  });
}

function decode(text: string): string {
  const named: Record<string, string> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
  return text.replace(/&(?:#(\d+)|(\w+));/g, (_, code, name) =>
    code ? String.fromCharCode(Number(code)) : (named[name] ?? ""),
  );
}
