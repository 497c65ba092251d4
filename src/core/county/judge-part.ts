import type { CountyResult } from "../report/report";
import { judgeClassSize } from "./class-size";
import { judgeCompare } from "./compare";
import { judgeDocument } from "./document";
import { judgeFundAsIf } from "./fund-as-if";
import { judgeInput } from "./input";
import { judgeNeededFrom } from "./needed-from";
import type { PartContext } from "./part-context";
import { judgeRatio } from "./ratio";
import { judgeRooms } from "./rooms";
import { judgeSchoolSize } from "./school-size";
import { judgeSchoolsPassing } from "./schools-passing";
import { judgeSurvey } from "./survey";
import { judgeVeto } from "./veto";

/**
 * Judges one part by its kind; nothing where no form asks for it.
 * @param others what the indicator's other parts came to
 */
export function judgePart(context: PartContext, others: readonly CountyResult[]): CountyResult[] {
  const { check } = context.part;
  switch (check.kind) {
    case "ratio":
      return judgeRatio(check, context);
    case "compare":
      return judgeCompare(check, context);
    case "school-size":
      return judgeSchoolSize(check, context);
    case "class-size":
      return judgeClassSize(check, context);
    case "rooms":
      return judgeRooms(check, context);
    case "fund-as-if":
      return judgeFundAsIf(check, context);
    case "needed-from":
      return judgeNeededFrom(check, context);
    case "input":
      return judgeInput(check, context);
    case "survey":
      return judgeSurvey(check, context);
    case "schools-passing":
      return judgeSchoolsPassing(context);
    case "document":
      return judgeDocument(context, others);
    case "veto":
      return judgeVeto(context);
  }
}
