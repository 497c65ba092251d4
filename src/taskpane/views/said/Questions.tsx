import { Button, Input, makeStyles, Select, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Finding, Report } from "../../../core/report/report";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePane, usePaneState } from "../../pane-context";
import { useSaidWords } from "../../use-said-words";
import type { SaidModel } from "./use-said";

const useStyles = makeStyles({
  question: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface QuestionProps {
  readonly finding: Finding;
  readonly report: Report;
  readonly model: SaidModel;
}

const KINDS: Readonly<Partial<Record<Finding["code"], (props: QuestionProps) => React.ReactNode>>> = {
  "school-pair-unclear": PairQuestion,
  "uncounted-school": ParentQuestion,
  "split-undecided": SeniorQuestion,
};

/** What only a person can answer: one school or two, whose campus, how many senior pupils. */
export function Questions({ report, model }: { report: Report; model: SaidModel }) {
  const styles = useStyles();
  const { model: pane } = usePane();
  const said = useSaidWords();
  const language = usePaneState((state) => state.language);
  const asked = askedIn(report);
  return (
    <PageSection title={said.questions}>
      {asked.length === 0 && <Text size={200}>{said.noQuestions}</Text>}
      {asked.map((finding) => {
        const Kind = KINDS[finding.code];
        return (
          <div key={`${finding.code} ${finding.school} ${finding.file}`} className={styles.question}>
            <Text size={200}>
              {finding.school} {pane.services.check.message(finding, language)}
            </Text>
            {Kind && <Kind finding={finding} report={report} model={model} />}
          </div>
        );
      })}
    </PageSection>
  );
}

/** A school of two stages asks for its senior pupils once. */
function askedIn({ findings }: Report): Finding[] {
  const open = findings.filter(({ code, params }) => {
    if (code === "split-undecided") return String(params["lacking"] ?? "").includes("高中");
    return code in KINDS;
  });
  return open.filter(
    ({ code, school }, place) =>
      open.findIndex((other) => other.code === code && other.school === school) === place,
  );
}

function PairQuestion({ finding, model }: QuestionProps) {
  const said = useSaidWords();
  const names = [String(finding.params["other"] ?? ""), finding.school ?? ""] as const;
  const answer = (same: boolean) =>
    model.change((all) => ({ ...all, pairs: [...all.pairs, { names, same }] }));
  return (
    <div className={useStyles().line}>
      <Button size="small" onClick={() => answer(true)}>
        {said.same}
      </Button>
      <Button size="small" onClick={() => answer(false)}>
        {said.different}
      </Button>
    </div>
  );
}

function ParentQuestion({ finding, report, model }: QuestionProps) {
  const said = useSaidWords();
  const school = finding.school ?? "";
  const [parent, setParent] = useState(String(finding.params["likely"] ?? ""));
  const schools = report.schools.filter(({ stage, name }) => stage === finding.stage && name !== school);
  const answer = (to: string | null) =>
    model.change((all) => ({
      ...all,
      parents: [...all.parents.filter((one) => one.school !== school), { school, parent: to }],
    }));
  return (
    <div className={useStyles().line}>
      <Select
        size="small"
        aria-label={said.mergeInto(school)}
        value={parent}
        onChange={(_, data) => setParent(data.value)}
      >
        <option value="">{said.alone}</option>
        {[...new Set(schools.map(({ name }) => name))].map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </Select>
      <Button size="small" onClick={() => answer(parent === "" ? null : parent)}>
        {said.save}
      </Button>
    </div>
  );
}

function SeniorQuestion({ finding, model }: QuestionProps) {
  const said = useSaidWords();
  const school = finding.school ?? "";
  const [text, setText] = useState("");
  const students = Number(text);
  const isNumber = text.trim() !== "" && Number.isInteger(students) && students > 0;
  const answer = () =>
    model.change((all) => ({
      ...all,
      senior: [...all.senior.filter((one) => one.school !== school), { school, students }],
    }));
  return (
    <div className={useStyles().line}>
      <Input
        size="small"
        inputMode="numeric"
        aria-label={said.seniorOf(school)}
        value={text}
        onChange={(_, data) => setText(data.value)}
      />
      <Button size="small" disabled={!isNumber} onClick={answer}>
        {said.save}
      </Button>
    </div>
  );
}
