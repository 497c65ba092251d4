import { Button, Checkbox, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Report } from "../../../core/report/report";
import { TakeBackButton } from "../../components/BottomBar/WriteButton";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import type { FormsPlan } from "../../services/write-service";
import { REPORTING_STRINGS } from "./reporting-strings";
import { useForms } from "./use-reporting";

/** Cells that differ and are told one by one. */
const MOST = 20;

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

/** 表Ⅱ-1, 表Ⅱ-2 and 表Ⅲ: shown before they are written, what differs told apart. */
export function FormsSection({ report }: { report: Report }) {
  const styles = useStyles();
  const { write } = usePane().strings;
  const words = REPORTING_STRINGS[usePaneState(({ language }) => language)];
  const forms = useForms(report);
  return (
    <PageSection title={words.forms} lead={words.formsLead}>
      <Checkbox
        label={words.overwrite}
        checked={forms.overwrite}
        onChange={(_, data) => forms.setOverwrite(data.checked === true)}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={forms.show}>
          {write.buttons.forms}
        </Button>
        <TakeBackButton />
      </div>
      {forms.made && <Told made={forms.made} />}
    </PageSection>
  );
}

function Told({ made }: { made: FormsPlan }) {
  const styles = useStyles();
  const words = REPORTING_STRINGS[usePaneState(({ language }) => language)];
  const { differing, counts } = made;
  return (
    <div role="status">
      <Text size={200}>{words.counts(counts)}</Text>
      {differing.length > 0 && (
        <>
          <Text as="p" weight="semibold">
            {words.differing(differing.length)}
          </Text>
          <ul className={styles.list}>
            {differing.slice(0, MOST).map(({ sheet, cell, what, before, after }) => (
              <li key={`${sheet} ${cell}`}>{words.differs(`${sheet}!${cell}`, what, before, after)}</li>
            ))}
          </ul>
          {differing.length > MOST && <Text size={200}>{words.more(differing.length - MOST)}</Text>}
        </>
      )}
    </div>
  );
}
