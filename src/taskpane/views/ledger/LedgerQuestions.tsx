import { Field, Select, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { LedgerAnswers, LedgerQuestion } from "../../../ledger/question";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePaneState } from "../../pane-context";
import { LEDGER_STRINGS } from "./ledger-strings";
import type { SchoolAnswer } from "./use-ledger";

export interface LedgerQuestionsProps {
  readonly questions: readonly LedgerQuestion[];
  readonly answers: LedgerAnswers;
  readonly onAnswer: (school: string, said: SchoolAnswer) => void;
}

/** Each school that has to be asked about, with the answers there are. Answered ones stay until all is written. */
export function LedgerQuestions({ questions, answers, onAnswer }: LedgerQuestionsProps) {
  const words = LEDGER_STRINGS[usePaneState(({ language }) => language)];
  const asked = useAsked(questions);
  if (asked.length === 0) return null;
  return (
    <PageSection title={words.questions} lead={words.questionsLead}>
      {asked.map((question) => (
        <Question key={keyOf(question)} question={question} answers={answers} onAnswer={onAnswer} />
      ))}
    </PageSection>
  );
}

function keyOf({ kind, school, stage }: LedgerQuestion): string {
  return `${kind} ${school} ${stage}`;
}

/** A question that was answered is asked no more: it is kept here, so that the answer can be changed. */
function useAsked(questions: readonly LedgerQuestion[]): readonly LedgerQuestion[] {
  const [kept, setKept] = useState<readonly LedgerQuestion[]>(questions);
  const known = new Set(kept.map(keyOf));
  const fresh = questions.filter((question) => !known.has(keyOf(question)));
  if (fresh.length > 0) setKept([...kept, ...fresh]);
  return kept;
}

function Question({
  question,
  answers,
  onAnswer,
}: Omit<LedgerQuestionsProps, "questions"> & { question: LedgerQuestion }) {
  const words = LEDGER_STRINGS[usePaneState(({ language }) => language)];
  const { school } = question;
  const names = namesIn(question);
  if (names === null) return <Text>{`${words.question(question)}（${words.rows(question.rows)}）`}</Text>;
  const renamed = answers.renamed.get(school);
  const value = renamed === undefined ? (answers.gone.has(school) ? "gone" : "") : `to ${renamed}`;
  const take = (chosen: string) =>
    onAnswer(school, chosen === "gone" ? "gone" : chosen === "" ? null : { renamed: chosen.slice(3) });
  return (
    <Field label={words.question(question)} hint={words.rows(question.rows)}>
      <Select value={value} onChange={(_, data) => take(data.value)}>
        <option value="">{words.later}</option>
        {names.map((name) => (
          <option key={name} value={`to ${name}`}>
            {words.renamedTo(name)}
          </option>
        ))}
        {question.kind === "vanished" && <option value="gone">{words.gone}</option>}
      </Select>
    </Field>
  );
}

/** The names that may be answered; null where nothing can be chosen. */
function namesIn(question: LedgerQuestion): readonly string[] | null {
  if (question.kind === "vanished") return question.candidates;
  return question.kind === "renamed" ? [question.to] : null;
}
