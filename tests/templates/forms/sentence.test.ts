import { readSentence } from "../../../src/templates/forms/sentence/read-sentence";
import { sentenceTemplate } from "../../../src/templates/forms/sentence/sentence-template";

const SIZES = sentenceTemplate(
  "超过2000人的小学{largePrimarySchools}所，初中{largeJuniorSchools}所，超过2500人的一贯制学校{largeCombinedSchools}所",
);
const EXCHANGE = sentenceTemplate(
  "全县符合交流轮岗条件教师总数{exchangeEligible}名，上一年度交流轮岗教师{exchanged}名，交流轮岗教师占符合交流轮岗条件教师总数的比例{exchangedShare}%；交流轮岗的骨干教师{exchangedBackbone}名，占交流轮岗教师总数的比例{exchangedBackboneShare}%",
);
const SMALL = sentenceTemplate(
  "不足100人的规模较小学校学生数{smallSchoolPupils}人，公用经费{smallSchoolFund}元。",
);
const SPECIAL = sentenceTemplate(
  "特殊教育学校公用经费为{specialFund}万元，特殊教育学生数为{specialPupils}人，特殊教育学校生均公用经费为{specialFundPerPupil}元",
);
const DEGREES = sentenceTemplate(
  "学校拥有高于规定学历教师数：小学{aboveDegreeTeachers@小学}人；初中{aboveDegreeTeachers@初中}人。每百名学生拥有高于规定学历教师数：小学{R1@小学}人；初中{R1@初中}人。",
);
const ROOMS = sentenceTemplate(
  "全校教学班数{classes}个。配备音乐专用教室{musicRooms}间，面积分别为：{musicRoomAreas[]}平方米；美术专用教室{fineArtRooms}间，面积分别为：{fineArtRoomAreas[]}平方米。",
);
const MONITORING = sentenceTemplate(
  "语文{monitoringLevel|语文}级、校际差异率{schoolDifference|语文}；数学{monitoringLevel|数学}级、校际差异率{schoolDifference|数学}；科学{monitoringLevel|科学}级、校际差异率{schoolDifference|科学}",
);

const values = (text: string, ...templates: Parameters<typeof readSentence>[1]) =>
  readSentence(text, templates)?.slots.map(({ value }) => value);

describe("the same wording, filled in every way that people fill in", () => {
  it.each<[string, (number | null)[]]>([
    ["超过2000人的小学＿3＿所，初中＿0＿所，超过2500人的一贯制学校＿1＿所", [3, 0, 1]],
    ["超过 2000 人的小学3所，初中0所，超过2500人的一贯制学校1所", [3, 0, 1]],
    ["超过２０００人的小学__３__所，初中 ０ 所，超过２５００人的一贯制学校____1 所", [3, 0, 1]],
    ["超过 2000 人的小学＿＿所，初中＿＿所，超过 2500 人的一贯制学校____ 所", [null, null, null]],
    ["超过2000人的小学    所，初中  2 所，超过2500人的一贯制学校      所", [null, 2, null]],
    ["超过2000人的小学＿/＿所，初中＿无＿所，超过2500人的一贯制学校＿-＿所", [null, null, null]],
    ["超过2000人的小学所，初中所，超过2500人的一贯制学校所", [null, null, null]],
    ["超过2000人的小学——所，初中—2—所，超过2500人的一贯制学校——所", [null, 2, null]],
    ["超过2000人的小学\n＿3＿所；\n初中＿0＿所；\n超过2500人的一贯制学校＿1＿所。", [3, 0, 1]],
    ["超过2000人的小学＿1,203＿所，初中＿4＿所，超过2500人的一贯制学校＿1＿所", [1203, 4, 1]],
  ])("%s", (text, expected) => {
    expect(values(text, SIZES)).toEqual(expected);
  });
});

