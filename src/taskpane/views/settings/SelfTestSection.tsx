import { makeStyles, mergeClasses, Spinner, tokens } from "@fluentui/react-components";
import { StateMark } from "../../components/StateMark/StateMark";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { usePane } from "../../pane-context";
import type { State } from "../../select/finding-state";
import type { ApiSet, SelfTest } from "../../services/host-service";
import type { Strings } from "../../strings/zh-CN";
import { useLoaded } from "./use-loaded";

const useStyles = makeStyles({
  facts: {
    display: "grid",
    gridTemplateColumns: "minmax(88px, 42%) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, overflowWrap: "anywhere", userSelect: "text" },
  marked: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});

interface Fact {
  readonly name: string;
  readonly value: string;
  readonly state?: State;
}

/** 自检: what this Excel is, has, and does with blanks. */
export function SelfTestSection() {
  const { strings, model } = usePane();
  const test = useLoaded(model.services.host.selfTest);
  return (
    <PageSection title={strings.settings.selfTest}>
      {test ? (
        <Facts facts={factsOf(test, strings.settings)} />
      ) : (
        <Spinner size="tiny" label={strings.settings.testing} />
      )}
    </PageSection>
  );
}

function Facts({ facts }: { facts: readonly Fact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.facts}>
      {facts.map(({ name, value, state }) => (
        <div key={name} style={{ display: "contents" }}>
          <dt className={styles.name}>{name}</dt>
          <dd className={mergeClasses(styles.value, state && styles.marked)}>
            {state && <StateMark state={state} size={12} />}
            {value}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function factsOf(test: SelfTest, settings: Strings["settings"]): readonly Fact[] {
  const { functionStates, blankStates } = settings;
  const { functionsRegistered: registered } = test;
  const functions = registered === null ? "unknown" : registered ? "yes" : "no";
  const functionMark: State = registered === null ? "note" : registered ? "pass" : "fail";
  const sets = test.apiSets.map((set) => apiFact(set, settings));
  return [
    { name: settings.version, value: test.version },
    { name: settings.host, value: [test.host, test.hostVersion, test.platform].filter(Boolean).join(" ") },
    { name: settings.functions, value: functionStates[functions], state: functionMark },
    { name: settings.blanks, value: blankStates[test.blanks] },
    ...sets,
  ];
}

function apiFact({ name, supported, needed }: ApiSet, settings: Strings["settings"]): Fact {
  const answer = supported ? settings.supported : settings.unsupported;
  const state = supported ? "pass" : needed ? "fail" : "note";
  return { name, value: needed ? settings.needed(answer) : answer, state };
}
