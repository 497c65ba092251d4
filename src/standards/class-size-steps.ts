import type { ClassSizeStep } from "../core/county/large-classes/class-size-step";
import type { PartFile, Statement } from "./files";
import { findRegion } from "./find-region";
import { STANDARDS, type StandardsData } from "./load";
import { inForce } from "./series";
import { viewOf, type View } from "./view";

/**
 * What a region asks of the sizes of classes on a day and later, the nearest day first: the steps
 * of its plan and those that follow. None where the region has no plan of its own.
 * @param region a code or a name, as `findRegion` takes it
 * @param day an ISO day
 * @throws UnknownRegionError
 */
export function classSizeSteps(
  region: string,
  day: string,
  data: StandardsData = STANDARDS,
): ClassSizeStep[] {
  const view = viewOf(findRegion(region, data), day, data);
  const steps = view.regions.flatMap((each) => [
    ...each.targets.flatMap(({ parts }) => parts.flatMap((part) => stepsOf(part, part.series, view))),
    ...nationalParts(data).flatMap((part) =>
      stepsOf(part, each.partsOverlays.get("G5")?.parts[part.id] ?? [], view),
    ),
  ]);
  return steps.sort((one, other) => (one.by ?? "").localeCompare(other.by ?? ""));
}

function nationalParts({ county }: StandardsData): readonly PartFile[] {
  return county.find(({ id }) => id === "G5")?.parts ?? [];
}

function stepsOf(part: PartFile, series: readonly Statement<number | null>[], view: View): ClassSizeStep[] {
  const { check, stage, label } = part;
  if (check.kind !== "class-size" || check.only !== null) return [];
  const now = inForce(series, view.day);
  return series
    .filter((statement) => statement === now || statement.from > view.day)
    .flatMap(({ value, by = null, document, clause }) =>
      value === null
        ? []
        : {
            ...{ stage, grades: check.grades, limit: value, by, label: label ?? "" },
            source: { document: view.cite(document), clause },
          },
    );
}
