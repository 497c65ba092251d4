/** The addresses a workbook speaks in; a strict workbook has its own set. */
export interface Namespaces {
  readonly main: string;
  /** Prefix of relationship types, and the namespace of r:id. */
  readonly relationships: string;
  readonly customXml: string;
}

const TRANSITIONAL: Namespaces = {
  main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
  relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  customXml: "http://schemas.openxmlformats.org/officeDocument/2006/customXml",
};

const STRICT: Namespaces = {
  main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
  relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
  customXml: "http://purl.oclc.org/ooxml/officeDocument/customXml",
};

/** By the text of the workbook part. */
export function namespacesOf(workbook: string): Namespaces {
  return workbook.includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
