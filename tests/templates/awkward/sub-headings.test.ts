import { rawTable } from "./raw-table";
import { answers, check, said, SCHOOLS } from "./schools";

test("sub-headings that say nothing alone, under groups that are not merged", () => {
  const sheet = rawTable({
    students: [
      ["在校生数>男", (one) => one.pupils - 140],
      ["在校生数>女", () => 140],
      ["在校生数>小计", (one) => one.pupils],
    ],
    backbone: [
      ["骨干教师>省级", () => 1],
      ["骨干教师>市级", () => 1],
      ["骨干教师>县级", (one) => one.backbone - 2],
    ],
  });
  expect(said(check(sheet))).toEqual(answers(SCHOOLS));
});