describe("other wording", () => {
  it.each<[string, (number | null)[]]>([
    ["超2000人小学3所、初中0所；超2500人一贯制学校1所", [3, 0, 1]],
    ["2000人以上的小学有3所，初中有0所，2500人以上的一贯制学校有1所", [3, 0, 1]],
    ["超过2500人的一贯制学校1所，超过2000人的小学3所，初中0所", [3, 0, 1]],
    ["超过2000人的小学3所", [3, null, null]],
  ])("%s", (text, expected) => {
    expect(values(text, SIZES)).toEqual(expected);
  });

  it("does not take numbers of the wording for figures", () => {
    expect(values("不足 100 人的规模较小学校学生数＿＿人，公用经费＿＿元。", SMALL)).toEqual([null, null]);
    expect(values("不足100人的规模较小学校学生数人，公用经费元。", SMALL)).toEqual([null, null]);
    expect(values("不足100人的规模较小学校学生数83人，公用经费65000元。", SMALL)).toEqual([83, 65000]);
  });

  it("takes 万元 and 元 for the same unit when it looks for a place", () => {
    expect(values("特殊教育学校生均公用经费0.8万元", SPECIAL)).toEqual([null, null, 8000]);
    expect(values("特殊教育学校公用经费968000元", SPECIAL)).toEqual([968_000, null, null]);
  });

  it("does not take what is asked for what there is", () => {
    expect(values("均为三级以上，语文校际差异率低于0.15，数学校际差异率低于0.15", MONITORING)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(values("语文校际差异率.14，数学校际差异率＿.15＿", MONITORING)).toEqual([
      ...[null, 0.14],
      ...[null, 0.15],
      ...[null, null],
    ]);
  });

  it("says that a sentence of something else is not read", () => {
    expect(readSentence("详见佐证材料2-4", [SIZES])?.isRead).toBe(false);
    expect(readSentence("全部达标", [SIZES])?.isRead).toBe(false);
  });
});

describe("numbers with nothing but units between them stand in the form's own order", () => {
  it.each<[string, (number | null)[]]>([
    ["3所，0所，1所", [3, 0, 1]],
    ["3、0、1", [3, 0, 1]],
    ["小学3所、初中0所、一贯制学校1所", [3, 0, 1]],
  ])("%s", (text, expected) => {
    expect(values(text, SIZES)).toEqual(expected);
  });

  it("all places, or the shares alone", () => {
    expect(values("600名、60名、10％、11名、18.3%", EXCHANGE)).toEqual([600, 60, 0.1, 11, 0.183]);
    expect(values("分别为10.0%和20%", EXCHANGE)).toEqual([null, null, 0.1, null, 0.2]);
  });

  it.each(["3所，0所", "初中0所，小学3所，一贯制学校1所班额", "10、20", "见第3页、第5页"])(
    "not where there are fewer, or other words: %s",
    (text) => {
      expect(values(text, EXCHANGE)?.every((value) => value === null)).toBe(true);
    },
  );
});

describe("several numbers with the same words around them", () => {
  it.each<[string, (number | null)[]]>([
    [
      "学校拥有高于规定学历教师数：小学  32   人； 初中＿21＿人。每百名学生拥有高于规定学历教师数：小学 4.57   人；初中  5.31  人。",
      [32, 21, 4.57, 5.31],
    ],
    [
      "学校拥有高于规定学历教师数：小学      人； 初中＿＿人。每百名学生拥有高于规定学历教师数：小学    人；初中    人。",
      [null, null, null, null],
    ],
    [
      "学校拥有高于规定学历教师数：小学 32 人； 初中＿＿人。每百名学生拥有高于规定学历教师数：小学 4.57 人；初中    人。",
      [32, null, 4.57, null],
    ],
    [
      "学校拥有高于规定学历教师数：小学      人； 初中＿＿人。每百名学生拥有高于规定学历教师数：小学 4.57 人；初中 5.31 人。",
      [null, null, 4.57, 5.31],
    ],
  ])("%s", (text, expected) => {
    expect(values(text, DEGREES)).toEqual(expected);
  });

  it("with stray spaces in the words", () => {
    const text =
      "全县符合交流轮岗条件教师总数＿600＿名，上一年度交流轮岗教师＿66＿名， 交流轮岗教师占符合交流轮岗条件教师总数的比例＿11.0＿%；交流轮岗的骨   干教师＿15＿名， 占交流轮岗教师总数的比例＿22.7＿%";
    expect(values(text, EXCHANGE)).toEqual([600, 66, 0.11, 15, 0.227]);
  });
});

describe("units", () => {
  it.each<[string, (number | null)[]]>([
    [
      "特殊教育学校公用经费为＿72.5＿万元，特殊教育学生数为＿100＿人，特殊教育 学校生均公用经费为＿7250＿元",
      [725000, 100, 7250],
    ],
    [
      "特殊教育学校公用经费为725000元，特殊教育学生数为100人，特殊教育学校生均公用经费为7250元",
      [725000, 100, 7250],
    ],
    ["特殊教育学校公用经费为72.5，特殊教育学生数为100，特殊教育学校生均公用经费为7250", [725000, 100, 7250]],
  ])("%s", (text, expected) => {
    expect(values(text, SPECIAL)).toEqual(expected);
  });

  it("a percentage is a share, exactly", () => {
    const share = sentenceTemplate("占比{certifiedShare}%");
    expect(readSentence("占比97.2%", [share])?.slots).toMatchObject([
      { value: 0.972, grain: 0.001, scale: 0.01 },
    ]);
    expect(readSentence("占比100％", [share])?.slots).toMatchObject([{ value: 1, grain: 0.01 }]);
  });
});

describe("levels", () => {
  it.each<[string, (number | null)[]]>([
    [
      "语文＿Ⅲ＿级、校际差异率＿0.12＿；数学＿Ⅳ＿级、校际差异率__0.149__ ;  科学＿＿级、校际差异率＿＿",
      [3, 0.12, 4, 0.149, null, null],
    ],
    ["语文III级、校际差异率0.12；数学三级、校际差异率0.15；科学3级、校际差异率0", [3, 0.12, 3, 0.15, 3, 0]],
    ["语文Ⅱ级，校际差异率0.12；科学Ⅲ级，校际差异率0.1；数学Ⅲ级，校际差异率0.2", [2, 0.12, 3, 0.2, 3, 0.1]],
  ])("%s", (text, expected) => {
    expect(values(text, MONITORING)).toEqual(expected);
  });
});

describe("lists", () => {
  const list = (text: string, field: string) =>
    readSentence(text, [ROOMS])
      ?.slots.filter(({ slot }) => slot.field === field)
      .map(({ value }) => value);

  it.each<[string, (number | null)[], (number | null)[]]>([
    [
      "全校教学班数 ＿24＿个。 配备音乐专用教室 __2__间，面积分别为：_96_, _110.5_, ____,  ____, ____, ____平方米； 美术专用教室 __3__间，面积分别为：_90_, _91_, _92_,  ____, ____, ____平方米。",
      [96, 110.5, null, null, null, null],
      [90, 91, 92, null, null, null],
    ],
    [
      "全校教学班数24个。配备音乐专用教室2间，面积分别为：96、110.5平方米；美术专用教室1间，面积分别为：90平方米。",
      [96, 110.5],
      [90],
    ],
    [
      "全校教学班数 ＿＿个。 配备音乐专用教室 ____间，面积分别为：____, ____, ____,  ____, ____, ____平方米； 美术专用教室 ____间，面积分别为：____, ____, ____,  ____, ____, ____平方米。",
      [null, null, null, null, null, null],
      [null, null, null, null, null, null],
    ],
  ])("%s", (text, music, fineArt) => {
    expect(list(text, "musicRoomAreas")).toEqual(music);
    expect(list(text, "fineArtRoomAreas")).toEqual(fineArt);
  });
});

test("what is written and is no number is told from a blank", () => {
  expect(readSentence("占比＿约97＿%", [sentenceTemplate("占比{certifiedShare}%")])?.slots).toMatchObject([
    { value: null, lack: "text" },
  ]);
  expect(readSentence("占比＿＿%", [sentenceTemplate("占比{certifiedShare}%")])?.slots).toMatchObject([
    { value: null, lack: "blank" },
  ]);
});

test("a place is where its line is, for a number to be put there", () => {
  const text = "超过 45 人的小学班级＿＿个，超过 50 人的初中班级＿3＿个";
  const template = sentenceTemplate(
    "超过45人的小学班级{largePrimaryClasses}个，超过50人的初中班级{largeJuniorClasses}个",
  );
  const spans = readSentence(text, [template])?.slots.map(
    ({ span }) => span && text.slice(span.start, span.end),
  );
  expect(spans).toEqual(["＿＿", "＿3＿"]);
});

test.each(["{noSuchField}人", "{noSuchField@小学}人"])("the template %s is refused", (text) => {
  expect(() => sentenceTemplate(text)).toThrow(RangeError);
});
