import { ActionType, HostError, PathType } from "./protocol";
import type { Action, Answer, ArgumentInfo, Batch } from "./protocol";

/** A class of the host: members are named as in Office.js, a getter or setter may refuse. */
export type HostObject = object;

/** A collection says what is in it; each item has an `id`, a `key` or a `name` to be found by. */
export interface HostCollection {
  all(): readonly HostObject[];
  getItem(key: unknown): HostObject;
}

type Members = Record<string, unknown>;
type Method = (...args: readonly unknown[]) => unknown;

/** Does what a batch says, one action after another, and stops at the first error, as Excel does. */
export function execute(
  root: HostObject,
  batch: Batch,
  breaksAt: (action: Action) => boolean = () => false,
): Answer {
  const results: { ActionId: number; Value: unknown }[] = [];
  const paths = new Map<number, HostObject | null>();
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (breaksAt(action)) throw new HostError("GeneralException", "broken off");
      results.push({ ActionId: action.Id, Value: perform(root, batch, paths, action) ?? null });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const Location = batch.ObjectPaths[action.ObjectPathId]?.Name ?? "";
      const failure = { Code: error.code, Message: error.message, ActionIndex: index, Location };
      return { Results: results, Error: failure };
    }
  }
  return { Results: results };
}

type Paths = Map<number, HostObject | null>;

function perform(root: HostObject, batch: Batch, paths: Paths, action: Action): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const target = resolve(root, batch, paths, action.ObjectPathId);
  if (action.ActionType === ActionType.instantiate) return target && identity(target);
  if (target === null) return null;
  if (action.ActionType === ActionType.query) return query(target, action.QueryInfo?.Select ?? []);
  const args = argumentsOf(root, batch, paths, action.ArgumentInfo);
  if (action.ActionType === ActionType.setProperty) return assign(target, action.Name, args[0]);
  if (/^_(KeepReference|RemoveReference|ValidateArraySize)$/.test(action.Name)) return null;
  return call(target, action.Name, args);
}

function resolve(root: HostObject, batch: Batch, paths: Paths, id: number): HostObject | null {
  const known = paths.get(id);
  if (known !== undefined) return known;
  const path = batch.ObjectPaths[id];
  if (!path) throw new HostError("InvalidObjectPath", `path ${id}`);
  const found = path.ObjectPathType === PathType.root ? root : follow(root, batch, paths, id);
  paths.set(id, found);
  return found;
}

function follow(root: HostObject, batch: Batch, paths: Paths, id: number): HostObject | null {
  const path = batch.ObjectPaths[id];
  if (path?.ObjectPathType === PathType.nullObject) return null;
  if (path?.ObjectPathType === PathType.reference)
    return call(root, "byReference", [path.Name]) as HostObject;
  const parent = resolve(root, batch, paths, path?.ParentObjectPathId ?? 0);
  if (!path || parent === null) return null;
  const args = argumentsOf(root, batch, paths, path.ArgumentInfo);
  if (path.ObjectPathType === PathType.property) return member(parent, path.Name) as HostObject | null;
  const name = path.ObjectPathType === PathType.indexer ? "getItem" : path.Name;
  return call(parent, name, args) as HostObject | null;
}

function argumentsOf(root: HostObject, batch: Batch, paths: Paths, info?: ArgumentInfo): unknown[] {
  const references = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((value, index) => {
    const reference = references?.[index];
    return reference ? resolve(root, batch, paths, reference) : value;
  });
}

function query(target: HostObject, select: readonly string[]): unknown {
  if (!("all" in target)) return read(target, select);
  return { _Items: (target as HostCollection).all().map((item) => read(item, select)) };
}

function read(target: HostObject, select: readonly string[]): Members {
  const answer = identity(target);
  for (const name of new Set(select.map((path) => path.split("/")[0] ?? ""))) {
    const inner = select
      .filter((path) => path.startsWith(`${name}/`))
      .map((path) => path.slice(name.length + 1));
    const value = member(target, name);
    answer[capital(name)] = inner.length > 0 && value !== null ? query(value as HostObject, inner) : value;
  }
  return answer;
}

function identity(target: HostObject): Members {
  const { id, key, referenceId } = target as Members;
  return {
    ...(id !== undefined && { Id: id }),
    ...(key !== undefined && { Key: key }),
    ...(referenceId !== undefined && { _ReferenceId: referenceId }),
  };
}

function member(target: HostObject, name: string): unknown {
  const own = small(name);
  if (!(own in target)) throw unknown(target, own);
  return (target as Members)[own];
}

function assign(target: HostObject, name: string, value: unknown): null {
  const own = small(name);
  if (!(own in target)) throw unknown(target, own);
  (target as Members)[own] = value;
  return null;
}

function call(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = (target as Members)[small(name)];
  if (typeof method !== "function") throw unknown(target, `${small(name)}()`);
  return (method as Method).apply(target, [...args]);
}

function unknown(target: HostObject, name: string): HostError {
  return new HostError("ApiNotFound", `the host has no ${target.constructor.name}.${name}`);
}

const small = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1);
