import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../../../core/report/report";
import { TakeBackButton } from "../../components/BottomBar/WriteButton";
import { PageSection, ViewPage } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import { LedgerQuestions } from "./LedgerQuestions";
import { LEDGER_STRINGS } from "./ledger-strings";
import { useLedger } from "./use-ledger";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** 台账: made from the last check or brought up to it, with the questions that only a person can answer. */
export default function LedgerView() {
  const report = usePaneState(({ check }) => check.outcome?.report ?? null);
  const words = LEDGER_STRINGS[usePaneState(({ language }) => language)];
  return (
    <ViewPage title={words.title} lead={words.lead}>
      {report ? <Ledger report={report} /> : <Text>{words.empty}</Text>}
    </ViewPage>
  );
}

function Ledger({ report }: { report: Report }) {
  const styles = useStyles();
  const { write } = usePane().strings;
  const words = LEDGER_STRINGS[usePaneState(({ language }) => language)];
  const ledger = useLedger(report);
  const { made } = ledger;
  return (
    <>
      <PageSection title={write.buttons.ledger} lead={words.day(ledger.day)}>
        <Checkbox
          label={words.propose}
          checked={ledger.propose}
          onChange={(_, data) => ledger.setPropose(data.checked === true)}
        />
        <div className={styles.buttons}>
          <Button appearance="primary" onClick={ledger.show}>
            {write.buttons.ledger}
          </Button>
          <TakeBackButton />
        </div>
        {made && <Text role="status">{words.counts(made.counts)}</Text>}
      </PageSection>
      {made && (
        <LedgerQuestions questions={made.questions} answers={ledger.answers} onAnswer={ledger.answer} />
      )}
      <PageSection title={words.plans} lead={write.explains.plans}>
        <div className={styles.buttons}>
          <Button onClick={ledger.plans}>{write.buttons.plans}</Button>
        </div>
      </PageSection>
    </>
  );
}
