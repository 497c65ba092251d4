import { scanFields } from "./scan-fields";

/** Of two that part a text equally well the first is taken. */
const DELIMITERS = "\t,;|，；^~¦\u0001\u001e\u001f、#&@$!:*/";
const SAMPLE = 1 << 16;
/** Records that tell; a title and notes beside them do not. */
const MOST_RECORDS = 400;

/** What parts the fields of a text, or null where nothing does. */
export function chooseDelimiter(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  let [best, most]: [string | null, number] = [null, 0];
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    const score = regularity(sample, delimiter);
    if (score > most) [best, most] = [delimiter, score];
  }
  return best;
}

/** Fields beyond the first in all records that have as many as most others. */
function regularity(sample: string, delimiter: string): number {
  const widths = new Map<number, number>();
  let last = 0;
  scanFields(sample, delimiter, (row, column) => {
    if (column === 0 && row > 0) widths.set(last, (widths.get(last) ?? 0) + 1);
    last = column;
    return row < MOST_RECORDS;
  });
  widths.set(last, (widths.get(last) ?? 0) + 1);
  return Math.max(...[...widths].map(([further, records]) => further * records));
}
