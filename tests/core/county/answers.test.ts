import { answers, entry, facts, judgeFacts, standardOf, told } from "../../support/county-facts";

describe("an item that asks for an answer", () => {
  it.each([
    [true, true],
    [false, false],
    [null, null],
  ])("%p: %p", (answer, met) => {
    const judged = judgeFacts(facts({}, { answers: answers({ G1: answer }) }));
    expect(entry(judged, "G1")).toMatchObject({ actual: null, required: null, op: "=", met, cell: "C1" });
  });

  it("not answered is missing at its own cell, answered with no is below the standard", () => {
    const { findings } = judgeFacts(facts({}, { answers: answers({ Q6: null }) }));
    expect(findings).toMatchObject([
      { code: "missing", cell: "C1", indicator: "Q6", params: { field: "answer" } },
    ]);
    expect(told(judgeFacts(facts({}, { answers: answers({ Q6: false }) })))).toEqual([
      "county-below-standard C1 Q6",
    ]);
  });
});

describe("an item that asks for numbers and an answer", () => {
  const wages = { teacherWage: 90_000, civilServantWage: 85_000 };

  it("the answer is about what has no number", () => {
    const judged = judgeFacts(facts(wages, { answers: answers({ G8: true }) }));
    expect(entry(judged, "G8").met).toBe(true);
    expect(entry(judged, "G8", "绩效工资").met).toBe(true);
  });

  it("no, though the numbers stand, is the other part's no", () => {
    const judged = judgeFacts(facts(wages, { answers: answers({ G8: false }) }));
    expect(entry(judged, "G8", "绩效工资").met).toBe(false);
  });

  it("no, where the numbers fail, says nothing of the other part", () => {
    const poor = facts({ ...wages, teacherWage: 80_000 }, { answers: answers({ G8: false }) });
    expect(entry(judgeFacts(poor), "G8", "绩效工资").met).toBe(null);
  });

  it("yes, where the numbers fail, is told", () => {
    const poor = facts({ ...wages, teacherWage: 80_000 }, { answers: answers({ G8: true }) });
    const judged = judgeFacts(poor);
    expect(told(judged)).toEqual(["county-below-standard B1 G8", "verdict-mismatch C1 G8"]);
    expect(entry(judged, "G8", "绩效工资").met).toBe(true);
  });

  it("an item whose numbers no form gives stands on its answer alone", () => {
    const judged = judgeFacts(facts({}, { answers: answers({ G3: true, Q4: false }) }));
    expect(judged.results.map(({ indicator, part, met }) => [indicator, part, met])).toEqual([
      ["G3", null, true],
      ["Q4", null, false],
    ]);
  });
});

describe("a veto", () => {
  it.each([
    [true, false],
    [false, true],
    [null, null],
  ])("exists %p: met %p", (exists, met) => {
    expect(entry(judgeFacts(facts({}, { answers: answers({ V4: exists }) })), "V4").met).toBe(met);
  });

  it("one that exists is an error of its own", () => {
    const { findings } = judgeFacts(facts({}, { answers: answers({ V1: true, V2: false }) }));
    const { label, labelEn } = standardOf().county.find(({ id }) => id === "V1")!;
    const params = { label, labelEn };
    expect(findings).toMatchObject([
      { code: "veto", severity: "error", indicator: "V1", cell: "C1", params },
    ]);
  });

  it("one that is not answered is missing at its own cell", () => {
    const { findings } = judgeFacts(facts({}, { answers: answers({ V1: null, V2: false }) }));
    expect(findings).toMatchObject([
      { code: "missing", cell: "C1", indicator: "V1", params: { field: "answer" } },
    ]);
  });
});

describe("梅州: a resource room from five pupils on", () => {
  const meizhou = standardOf("441400");
  const of = (disabledInSchool: number | null, answer?: boolean | null) =>
    entry(
      judgeFacts(
        facts(
          { disabledInSchool },
          answer === undefined ? {} : { answers: answers({ "resource-rooms": answer }) },
        ),
        meizhou,
      ),
      "resource-rooms",
    ).met;

  it.each([
    [4, undefined, true],
    [5, undefined, null],
    [5, true, true],
    [5, false, false],
    [5, null, null],
    [null, undefined, null],
    [null, true, true],
    [null, false, null],
  ])("%p pupils, answered %p: %p", (pupils, answer, met) => {
    expect(of(pupils, answer)).toBe(met);
  });

  it.each<[number | null, boolean | null | undefined, readonly (string | number | null)[]]>([
    [4, undefined, []],
    [4, null, []],
    [5, undefined, ["missing", "B1", "answer"]],
    [5, null, ["missing", "C1", "answer"]],
    [5, true, []],
    [5, false, ["county-below-standard", "C1", null]],
    [null, true, ["missing", "B1", "disabledInSchool"]],
    [null, undefined, ["missing", "B1", "disabledInSchool"]],
  ])("%p pupils, answered %p, is told: %p", (disabledInSchool, answer, expected) => {
    const given = answer === undefined ? {} : { answers: answers({ "resource-rooms": answer }) };
    const { findings } = judgeFacts(facts({ disabledInSchool }, given), meizhou);
    const said = findings.flatMap(({ code, cell, params }) => [code, cell, params.field ?? null]);
    expect(said).toEqual(expected);
  });

  it("without the number of pupils nothing is asked, whatever is answered", () => {
    expect(judgeFacts(facts({}, { answers: answers({ "resource-rooms": true }) }), meizhou).results).toEqual(
      [],
    );
  });
});
