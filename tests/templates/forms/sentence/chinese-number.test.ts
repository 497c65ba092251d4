import { chineseNumber } from "../../../../src/templates/forms/sentence/chinese-number";

describe("numerals and capitals", () => {
  it.each([
    ["零", "0"],
    ["三", "3"],
    ["两", "2"],
    ["十", "10"],
    ["十二", "12"],
    ["二十", "20"],
    ["壹佰", "100"],
    ["一百零五", "105"],
    ["一百一十五", "115"],
    ["一千零五十", "1050"],
    ["玖万捌仟伍佰", "98500"],
    ["十万", "100000"],
    ["九万零五", "90005"],
    ["九十五点三", "95.3"],
  ])("%s is %s", (written, value) => {
    expect(chineseNumber(written)).toBe(value);
  });

  it.each([
    "",
    "二三",
    "一百五",
    "九万八",
    "二〇二四",
    "百",
    "一百十五",
    "三点",
    "点三",
    "万",
    "十几",
    "一万万",
  ])("%s is not surely one", (written) => {
    expect(chineseNumber(written)).toBeNull();
  });
});
