import { say } from "../answers/language";
import { notAvailable, notReadable } from "../answers/problem";
import { isBlank, readNumber, readText, type Naming, type Range } from "./cell";

/** Values and pupils of the schools that have both. */
export interface Schools {
  readonly values: Float64Array;
  readonly students: Float64Array;
  /** Where each school stands in the range given, from 0. */
  readonly places: Int32Array;
  readonly where: Naming;
}

/**
 * The schools of two ranges of one size. A row that is blank in both is no school.
 * @throws #N/A where one of the two is blank: missing is never 0.
 */
export function readSchools(values: Range, students: Range): Schools {
  const where = placesOf(values);
  const cells = flat(values);
  const pupils = flat(students);
  requireSameSize(cells.length, pupils.length);
  requireSameShape(values, students);
  const gathered = new Gathered(cells.length, where);
  for (let place = 0; place < cells.length; place++) {
    const value = readNumber(cells[place], where, place);
    const count = readNumber(pupils[place], where, place);
    if (Number.isNaN(value) && Number.isNaN(count)) continue;
    if (Number.isNaN(value) || Number.isNaN(count)) throw missing(where(place));
    gathered.add(value, count, place);
  }
  return gathered.schools();
}

/** The numbers of a range; blanks are passed over. */
export function readValues(range: Range): Float64Array {
  const where = placesOf(range);
  const cells = flat(range);
  const numbers = new Float64Array(cells.length);
  let count = 0;
  for (let place = 0; place < cells.length; place++) {
    const value = readNumber(cells[place], where, place);
    if (!Number.isNaN(value)) numbers[count++] = value;
  }
  return numbers.subarray(0, count);
}

/** The names that go with a range of so many cells; "第3行" where there is none. */
export function readNames(names: Range, size: number, where: Naming): Naming {
  if (!names) return where;
  const cells = flat(names);
  requireSameSize(size, cells.length);
  return (place) => (isBlank(cells[place]) ? where(place) : readText(cells[place]));
}

export function missing(where: string): Error {
  return notAvailable(say(`${where}未填`, `${where} is not filled in`));
}

/** The cells of a range, row by row. Not `Array.flat`, which takes longer than the whole coefficient. */
export function flat(range: Range): readonly unknown[] {
  const cells: unknown[] = [];
  for (const row of range ?? []) for (const cell of row) cells.push(cell);
  return cells;
}

/** How the cells of a range are called: by row, or by column where there is but one row. */
export function placesOf(range: Range): Naming {
  const columns = range?.[0]?.length ?? 1;
  const isRow = range?.length === 1 && columns > 1;
  if (isRow) return (place) => say(`第${place + 1}列`, `column ${place + 1}`);
  return (place) => {
    const row = Math.floor(place / columns) + 1;
    return say(`第${row}行`, `row ${row}`);
  };
}

function requireSameSize(size: number, other: number): void {
  if (size === other) return;
  throw notReadable(
    say(
      `两个区域要一样大：一个${size}格，一个${other}格`,
      `The ranges differ in size: ${size} and ${other} cells`,
    ),
  );
}

/** Two blocks of as many cells, one on its side, would give schools the pupils of others; a row may go with a column. */
function requireSameShape(one: Range, other: Range): void {
  if (isLine(one) && isLine(other)) return;
  if (one?.length === other?.length) return;
  throw notReadable(
    say("两个区域的行数和列数要一样", "The ranges differ in their numbers of rows and columns"),
  );
}

function isLine(range: Range): boolean {
  return (range?.length ?? 1) === 1 || (range?.[0]?.length ?? 1) === 1;
}

class Gathered {
  private readonly values: Float64Array;
  private readonly students: Float64Array;
  private readonly places: Int32Array;
  private count = 0;

  constructor(
    size: number,
    private readonly where: Naming,
  ) {
    this.values = new Float64Array(size);
    this.students = new Float64Array(size);
    this.places = new Int32Array(size);
  }

  add(value: number, students: number, place: number): void {
    this.values[this.count] = value;
    this.students[this.count] = students;
    this.places[this.count] = place;
    this.count++;
  }

  schools(): Schools {
    const { values, students, places, where, count } = this;
    return {
      values: values.subarray(0, count),
      students: students.subarray(0, count),
      places: places.subarray(0, count),
      where,
    };
  }
}
