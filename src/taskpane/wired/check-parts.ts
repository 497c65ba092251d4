/** What the first check needs and the first screen does not: loaded together, when it is asked for. */
export { countyLabel } from "../../core/messages/county-label";
export { renderMessage } from "../../core/messages/render";
export { checkWorkbook } from "../../check-workbook";
export { resolve } from "../../standards/resolve";
export { printSaid, readKept, readSaid } from "../../corrections/read-said";
export { countOf, together } from "../../corrections/said";
export { withColumn } from "../../corrections/with-column";
