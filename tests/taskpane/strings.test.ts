import { en } from "../../src/taskpane/strings/en";
import { loadStrings } from "../../src/taskpane/strings/load-strings";
import { zhCN } from "../../src/taskpane/strings/zh-CN";

/** Every text below a node with the path to it; a sentence is asked for with made-up words. */
function texts(node: unknown, path: string): (readonly [string, string])[] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") return [[path, String(node("甲", "乙", "丙", "丁", "戊"))]];
  if (typeof node !== "object" || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => texts(child, `${path}.${key}`));
}

const chinese = texts(zhCN, "");
const english = texts(en, "");
const offenders = (all: typeof chinese, pattern: RegExp) => all.filter(([, text]) => pattern.test(text));

describe("the pane's words", () => {
  it("are complete in English", () => {
    const paths = new Set(english.map(([path]) => path));
    expect(chinese.map(([path]) => path).filter((path) => !paths.has(path))).toEqual([]);
    expect(english.filter(([, text]) => text === "")).toEqual([]);
  });

  it("are calm: no exclamation marks", () => {
    expect(offenders([...chinese, ...english], /[!！]/)).toEqual([]);
  });

  it("use Chinese signs in Chinese", () => {
    expect(offenders(chinese, /[一-鿿]\s*[,;:?()]|[,;:?()]\s*[一-鿿]/)).toEqual([]);
  });

  it("are English in English, but for the name of Chinese and made-up words", () => {
    const own = english.filter(([path]) => path !== ".settings.languages.zh-CN");
    expect(offenders(own, /(?![甲乙丙丁戊])[一-鿿]/)).toEqual([]);
  });

  it("are fetched by language", async () => {
    expect(await loadStrings("zh-CN")).toBe(zhCN);
    expect(await loadStrings("en")).toBe(en);
  });
});
