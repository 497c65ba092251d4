import { Button, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useCallback, useState } from "react";
import { isRelaxationId, type SchoolRelaxation } from "../../../core/relaxation/relaxation";
import type { Report } from "../../../core/report/report";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import { useSaidWords } from "../../use-said-words";
import { useLoaded } from "../settings/use-loaded";
import type { SaidModel } from "./use-said";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  button: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 规程的放宽: switched on for one school at a time. */
export function Relaxations({ report, model }: { report: Report; model: SaidModel }) {
  const styles = useStyles();
  const said = useSaidWords();
  const language = usePaneState((state) => state.language);
  const relaxations = useRelaxations(report);
  const [school, setSchool] = useState("");
  const [id, setId] = useState("");
  const [amount, setAmount] = useState("");
  const chosen = relaxations.find((one) => one.id === id);
  const names = [...new Set(report.schools.map(({ name }) => name))];
  const isReady = names.includes(school) && chosen !== undefined && (!chosen.adds || Number(amount) > 0);
  return (
    <PageSection title={said.relaxations} lead={said.relaxationsLead}>
      <div className={styles.form}>
        <Choice
          label={said.school}
          value={school}
          choose={setSchool}
          options={names.map((name) => [name, name])}
        />
        <Choice
          label={said.relaxation}
          value={id}
          choose={setId}
          options={relaxations.map(nameIn(language))}
        />
        {chosen?.adds && (
          <Input
            size="small"
            inputMode="decimal"
            aria-label={said.amountOf(chosen.indicator === "R3" ? "人" : "㎡")}
            placeholder={said.amountOf(chosen.indicator === "R3" ? "人" : "㎡")}
            value={amount}
            onChange={(_, data) => setAmount(data.value)}
          />
        )}
        {chosen && (
          <Text size={200} className={styles.quiet}>
            {language === "en" ? chosen.verifyEn : chosen.verify}（{chosen.origin.document}{" "}
            {chosen.origin.clause}）
          </Text>
        )}
        <Button
          size="small"
          className={styles.button}
          disabled={!isReady}
          onClick={() => switchOn(model, school, id, chosen?.adds ? Number(amount) : null)}
        >
          {said.switchOn}
        </Button>
      </div>
    </PageSection>
  );
}

function switchOn(model: SaidModel, school: string, id: string, amount: number | null): void {
  if (!isRelaxationId(id)) return;
  model.change((all) => ({
    ...all,
    relaxations: [
      ...all.relaxations.filter((one) => one.school !== school || one.id !== id),
      { school, id, amount },
    ],
  }));
}

function nameIn(language: string) {
  return ({ id, label, labelEn }: SchoolRelaxation): readonly [string, string] => [
    id,
    language === "en" ? labelEn : label,
  ];
}

/** Those of the standard that the report was made by. */
function useRelaxations({ standard }: Report): readonly SchoolRelaxation[] {
  const { services } = usePane().model;
  const { region, on } = standard;
  const load = useCallback(() => services.standard.inForce(region, on), [services, region, on]);
  return useLoaded(load)?.relaxations ?? [];
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (value: string) => void;
  readonly options: readonly (readonly [value: string, text: string])[];
}

function Choice({ label, value, choose, options }: ChoiceProps) {
  return (
    <Select size="small" aria-label={label} value={value} onChange={(_, data) => choose(data.value)}>
      <option value="">{label}</option>
      {options.map(([id, text]) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </Select>
  );
}
