import { answer } from "./answers/answer";
import { coefficientOf } from "./calculations/coefficient";

/**
 * 校际差异系数。给出在校生数时按学生数加权，就是国家标准规定的差异系数；不给时各校一样重，不是官方口径。
 * 例：=QB.CV(H6:H40,E6:E40)
 * @customfunction COEFFICIENT CV
 * @requiresParameterAddresses
 * @param values 各校的指标值，一列，例 H6:H40
 * @param [students] 各校的在校生数，与指标值一样大，例 E6:E40
 * @param invocation 由Excel给出
 * @returns 差异系数，不舍入
 */
export function cv(
  values: unknown[][],
  students: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [values, students], ([cells, pupils]) => [[coefficientOf(cells, pupils)]]);
}

/**
 * 校际差异系数，与QB.CV相同。给出在校生数时按学生数加权，就是国家标准规定的差异系数；不给时各校一样重，不是官方口径。
 * 例：=QB.差异系数(H6:H40,E6:E40)
 * @customfunction COEFFICIENT_ZH 差异系数
 * @requiresParameterAddresses
 * @param values 各校的指标值，一列，例 H6:H40
 * @param [students] 各校的在校生数，与指标值一样大，例 E6:E40
 * @param invocation 由Excel给出
 * @returns 差异系数，不舍入
 */
export function cvInChinese(
  values: unknown[][],
  students: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return cv(values, students, invocation);
}
