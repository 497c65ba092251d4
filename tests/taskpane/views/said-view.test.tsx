import { screen, within } from "@testing-library/react";
import { finding } from "../../../src/core/report/finding";
import { NOTHING_SAID, type Said } from "../../../src/corrections/said";
import { COUNTY, openTab, preparePage, showResults } from "../../support/pane-dom";
import type { FakeOptions } from "../../support/pane-services";

beforeAll(preparePage);

const [first, second] = COUNTY.schools.filter(({ stage }) => stage === "小学");
const FILE = { file: "a.xlsx", sheet: "表", stage: "小学" as const };
const ASKED = {
  ...COUNTY,
  findings: [
    ...COUNTY.findings,
    finding({
      ...FILE,
      code: "school-pair-unclear",
      severity: "warning",
      school: "云溪县云溪学校",
      params: { reason: "name-part", other: "云溪学校" },
    }),
    finding({
      ...FILE,
      code: "uncounted-school",
      severity: "warning",
      school: "东校区",
      params: { likely: first?.name ?? "" },
    }),
    finding({
      ...FILE,
      code: "split-undecided",
      severity: "warning",
      school: "云溪中学",
      params: { lacking: "高中" },
    }),
  ],
};

/** jsdom's files do not give their text. */
function textFile(text: string, name: string): File {
  return Object.assign(new File([text], name), { text: async () => text });
}

async function openSaid(options: Partial<FakeOptions> = {}) {
  const shown = await showResults({ report: ASKED, ...options });
  await openTab(shown, "更多");
  await shown.user.click(await screen.findByRole("button", { name: /更正与放宽/ }));
  await screen.findByRole("heading", { name: "待回答" });
  const said = () => shown.fake.calls.filter(({ what }) => what === "say").at(-1)?.with as Said | undefined;
  return { ...shown, said };
}

describe("更正与放宽", () => {
  it("asks whether two names are one school, keeps the answer and checks again", async () => {
    const { user, said, fake } = await openSaid();
    await user.click(screen.getByRole("button", { name: "是同一所" }));
    await screen.findByText("“云溪学校”与“云溪县云溪学校”是同一所学校");
    expect(said()).toEqual({
      ...NOTHING_SAID,
      pairs: [{ names: ["云溪学校", "云溪县云溪学校"], same: true }],
    });
    expect(fake.calls.at(-1)?.what).toBe("check");
  });

  it("offers the likeliest parent and takes another, or none", async () => {
    const { user, said } = await openSaid();
    const select = screen.getByRole("combobox", { name: "东校区并入" });
    expect(select).toHaveDisplayValue(first?.name ?? "");
    await user.selectOptions(select, second?.name ?? "");
    await user.click(screen.getAllByRole("button", { name: "保存" })[0] as HTMLElement);
    await screen.findByText(`“东校区”并入“${second?.name}”`);
    expect(said()?.parents).toEqual([{ school: "东校区", parent: second?.name }]);
  });

  it("asks for senior pupils, as a number", async () => {
    const { user, said } = await openSaid();
    const input = screen.getByRole("textbox", { name: "云溪中学的高中在校生数" });
    const save = screen.getAllByRole("button", { name: "保存" }).at(-1) as HTMLElement;
    await user.type(input, "一千");
    expect(save).toBeDisabled();
    await user.clear(input);
    await user.type(input, "1200");
    await user.click(save);
    await screen.findByText("“云溪中学”高中在校生1200人");
    expect(said()?.senior).toEqual([{ school: "云溪中学", students: 1200 }]);
  });

  it("switches a relaxation on for one school, with its amount and its clause shown before", async () => {
    const { user, said } = await openSaid();
    const section = within(screen.getByRole("region", { name: "规程的放宽" }));
    const button = section.getByRole("button", { name: "打开" });
    await user.selectOptions(section.getByRole("combobox", { name: "学校" }), first?.name ?? "");
    await user.selectOptions(
      section.getByRole("combobox", { name: "放宽" }),
      await section.findByRole("option", { name: /走教/ }),
    );
    expect(section.getByText(/国教督办函〔2019〕30号/)).toBeVisible();
    expect(button).toBeDisabled();
    await user.type(section.getByRole("textbox"), "2");
    await user.click(button);
    await screen.findByText(`“${first?.name}”走教、兼职体育艺术教师，计入2人`);
    expect(said()?.relaxations).toEqual([{ school: first?.name, id: "visiting-teachers", amount: 2 }]);
  });

  it("lists what is kept, and deletes one", async () => {
    const kept: Said = {
      ...NOTHING_SAID,
      columns: [{ sheet: "汇总", column: "G", field: "peTeachers" }],
      parents: [{ school: "东校区", parent: null }],
    };
    const { user, said } = await openSaid({ said: kept });
    await user.click(await screen.findByRole("button", { name: "删除：“汇总”G列读作体育教师数" }));
    await screen.findByText("“东校区”单独计算");
    expect(said()).toEqual({ ...kept, columns: [] });
  });

  it("imports a file, and says what is wrong with one that is none", async () => {
    const { user, fake } = await openSaid();
    const input = screen.getByLabelText("从文件导入", { selector: "input" });
    const good = JSON.stringify({
      format: "qb-corrections",
      version: 1,
      senior: [{ school: "甲", students: 9 }],
    });
    await user.upload(input, textFile(good, "a.json"));
    await screen.findByText("已导入，重新检查后生效。");
    expect(fake.calls.some(({ what }) => what === "import")).toBe(true);
    await user.upload(input, textFile("{}", "b.json"));
    await screen.findByText(/这不是QB的更正文件/);
  });
});

describe("添加文件", () => {
  it("reads the files, checks again with them and lists them", async () => {
    const { user, fake } = await showResults();
    await user.upload(screen.getByLabelText("添加文件", { selector: "input" }), [
      new File(["a"], "小学.csv"),
      new File(["b"], "初中.xlsx"),
    ]);
    await screen.findByText("另有2个文件一起检查。");
    expect(fake.calls.slice(-3).map(({ what }) => what)).toEqual(["add-file", "add-file", "check"]);
    await user.click(screen.getByRole("button", { name: "移除小学.csv" }));
    await screen.findByText("另有1个文件一起检查。");
  });

  it("says why a file cannot be read", async () => {
    const { user } = await showResults({ failing: { "add-file": new Error("no") } });
    await user.upload(screen.getByLabelText("添加文件", { selector: "input" }), new File(["a"], "小学.csv"));
    expect(await screen.findByText(/Excel没有完成这一步/)).toBeVisible();
  });
});
