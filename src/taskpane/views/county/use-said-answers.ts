import { useCallback, useEffect, useState } from "react";
import {
  readSaidAnswers,
  SAID_ANSWERS_KEY,
  writeSaidAnswers,
  type SaidAnswer,
  type SaidAnswers,
} from "../../../core/county/said-answers";
import { troubleOf } from "../../flows/trouble";
import { usePane } from "../../pane-context";
import { useLoaded } from "../settings/use-loaded";

export interface SaidInWorkbook {
  readonly answers: SaidAnswers;
  /** Null takes the answer back. */
  readonly say: (key: string, answer: Pick<SaidAnswer, "answer" | "evidence"> | null) => void;
}

/** The answers that the workbook keeps; null while they are read. An answer is kept, then checked again. */
export function useSaidAnswers(): SaidInWorkbook | null {
  const { model } = usePane();
  const { workbook } = model.services.host;
  const load = useCallback(async () => readSaidAnswers(await workbook.read(SAID_ANSWERS_KEY)), [workbook]);
  const kept = useLoaded(load);
  const [answers, setAnswers] = useState<SaidAnswers | null>(null);
  useEffect(() => {
    if (kept) setAnswers(kept);
  }, [kept]);
  if (!answers) return null;
  const keep = async (next: SaidAnswers) => {
    setAnswers(next);
    try {
      await workbook.write(SAID_ANSWERS_KEY, Object.keys(next).length === 0 ? null : writeSaidAnswers(next));
      await model.check.run({ quiet: true });
    } catch (error) {
      setAnswers(answers);
      model.store.dispatch({ type: "trouble", trouble: troubleOf(error) });
    }
  };
  return {
    answers,
    say: (key, answer) => {
      const { [key]: before, ...others } = answers;
      if (answer === null && before === undefined) return;
      void keep(answer === null ? others : { ...others, [key]: { ...answer, on: model.today() } });
    },
  };
}
