import { itemsLayouts } from "../../../../src/templates/forms/form-layout";
import { readResult } from "../../../../src/templates/forms/sentence/read-result";

type Read = Readonly<Record<string, number | null>>;

function read(indicator: string, text: string, form = "county-items"): Read {
  const layout = itemsLayouts().find(({ id }) => id === form);
  const item = layout?.items.find((one) => one.indicator === indicator);
  if (!item) throw new Error(`no item ${indicator}`);
  const slots = readResult(text, item)?.slots ?? [];
  return Object.fromEntries(slots.flatMap(({ slot, value }) => (slot.field ? [[slot.field, value]] : [])));
}

const sizes = (text: string) => Object.values(read("G4", text));
const classes = (text: string) => Object.values(read("G5", text));

describe("a count of none, said in words", () => {
  it.each([
    ["无超规模学校", [0, 0, 0]],
    ["全县没有超规模的学校。", [0, 0, 0]],
    ["没有超过2000人的小学、初中和超过2500人的一贯制学校", [0, 0, 0]],
    ["超过２０００人的小学无，超过2000人的初中2所，超过2500人的一贯制学校为零", [0, 2, 0]],
    ["所有学校均未超过规定规模", [0, 0, 0]],
    ["超过2000人的小学2所：一小、二小；无超过2000人的初中；无超过2500人的一贯制学校", [2, 0, 0]],
    ["均不超过规定规模", [null, null, null]],
    ["无", [null, null, null]],
    ["无规模较大学校", [null, null, null]],
    ["超过2000人的小学无，其余见附件", [0, null, null]],
    ["不是没有超规模学校", [null, null, null]],
    ["没有超过1500人的小学", [null, null, null]],
    ["超过2000人的小学3所，无超过2000人的小学", [null, null, null]],
  ])("学校规模：%s", (text, expected) => {
    expect(sizes(text)).toEqual(expected);
  });

  it.each([
    ["没有超过45人的班级", [0, 0]],
    ["没有一个班级超过45人", [0, 0]],
    ["没有超过50人的班级", [null, 0]],
    ["无超过45人的小学班级，超过50人的初中班级3个", [0, 3]],
    ["超过45人的小学班级一个也没有，超过50人的初中班级12个", [0, 12]],
    ["所有班级均未超过45人", [0, 0]],
    ["小学班级未超过45人，初中班级没有超过50人", [0, 0]],
    ["所有班级均未超过50人", [null, null]],
    ["小学、初中均无超标班额", [0, 0]],
    ["所有班级不超过45人", [null, null]],
    ["无大班额", [null, null]],
    ["没有超过55人的班级", [null, null]],
    ["超过45人的小学班级3个，初中无", [3, null]],
  ])("班额：%s", (text, expected) => {
    expect(classes(text)).toEqual(expected);
  });

  it("in a school's self-evaluation, beside its largest class", () => {
    expect(read("G5", "最大班额45人，没有超过45人的班级", "self-evaluation")).toEqual({
      ...{ largestClass: 45, largePrimaryClasses: 0, largeJuniorClasses: 0 },
    });
  });

  it("of those whom an indicator is about", () => {
    expect(read("G15", "无随迁子女")).toMatchObject({ migrants: 0, migrantsPublic: 0, migrantsShare: null });
    expect(read("G15", "无随迁子女失学")).toMatchObject({ migrants: null });
    expect(read("Q2", "没有残疾儿童少年")).toMatchObject({ disabled: 0, disabledEnrolled: 0 });
    expect(read("G6", "无不足100人的学校")).toEqual({ smallSchoolPupils: 0, smallSchoolFund: 0 });
  });
});

describe("numbers in words", () => {
  it.each([
    ["超过45人的小学班级三个，超过50人的初中班级十二个", [3, 12]],
    ["超过45人的小学班级＿二十＿个，超过50人的初中班级＿壹佰＿个", [20, 100]],
    ["超过45人的小学班级三四个，超过50人的初中班级十几个", [null, null]],
    ["超过45人的小学班级几十个，超过50人的初中班级十余个", [null, null]],
    ["超过45人的小学班级第三个，超过50人的初中班级2个", [null, 2]],
  ])("%s", (text, expected) => {
    expect(classes(text)).toEqual(expected);
  });

  it("of pupils, and shares", () => {
    expect(read("G6", "不足100人的规模较小学校学生数八十三人，公用经费六万五千元")).toEqual({
      ...{ smallSchoolPupils: 83, smallSchoolFund: 65_000 },
    });
    expect(read("G9", "培训完成率百分之九十五点三")).toMatchObject({ trainedShare: 0.953 });
    expect(read("G9", "百分之百")).toMatchObject({ trainedShare: 1 });
  });
});

