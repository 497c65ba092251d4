import { createPaneModel } from "../../../src/taskpane/flows/pane-model";
import type { EditPlan } from "../../../src/taskpane/services/write-service";
import { WorkbookError } from "../../../src/workbook/port";
import { madeReport } from "../../support/pane-report";
import { fakePane, type FakeOptions } from "../../support/pane-services";

const report = madeReport({ primary: 3, junior: 0 });

function pane(options: Partial<FakeOptions> = {}) {
  const fake = fakePane({ report, ...options });
  const model = createPaneModel(fake.services);
  const mark = () => model.write.show("marks", () => fake.services.write.planMarks(report, "live"));
  return { fake, model, mark, write: () => model.store.getState().write };
}

describe("a write", () => {
  it("is shown before anything reaches the workbook", async () => {
    const { fake, mark, write } = pane();
    await mark();
    expect(write()).toMatchObject({ step: "shown", kind: "marks" });
    expect(fake.calls.map(({ what }) => what)).toEqual(["plan"]);
  });

  it("writes exactly the plan that was shown, and can be taken back", async () => {
    const { fake, model, mark, write } = pane();
    await mark();
    const { plan } = write();
    await model.write.apply();
    expect(fake.calls.at(-1)).toEqual({ what: "apply", with: plan });
    const { receipt } = write();
    await model.write.takeBack();
    expect(fake.calls.at(-1)).toEqual({ what: "take-back", with: receipt });
    expect(write()).toMatchObject({ step: "none", receipt: null });
  });

  it("writes nothing after it was turned down", async () => {
    const { fake, model, mark } = pane();
    await mark();
    model.write.dismiss();
    await model.write.apply();
    expect(fake.calls.map(({ what }) => what)).toEqual(["plan"]);
  });

  it("does not show a plan that nobody waits for any more", async () => {
    const { model, write } = pane();
    let ready: (plan: EditPlan) => void = () => undefined;
    const shown = model.write.show("marks", () => new Promise((made) => (ready = made)));
    model.write.dismiss();
    ready({ kind: "marks", edits: [], changes: [], hindrances: [] });
    await shown;
    expect(write().step).toBe("none");
  });

  it.each(["plan", "apply"] as const)("says why it could not %s", async (what) => {
    const { model, mark, write } = pane({
      failing: { [what]: new WorkbookError("sheet-protected", "表Ⅱ-2") },
    });
    await mark();
    await model.write.apply();
    expect(write()).toMatchObject({ step: "failed", trouble: { code: "sheet-protected", detail: "表Ⅱ-2" } });
  });

  it("keeps the way back when taking it back fails", async () => {
    const { model, mark, write } = pane({ failing: { "take-back": new WorkbookError("busy-editing", "") } });
    await mark();
    await model.write.apply();
    await model.write.takeBack();
    expect(write()).toMatchObject({ step: "failed", receipt: { kind: "marks" } });
  });

  it("takes nothing back where nothing was written", async () => {
    const { fake, model } = pane();
    await model.write.takeBack();
    expect(fake.calls).toEqual([]);
  });
});
