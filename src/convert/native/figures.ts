import type { Yardstick } from "../../core/indicator/level";
import type { ResourceStandard } from "../../core/standard";
import { literal, lowerBound, notBelow } from "../../highlight/bound";

/** A figure of two cells: blank where both are, #N/A where one is or where there are no pupils. */
function ofTwo(total: string, students: string, formula: string): string {
  const blank = `AND(${total}="",${students}="")`;
  const missing = `COUNT(${total},${students})<2`;
  return `IF(${blank},"",IF(${missing},NA(),IF(${students}<=0,NA(),${formula})))`;
}

/** The indicator's value from its raw figure and the pupils. */
export function ratioFormula({ per }: ResourceStandard, total: string, students: string): string {
  return ofTwo(total, students, per === 1 ? `${total}/${students}` : `${total}*${per}/${students}`);
}

/**
 * What is still needed, on 12 significant digits of what is needed in all: whole people and rooms, or ㎡ and 元
 * as they come out.
 */
export function gapFormula({ resource, required }: Yardstick, total: string, students: string): string {
  const needed = `${literal(required)}*${students}${resource.per === 1 ? "" : `/${resource.per}`}`;
  const lacking = `MAX(0,ROUND(${needed}-${total},12-INT(LOG10(${needed}))))`;
  const whole = `ROUNDUP(MAX(0,ROUND(${needed}-${total},9-INT(LOG10(${needed})))),0)`;
  return ofTwo(total, students, resource.wholeGap ? whole : lacking);
}

/** The level's words. */
export function levelFormula({ required, floor }: Yardstick, value: string): string {
  const met = notBelow(value, lowerBound(required));
  const floorReached = notBelow(value, lowerBound(floor));
  const words = `IF(${met},"达标",IF(${floorReached},"达到85%","不达标"))`;
  return `IF(${value}="","未填",IF(ISNUMBER(${value}),${words},NA()))`;
}

/** The verdict on the school whose seven cells these are, in the order of the yardsticks. */
export function verdictFormula(
  yardsticks: readonly Yardstick[],
  cells: readonly string[],
  atLeast: number,
): string {
  const terms = (says: (value: string, yardstick: Yardstick) => string) =>
    yardsticks
      .map((yardstick, i) => `ISNUMBER(${cells[i]})*(${says(`N(${cells[i]})`, yardstick)})`)
      .join("+");
  const met = terms((value, { required }) => notBelow(value, lowerBound(required)));
  const failed = terms((value, { floor }) => `NOT(${notBelow(value, lowerBound(floor))})`);
  const filled = `COUNT(${cells.join(",")})`;
  const text = cells.map((cell) => `ISTEXT(${cell})*(LEN(${cell})>0)`).join("+");
  const certain = `OR(${failed}>0,${met}+${cells.length}-${filled}<${atLeast})`;
  return `IF(${text}>0,NA(),IF(${certain},"不达标",IF(${filled}<${cells.length},"未填","达标")))`;
}
