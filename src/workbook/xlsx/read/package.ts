import { WorkbookError } from "../../port";
import { toUtf8 } from "../xml/utf8";
import type { Archive } from "../zip/archive";
import { inflatePart, type Inflater } from "../zip/inflate";
import { readRelationships, relationshipsOf, type Relationship } from "./relationships";

/** An archive seen as parts with links between them (OPC). */
export interface Package {
  readonly archive: Archive;
  readonly inflater: Inflater;
  /** A part as UTF-8, or null where the package has none of that name. */
  part(name: string): Uint8Array | null;
  /** Links of a part, none where it has no relationships part; "" is the package itself. */
  links(name: string): readonly Relationship[];
}

const LARGEST_SMALL_PART = 1 << 28;

export function openPackage(archive: Archive, inflater: Inflater): Package {
  const part = (name: string): Uint8Array | null => {
    const entry = archive.find(name);
    if (!entry) return null;
    if (entry.size > LARGEST_SMALL_PART) throw new WorkbookError("too-large", `${name}: ${entry.size} bytes`);
    return toUtf8(inflatePart(archive, entry, inflater));
  };
  const links = (name: string): readonly Relationship[] => {
    const bytes = part(relationshipsOf(name));
    return bytes ? readRelationships(bytes, name) : [];
  };
  return { archive, inflater, part, links };
}

/**
 * Name of the part that is the workbook.
 * @throws WorkbookError ods-file, xlsb-file or not-a-workbook for other packages.
 */
export function findWorkbookPart(pack: Package): string {
  const linked = pack.links("").find(({ type, external }) => type === "officeDocument" && !external);
  const name = linked?.target ?? "xl/workbook.xml";
  if (/\.bin$/i.test(name)) throw new WorkbookError("xlsb-file", name);
  const isWorkbook = pack.archive.find(name) !== undefined && /\.xml$/i.test(name) && !isForeign(name);
  if (isWorkbook) return name;
  throw otherPackage(pack, name);
}

/** Word and PowerPoint keep theirs under fixed names whatever writes them. */
function isForeign(name: string): boolean {
  return /(^|\/)(document|presentation)\d*\.xml$/i.test(name);
}

function otherPackage(pack: Package, name: string): WorkbookError {
  const kind = pack.part("mimetype");
  const mimetype = kind ? new TextDecoder().decode(kind.subarray(0, 200)) : "";
  if (mimetype.includes("opendocument.spreadsheet")) return new WorkbookError("ods-file", mimetype);
  if (pack.archive.find("xl/workbook.bin")) return new WorkbookError("xlsb-file", "xl/workbook.bin");
  const broken = pack.archive.find("[Content_Types].xml") !== undefined && !isForeign(name);
  return new WorkbookError(broken ? "damaged" : "not-a-workbook", `no workbook part; main part ${name}`);
}
