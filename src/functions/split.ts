import { answer } from "./answers/answer";
import { splitsOf } from "./calculations/split";

/**
 * 一贯制学校和完全中学的校舍、设备按学段分摊：小学1、初中1.1、高中1.32（完全中学初中1、高中1.2）。
 * 例：=QB.SPLIT(F6,C6,D6)
 * @customfunction SPLIT SPLIT
 * @requiresParameterAddresses
 * @param total 全校的数量，一格或一列
 * @param primary 小学在校生数；没有小学就空着这个参数
 * @param junior 初中在校生数
 * @param [senior] 高中在校生数；没有高中就不写
 * @param invocation 由Excel给出
 * @returns 一行：小学、初中（、高中）各分得多少
 */
export function split(
  total: unknown[][],
  primary: unknown[][],
  junior: unknown[][],
  senior: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  return answer(invocation, [total, primary, junior, senior], ([whole, first, second, third]) =>
    splitsOf(whole, first, second, third),
  );
}
