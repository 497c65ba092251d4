import type { Standard } from "../../standard";
import type { Stage } from "../../stage";
import type { ClassLimits } from "./large-class-book";

/** The most pupils of a class that the standard in force allows; no limit where it names none. */
export function classLimits({ county }: Pick<Standard, "county">): ClassLimits {
  const sizes = county.find(({ id }) => id === "G5");
  const limit = (stage: Stage) =>
    sizes?.parts.find((part) => part.stage === stage && part.check.kind === "class-size")?.requirement
      .value ?? Infinity;
  return { 小学: limit("小学"), 初中: limit("初中") };
}
