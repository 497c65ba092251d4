import { answerAtOnce } from "./answers/answer";
import { arrivalsOf } from "./calculations/arrivals";

/**
 * 自检：看这台电脑的Excel怎样把空单元格、0和文本交给函数。
 * 例：=QB.SELFTEST(A1:A3)
 * @customfunction SELFTEST SELFTEST
 * @param cells 几个单元格，例 A1:A3
 * @returns 每格一个说明
 */
export function selftest(cells: unknown[][]): unknown[][] {
  return answerAtOnce(() => arrivalsOf(cells));
}
