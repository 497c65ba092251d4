import { INITIAL_STATE, type PaneState } from "../../../src/taskpane/state/pane-state";
import { reducePane } from "../../../src/taskpane/state/reduce";
import { madeReport } from "../../support/pane-report";

const outcome = { report: madeReport({ primary: 2, junior: 0 }), hindrances: [], hiddenRows: 0 };
const at: PaneState = { ...INITIAL_STATE, list: { ...INITIAL_STATE.list, active: "finding 1", opened: 1 } };
const OPENED = { type: "opened", language: "zh-CN", introduced: true, regions: [], receipt: null } as const;

describe("reducePane", () => {
  it("closes what was open by its place when another report comes", () => {
    expect(reducePane(at, { type: "check/started", quiet: false }).list.opened).toBeNull();
    expect(reducePane(at, { type: "check/done", outcome }).list).toMatchObject({
      opened: null,
      active: null,
    });
  });

  it("leaves the reader alone while live mode checks", () => {
    const quiet = reducePane(at, { type: "check/started", quiet: true });
    expect(reducePane(quiet, { type: "check/done", outcome }).list).toMatchObject({
      opened: 1,
      active: "finding 1",
    });
  });

  it("forgets the last trouble when a check begins", () => {
    const troubled = reducePane(at, { type: "trouble", trouble: { code: "busy-editing", detail: "" } });
    expect(troubled.trouble?.code).toBe("busy-editing");
    expect(reducePane(troubled, { type: "check/started", quiet: false }).trouble).toBeNull();
  });

  it("takes up what the workbook kept", () => {
    const kept = {
      region: "450800",
      on: "2024-09-01",
      scope: "workbook",
      choices: { comparison: "rounded" },
      view: "marks",
      tab: "doubt",
      openGroups: { school: ["甲"], indicator: null, doubt: null },
      answers: { k: { reason: "在建", on: "2024-09-01" } },
    } as const;
    const state = reducePane(INITIAL_STATE, { ...OPENED, kept });
    expect(state).toMatchObject({
      ready: true,
      view: "marks",
      answers: kept.answers,
      request: { region: "450800", on: "2024-09-01", scope: "workbook", choices: { comparison: "rounded" } },
      list: { tab: "doubt", openGroups: kept.openGroups },
    });
  });

  it("begins with the nation's standard of the day in a new workbook", () => {
    expect(reducePane(INITIAL_STATE, { ...OPENED, kept: null }).request).toEqual({
      region: "000000",
      on: null,
      scope: "sheet",
      choices: {},
    });
  });

  it("keeps answers and takes them away", () => {
    const answer = { reason: "在建", on: "2024-09-01" };
    const one = reducePane(INITIAL_STATE, { type: "answer", key: "a", answer });
    const two = reducePane(one, { type: "answer", key: "b", answer });
    expect(reducePane(two, { type: "answer", key: "a", answer: null }).answers).toEqual({ b: answer });
  });

  it("changes only what was asked for of the next check", () => {
    const state = reducePane(INITIAL_STATE, { type: "request", change: { region: "341324" } });
    expect(state.request).toEqual({ ...INITIAL_STATE.request, region: "341324" });
  });
});
