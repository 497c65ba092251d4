export const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
export const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
export const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
export const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
export const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
export const XM = "http://schemas.microsoft.com/office/excel/2006/main";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';

/** A relationships part: id, short or whole type, target, and whether it leads outside. */
export function links(
  ...list: readonly (readonly [id: string, type: string, target: string, external?: true])[]
): string {
  const items = list.map(([id, type, target, external]) => {
    const address = type.includes("/") ? type : `${OFFICE}/${type}`;
    return `<Relationship Id="${id}" Type="${address}" Target="${target}"${external ? ' TargetMode="External"' : ""}/>`;
  });
  return `${DECLARATION}<Relationships xmlns="${PACKAGE}">${items.join("")}</Relationships>`;
}
