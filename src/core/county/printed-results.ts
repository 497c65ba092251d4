import type { CountyField } from "../county-field";
import type { FieldSum } from "../county-standard";

/** How a result that the forms print beside its figures comes about. */
export interface PrintedResult {
  readonly numerator: FieldSum;
  /** Null: the numerator itself is the result. */
  readonly denominator: FieldSum | null;
}

const sum = (...plus: readonly CountyField[]): FieldSum => ({ plus, minus: [] });
const ratio = (numerator: FieldSum, denominator: FieldSum): PrintedResult => ({ numerator, denominator });

/**
 * Results that a form asks for though its own figures give them. They are compared with the
 * figures, decide where a form has nothing else, and are reckoned when a form is filled in.
 * Several ways of reckoning, where several are in use: the printed result must be one of them.
 */
export const PRINTED_RESULTS: ReadonlyMap<CountyField, readonly PrintedResult[]> = new Map<
  CountyField,
  readonly PrintedResult[]
>([
  ["specialFundPerPupil", [ratio(sum("specialFund"), sum("specialPupils"))]],
  ["publicFundPerPupil", [ratio(sum("publicFund"), sum("students"))]],
  ["trainedShare", [ratio(sum("trainedTeachers"), sum("teachers"))]],
  ["certifiedShare", [ratio(sum("certifiedTeachers"), sum("teachers"))]],
  ["exchangedShare", [ratio(sum("exchanged"), sum("exchangeEligible"))]],
  ["exchangedBackboneShare", [ratio(sum("exchangedBackbone"), sum("exchanged"))]],
  ["nearbyPrimaryShare", [ratio(sum("nearbyPrimary"), sum("nearbyPrimaryAll"))]],
  ["nearbyJuniorShare", [ratio(sum("nearbyJunior"), sum("nearbyJuniorAll"))]],
  ["allottedShare", [ratio(sum("allottedPlaces"), sum("seniorPlaces"))]],
  ["ruralPlacesShare", [ratio(sum("ruralPlaces"), sum("allottedPlaces"))]],
  ["migrantsPlaced", [{ numerator: sum("migrantsPublic", "migrantsPurchased"), denominator: null }]],
  ["migrantsShare", [ratio(sum("migrantsPublic", "migrantsPurchased"), sum("migrants"))]],
  [
    "retention",
    [
      ratio(
        { plus: ["graduates", "transferredOut"], minus: ["transferredIn"] },
        { plus: ["entrants"], minus: ["deaths"] },
      ),
      ratio(sum("graduates"), {
        plus: ["entrants", "transferredIn"],
        minus: ["transferredOut", "deaths"],
      }),
    ],
  ],
  ["disabledShare", [ratio(sum("disabledEnrolled"), sum("disabled"))]],
  [
    "disabledSpecialShare",
    [ratio(sum("disabledSpecial"), sum("disabledEnrolled")), ratio(sum("disabledSpecial"), sum("disabled"))],
  ],
  ["satisfaction", [ratio(sum("satisfiedForms"), sum("validForms"))]],
  ["visitSatisfaction", [ratio(sum("satisfiedVisited"), sum("visited"))]],
]);

/** The field of the printed result with this numerator and denominator; null where no form prints it. */
export function printedField(numerator: FieldSum, denominator: FieldSum): CountyField | null {
  for (const [field, ways] of PRINTED_RESULTS) {
    if (ways.some((way) => isSame(way.numerator, numerator) && isSame(way.denominator, denominator)))
      return field;
  }
  return null;
}

function isSame(one: FieldSum | null, other: FieldSum): boolean {
  const text = (side: FieldSum) => `${side.plus.join()}-${side.minus.join()}`;
  return one !== null && text(one) === text(other);
}
