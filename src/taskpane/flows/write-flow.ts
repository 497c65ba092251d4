import type { EditPlan, WriteKind } from "../services/write-service";
import type { PaneCore } from "./pane-core";
import { troubleOf } from "./trouble";

export interface WriteFlow {
  /** Makes a plan and shows it; nothing is written yet. */
  show(kind: WriteKind, plan: () => Promise<EditPlan>): Promise<void>;
  /** Writes the plan on show. */
  apply(): Promise<void>;
  takeBack(): Promise<void>;
  dismiss(): void;
}

/** Whatever writes goes this way: shown, applied, taken back. */
export function writeFlow(core: PaneCore): WriteFlow {
  const { store, services } = core;
  return {
    show: (kind, plan) =>
      attempt(core, async () => {
        store.dispatch({ type: "write/planning", kind });
        const made = await plan();
        if (isPlanning(core, kind)) store.dispatch({ type: "write/shown", plan: made });
      }),
    apply: () =>
      attempt(core, async () => {
        const { plan } = store.getState().write;
        if (!plan) return;
        store.dispatch({ type: "write/applying" });
        store.dispatch({ type: "write/done", receipt: await services.write.apply(plan) });
      }),
    takeBack: () =>
      attempt(core, async () => {
        const { receipt } = store.getState().write;
        if (!receipt) return;
        store.dispatch({ type: "write/taking-back" });
        await services.write.takeBack(receipt);
        store.dispatch({ type: "write/taken-back" });
      }),
    dismiss: () => store.dispatch({ type: "write/dismissed" }),
  };
}

/** Somebody may have turned away, or asked for another plan, while this one was made. */
function isPlanning({ store }: PaneCore, kind: WriteKind): boolean {
  const { write } = store.getState();
  return write.step === "planning" && write.kind === kind;
}

async function attempt({ store }: PaneCore, step: () => Promise<void>): Promise<void> {
  try {
    await step();
  } catch (error) {
    store.dispatch({ type: "write/failed", trouble: troubleOf(error) });
  }
}
