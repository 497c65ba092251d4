import type { RelaxationId, SwitchedRelaxation } from "../core/relaxation/relaxation";
import type { Standard, StandardNotInForce } from "../core/standard";
import type { ReadForm } from "../templates/forms/read-form";
import type { OfferedRelaxation } from "../templates/forms/school-form";
import { schoolOf } from "../templates/text";
import type { Said } from "./said";

/** The setting that lets what the forms of schools offer count; all are off by default. */
const SETTINGS = {
  "visiting-teachers": "relaxSmallRuralTeachers",
  "dense-city-venues": "relaxVenues",
} as const;

/** A region may permit every school what the nation permits to city centres only. */
const FOR_ALL: RelaxationId = "kashgar-shared-venues";

/**
 * What a person said, with the relaxations that the schools' own forms ask for, where the setting that lets
 * them count is on. What was said of a school's relaxation goes before what its form says.
 */
export function withOffered(
  said: Said,
  forms: readonly ReadForm[],
  standard: Standard | StandardNotInForce,
): Said {
  if ("notInForce" in standard) return said;
  const known = new Set(said.relaxations.map(({ school, id }) => `${schoolOf(school)}|${id}`));
  const offered = forms
    .flatMap((form) => switchedBy(form, standard))
    .filter(({ school, id }) => !known.has(`${schoolOf(school)}|${id}`));
  return offered.length === 0 ? said : { ...said, relaxations: [...said.relaxations, ...offered] };
}

function switchedBy({ school, offers = [] }: ReadForm, standard: Standard): SwitchedRelaxation[] {
  return offers.flatMap((offer) => {
    const id = relaxationFor(offer, standard);
    const isOn = standard.settings[SETTINGS[offer.id]] === true;
    return school && id && isOn && offer.amount > 0
      ? [{ school: school.name, id, amount: offer.amount }]
      : [];
  });
}

function relaxationFor({ id, isFor }: OfferedRelaxation, { relaxations }: Standard): RelaxationId | null {
  if (isFor === true) return id;
  const isPermitted = id === "dense-city-venues" && relaxations.some((one) => one.id === FOR_ALL);
  return isPermitted ? FOR_ALL : null;
}
