import { answer } from "./answers/answer";
import { remarksOf } from "./calculations/schools";

/**
 * 申报表的备注：哪几项指标达标，哪几项达到85%。
 * 例：=QB.REMARK("小学",G6:M40)
 * @customfunction REMARK REMARK
 * @requiresParameterAddresses
 * @param stage 学段：小学或初中，一格，或者每所学校一格
 * @param values 7项指标值，按R1到R7的顺序；一行一所学校，可以多行
 * @param invocation 由Excel给出
 * @returns 备注；给几行就得几行
 */
export function remark(
  stage: unknown[][],
  values: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [stage, values], ([stageName, cells]) => remarksOf(stageName, cells));
}
