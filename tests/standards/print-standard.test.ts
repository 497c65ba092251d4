import { printStandard } from "../../src/standards/print-standard";
import { isInForce, resolve } from "../../src/standards/resolve";
import { padTo, textWidth } from "../../src/standards/text-width";

function printed(region: string, day: string, language: "zh" | "en" = "zh"): string[] {
  const standard = resolve(region, day);
  if (!isInForce(standard)) throw new Error("nothing in force");
  return printStandard(standard, language);
}

describe("printStandard", () => {
  it("prints the nation's table", () => {
    expect(printed("国家", "2024-09-01").join("\n")).toMatchSnapshot();
  });

  it("prints a region's table in English, with who says a figure again", () => {
    expect(printed("泗县", "2024-09-01", "en").join("\n")).toMatchSnapshot();
  });

  it("prints a region's own targets, terms and dates", () => {
    expect(printed("贵港", "2024-09-01").join("\n")).toMatchSnapshot();
  });

  it("puts every column under its heading", () => {
    const [heading = "", ...rows] = printed("国家", "2024-09-01").slice(2, 10);
    const column = textWidth(heading.slice(0, heading.indexOf("单位")));
    for (const row of rows) {
      const unit = /(人\/百生|㎡\/生|元\/生|间\/百生)/.exec(row);
      expect(textWidth(row.slice(0, unit?.index))).toBe(column);
    }
  });
});

describe("textWidth", () => {
  it.each([
    ["abc", 3],
    ["贵港", 4],
    ["㎡", 2],
    ["〔2017〕", 8],
    ["（一）", 6],
    ["4.2", 3],
  ])("of %j is %i", (text, width) => {
    expect(textWidth(text)).toBe(width);
  });

  it("pads on either side and never cuts", () => {
    expect(padTo("贵港", 6)).toBe("贵港  ");
    expect(padTo("4.2", 5, "right")).toBe("  4.2");
    expect(padTo("贵港市", 4)).toBe("贵港市");
  });
});
