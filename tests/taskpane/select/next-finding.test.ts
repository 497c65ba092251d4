import { indexFindings } from "../../../src/taskpane/select/finding-index";
import { nextFinding } from "../../../src/taskpane/select/next-finding";
import { makeFinding } from "../../support/make-finding";
import { madeReport } from "../../support/pane-report";

const findings = [makeFinding(), makeFinding(), makeFinding()];
const { entries } = indexFindings({ ...madeReport({ primary: 0, junior: 0 }), findings }, () => "");

describe("nextFinding", () => {
  it.each([
    [null, 1, 0],
    [null, -1, 2],
    [0, 1, 1],
    [1, -1, 0],
    [2, 1, 0],
    [0, -1, 2],
    [99, 1, 0],
  ] as const)("from %s by %i leads to %i", (from, by, to) => {
    expect(nextFinding(entries, from, by)?.id).toBe(to);
  });

  it("leads nowhere in an empty list", () => {
    expect(nextFinding([], null, 1)).toBeNull();
  });
});
