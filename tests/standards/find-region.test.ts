import { codePrefix, findRegion, knownRegions, UnknownRegionError } from "../../src/standards/find-region";

describe("findRegion", () => {
  it.each([
    ["450800", "450800", "贵港市"],
    ["贵港", "450800", "贵港市"],
    [" 贵港市 ", "450800", "贵港市"],
    ["Guigang", "450800", "贵港市"],
    ["３４１３２４", "341324", "泗县"],
    ["安徽省宿州市泗县", "341324", "泗县"],
    ["江門市", "440700", "江门市"],
    ["450802", "450802", "贵港市港北区"],
    ["港北区", "450802", "贵港市港北区"],
    ["覃塘", "450804", "贵港市覃塘区"],
    ["广西贵港市港北区", "450802", "贵港市港北区"],
    ["喀什", "653100", "喀什地区"],
    ["喀什地区", "653100", "喀什地区"],
    ["喀什市", "653101", "喀什地区喀什市"],
    ["450899", "450899", "贵港市450899"],
    ["000000", "000000", "国家标准"],
    ["国家", "000000", "国家标准"],
    ["全国", "000000", "国家标准"],
  ])("reads %j as %s", (text, code, name) => {
    expect(findRegion(text)).toEqual({ code, name });
  });

  it.each(["110101", "450000", "45080", "火星", "", "县", "市"])("does not know %j", (text) => {
    expect(() => findRegion(text)).toThrow(UnknownRegionError);
  });

  it("lists the regions that are known", () => {
    expect(() => findRegion("火星")).toThrow(/贵港市 450800.*泗县 341324|泗县 341324.*贵港市 450800/);
    const [nation, ...regions] = knownRegions().map(({ code }) => code);
    expect(nation).toBe("000000");
    expect(regions).toEqual(expect.arrayContaining(["341324", "440700", "441400", "450800", "653100"]));
  });

  it("finds every county by its own name", () => {
    for (const name of ["泽普县", "梅县区", "鹤山市", "桂平市"])
      expect(findRegion(name).name).toContain(name);
  });
});

describe("codePrefix", () => {
  it.each([
    ["000000", ""],
    ["450000", "45"],
    ["450800", "4508"],
    ["451000", "4510"],
    ["450802", "450802"],
  ])("of %s is %j", (code, prefix) => {
    expect(codePrefix(code)).toBe(prefix);
  });
});
