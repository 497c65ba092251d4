import { answer } from "./answers/answer";
import { levelsOf } from "./calculations/judge";

/**
 * 一个指标是否达标：达标、达到85%、不达标、未填。按没有舍入的数判断。
 * 例：=QB.CHECK("R4",C6:C40,K6:K40)
 * @customfunction CHECK CHECK
 * @requiresParameterAddresses
 * @param indicator 指标，代码或名称，例 "R4"、"教学及辅助用房"
 * @param stage 学段：小学或初中，一格或一列
 * @param value 指标值，一格或一列
 * @param [region] 地区，六位代码或名称；不写就是国家标准
 * @param [date] 日期或年份；不写就是今天
 * @param invocation 由Excel给出
 * @returns 达标、达到85%、不达标或未填；给一列就得一列
 */
export function check(
  indicator: unknown[][],
  stage: unknown[][],
  value: unknown[][],
  region: unknown[][],
  date: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [indicator, stage, value, region, date], ([id, stages, cells, place, day]) =>
    levelsOf(id, stages, cells, place, day),
  );
}
