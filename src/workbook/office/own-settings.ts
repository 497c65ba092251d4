/** What the last change can be taken back with: Edit[] as JSON. In the add-in's own settings of the book. */
export const UNDO_KEY = "qb.office.undo";
/** The marks that were set: RecordedRule[] as JSON. */
export const MARKS_KEY = "qb.office.marks";
