import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useEffect, useState, type ReactNode } from "react";
import type { Report } from "../../../core/report/report";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePane } from "../../pane-context";
import type { CellSpot } from "../../services/check-service";
import type { FormulaForm } from "../../services/write-service";

const useStyles = makeStyles({
  hint: { color: tokens.colorNeutralForeground2, paddingLeft: "32px" },
  place: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    paddingLeft: "32px",
  },
});

type Target = "template" | "chosen";

/** Which formulas, and where to; shown before anything is written. */
export function FillCoefficients({ report }: { report: Report }) {
  const { strings, model } = usePane();
  const [form, setForm] = useState<FormulaForm>("live");
  const template = useTemplateCells(report);
  const [choice, setChoice] = useState<Target>("template");
  const [at, setAt] = useState<CellSpot | null>(null);
  const target: Target = template === 0 ? "chosen" : choice;
  const ready = template !== null && (target === "template" || at !== null);
  const show = () =>
    void model.write.show("coefficients", () =>
      model.services.write.planCoefficients({ report, form, at: target === "chosen" ? at : null }),
    );
  return (
    <>
      <FormChoice form={form} onChange={setForm} />
      <TargetChoice target={target} template={template ?? 0} onChange={setChoice}>
        <ChosenPlace at={at} onChange={setAt} />
      </TargetChoice>
      <Button appearance="primary" disabled={!ready} onClick={show}>
        {strings.write.buttons.coefficients}
      </Button>
    </>
  );
}

/** How many cells the template keeps for it; null while that is looked up. */
function useTemplateCells(report: Report): number | null {
  const { write } = usePane().model.services;
  const [cells, setCells] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    write.coefficientPlaces(report).then(
      ({ template }) => wanted && setCells(template.length),
      () => wanted && setCells(0),
    );
    return () => {
      wanted = false;
    };
  }, [write, report]);
  return cells;
}

function FormChoice({ form, onChange }: { form: FormulaForm; onChange: (form: FormulaForm) => void }) {
  const styles = useStyles();
  const { coefficients } = usePane().strings;
  const forms: readonly FormulaForm[] = ["live", "native"];
  return (
    <PageSection title={coefficients.form}>
      <RadioGroup
        aria-label={coefficients.form}
        value={form}
        onChange={(_, data) => onChange(data.value === "native" ? "native" : "live")}
      >
        {forms.map((each) => (
          <div key={each}>
            <Radio value={each} label={coefficients.forms[each]} />
            <Text block size={200} className={styles.hint}>
              {coefficients.formHints[each]}
            </Text>
          </div>
        ))}
      </RadioGroup>
    </PageSection>
  );
}

interface TargetChoiceProps {
  readonly target: Target;
  readonly template: number;
  readonly onChange: (target: Target) => void;
  readonly children: ReactNode;
}

function TargetChoice({ target, template, onChange, children }: TargetChoiceProps) {
  const { coefficients } = usePane().strings;
  const own = template > 0 ? coefficients.template(template) : coefficients.noTemplate;
  return (
    <PageSection title={coefficients.target}>
      <RadioGroup
        aria-label={coefficients.target}
        value={target}
        onChange={(_, data) => onChange(data.value === "chosen" ? "chosen" : "template")}
      >
        <Radio value="template" label={own} disabled={template === 0} />
        <Radio value="chosen" label={coefficients.chosen} />
      </RadioGroup>
      {target === "chosen" && children}
    </PageSection>
  );
}

function ChosenPlace({ at, onChange }: { at: CellSpot | null; onChange: (at: CellSpot | null) => void }) {
  const styles = useStyles();
  const { strings, model } = usePane();
  const [asked, setAsked] = useState(false);
  const take = () => {
    setAsked(true);
    model.services.check.selected().then(onChange, () => onChange(null));
  };
  return (
    <div className={styles.place}>
      <Button size="small" onClick={take}>
        {strings.coefficients.useSelection}
      </Button>
      {at && <Text size={200}>{`${at.sheet} ${at.cell}`}</Text>}
      {asked && !at && <Text size={200}>{strings.coefficients.noSelection}</Text>}
    </div>
  );
}
