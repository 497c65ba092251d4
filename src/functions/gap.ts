import { answer } from "./answers/answer";
import { gapsOf } from "./calculations/judge";

/**
 * 离达标还差多少：人和间取整数，面积是平方米，金额是元；已达标得0。
 * 例：=QB.GAP("R2","小学",K6:K40,E6:E40)
 * @customfunction GAP GAP
 * @requiresParameterAddresses
 * @param indicator 指标，代码或名称，例 "R2"、"骨干教师"
 * @param stage 学段：小学或初中，一格或一列
 * @param total 已有的原始数：人、间、平方米或元，一格或一列
 * @param students 在校生数，一格或一列
 * @param [region] 地区，六位代码或名称；不写就是国家标准
 * @param [date] 日期或年份；不写就是今天
 * @param invocation 由Excel给出
 * @returns 还差的数；给一列就得一列
 */
export function gap(
  indicator: unknown[][],
  stage: unknown[][],
  total: unknown[][],
  students: unknown[][],
  region: unknown[][],
  date: unknown[][],
  invocation: CustomFunctions.Invocation,
): Promise<unknown[][]> {
  const ranges = [indicator, stage, total, students, region, date];
  return answer(invocation, ranges, ([id, stages, raw, pupils, place, day]) =>
    gapsOf(id, stages, raw, pupils, place, day),
  );
}
