import type { CountyState, IndicatorState } from "../../core/county/county-state";
import type { CountyStandard } from "../../core/county-standard";
import type { CountyResult } from "../../core/report/report";
import type { Standard } from "../../core/standard";

/** Something that only a person can answer. */
export interface CountyQuestion {
  /** Under which its answer is kept: "V3", "G8|performancePay". */
  readonly key: string;
  readonly kind: "veto" | "document";
  readonly indicator: string;
  readonly label: string;
  readonly labelEn: string;
  /** What a form of the workbook answers; null where none does, and the person is asked. */
  readonly inForm: CountyResult | null;
}

/** The vetoes, then all that is answered with documents, in the order of the standard. */
export function countyQuestions(state: CountyState, standard: Standard): CountyQuestion[] {
  const known = new Map(
    [...state.indicators, ...state.vetoes, ...state.prerequisites].map((one) => [one.id, one]),
  );
  const all = standard.county.flatMap((indicator) => questionsOf(indicator, known.get(indicator.id) ?? null));
  return [...all.filter(({ kind }) => kind === "veto"), ...all.filter(({ kind }) => kind === "document")];
}

function questionsOf(indicator: CountyStandard, state: IndicatorState | null): CountyQuestion[] {
  const { id, parts } = indicator;
  return parts.flatMap(({ check, id: part, label, labelEn }): CountyQuestion[] => {
    if (check.kind !== "veto" && check.kind !== "document") return [];
    const result = state?.results.find((one) => one.required === null && one.part === label) ?? null;
    const inForm = result && result.met !== null && result.sheet !== "" ? result : null;
    return [
      {
        key: parts.length === 1 ? id : `${id}|${part}`,
        ...{ kind: check.kind, indicator: id, inForm },
        label: named(indicator.label, label, "："),
        labelEn: named(indicator.labelEn, labelEn, ": "),
      },
    ];
  });
}

function named(indicator: string, part: string | null, between: string): string {
  return part === null ? indicator : indicator + between + part;
}
