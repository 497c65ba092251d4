import type { CountyCheck } from "../county-standard";
import type { CountyResult } from "../report/report";
import { judgeRatio } from "./ratio";
import { tellImpossible } from "./doubts";
import { figureKey, type CountyFacts, type CountyFigure } from "./facts";
import { figureOf } from "./figures";
import type { PartContext } from "./part-context";
import { PRINTED_RESULTS } from "./printed-results";
import { judged } from "./result";

type SurveyCheck = Extract<CountyCheck, { kind: "survey" }>;

/** Satisfied ÷ valid, on the whole and for each group that the form has a row for. */
export function judgeSurvey(check: SurveyCheck, context: PartContext): CountyResult[] {
  return [null, ...check.groups].flatMap((group) => judgeGroup(check, context, group));
}

/** Where nobody at all was asked, nobody is content: 0 of 0 decides nothing on the whole. */
function judgeGroup(check: SurveyCheck, context: PartContext, group: string | null): CountyResult[] {
  const valid = group === null ? figureOf(context, check.valid) : null;
  const satisfied = figureOf(context, check.satisfied);
  if (valid?.value === 0 && satisfied?.value === 0) {
    tellImpossible(context, check.valid, valid, 0, "no-pupils");
    return [judged(context, { actual: null, met: null, at: valid })];
  }
  const ratio = {
    kind: "ratio",
    formulas: [
      {
        id: "only",
        numerator: { plus: [check.satisfied], minus: [] },
        denominator: { plus: [check.valid], minus: [] },
        cap: null,
      },
    ],
    setting: null,
    printed: null,
  } as const;
  const facts = group === null ? context.facts : onlyGroup(context.facts, check, group);
  return judgeRatio(ratio, { ...context, facts, part: partOf(context, group) });
}

function partOf({ part }: PartContext, group: string | null): PartContext["part"] {
  return group === null ? part : { ...part, label: group, labelEn: GROUPS_EN[group] ?? group };
}

const GROUPS_EN: Readonly<Record<string, string>> = {
  学生: "pupils",
  家长: "parents",
  教师: "teachers",
  校长: "heads",
  人大代表: "deputies of the people's congress",
  政协委员: "members of the consultative conference",
  其他群众: "others",
};

/** The group's figures as if they were the county's. */
function onlyGroup(facts: CountyFacts, check: SurveyCheck, group: string): CountyFacts {
  const figures = new Map<string, CountyFigure>();
  for (const field of [check.satisfied, check.valid, ...PRINTED_RESULTS.keys()]) {
    const figure = facts.figures.get(figureKey(field, group));
    if (figure) figures.set(figureKey(field), figure);
  }
  return { ...facts, figures, schools: [] };
}
