import { NO_FILTER, type FindingQuery } from "../../../src/taskpane/select/filter-findings";
import { indexFindings } from "../../../src/taskpane/select/finding-index";
import { listFindings, OPEN_UP_TO, openKeys, rowId } from "../../../src/taskpane/select/list-rows";
import { madeReport } from "../../support/pane-report";

const query: FindingQuery = { tab: "school", search: "", filter: NO_FILTER, answered: new Set() };
const few = indexFindings(madeReport({ primary: 10, junior: 0 }), () => "");
const many = indexFindings(madeReport({ primary: 900, junior: 600 }), () => "");

describe("listFindings", () => {
  it("opens everything while it is little", () => {
    const { rows, found, groups } = listFindings(few, query, null);
    expect(found.length).toBeLessThanOrEqual(OPEN_UP_TO);
    expect(rows).toHaveLength(groups.length + found.length);
  });

  it("opens nothing of its own accord once it is much", () => {
    const { rows, found, groups } = listFindings(many, query, null);
    expect(found.length).toBeGreaterThan(OPEN_UP_TO);
    expect(rows).toHaveLength(groups.length);
  });

  it("opens what a person opened, and nothing else", () => {
    const [first, second] = listFindings(few, query, null).groups;
    const list = listFindings(few, query, new Set([second?.key ?? ""]));
    expect(openKeys(list)).toEqual([second?.key]);
    expect(list.rows[0]).toMatchObject({ kind: "group", id: first?.key, open: false });
  });

  it("opens every group in which a search found something", () => {
    const list = listFindings(many, { ...query, search: "大庄" }, new Set());
    expect(list.found.length).toBeGreaterThan(0);
    expect(openKeys(list)).toHaveLength(list.groups.length);
  });

  it("knows the findings of closed groups too", () => {
    expect(listFindings(few, query, new Set()).found).toHaveLength(few.failures);
  });

  it("gives every row an id of its own", () => {
    const { rows } = listFindings(few, query, null);
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
    const finding = rows.find((row) => row.kind === "finding");
    expect(finding?.kind === "finding" && rowId(finding.entry)).toBe(finding?.id);
  });
});
