import { RESOURCE_INDICATORS, type ResourceIndicator, STAGES, type Stage } from "../core/stage";
import type { Figure, ResourceStandard } from "../core/standard";
import type { ByStage, Statement } from "./files";
import { figureOf, standingOf } from "./series";
import { spokenIn, type View } from "./view";

/** R1–R7 as they stand in the view, with thresholds and coefficient limits. */
export function resourceStandards(view: View): Record<ResourceIndicator, ResourceStandard> {
  const entries = RESOURCE_INDICATORS.map((id) => [id, resourceStandard(view, id)]);
  return Object.fromEntries(entries) as Record<ResourceIndicator, ResourceStandard>;
}

function resourceStandard(view: View, id: ResourceIndicator): ResourceStandard {
  const { coefficient, resources } = view.data;
  const { label, shortLabel, labelEn, folder, numerators } = resources[id];
  const { unit, gapUnit, wholeGap, per, decimals, split } = resources[id];
  return {
    ...{ id, label, shortLabel, labelEn, folder, numerators },
    ...{ unit, gapUnit, wholeGap, per, decimals, split },
    threshold: stageFigures(view, resources[id]),
    cvLimit: stageFigures(view, coefficient),
  };
}

interface StageSeries {
  readonly id: string;
  readonly op: ">=" | "<=";
  readonly series: readonly Statement<ByStage>[];
}

function stageFigures(view: View, { id, op, series }: StageSeries): Record<Stage, Figure> {
  const spoken = spokenIn(view, series, (region) => region.stageOverlays.get(id)?.series);
  const figures = STAGES.map((stage) => {
    const pick = (value: ByStage) => value[stage];
    return [stage, figureOf(standingOf(spoken, pick, op), pick, view.cite)];
  });
  return Object.fromEntries(figures) as Record<Stage, Figure>;
}
