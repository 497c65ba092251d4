/** Code by what is written, in the order of the note under 表Ⅱ-2: 中央教育部门 1 to 民办 10. */
const OWNERS: readonly RegExp[] = [
  /^中央教育部门$/,
  /^中央其他部门$/,
  /^省级?(?:教育部门|教育厅)$/,
  /^省级其他部门$/,
  /^(?:地|地市|市|设区市|州)级?(?:教育部门)$/,
  /^(?:地|地市|市|设区市|州)级其他部门$/,
  /^(?:县|区|旗|县级|区级|县区级|县\(区\)级)(?:教育部门|教育局|教育体育局|教体局)$/,
  /^(?:县|区|县区|县\(区\))级其他部门$/,
  /^地方企业$/,
  /^(?:民办|民办学校|民办性质)$/,
];

/**
 * The code that 表Ⅱ-2 asks for as 举办者类型, by its note. Null where what is written is not surely one of
 * its ten: "公办" does not say of which level, and codes of other lists are other codes.
 */
export function ownerCode(written: string): number | null {
  const folded = written.normalize("NFKC").replace(/\s/g, "");
  if (/^(?:[1-9]|10)$/.test(folded)) return Number(folded);
  const place = OWNERS.findIndex((words) => words.test(folded));
  return place < 0 ? null : place + 1;
}
