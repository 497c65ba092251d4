import * as numfmt from "numfmt";

/**
 * Univer asks of every text in sight, at every painting, whether it could be a number or a date; numfmt then tries all
 * its names of months and days. What has no digit is neither here.
 */
const whereDigits = (parse) => (text, options) => (/\d/.test(text) ? parse(text, options) : null);

export * from "numfmt";
export const parseDate = whereDigits(numfmt.parseDate);
export const parseTime = whereDigits(numfmt.parseTime);
export const parseNumber = whereDigits(numfmt.parseNumber);
