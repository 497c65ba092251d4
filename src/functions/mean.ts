import { answer } from "./answers/answer";
import { meanOf } from "./calculations/mean";

/**
 * 全县平均值：各校资源之和除以学生之和，不是各校数值的简单平均。
 * 例：=QB.MEAN(H6:H40,E6:E40)
 * @customfunction MEAN MEAN
 * @requiresParameterAddresses
 * @param values 各校的指标值，一列，例 H6:H40
 * @param students 各校的在校生数，与指标值一样大，例 E6:E40
 * @param invocation 由Excel给出
 * @returns 全县平均值，不舍入
 */
export function mean(
  values: unknown[][],
  students: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [values, students], ([cells, pupils]) => [[meanOf(cells, pupils)]]);
}