describe("what is not said exactly", () => {
  it.each([
    ["超过45人的小学班级约3个，超过50人的初中班级2-3个", [null, null]],
    ["超过45人的小学班级30余个，超过50人的初中班级3个左右", [null, null]],
    ["超过45人的小学班级30多个，超过50人的初中班级3个", [null, 3]],
  ])("%s", (text, expected) => {
    expect(classes(text)).toEqual(expected);
  });

  it("is no share", () => {
    expect(read("G9", "完成率约95%")).toMatchObject({ trainedShare: null });
    expect(read("G9", "95%以上")).toMatchObject({ trainedShare: null });
  });
});

describe("a share with its counts", () => {
  const trained = { trainedTeachers: 1900, teachers: 1994 };

  it.each([
    "95.3％（1900÷1994）",
    "95.3%(1900/1994)",
    "1900人÷1994人×100%＝95.3%",
    "完成率95.3%（1900/1994）",
  ])("%s", (text) => {
    expect(read("G9", text)).toEqual({ ...trained, trainedShare: 0.953 });
  });

  it("is the counts' where they stand alone, the share's where it does", () => {
    expect(read("G9", "1900/1994")).toEqual({ ...trained, trainedShare: null });
    expect(read("G9", "达标，95.3%")).toMatchObject({ teachers: null, trainedShare: 0.953 });
  });

  it("is told from the other share by its words, or by the form's order", () => {
    const exchange = {
      ...{ exchangeEligible: 600, exchanged: 60, exchangedShare: 0.1 },
      ...{ exchangedBackbone: 12, exchangedBackboneShare: 0.2 },
    };
    expect(read("G11", "10%（60/600）；骨干20%（12/60）")).toEqual(exchange);
    expect(read("G11", "骨干教师20%（12/60）；交流10%（60/600）")).toEqual(exchange);
    expect(read("G14", "50%（750÷1500）")).toMatchObject({ allottedShare: 0.5, ruralPlacesShare: null });
    expect(read("G13", "98%（980/1000）")).toMatchObject({
      nearbyPrimaryShare: null,
      nearbyJuniorShare: null,
    });
    expect(read("G13", "小学、初中均达到100%")).toMatchObject({
      nearbyPrimaryShare: 1,
      nearbyJuniorShare: 1,
    });
  });

  it("decides itself where the form does not ask for the counts, if it fits them", () => {
    expect(read("Q1", "97.1%（500/515）")).toMatchObject({ retention: 500 / 515, graduates: null });
    expect(read("Q1", "97.2%（500/515）")).toMatchObject({ retention: null });
    expect(read("G15", "85.0%（1054/1240）")).toMatchObject({ migrantsShare: 1054 / 1240, migrants: null });
  });

  it("alone is not sure where counts beside it are not read", () => {
    expect(read("Q2", "入学率95.0%（1899/2000），特教学校就读80人")).toMatchObject({
      ...{ disabledShare: null, disabledSpecial: 80 },
    });
    expect(read("Q2", "入学率95.0%，特教学校就读80人")).toMatchObject({ disabledShare: 0.95 });
  });

  it.each(["95.3%（1994/1900）", "95.3%（第3/5页）", "去年95.3%（1900/1994）", "95.3%（1900/1994）、96%"])(
    "not sure: %s",
    (text) => {
      expect(Object.values(read("G9", text)).every((value) => value === null)).toBe(true);
    },
  );
});

describe("what does not say of whom it is", () => {
  it("is not taken for the first that it could be", () => {
    expect(classes("超过45人的班级3个")).toEqual([null, null]);
    expect(sizes("超过2000人的学校2所")).toEqual([null, null, null]);
    expect(read("G13", "就近入学比例98%")).toMatchObject({
      nearbyPrimaryShare: null,
      nearbyJuniorShare: null,
    });
    expect(read("G13", "就近划片入学比例分别98%、＿＿%")).toMatchObject({
      ...{ nearbyPrimaryShare: 0.98, nearbyJuniorShare: null },
    });
  });
});

describe("money for one pupil and for all", () => {
  it.each([
    ["生均8000元", null, null, 8000],
    ["生均0.8万元", null, null, 8000],
    ["学生100人，公用经费80万元", 800_000, 100, null],
    ["公用经费6000元/生", null, null, 6000],
    ["公用经费8000元以上", null, null, null],
    ["生均公用经费标准为8000元，学生120人", null, 120, 8000],
    ["生均8000元，学生120人，公用经费共96万元", 960_000, 120, 8000],
  ])("%s", (text, fund, pupils, perPupil) => {
    const { specialFund = null, specialPupils = null, specialFundPerPupil = null } = read("G7", text);
    expect([specialFund, specialPupils, specialFundPerPupil]).toEqual([fund, pupils, perPupil]);
  });

  it("does not take the one for the other", () => {
    expect(read("G6", "不足100人的规模较小学校学生数83人，生均公用经费650元")).toEqual({
      ...{ smallSchoolPupils: 83, smallSchoolFund: null },
    });
  });
});
