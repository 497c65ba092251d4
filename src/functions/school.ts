import { answer } from "./answers/answer";
import { verdictsOf } from "./calculations/schools";

/**
 * 一所学校是否综合达标：7项指标至少6项达标，其余不低于标准的85%。
 * 例：=QB.SCHOOL("小学",G6:M40)
 * @customfunction SCHOOL SCHOOL
 * @requiresParameterAddresses
 * @param stage 学段：小学或初中，一格，或者每所学校一格
 * @param values 7项指标值，按R1到R7的顺序；一行一所学校，可以多行
 * @param invocation 由Excel给出
 * @returns 达标、不达标或未填；给几行就得几行
 */
export function school(
  stage: unknown[][],
  values: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [stage, values], ([stageName, cells]) => verdictsOf(stageName, cells));
}
