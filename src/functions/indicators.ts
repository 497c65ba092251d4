import { answerAtOnce } from "./answers/answer";
import { indicatorTable } from "./calculations/indicator-table";

/**
 * 当时有效的标准一览：7项指标的标准、85%、差异系数上限、依据和施行日期。
 * 例：=QB.INDICATORS("泗县",2024)
 * @customfunction INDICATORS INDICATORS
 * @param [region] 地区，六位代码或名称；不写就是国家标准
 * @param [date] 日期或年份；不写就是今天
 * @returns 一张表，第一行是表头
 */
export function indicators(region: unknown[][], date: unknown[][]): unknown[][] {
  return answerAtOnce(() => indicatorTable(region, date));
}
