import { remembered } from "../../src/templates/remembered";

function counted(most: number) {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  }, most);
  return { asked, length };
}

it("looks at each text once", () => {
  const { asked, length } = counted(10);
  expect([length("甲"), length("甲乙"), length("甲"), length("")]).toEqual([1, 2, 1, 0]);
  length("");
  expect(asked).toEqual(["甲", "甲乙", ""]);
});

it("starts afresh when it has kept as many as it may", () => {
  const { asked, length } = counted(2);
  for (const text of ["甲", "乙", "丙", "甲"]) length(text);
  expect(asked).toEqual(["甲", "乙", "丙", "甲"]);
  expect(length("丙")).toBe(1);
  expect(asked).toHaveLength(4);
});

it("keeps no long prose", () => {
  const { asked, length } = counted(10);
  const prose = "字".repeat(500);
  expect([length(prose), length(prose), asked.length]).toEqual([500, 500, 2]);
});
