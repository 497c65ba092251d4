import type { Finding } from "../../core/report/report";
import type { Language } from "../../core/messages/codes";
import type { PaneServices } from "../services";
import type { ColumnCorrection } from "../services/check-service";
import { KEPT_KEY, readKept } from "../state/kept";
import { INITIAL_STATE } from "../state/pane-state";
import { keepIntroduced, keepLanguage, readPerson } from "../state/person";
import { reducePane } from "../state/reduce";
import { createStore } from "../state/store";
import { checkFlow, type CheckFlow } from "./check-flow";
import { keepFlow } from "./keep-flow";
import { liveFlow, type LiveFlow } from "./live-flow";
import type { PaneCore } from "./pane-core";
import { troubleOf } from "./trouble";
import { writeFlow, type WriteFlow } from "./write-flow";

/** The pane without its looks: state, and all that can be done. */
export interface PaneModel extends PaneCore {
  readonly check: CheckFlow;
  readonly write: WriteFlow;
  readonly live: LiveFlow;
  /** Reads what was kept and begins to keep; returns how to stop. */
  open(): Promise<() => void>;
  /** Brings the cell of a finding, or of anything else, before the person's eyes. */
  goTo(place: Pick<Finding, "file" | "sheet" | "cell">): Promise<void>;
  correctColumn(correction: ColumnCorrection): Promise<void>;
  setLanguage(language: Language): void;
  endIntroduction(): void;
}

export function createPaneModel(services: PaneServices, now: () => Date = () => new Date()): PaneModel {
  const core: PaneCore = {
    services,
    store: createStore(INITIAL_STATE, reducePane),
    today: () => localDay(now()),
  };
  const check = checkFlow(core);
  return {
    ...core,
    check,
    write: writeFlow(core),
    live: liveFlow(core, check),
    open: () => open(core),
    goTo: (place) => goTo(core, place),
    correctColumn: (correction) => correctColumn(core, check, correction),
    setLanguage(language) {
      core.store.dispatch({ type: "language", language });
      void keepLanguage(services.host.person, language);
    },
    endIntroduction() {
      core.store.dispatch({ type: "introduced" });
      void keepIntroduced(services.host.person, core.today());
    },
  };
}

async function open(core: PaneCore): Promise<() => void> {
  const { services, store } = core;
  const [kept, person, regions, receipt] = await Promise.all([
    services.host.workbook.read(KEPT_KEY),
    readPerson(services.host.person),
    services.standard.regions(),
    services.write.lastReceipt(),
  ]);
  store.dispatch({ type: "opened", kept: readKept(kept), ...person, regions, receipt });
  return keepFlow(core);
}

async function goTo(
  { services, store }: PaneCore,
  { file, sheet, cell }: Pick<Finding, "file" | "sheet" | "cell">,
): Promise<void> {
  if (cell === null) return;
  try {
    await services.check.select({ file, sheet, cell });
  } catch (error) {
    store.dispatch({ type: "trouble", trouble: troubleOf(error) });
  }
}

async function correctColumn(core: PaneCore, check: CheckFlow, correction: ColumnCorrection): Promise<void> {
  try {
    await core.services.check.correctColumn(correction);
  } catch (error) {
    core.store.dispatch({ type: "trouble", trouble: troubleOf(error) });
    return;
  }
  await check.run();
}

function localDay(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
