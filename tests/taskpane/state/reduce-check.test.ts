import { reduceCheck } from "../../../src/taskpane/state/reduce-check";
import { INITIAL_STATE, shownReport } from "../../../src/taskpane/state/pane-state";
import { madeReport } from "../../support/pane-report";

const report = madeReport({ primary: 2, junior: 0 });
const newer = madeReport({ primary: 3, junior: 0 });
const outcome = { report, hindrances: [], hiddenRows: 0 };
const done = reduceCheck(INITIAL_STATE.check, { type: "check/done", outcome });

describe("reduceCheck", () => {
  it("shows what arrives while a check runs, and the whole report once it is done", () => {
    const running = reduceCheck(done, { type: "check/started", quiet: false });
    expect(shownReport(running)).toBeNull();
    const arrived = reduceCheck(running, { type: "check/arrived", report: newer });
    expect(shownReport(arrived)).toBe(newer);
    expect(shownReport(reduceCheck(arrived, { type: "check/done", outcome }))).toBe(report);
  });

  it.each(["check/cancelled", "check/failed"] as const)("goes back to the last results after %s", (type) => {
    const running = reduceCheck(done, { type: "check/started", quiet: false });
    const arrived = reduceCheck(running, { type: "check/arrived", report: newer });
    const ended = reduceCheck(arrived, { type });
    expect(shownReport(ended)).toBe(report);
    expect(ended.progress).toBeNull();
    expect(ended.status).toBe(type.slice("check/".length));
  });

  it("keeps the results on show while live mode checks", () => {
    const running = reduceCheck(done, { type: "check/started", quiet: true });
    const arrived = reduceCheck(running, { type: "check/arrived", report: newer });
    expect(shownReport(arrived)).toBe(report);
  });

  it("starts without the progress of the check before", () => {
    const at = reduceCheck(done, { type: "check/progress", progress: { done: 1, total: 2, sheet: "甲" } });
    expect(at.progress?.sheet).toBe("甲");
    expect(reduceCheck(at, { type: "check/started", quiet: false }).progress).toBeNull();
  });
});
