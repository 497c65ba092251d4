import type { ListRow } from "../../select/list-rows";
import type { Strings } from "../../strings/zh-CN";

/** A finding is called by its school and cell: "大庄小学 V6"; a heading by what it holds together. */
export function rowName(row: ListRow, strings: Strings): string {
  if (row.kind === "group") return groupName(row.group, strings);
  const { school, cell, sheet } = row.entry.finding;
  return [school ?? strings.list.county, cell ?? sheet].join(" ");
}

function groupName(group: ListRow["group"], strings: Strings): string {
  switch (group.kind) {
    case "school": {
      const { name, stage, met } = group.school;
      return [name, stage && strings.terms.stages[stage], strings.list.met(met)].filter(Boolean).join(" ");
    }
    case "county":
      return strings.list.county;
    case "unplaced":
      return group.name;
    case "code":
      return strings.terms.codes[group.code];
    case "indicator": {
      const names: Readonly<Record<string, string>> = strings.fields.names;
      const { indicator } = group;
      return indicator === null ? strings.list.otherIndicator : (names[indicator] ?? indicator);
    }
  }
}
