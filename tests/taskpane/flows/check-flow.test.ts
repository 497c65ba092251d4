import { createPaneModel } from "../../../src/taskpane/flows/pane-model";
import type { CheckOutcome, CheckWatch } from "../../../src/taskpane/services/check-service";
import { shownReport } from "../../../src/taskpane/state/pane-state";
import { WorkbookError } from "../../../src/workbook/port";
import { madeReport } from "../../support/pane-report";
import { fakePane } from "../../support/pane-services";

const report = madeReport({ primary: 3, junior: 0 });
const outcome: CheckOutcome = { report, hindrances: [], hiddenRows: 0 };
const DAY = () => new Date(2024, 8, 1);

/** A check that goes on until the test ends it. */
function held() {
  const runs: { watch: CheckWatch; end: (outcome: CheckOutcome) => void; fail: (error: Error) => void }[] =
    [];
  const fake = fakePane({
    report,
    check: (_request, watch) => new Promise((end, fail) => runs.push({ watch, end, fail })),
  });
  const model = createPaneModel(fake.services, DAY);
  const began = async (count: number) => {
    while (runs.length < count) await Promise.resolve();
    const run = runs[count - 1];
    if (!run) throw new Error("no run");
    return run;
  };
  return { model, began, state: () => model.store.getState() };
}

describe("a check", () => {
  it("asks for the chosen region, scope and readings on the day it is", async () => {
    const fake = fakePane({ report });
    const model = createPaneModel(fake.services, DAY);
    model.store.dispatch({ type: "request", change: { region: "341324", scope: "workbook" } });
    await model.check.run();
    expect(fake.calls).toEqual([
      { what: "check", with: { region: "341324", on: "2024-09-01", scope: "workbook", choices: {} } },
    ]);
    expect(model.store.getState().check.status).toBe("done");
  });

  it("asks for the chosen day rather than today", async () => {
    const fake = fakePane({ report });
    const model = createPaneModel(fake.services, DAY);
    model.store.dispatch({ type: "request", change: { on: "2022-01-31" } });
    await model.check.run();
    expect(fake.calls[0]?.with).toMatchObject({ on: "2022-01-31" });
  });

  it("tells of its progress and of what has arrived", async () => {
    const { model, began, state } = held();
    const ran = model.check.run();
    const { watch, end } = await began(1);
    watch.progress({ done: 1, total: 3, sheet: "甲" });
    watch.arrived(report);
    expect(state().check.progress?.sheet).toBe("甲");
    expect(shownReport(state().check)).toBe(report);
    end(outcome);
    await ran;
    expect(state().check).toMatchObject({ status: "done", outcome });
  });

  it("hears nothing more of a check that was cancelled", async () => {
    const { model, began, state } = held();
    const ran = model.check.run();
    const { watch, end } = await began(1);
    model.check.cancel();
    expect(watch.signal.aborted).toBe(true);
    watch.progress({ done: 1, total: 3, sheet: "甲" });
    watch.arrived(report);
    end(outcome);
    await ran;
    expect(state().check).toMatchObject({
      status: "cancelled",
      progress: null,
      arrived: null,
      outcome: null,
    });
  });

  it("does not take an aborted check's error for trouble", async () => {
    const { model, began, state } = held();
    const ran = model.check.run();
    const { fail } = await began(1);
    model.check.cancel();
    fail(new Error("AbortError"));
    await ran;
    expect(state().trouble).toBeNull();
    expect(state().check.status).toBe("cancelled");
  });

  it("gives way to a newer one", async () => {
    const { model, began, state } = held();
    const first = model.check.run();
    const one = await began(1);
    const second = model.check.run();
    const two = await began(2);
    expect(one.watch.signal.aborted).toBe(true);
    one.end({ ...outcome, hiddenRows: 1 });
    two.end({ ...outcome, hiddenRows: 2 });
    await Promise.all([first, second]);
    expect(state().check.outcome?.hiddenRows).toBe(2);
  });

  it("says what went wrong, and keeps the results it had", async () => {
    const fake = fakePane({
      report,
      failing: { check: new WorkbookError("busy-editing", "InCellEditMode") },
    });
    const model = createPaneModel(fake.services, DAY);
    model.store.dispatch({ type: "check/done", outcome });
    await model.check.run();
    const { check, trouble } = model.store.getState();
    expect(trouble).toEqual({ code: "busy-editing", detail: "InCellEditMode" });
    expect(check.status).toBe("failed");
    expect(shownReport(check)).toBe(report);
  });

  it("takes any other error for the host's", async () => {
    const fake = fakePane({ report, failing: { check: new TypeError("x is undefined") } });
    const model = createPaneModel(fake.services, DAY);
    await model.check.run();
    expect(model.store.getState().trouble).toEqual({ code: "host-failure", detail: "x is undefined" });
  });

  it("that nobody runs cannot be cancelled", () => {
    const model = createPaneModel(fakePane({ report }).services);
    model.check.cancel();
    expect(model.store.getState().check.status).toBe("idle");
  });
});
