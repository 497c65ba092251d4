import { finding } from "../report/finding";
import type { Finding } from "../report/report";
import type { Stage } from "../stage";
import { isRelaxationId, type SchoolRelaxation } from "./relaxation";

/** Where a school's relaxation is told. */
export interface RelaxedPlace {
  readonly file: string;
  readonly sheet: string;
  readonly school: string;
  readonly stage: Stage | null;
}

/** Why a relaxation that was switched on is not used. */
export type Unmet =
  | "school-missing"
  | "not-in-force"
  | "pupils"
  | "pupils-unknown"
  | "locale"
  | "region"
  | "trait"
  | "amount"
  | "figures";

/** A relaxation that counts, with its clause and what remains to be verified. */
export function relaxationUsed(
  { id, label, labelEn, indicator, origin, adds, verify, verifyEn }: SchoolRelaxation,
  place: RelaxedPlace,
  amount: number | null,
): Finding {
  const unit = indicator === "R3" ? "人" : "㎡";
  return finding({
    code: "relaxation-used",
    severity: "info",
    ...place,
    indicator,
    source: { document: origin.document, clause: origin.clause },
    params: {
      id,
      label,
      labelEn,
      unit,
      amount: adds ? amount : null,
      unchecked: verify,
      uncheckedEn: verifyEn,
    },
  });
}

/** A relaxation that was switched on and does not count. */
export function relaxationUnmet(
  relaxation: SchoolRelaxation | undefined,
  id: string,
  place: RelaxedPlace,
  reason: Unmet,
): Finding {
  const named = isRelaxationId(id) ? id : "";
  return finding({
    code: "relaxation-unmet",
    severity: "warning",
    ...place,
    indicator: relaxation?.indicator ?? null,
    source: relaxation ? { document: relaxation.origin.document, clause: relaxation.origin.clause } : null,
    params: { id, label: relaxation?.label ?? named, labelEn: relaxation?.labelEn ?? named, reason },
  });
}
