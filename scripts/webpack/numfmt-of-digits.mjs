import * as numfmt from "numfmt";

/** Cells in sight, several times over: what is forgotten is only looked at once more. */
const REMEMBERED = 5000;

/**
 * Univer asks of every text in sight, at every painting, whether it could be a number or a date; numfmt then tries all
 * its names of months and days. What has no digit is neither here, and what was asked before is answered the same.
 */
function whereDigits(parse) {
  let known = new Map();
  const remembered = (text) => {
    if (known.size >= REMEMBERED) known = new Map();
    if (!known.has(text)) known.set(text, parse(text));
    const found = known.get(text);
    return found && { ...found };
  };
  return (text, options) => {
    if (!/\d/.test(text)) return null;
    return options ? parse(text, options) : remembered(text);
  };
}

export * from "numfmt";
export const parseDate = whereDigits(numfmt.parseDate);
export const parseTime = whereDigits(numfmt.parseTime);
export const parseNumber = whereDigits(numfmt.parseNumber);
