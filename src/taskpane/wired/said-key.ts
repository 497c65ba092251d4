/** Where a workbook keeps what a person said of it; the text is that of a corrections file. */
export const SAID_KEY = "qb.corrections";
