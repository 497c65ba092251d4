import {
  facts,
  judgeFacts,
  school,
  standardOf,
  type Figures,
  type TestSchool,
} from "../../support/county-facts";

const judge = (given: readonly TestSchool[], settings = {}) =>
  judgeFacts(facts({}, { schools: given.map(school) }), standardOf("000000", "2024-09-01", settings));
const entries = (...given: Parameters<typeof judge>) =>
  judge(...given).results.filter(({ indicator }) => indicator === "G3");
const named = (given: readonly TestSchool[]) => given.map((one, place) => ({ ...one, name: `第${place}` }));
const counts = (classes: number | null, musicRooms: number | null): TestSchool => ({
  figures: { classes, musicRooms },
});
const music = (...groups: readonly (readonly [number, number, number | null])[]): TestSchool => ({
  music: groups,
});
const source = { document: "教督〔2017〕6号", clause: "政府保障程度第3项" };
const sheet = "学校填报数据";
const about = { label: "音乐、美术专用教室的间数和面积", labelEn: "Number and size of music and art rooms" };
const nothing = { actual: null, required: null, floor: null, gap: null, source: null, stage: null };
const missing = { ...nothing, code: "missing", severity: "warning", indicator: "G3", sheet };

describe("classes a room: the entry is of the worst school", () => {
  const none = counts(5, 0);

  it.each<[string, TestSchool[], number, boolean | null, number | null]>([
    ["the most classes a room", [counts(40, 3), counts(60, 4), counts(24, 1), counts(12, 1)], 2, false, 24],
    ["of two alike the first", [counts(26, 2), counts(13, 1)], 0, false, 13],
    ["one that fails without any room, rather than one that meets", [counts(12, 1), none], 1, false, null],
    ["no rooms at all stays the worst", [none, counts(60, 4)], 0, false, null],
    ["rooms are worse than none that came later", [counts(60, 4), none], 0, false, 15],
    [
      "the first that is open, rather than one that meets",
      [counts(12, 1), counts(null, 1), counts(null, 2)],
      1,
      null,
      null,
    ],
    ["the most of those that meet", [counts(5, 1), counts(12, 1), counts(7, 1)], 1, true, 12],
    [
      "a school whose form does not ask for rooms is none",
      [counts(5, 1), { figures: { classes: 30 } }],
      0,
      true,
      5,
    ],
  ])("%s", (_, given, place, met, actual) => {
    const own = { indicator: "G3", part: "音乐教室间数", required: 12, op: "<=", source, unit: "班/间" };
    expect(entries(named(given))).toEqual([
      { ...own, file: `第${place}.xlsx`, sheet, cell: "E31", met, actual },
    ]);
  });

  it.each<[string, Figures, string, string, string]>([
    ["rooms", { classes: 24, musicRooms: null }, "E31", "musicRooms", "E31"],
    ["rooms, before its classes", { classes: null, musicRooms: null }, "E31", "musicRooms", "E31"],
    ["classes", { classes: null, musicRooms: 2 }, "E30", "classes", "E31"],
    ["classes, at its rooms where no form asks for them", { musicRooms: 2 }, "E30", "classes", "E30"],
  ])("a school that lacks its %s is told so, and its rooms are open", (_, figures, cell, field, rooms) => {
    const given = [{ name: "甲", figures }];
    expect(judge(given).findings).toEqual([
      { ...missing, file: "甲.xlsx", school: "甲", cell, params: { field, ...about } },
    ]);
    expect(entries(given)).toMatchObject([{ actual: null, met: null, cell: rooms }]);
  });
});

