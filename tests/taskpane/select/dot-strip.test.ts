import { dotStrip, MOST_DOTS, stateShares } from "../../../src/taskpane/select/dot-strip";
import type { State } from "../../../src/taskpane/select/finding-state";

describe("dotStrip", () => {
  it("goes line by line in the sheet's order", () => {
    const strip = dotStrip(["pass", "fail", "pass", "missing"], 3);
    expect(strip?.lines).toBe(2);
    expect(strip?.places.get("pass")).toEqual([
      { x: 0, y: 0 },
      { x: 2, y: 0 },
    ]);
    expect(strip?.places.get("fail")).toEqual([{ x: 1, y: 0 }]);
    expect(strip?.places.get("missing")).toEqual([{ x: 0, y: 1 }]);
  });

  it("gives up where dots could not be told apart", () => {
    const schools = (count: number) => Array<State>(count).fill("pass");
    expect(dotStrip(schools(MOST_DOTS), 24)).not.toBeNull();
    expect(dotStrip(schools(MOST_DOTS + 1), 24)).toBeNull();
  });
});

it("shares out the states in the order given, without empty ones", () => {
  expect(stateShares(["fail", "pass", "fail", "fail"], ["pass", "missing", "fail"])).toEqual([
    { state: "pass", share: 0.25 },
    { state: "fail", share: 0.75 },
  ]);
});
