import { makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import type { ChoiceValue } from "../../services/check-service";
import type { OpenReading } from "../../services/standard-service";
import { useLoaded } from "./use-loaded";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 未定口径: questions that the documents leave open; the stricter reading unless somebody decides. */
export function OpenReadings() {
  const { strings, model } = usePane();
  const questions = useLoaded(model.services.standard.openReadings) ?? [];
  return (
    <PageSection title={strings.settings.open} lead={strings.settings.openLead}>
      <div className={useStyles().list}>
        {questions.map((question) => (
          <Question key={question.id} question={question} />
        ))}
      </div>
    </PageSection>
  );
}

function Question({ question }: { question: OpenReading }) {
  const styles = useStyles();
  const id = useId();
  const language = usePaneState((state) => state.language);
  const { label, labelEn, why } = question;
  return (
    <div className={styles.question}>
      <label htmlFor={id}>
        <Text size={200}>{language === "en" ? labelEn : label}</Text>
      </label>
      <ValueSelect id={id} question={question} />
      {language === "zh-CN" && (
        <Text size={200} className={styles.quiet}>
          {why}
        </Text>
      )}
    </div>
  );
}

function ValueSelect({ id, question }: { id: string; question: OpenReading }) {
  const { strings, model } = usePane();
  const chosen = usePaneState(({ request }) => request.choices);
  const { settings } = strings;
  const name = (value: ChoiceValue) => {
    const reading = settings.values[String(value)] ?? String(value);
    return value === question.strict ? settings.stricter(reading) : reading;
  };
  const choose = (text: string) => {
    const value = question.choices.find((each) => String(each) === text) ?? question.strict;
    model.store.dispatch({ type: "request", change: { choices: { ...chosen, [question.id]: value } } });
  };
  return (
    <Select
      id={id}
      size="small"
      value={String(chosen[question.id] ?? question.strict)}
      onChange={(_, data) => choose(data.value)}
    >
      {question.choices.map((value) => (
        <option key={String(value)} value={String(value)}>
          {name(value)}
        </option>
      ))}
    </Select>
  );
}
