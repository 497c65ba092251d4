import { HostError } from "../dispatch/host-object";

/** True or false for all lines, null where they differ. */
export function mixed(first: number, last: number, is: (line: number) => boolean): boolean | null {
  const answer = is(first);
  for (let line = first + 1; line <= last; line++) if (is(line) !== answer) return null;
  return answer;
}

/** @throws HostError ApiNotFound for any property but the one that is known */
export function lineProperties(
  wanted: object,
  known: string,
  first: number,
  last: number,
  is: (line: number) => boolean,
): object[] {
  const other = Object.keys(wanted).find((name) => name !== known);
  if (other) throw new HostError("ApiNotFound", `This host does not tell ${other} of rows and columns.`);
  return Array.from({ length: last - first + 1 }, (_, index) => ({ [known]: is(first + index) }));
}
