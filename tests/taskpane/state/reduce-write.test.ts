import type { EditPlan, Receipt } from "../../../src/taskpane/services/write-service";
import type { WriteAction } from "../../../src/taskpane/state/pane-action";
import { reduceWrite } from "../../../src/taskpane/state/reduce-write";
import { INITIAL_STATE } from "../../../src/taskpane/state/pane-state";

const plan: EditPlan = { kind: "marks", edits: [], changes: [], hindrances: [] };
const receipt: Receipt = { kind: "marks", inverse: [] };
const after = (...actions: readonly WriteAction[]) => actions.reduce(reduceWrite, INITIAL_STATE.write);

const WRITTEN: readonly WriteAction[] = [
  { type: "write/planning", kind: "marks" },
  { type: "write/shown", plan },
  { type: "write/applying" },
  { type: "write/done", receipt },
];

describe("reduceWrite", () => {
  it("goes from plan to receipt", () => {
    expect(after(...WRITTEN)).toMatchObject({ step: "done", kind: "marks", receipt });
  });

  it("keeps the way back after the message was closed, and while the next plan is shown", () => {
    expect(after(...WRITTEN, { type: "write/dismissed" })).toMatchObject({
      step: "none",
      plan: null,
      receipt,
    });
    expect(after(...WRITTEN, { type: "write/planning", kind: "to-native" })).toMatchObject({
      step: "planning",
      plan: null,
      receipt,
    });
  });

  it("has no way back once it was taken", () => {
    expect(after(...WRITTEN, { type: "write/taken-back" })).toEqual(INITIAL_STATE.write);
  });

  it("keeps the plan in sight of a failure, and forgets the trouble with the next plan", () => {
    const failed = after(...WRITTEN.slice(0, 3), {
      type: "write/failed",
      trouble: { code: "sheet-protected", detail: "" },
    });
    expect(failed).toMatchObject({ step: "failed", plan, trouble: { code: "sheet-protected" } });
    expect(reduceWrite(failed, { type: "write/planning", kind: "marks" }).trouble).toBeNull();
  });
});