describe("music and art rooms taken together", () => {
  const together = { musicArtRooms: "together" };
  const rooms = (figures: TestSchool["figures"]) =>
    entries([{ figures: { classes: 24, ...figures } }], together).map(({ part, met, actual }) => [
      part,
      met,
      actual,
    ]);

  it.each<[string, TestSchool["figures"], (boolean | null)[], (number | null)[]]>([
    ["are added", { musicRooms: 1, fineArtRooms: 1 }, [true, true], [12, 12]],
    ["are open where the art rooms are", { musicRooms: 2, fineArtRooms: null }, [null, null], [null, null]],
    ["are open where the music rooms are", { musicRooms: null, fineArtRooms: 2 }, [null, null], [null, null]],
    ["fail where both are too few", { musicRooms: 1, fineArtRooms: 0 }, [false, false], [24, 24]],
  ])("%s", (_, figures, [musicMet, artMet], [musicActual, artActual]) => {
    expect(rooms(figures)).toEqual([
      ["音乐教室间数", musicMet, musicActual],
      ["美术教室间数", artMet, artActual],
    ]);
  });

  it("are those of one kind where the form asks for this alone", () => {
    expect(rooms({ musicRooms: 2 })).toEqual([["音乐教室间数", true, 12]]);
    expect(rooms({ fineArtRooms: 3 })).toEqual([["美术教室间数", true, 8]]);
  });
});

describe("the area of the rooms", () => {
  const own = { indicator: "G3", part: "音乐教室面积", required: 96, op: ">=", source, unit: "㎡", sheet };

  it.each<[string, TestSchool[], number, boolean | null, number | null]>([
    ["the smallest of all", [music([80, 80, 1]), music([70, 70, 1]), music([75, 75, 1])], 1, false, 70],
    ["of two alike the first", [music([70, 70, 1]), music([70, 70, 1])], 0, false, 70],
    ["a number rather than a band without one", [music([70, 70, 1]), music([50, 73, 1])], 0, false, 70],
    [
      "a band that fails, rather than rooms that reach",
      [music([96, 96, 1]), music([50, 73, 1])],
      1,
      false,
      null,
    ],
    [
      "the smallest of those that reach",
      [music([99, 99, 1]), music([97, 97, 1]), music([98, 98, 1])],
      1,
      true,
      97,
    ],
    ["a school without rooms in its form is none", [music([99, 99, 1]), {}], 0, true, 99],
  ])("the entry is of the worst school: %s", (_, given, place, met, actual) => {
    expect(entries(named(given))).toEqual([{ ...own, file: `第${place}.xlsx`, cell: "E55", met, actual }]);
  });

  it.each<[string, TestSchool["music"], string, boolean | null, number | null]>([
    [
      "the first that is too small",
      [
        [96, 96, 1],
        [90, 100, 1],
        [73, 96, 2],
        [60, 73, 1],
      ],
      "E57",
      false,
      96,
    ],
    [
      "else the first that is open",
      [
        [110, 110, 1],
        [90, 100, 1],
        [73, 96, null],
      ],
      "E56",
      null,
      null,
    ],
    [
      "a band that is not filled in is open, even one that would reach",
      [
        [110, 110, 1],
        [96, 120, null],
      ],
      "E56",
      null,
      null,
    ],
    [
      "else the first that has rooms",
      [
        [73, 96, 0],
        [96, 120, 2],
      ],
      "E56",
      true,
      null,
    ],
    [
      "else any",
      [
        [73, 96, 0],
        [96, 120, 0],
      ],
      "E55",
      true,
      null,
    ],
  ])("the entry points at %s", (_, groups = [], cell, met, actual) => {
    expect(entries([music(...groups)])).toEqual([{ ...own, file: "东街小学.xlsx", cell, met, actual }]);
  });

  it("bands that are not filled in are told, each at its cell", () => {
    const { findings } = judge([music([73, 96, null], [60, 73, 0], [96, 120, null])]);
    const at = { file: "东街小学.xlsx", school: "东街小学", params: { field: "musicRoomAreas", ...about } };
    expect(findings).toEqual([
      { ...missing, ...at, cell: "E55" },
      { ...missing, ...at, cell: "E57" },
    ]);
  });

  it("a room that is too small is told with its school, and lacks no number of rooms", () => {
    const { findings } = judge([music([80, 80, 1])]);
    expect(findings).toMatchObject([
      { code: "county-below-standard", school: "东街小学", cell: "E55", actual: 80, required: 96, gap: null },
    ]);
  });
});
