import { keepIntroduced, keepLanguage, readPerson } from "../../../src/taskpane/state/person";
import { FakeTexts } from "../../support/pane-services";

describe("a person's own texts", () => {
  it("begin in Chinese with the first screen", async () => {
    expect(await readPerson(new FakeTexts())).toEqual({ language: "zh-CN", introduced: false });
  });

  it("come back", async () => {
    const texts = new FakeTexts();
    await keepLanguage(texts, "en");
    await keepIntroduced(texts, "2024-09-01");
    expect(await readPerson(texts)).toEqual({ language: "en", introduced: true });
  });

  it("fall back to Chinese for a language that is not there", async () => {
    expect((await readPerson(new FakeTexts({ "qb.language": "fr" }))).language).toBe("zh-CN");
  });
});
