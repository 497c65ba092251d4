import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Report } from "../../../core/report/report";
import { TakeBackButton } from "../../components/BottomBar/WriteButton";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePane } from "../../pane-context";
import type { LargeClassPlan } from "../../services/write-service";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The county's own forms and its book of large classes: each shown before it is written. */
export function CountyForms({ report }: { report: Report }) {
  const styles = useStyles();
  const { county, write } = usePane().strings;
  const forms = useCountyForms(report);
  return (
    <PageSection title={county.forms} lead={county.formsLead}>
      <div className={styles.buttons}>
        <Button title={write.explains.forms} onClick={forms.fill}>
          {write.buttons.forms}
        </Button>
        <Button title={write.explains["large-classes"]} onClick={forms.classes}>
          {write.buttons["large-classes"]}
        </Button>
        <TakeBackButton />
      </div>
      <div role="status">{forms.found && <Text size={200}>{county.largeClasses[forms.found]}</Text>}</div>
    </PageSection>
  );
}

function useCountyForms(report: Report) {
  const { write, services } = usePane().model;
  const [found, setFound] = useState<LargeClassPlan["found"] | null>(null);
  const fill = () => void write.show("forms", () => services.write.planForms({ report, overwrite: false }));
  const classes = () =>
    void write.show("large-classes", async () => {
      const plan = await services.write.planLargeClasses(report);
      setFound(plan.found);
      return plan;
    });
  return { found, fill, classes };
}
