import { answerAtOnce } from "./answers/answer";
import { thresholdsOf } from "./calculations/judge";

/**
 * 指标的达标标准，按地区和日期取当时有效的数。
 * 例：=QB.STANDARD("R4","初中","贵港",2024)
 * @customfunction STANDARD STANDARD
 * @param indicator 指标，代码或名称，例 "R4"、"教学及辅助用房"
 * @param stage 学段：小学或初中
 * @param [region] 地区，六位代码或名称，例 450800、"贵港"；不写就是国家标准
 * @param [date] 日期或年份，例 2024-09-01、2024；不写就是今天
 * @returns 标准值
 */
export function standard(
  indicator: unknown[][],
  stage: unknown[][],
  region: unknown[][],
  date: unknown[][],
): unknown[][] {
  return answerAtOnce(() => thresholdsOf(indicator, stage, region, date));
}
