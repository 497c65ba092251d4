import type { Problem } from "./check-files";
import type { DocumentEntry, Files, Statement } from "./files";

/** A statement anywhere in a file, with the key that leads to it. */
export interface Found {
  readonly key: string;
  readonly statement: Statement<unknown>;
}

/** Every object in a file that cites a document. */
export function statementsIn(content: unknown, key = ""): Found[] {
  if (typeof content !== "object" || content === null) return [];
  if ("document" in content && "clause" in content)
    return [{ key, statement: content as Statement<unknown> }];
  return Object.entries(content).flatMap(([name, inner]) =>
    statementsIn(inner, key === "" ? name : `${key}.${name}`),
  );
}

/** Statements of documents that are not listed, or from a day before their document took effect. */
export function citedDocuments(files: Files): Problem[] {
  return Object.entries(files).flatMap(([file, content]) => {
    const known = documentsFor(files, file);
    return statementsIn(content).flatMap(({ key, statement }) => citing(file, key, statement, known));
  });
}

function citing(file: string, key: string, statement: Statement<unknown>, known: DocumentEntry[]): Problem[] {
  const document = known.find(({ id }) => id === statement.document);
  if (!document)
    return [
      { file, key: `${key}.document`, message: `没有登记的文件 ${statement.document} (unknown document)` },
    ];
  if (statement.from >= document.effective) return [];
  return [
    { file, key: `${key}.from`, message: `早于文件生效日 ${document.effective} (before its document)` },
  ];
}

/** A national file may cite the nation's documents; a region's file also its own. */
function documentsFor(files: Files, file: string): DocumentEntry[] {
  const folder = /^regions\/[^/]+/.exec(file)?.[0];
  const national = files["national/documents.json"] as DocumentEntry[];
  return [...national, ...(folder ? ((files[`${folder}/documents.json`] ?? []) as DocumentEntry[]) : [])];
}
