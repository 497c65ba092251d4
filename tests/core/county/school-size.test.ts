import { entry, facts, judgeFacts, school, standardOf, told } from "../../support/county-facts";

const of = (...schools: readonly ReturnType<typeof school>[]) => facts({}, { schools });

test.each([
  [2000, true],
  [1999, true],
  [2001, false],
  [null, null],
])("a primary school of %p: %p", (pupils, met) => {
  const judged = judgeFacts(of(school({ pupils: { 小学: pupils } })));
  expect(entry(judged, "G4", "小学")).toMatchObject({ met, required: 2000, actual: pupils ?? 0, op: "<=" });
  expect(judged.results).toHaveLength(1);
});

test.each([
  [1400, 1100, true],
  [1400, 1101, false],
  [2499, 0, true],
  [1400, null, null],
])("a nine-year school of %p and %p: %p", (primary, junior, met) => {
  const nineYear = school({ type: "九年一贯制", pupils: { 小学: primary, 初中: junior } });
  expect(entry(judgeFacts(of(nineYear)), "G4", "一贯制学校")).toMatchObject({ met, required: 2500 });
});

test("the junior part of a complete secondary school is held to 2000, unless the setting frees it", () => {
  const complete = of(school({ type: "完全中学", pupils: { 初中: 2001 } }));
  expect(entry(judgeFacts(complete), "G4", "初中").met).toBe(false);
  const free = standardOf("000000", "2024-09-01", { completeSecondarySize: "none" });
  expect(judgeFacts(complete, free).results).toEqual([]);
});

describe("the three years' relaxation", () => {
  const relaxed = standardOf("000000", "2024-09-01", { relaxSchoolSize: true });
  const built = (pupils: number, type = "") => {
    const stages = type === "" ? { 小学: pupils } : { 小学: 0, 初中: pupils };
    return of(school({ type, pupils: stages, traits: { "built-by-2010": true } }));
  };

  it.each([
    [2400, "", "小学", true],
    [2401, "", "小学", false],
    [3000, "九年一贯制", "一贯制学校", true],
    [3001, "九年一贯制", "一贯制学校", false],
  ])("an older school of %d %s", (pupils, type, part, met) => {
    expect(entry(judgeFacts(built(pupils, type), relaxed), "G4", part).met).toBe(met);
  });

  it("holds for no other school, and only where it is chosen", () => {
    expect(entry(judgeFacts(built(2001)), "G4", "小学").met).toBe(false);
    const unknown = of(school({ pupils: { 小学: 2001 } }));
    expect(entry(judgeFacts(unknown, relaxed), "G4", "小学").met).toBe(false);
  });
});

test("each school that is too large is told with its pupils", () => {
  const judged = judgeFacts(
    of(school({ name: "甲", pupils: { 小学: 2100 } }), school({ name: "乙", pupils: { 小学: 2300 } })),
  );
  expect(judged.findings).toMatchObject([
    { code: "county-below-standard", school: "甲", actual: 2100, required: 2000 },
    { code: "county-below-standard", school: "乙", actual: 2300, required: 2000 },
  ]);
  expect(entry(judged, "G4", "小学")).toMatchObject({ actual: 2300, file: "乙.xlsx" });
});

describe("what a form counts", () => {
  it.each([
    [0, true],
    [1, false],
    [null, null],
  ])("%p primary schools of more than 2000: %p", (largePrimarySchools, met) => {
    const judged = judgeFacts(facts({ largePrimarySchools }));
    expect(entry(judged, "G4", "小学")).toMatchObject({
      actual: largePrimarySchools,
      required: 0,
      op: "<=",
      met,
    });
  });

  it.each([
    ["largePrimarySchools", "超过2000人的小学", "Primary schools of more than 2000 pupils"],
    ["largeJuniorSchools", "超过2000人的初中", "Junior schools of more than 2000 pupils"],
    ["largeCombinedSchools", "超过2500人的一贯制学校", "Combined schools of more than 2500 pupils"],
  ] as const)("%s are named once", (field, label, labelEn) => {
    expect(judgeFacts(facts({ [field]: 1 })).findings).toMatchObject([{ params: { label, labelEn } }]);
  });

  it("is compared with the schools, and these decide", () => {
    const schools = [school({ pupils: { 小学: 2100 } })];
    const judged = judgeFacts(facts({ largePrimarySchools: 0 }, { schools }));
    expect(entry(judged, "G4", "小学")).toMatchObject({ actual: 1, required: 0, met: false });
    expect(told(judged)).toContain("value-mismatch B1 G4");
    const same = judgeFacts(facts({ largePrimarySchools: 1 }, { schools }));
    expect(told(same)).toEqual(["county-below-standard E11 G4"]);
  });
});

test("new schools are asked by the region that asks it, where a form says that a school is new", () => {
  const guigang = standardOf("450800");
  const size = (traits: object) =>
    judgeFacts(of(school({ pupils: { 小学: 2001 }, traits })), guigang).results;
  expect(size({ "new-school": true }).map(({ indicator }) => indicator)).toEqual(["G4", "new-school-size"]);
  expect(size({}).map(({ indicator }) => indicator)).toEqual(["G4"]);
});
