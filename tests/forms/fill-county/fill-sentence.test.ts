import { fillSentence } from "../../../src/forms/fill-county/fill-sentence";

const into = (text: string, place: string, written: string) => {
  const start = text.indexOf(place);
  return fillSentence(text, [{ span: { start, end: start + place.length }, written }]);
};

test.each([
  ["小学＿＿所", "＿＿", "小学＿3＿所"],
  ["学校____ 所", "____ ", "学校_3_ 所"],
  ["占比__%", "__", "占比_3_%"],
  ["小学      人", "      ", "小学  3   人"],
  ["小学　　　　人", "　　　　", "小学　3　　人"],
  ["小学  人", "  ", "小学 3 人"],
  ["差异率——；", "——", "差异率—3—；"],
  ["小学＿12＿所", "＿12＿", "小学＿3＿所"],
  ["占比12人", "12", "占比3人"],
  ["占比＿12%＿，", "＿12%＿", "占比＿3%＿，"],
])("%j takes 3 in its own style", (text, place, filled) => {
  expect(into(text, place, "3")).toBe(filled);
});

test("several places of one sentence, whatever their order and lengths", () => {
  const text = "小学＿＿人，初中＿＿人";
  const fills = [
    { span: { start: 2, end: 4 }, written: "12345" },
    { span: { start: 8, end: 10 }, written: "6" },
  ];
  expect(fillSentence(text, fills)).toBe("小学＿12345＿人，初中＿6＿人");
  expect(fillSentence(text, [...fills].reverse())).toBe("小学＿12345＿人，初中＿6＿人");
  expect(fillSentence(text, [])).toBe(text);
});
