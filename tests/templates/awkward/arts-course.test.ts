import { rawTable, type RawColumn } from "./raw-table";
import { answers, check, said, SCHOOLS, type School } from "./schools";

const flat = (
  arts: (of: School) => number | null,
  music = ({ music: count }: School) => count,
): RawColumn[] => [
  ["体育教师数", ({ pe }) => pe],
  ["艺术教师数", arts],
  ["音乐教师数", music],
  ["美术教师数", ({ art }) => art],
];

const doubts = (report: ReturnType<typeof check>) =>
  report.findings.filter(({ code }) => code === "header-unclear").map(({ cell }) => cell);

describe("艺术 beside 音乐 and 美术", () => {
  it("is their sum where it holds them", () => {
    const report = check(rawTable({ peArt: flat(({ music, art }) => music + art) }));
    expect(said(report)).toEqual(answers(SCHOOLS));
    expect(doubts(report)).toEqual([]);
  });

  it("is a course of its own, whose teachers come on top, where it has fewer, and that is told", () => {
    const report = check(
      rawTable({
        peArt: flat(
          () => 1,
          ({ music }) => music - 1,
        ),
      }),
    );
    expect(said(report)).toEqual(answers(SCHOOLS));
    expect(doubts(report)).toHaveLength(1);
  });

  it("leaves a school open that has left the course blank", () => {
    const report = check(rawTable({ peArt: flat(({ name }) => (name === "石桥小学" ? null : 0)) }));
    expect(report.schools.find(({ name }) => name === "石桥小学")?.values.R3).toBeNull();
  });
});
