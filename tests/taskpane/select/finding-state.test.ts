import { FINDING_CODES } from "../../../src/core/report/report";
import {
  couldTurnVerdict,
  isDoubt,
  stateOf,
  stateOfVerdict,
} from "../../../src/taskpane/select/finding-state";
import { makeFinding } from "../../support/make-finding";

describe("stateOf", () => {
  it.each([
    ["below-floor", "fail"],
    ["county-below-standard", "fail"],
    ["veto", "fail"],
    ["cv-over-limit", "fail"],
    ["below-standard", "near"],
    ["missing", "missing"],
    ["not-a-number", "doubt"],
    ["rounding-decides", "doubt"],
  ] as const)("%s is %s", (code, state) => {
    expect(stateOf(makeFinding({ code }))).toBe(state);
  });

  it("takes what needs no action for a note", () => {
    expect(stateOf(makeFinding({ code: "standard-not-verified-since", severity: "info" }))).toBe("note");
  });

  it("never loses a failing code to its severity", () => {
    expect(stateOf(makeFinding({ code: "missing", severity: "info" }))).toBe("missing");
  });
});

describe("couldTurnVerdict", () => {
  it("is never said of a failure or a blank", () => {
    const failing = FINDING_CODES.filter((code) => !isDoubt(stateOf(makeFinding({ code }))));
    expect(failing.filter((code) => couldTurnVerdict(makeFinding({ code })))).toEqual([]);
  });

  it.each(["rounding-decides", "value-mismatch", "unit-suspect", "not-a-number"] as const)(
    "is said of %s",
    (code) => {
      expect(couldTurnVerdict(makeFinding({ code, severity: "warning" }))).toBe(true);
    },
  );

  it("is said of any doubt that is an error", () => {
    expect(couldTurnVerdict(makeFinding({ code: "total-mismatch", severity: "error" }))).toBe(true);
    expect(couldTurnVerdict(makeFinding({ code: "total-mismatch", severity: "warning" }))).toBe(false);
  });
});

it("gives each verdict a state of its own", () => {
  const states = (["pass", "fail", "incomplete", "excluded"] as const).map(stateOfVerdict);
  expect(states).toEqual(["pass", "fail", "missing", "excluded"]);
});
