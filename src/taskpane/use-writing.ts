import { useMemo } from "react";
import type { PaneModel } from "./flows/pane-model";
import { usePane, usePaneState } from "./pane-context";
import type { WriteKind } from "./services/write-service";

/** One function a button: each shows its plan first. Null: there is nothing to make a plan from yet. */
export type Writing = Readonly<
  Record<
    Exclude<WriteKind, "coefficients" | "ledger" | "plans" | "forms" | "comparison" | "large-classes">,
    (() => void) | null
  >
>;

export function useWriting(): Writing {
  const { model } = usePane();
  const report = usePaneState(({ check }) => check.outcome?.report ?? null);
  const scope = usePaneState(({ request }) => request.scope);
  return useMemo(() => {
    const { write } = model.services;
    const show = shower(model);
    return {
      marks: report && show("marks", () => write.planMarks(report, "live")),
      "official-colours": report && show("official-colours", () => write.planMarks(report, "official")),
      "clear-marks": show("clear-marks", () => write.planClear("live")),
      "clear-official-colours": show("clear-official-colours", () => write.planClear("official")),
      "to-native": show("to-native", () => write.planNative(scope)),
      "to-live": show("to-live", () => write.planLive(scope)),
    };
  }, [model, report, scope]);
}

type MakePlan = Parameters<PaneModel["write"]["show"]>[1];

function shower(model: PaneModel) {
  return (kind: WriteKind, plan: MakePlan) => () => void model.write.show(kind, plan);
}
