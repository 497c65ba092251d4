/** What reading other files needs, loaded when the first one is added. */
export { browserInflater } from "../../workbook/xlsx/inflate-browser";
export { readFile } from "../../workbook/read-file";
export { readXlsInWorker } from "./read-xls-in-worker";
