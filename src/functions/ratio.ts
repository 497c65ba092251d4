import { answer } from "./answers/answer";
import { ratiosOf } from "./calculations/ratio";

/**
 * 由原始数算指标值：每百名学生拥有的人数、间数，或生均的面积、金额。金额用元，不用万元。
 * 例：=QB.RATIO("骨干教师",K6:K40,E6:E40)
 * @customfunction RATIO RATIO
 * @requiresParameterAddresses
 * @param indicator 指标，代码或名称，例 "R2"、"1-2"、"骨干教师"
 * @param total 原始数：人、间、平方米或元，一格或一列
 * @param students 在校生数，一格或一列
 * @param invocation 由Excel给出
 * @returns 指标值，不舍入；给一列就得一列
 */
export function ratio(
  indicator: unknown[][],
  total: unknown[][],
  students: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [indicator, total, students], ([id, raw, pupils]) => ratiosOf(id, raw, pupils));
}
