import { useState } from "react";
import type { Report } from "../../../core/report/report";
import { NO_ANSWERS, type LedgerAnswers } from "../../../ledger/question";
import { usePane } from "../../pane-context";
import type { LedgerEditPlan } from "../../services/write-service";

/** What a person answered for a school: its name now, that it is gone, or nothing. */
export type SchoolAnswer = { readonly renamed: string } | "gone" | null;

/** Makes the plan, keeps what it asks, and makes it again with each answer. */
export function useLedger(report: Report) {
  const { model } = usePane();
  const [propose, setPropose] = useState(false);
  const [answers, setAnswers] = useState<LedgerAnswers>(NO_ANSWERS);
  const [made, setMade] = useState<LedgerEditPlan | null>(null);
  const day = model.today();
  const show = (given: LedgerAnswers) =>
    void model.write.show("ledger", async () => {
      const plan = await model.services.write.planLedger({ report, day, propose, answers: given });
      setMade(plan);
      return plan;
    });
  const answer = (school: string, said: SchoolAnswer) => {
    const given = withAnswer(answers, school, said);
    setAnswers(given);
    show(given);
  };
  const plans = () =>
    void model.write.show("plans", () => model.services.write.planSchoolPlans({ report, day }));
  return { day, propose, setPropose, answers, made, answer, plans, show: () => show(answers) };
}

function withAnswer({ renamed, gone }: LedgerAnswers, school: string, said: SchoolAnswer): LedgerAnswers {
  const names = new Map(renamed);
  const left = new Set(gone);
  names.delete(school);
  left.delete(school);
  if (said === "gone") left.add(school);
  else if (said) names.set(school, said.renamed);
  return { renamed: names, gone: left };
}
