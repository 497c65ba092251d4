import { KEEP_AFTER_MS } from "../../../src/taskpane/flows/keep-flow";
import { LIVE_AFTER_MS } from "../../../src/taskpane/flows/live-flow";
import { createPaneModel } from "../../../src/taskpane/flows/pane-model";
import { KEPT_KEY, readKept } from "../../../src/taskpane/state/kept";
import { WorkbookError } from "../../../src/workbook/port";
import { makeFinding } from "../../support/make-finding";
import { madeReport } from "../../support/pane-report";
import { fakePane, SEEN, type FakeOptions } from "../../support/pane-services";

const report = madeReport({ primary: 3, junior: 0 });
const DAY = () => new Date(2024, 8, 1, 23, 59);

function pane(options: Partial<FakeOptions> = {}) {
  const fake = fakePane({ report, ...options });
  return { fake, model: createPaneModel(fake.services, DAY) };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

describe("opening", () => {
  it("takes up what workbook and person kept", async () => {
    const { model: first, fake } = pane();
    await first.open();
    first.store.dispatch({ type: "view", view: "marks" });
    await jest.advanceTimersByTimeAsync(KEEP_AFTER_MS);
    const kept = { [KEPT_KEY]: fake.workbook.texts.get(KEPT_KEY) ?? "" };
    const { model } = pane({ kept, personal: { ...SEEN, "qb.language": "en" } });
    await model.open();
    expect(model.store.getState()).toMatchObject({
      ready: true,
      view: "marks",
      language: "en",
      introduced: true,
    });
  });

  it("knows the last write that can be taken back", async () => {
    const receipt = { kind: "marks", inverse: [] } as const;
    const { model } = pane({ receipt });
    await model.open();
    expect(model.store.getState().write.receipt).toBe(receipt);
  });
});

describe("keeping", () => {
  it("waits until a person is done, and writes once", async () => {
    const { fake, model } = pane();
    const write = jest.spyOn(fake.services.host.workbook, "write");
    await model.open();
    model.store.dispatch({ type: "request", change: { region: "341324" } });
    await jest.advanceTimersByTimeAsync(KEEP_AFTER_MS - 1);
    model.store.dispatch({ type: "list/tab", tab: "doubt" });
    await jest.advanceTimersByTimeAsync(KEEP_AFTER_MS - 1);
    expect(write).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(1);
    expect(write).toHaveBeenCalledTimes(1);
    expect(readKept(fake.workbook.texts.get(KEPT_KEY) ?? null)).toMatchObject({
      region: "341324",
      tab: "doubt",
    });
  });

  it("a reason is in the workbook at once: the moment after, the workbook may be saved", async () => {
    const { fake, model } = pane();
    await model.open();
    const answer = { reason: "新校区在建", on: "2024-09-01" };
    model.store.dispatch({ type: "answer", key: "大庄小学 R1", answer });
    expect(readKept(fake.workbook.texts.get(KEPT_KEY) ?? null)?.answers).toEqual({ "大庄小学 R1": answer });
  });

  it("writes nothing for what is not kept", async () => {
    const { fake, model } = pane();
    const write = jest.spyOn(fake.services.host.workbook, "write");
    await model.open();
    await model.check.run();
    model.store.dispatch({ type: "list/search", search: "大庄" });
    await jest.advanceTimersByTimeAsync(KEEP_AFTER_MS);
    expect(write).not.toHaveBeenCalled();
  });

  it("bears a workbook that cannot be written", async () => {
    const { fake, model } = pane();
    jest.spyOn(fake.services.host.workbook, "write").mockRejectedValue(new WorkbookError("read-only", ""));
    await model.open();
    model.store.dispatch({ type: "view", view: "marks" });
    await jest.advanceTimersByTimeAsync(KEEP_AFTER_MS);
    expect(model.store.getState()).toMatchObject({ view: "marks", trouble: null });
  });

  it("ends with the pane", async () => {
    const { fake, model } = pane();
    const close = await model.open();
    model.store.dispatch({ type: "view", view: "marks" });
    close();
    await jest.advanceTimersByTimeAsync(KEEP_AFTER_MS);
    expect(fake.workbook.texts.size).toBe(0);
  });
});

describe("live mode", () => {
  it("checks once after a person stopped typing", async () => {
    const { fake, model } = pane();
    await model.live.set(true);
    fake.edit("表Ⅱ-2");
    await jest.advanceTimersByTimeAsync(LIVE_AFTER_MS - 1);
    fake.edit("表Ⅱ-2");
    await jest.advanceTimersByTimeAsync(LIVE_AFTER_MS - 1);
    expect(fake.calls).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(fake.calls.map(({ what }) => what)).toEqual(["check"]);
    expect(model.store.getState()).toMatchObject({ live: true, check: { quiet: true, status: "done" } });
  });

  it("is off unless somebody switched it on, and off again at once", async () => {
    const { fake, model } = pane();
    expect(model.store.getState().live).toBe(false);
    await model.live.set(true);
    fake.edit("表Ⅱ-2");
    await model.live.set(false);
    fake.edit("表Ⅱ-2");
    await jest.advanceTimersByTimeAsync(LIVE_AFTER_MS);
    expect(fake.calls).toEqual([]);
    expect(model.store.getState().live).toBe(false);
  });

  it("is on at once, and listens to nothing where it was switched off before the host answered", async () => {
    const { fake, model } = pane();
    const on = model.live.set(true);
    expect(model.store.getState().live).toBe(true);
    await Promise.all([on, model.live.set(false)]);
    fake.edit("表Ⅱ-2");
    await jest.advanceTimersByTimeAsync(LIVE_AFTER_MS);
    expect(fake.calls).toEqual([]);
  });

  it("says so where the host cannot listen", async () => {
    const { fake, model } = pane();
    jest.spyOn(fake.services.check, "onChange").mockRejectedValue(new WorkbookError("read-only", ""));
    await model.live.set(true);
    expect(model.store.getState()).toMatchObject({ live: false, trouble: { code: "read-only" } });
  });
});

describe("going to a finding", () => {
  it("selects its cell", async () => {
    const { fake, model } = pane();
    await model.goTo(makeFinding());
    expect(fake.calls).toEqual([
      { what: "select", with: { file: "均衡县.xlsx", sheet: "表Ⅱ-2", cell: "V6" } },
    ]);
  });

  it("goes nowhere without a cell", async () => {
    const { fake, model } = pane();
    await model.goTo(makeFinding({ cell: null }));
    expect(fake.calls).toEqual([]);
  });

  it("says that the sheet is gone", async () => {
    const { model } = pane({ failing: { select: new WorkbookError("sheet-missing", "表Ⅱ-2") } });
    await model.goTo(makeFinding());
    expect(model.store.getState().trouble?.code).toBe("sheet-missing");
  });
});

describe("correcting a column", () => {
  const correction = { file: "", sheet: "表Ⅱ-2", column: "M", field: "R7", stage: null } as const;

  it("checks again with the correction", async () => {
    const { fake, model } = pane();
    await model.correctColumn(correction);
    expect(fake.calls.map(({ what }) => what)).toEqual(["correct", "check"]);
    expect(fake.calls[0]?.with).toBe(correction);
  });

  it("does not check where the correction could not be kept", async () => {
    const { fake, model } = pane({ failing: { correct: new WorkbookError("read-only", "") } });
    await model.correctColumn(correction);
    expect(fake.calls.map(({ what }) => what)).toEqual(["correct"]);
    expect(model.store.getState().trouble?.code).toBe("read-only");
  });
});

it("keeps language and first screen for the person", () => {
  const { fake, model } = pane({ personal: {} });
  model.setLanguage("en");
  model.endIntroduction();
  expect(model.store.getState()).toMatchObject({ language: "en", introduced: true });
  expect(Object.fromEntries(fake.person.texts)).toEqual({
    "qb.language": "en",
    "qb.introduced": "2024-09-01",
  });
});
