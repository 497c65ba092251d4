/** Conditions under which our functions give no figure, in functions that every spreadsheet has. */

/** Text that is not empty stands somewhere in a range. */
export function anyText(range: string): string {
  return `ISTEXT(${range})*(LEN(${range})>0)`;
}

/** Rows where one of two ranges holds a number and the other does not, or where either holds text. */
export function mismatch(values: string, students: string): string {
  return `SUMPRODUCT((ISNUMBER(${values})<>ISNUMBER(${students}))+${anyText(values)}+${anyText(students)})>0`;
}

/** A school without pupils. */
export function noPupils(students: string): string {
  return `SUMPRODUCT(ISNUMBER(${students})*(${students}<=0))>0`;
}

/** The formula, or #N/A where any of the conditions holds. */
export function unless(conditions: readonly string[], formula: string): string {
  const [only] = conditions;
  const any = conditions.length === 1 && only ? only : `OR(${conditions.join(",")})`;
  return `IF(${any},NA(),${formula})`;
}
