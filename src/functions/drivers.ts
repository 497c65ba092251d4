import { answer } from "./answers/answer";
import { driversOf } from "./calculations/drivers";

/**
 * 哪些学校拉大了差异系数，从大到小：学校、占方差的份额、它达到全县平均值时的差异系数。
 * 例：=QB.DRIVERS(H6:H40,E6:E40,B6:B40)
 * @customfunction DRIVERS DRIVERS
 * @requiresParameterAddresses
 * @param values 各校的指标值，一列，例 H6:H40
 * @param students 各校的在校生数，与指标值一样大，例 E6:E40
 * @param [names] 学校名称，与指标值一样大，例 B6:B40
 * @param invocation 由Excel给出
 * @returns 三列，一行一所学校
 */
export function drivers(
  values: unknown[][],
  students: unknown[][],
  names: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [values, students, names], ([cells, pupils, labels]) =>
    driversOf(cells, pupils, labels),
  );
}
