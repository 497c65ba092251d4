import { Level } from "../indicator/level";
import type { Standard } from "../standard";
import { RESOURCE_INDICATORS } from "../stage";

/** The parts of the form's remark, in the order in which the form asks for them. */
const PARTS = [
  [Level.met, "达标"],
  [Level.belowStandard, "达到85%"],
  [Level.belowFloor, "低于85%"],
  [Level.unknown, "未填"],
] as const;

/**
 * The form's 备注: "达标6项：骨干教师、…；达到85%1项：教学及辅助用房". The form is Chinese in every language.
 * @param levels of R1 to R7
 */
export function remarkOf(levels: readonly Level[], { resources }: Pick<Standard, "resources">): string {
  if (levels.every((level) => level === Level.met)) return "7项指标全部达标";
  const parts = PARTS.flatMap(([wanted, word]) => {
    const names = RESOURCE_INDICATORS.filter((_, index) => levels[index] === wanted).map(
      (id) => resources[id].shortLabel,
    );
    return names.length > 0 ? [`${word}${names.length}项：${names.join("、")}`] : [];
  });
  return parts.join("；");
}
