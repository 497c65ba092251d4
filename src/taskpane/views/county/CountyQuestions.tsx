import { makeStyles, tokens } from "@fluentui/react-components";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePane } from "../../pane-context";
import type { CountyQuestion } from "../../select/county-questions";
import { Question } from "./Question";
import { useSaidAnswers } from "./use-said-answers";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});

/** 一票否决, then what is proved by documents; the answers come back with the workbook. */
export function CountyQuestions({ questions }: { questions: readonly CountyQuestion[] }) {
  const styles = useStyles();
  const { county } = usePane().strings;
  const said = useSaidAnswers();
  if (!said) return null;
  const sections = [
    { kind: "veto", title: county.vetoes, lead: county.vetoLead },
    { kind: "document", title: county.documents, lead: county.documentLead },
  ] as const;
  return sections.map(({ kind, title, lead }) => (
    <PageSection key={kind} title={title} lead={lead}>
      <div className={styles.list}>
        {questions
          .filter((question) => question.kind === kind)
          .map((question) => (
            <Question
              key={question.key}
              question={question}
              said={said.answers[question.key] ?? null}
              onSay={(answer) => said.say(question.key, answer)}
            />
          ))}
      </div>
    </PageSection>
  ));
}
