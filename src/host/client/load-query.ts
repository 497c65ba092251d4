import type { QueryInfo } from "../protocol";
import { classSchema } from "./class-schema";

/** Everything that may be given to `load`. */
export type LoadOption = string | readonly string[] | Readonly<Record<string, unknown>> | undefined;

/** What to ask the host for. */
export function loadQuery(className: string, option: LoadOption): QueryInfo {
  if (option === undefined) return {};
  if (typeof option === "string" || Array.isArray(option)) return { Select: names(option) };
  const wanted = option as Readonly<Record<string, unknown>>;
  if ("select" in wanted || "expand" in wanted) {
    return { Select: [...names(wanted.select), ...names(wanted.expand)], ...page(wanted.top, wanted.skip) };
  }
  return {
    Select: chosen(className, wanted),
    ...page(wanted.$top ?? wanted.top, wanted.$skip ?? wanted.skip),
  };
}

/** "items" stands for the items themselves wherever it is said. */
function names(list: unknown): string[] {
  return (Array.isArray(list) ? list : [list ?? ""])
    .flatMap((word) => String(word).split(","))
    .map((word) => word.trim())
    .filter((word) => word !== "")
    .map((word) => word.replace(/^items(\/|$)/i, "").replace(/\/items\//gi, "/") || "*");
}

/** The properties that an object says true to, `$all` standing for all simple ones. */
function chosen(className: string, wanted: Readonly<Record<string, unknown>>): string[] {
  const { item, navigation } = classSchema(className);
  if (item) return chosen(item, wanted);
  return Object.entries(wanted).flatMap(([name, value]) => {
    if (name === "$all" && value) return ["*"];
    const inner = navigation.get(name);
    if (inner && typeof value === "object" && value !== null) {
      return chosen(inner, value as Record<string, unknown>).map((path) => `${name}/${path}`);
    }
    return value && !name.startsWith("$") ? [name] : [];
  });
}

function page(top: unknown, skip: unknown): QueryInfo {
  return {
    ...(typeof top === "number" && { Top: top }),
    ...(typeof skip === "number" && { Skip: skip }),
  };
}
