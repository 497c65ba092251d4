import { reduceList } from "../../../src/taskpane/state/reduce-list";
import { INITIAL_STATE } from "../../../src/taskpane/state/pane-state";

const { list } = INITIAL_STATE;

describe("reduceList", () => {
  it("leaves behind, with a tab, its place and the states that only it has", () => {
    const narrowed = reduceList(
      { ...list, active: "finding 3", opened: 3 },
      { type: "list/filter", filter: { states: ["near"], stages: ["初中"], unanswered: true } },
    );
    const { filter, active, opened, tab } = reduceList(narrowed, { type: "list/tab", tab: "doubt" });
    expect({ tab, active, opened }).toEqual({ tab: "doubt", active: null, opened: null });
    expect(filter).toEqual({ states: [], stages: ["初中"], unanswered: true });
  });

  it("remembers open groups tab by tab", () => {
    const school = reduceList(list, { type: "list/open-groups", keys: ["甲"] });
    const doubt = reduceList({ ...school, tab: "doubt" }, { type: "list/open-groups", keys: [] });
    expect(doubt.openGroups).toEqual({ school: ["甲"], indicator: null, doubt: [] });
  });

  it("keeps what is open through a search", () => {
    const opened = reduceList(list, { type: "list/opened", finding: 5 });
    expect(reduceList(opened, { type: "list/search", search: "大庄" })).toMatchObject({
      search: "大庄",
      opened: 5,
    });
  });
});
