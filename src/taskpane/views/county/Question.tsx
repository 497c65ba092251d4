import {
  Button,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from "@fluentui/react-components";
import { useId, useState } from "react";
import type { SaidAnswer } from "../../../core/county/said-answers";
import { usePane, usePaneState } from "../../pane-context";
import type { CountyQuestion } from "../../select/county-questions";
import { spotOf } from "../../select/county-tree";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  answers: { display: "flex", flexWrap: "wrap", alignItems: "center" },
});

export interface QuestionProps {
  readonly question: CountyQuestion;
  readonly said: SaidAnswer | null;
  readonly onSay: (answer: Pick<SaidAnswer, "answer" | "evidence"> | null) => void;
}

/** A question to the person: yes or no, and where the evidence is kept. What a form says is only shown. */
export function Question({ question, said, onSay }: QuestionProps) {
  const styles = useStyles();
  const id = useId();
  const language = usePaneState((state) => state.language);
  const label = language === "en" ? question.labelEn : question.label;
  const name = /^[A-Z]\d+$/.test(question.indicator) ? `${question.indicator} ${label}` : label;
  return (
    <div className={styles.question} role="group" aria-labelledby={id}>
      <Text size={300} id={id}>
        {name}
      </Text>
      {question.inForm ? (
        <InForm question={question} inForm={question.inForm} />
      ) : (
        <>
          <YesOrNo question={question} said={said} onSay={onSay} labelledBy={id} />
          {(question.kind === "document" || said?.answer === true) && <Evidence said={said} onSay={onSay} />}
        </>
      )}
    </div>
  );
}

function useWords({ kind }: CountyQuestion) {
  const { county } = usePane().strings;
  return kind === "veto" ? county.exists : county.met;
}

interface InFormProps {
  readonly question: CountyQuestion;
  readonly inForm: NonNullable<CountyQuestion["inForm"]>;
}

function InForm({ question, inForm }: InFormProps) {
  const { strings, model } = usePane();
  const words = useWords(question);
  const isYes = question.kind === "veto" ? inForm.met === false : inForm.met === true;
  const text = strings.county.inForm(isYes ? words.yes : words.no, `${inForm.sheet}!${inForm.cell ?? ""}`);
  const spot = spotOf(inForm);
  if (!spot) return <Text size={200}>{text}</Text>;
  return (
    <div>
      <Button size="small" appearance="transparent" onClick={() => void model.goTo(spot)}>
        {text}
      </Button>
    </div>
  );
}

function YesOrNo({ question, said, onSay, labelledBy }: QuestionProps & { readonly labelledBy: string }) {
  const styles = useStyles();
  const { county } = usePane().strings;
  const words = useWords(question);
  const evidence = said?.evidence ?? "";
  const value = said?.answer == null ? "" : said.answer ? "yes" : "no";
  const good = question.kind === "veto" ? (["no", "yes"] as const) : (["yes", "no"] as const);
  return (
    <div className={styles.answers}>
      <RadioGroup
        layout="horizontal"
        aria-labelledby={labelledBy}
        value={value}
        onChange={(_, data) => onSay({ answer: data.value === "yes", evidence })}
      >
        {good.map((each) => (
          <Radio key={each} value={each} label={words[each]} />
        ))}
      </RadioGroup>
      {said && (
        <Button size="small" appearance="subtle" onClick={() => onSay(null)}>
          {county.clear}
        </Button>
      )}
    </div>
  );
}

/** Kept when the person leaves the line, not at every letter. */
function Evidence({ said, onSay }: Pick<QuestionProps, "said" | "onSay">) {
  const { county } = usePane().strings;
  const [typed, setTyped] = useState<string | null>(null);
  const kept = said?.evidence ?? "";
  const keep = () => {
    if (typed !== null && typed !== kept) onSay({ answer: said?.answer ?? null, evidence: typed.trim() });
    setTyped(null);
  };
  return (
    <Field label={county.evidence} size="small">
      <Input
        size="small"
        placeholder={county.evidenceHint}
        value={typed ?? kept}
        onChange={(_, data) => setTyped(data.value)}
        onBlur={keep}
      />
    </Field>
  );
}
