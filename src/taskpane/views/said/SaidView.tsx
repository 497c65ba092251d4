import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { PageSection, ViewPage } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import { useSaidWords } from "../../use-said-words";
import { saidEntries } from "./entries";
import { Questions } from "./Questions";
import { Relaxations } from "./Relaxations";
import { ShareSaid } from "./ShareSaid";
import { useSaid, type SaidModel } from "./use-said";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none" },
  line: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
  text: { marginRight: "auto" },
});

/** 更正与放宽: what a person said, what is asked, what may be relaxed. */
export default function SaidView() {
  const said = useSaidWords();
  const model = useSaid();
  const report = usePaneState(({ check }) => check.outcome?.report ?? null);
  return (
    <ViewPage title={said.kept} lead={said.lead}>
      <Kept model={model} />
      {report ? (
        <>
          <Questions report={report} model={model} />
          <Relaxations report={report} model={model} />
        </>
      ) : (
        <Text>{said.needsCheck}</Text>
      )}
      <ShareSaid model={model} />
    </ViewPage>
  );
}

function Kept({ model: { said, change } }: { model: SaidModel }) {
  const styles = useStyles();
  const { strings } = usePane();
  const words = useSaidWords();
  const entries = saidEntries(said, words, strings);
  if (entries.length === 0) return <Text size={200}>{words.nothingKept}</Text>;
  return (
    <PageSection title={words.kept}>
      <ul className={styles.list}>
        {entries.map(({ text, without }) => (
          <li key={text} className={styles.line}>
            <Text size={200} className={styles.text}>
              {text}
            </Text>
            <Button
              size="small"
              appearance="subtle"
              aria-label={words.deleteEntry(text)}
              onClick={() => change(without)}
            >
              {words.delete}
            </Button>
          </li>
        ))}
      </ul>
    </PageSection>
  );
}
