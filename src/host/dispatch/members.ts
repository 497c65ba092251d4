import { capital, classSchema, small } from "../client/class-schema";
import { HostError, HostObject, type HostCollection } from "./host-object";

type Members = Record<string, unknown>;
type Method = (...args: readonly unknown[]) => unknown;

/** @throws HostError ApiNotFound, with the member's name, for what the host does not have */
export function readMember(target: HostObject, name: string): unknown {
  return (target as unknown as Members)[known(target, name, "property")];
}

/** @throws HostError ApiNotFound, with the member's name, for what the host does not have or only tells */
export function writeMember(target: HostObject, name: string, value: unknown): void {
  const own = known(target, name, "property");
  if (!Reflect.set(target, own, value)) throw absent(`a way to set ${target.officeClass}.${own}`);
}

export function callMember(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = (target as unknown as Members)[known(target, name, "method")];
  return Reflect.apply(method as Method, target, args);
}

/** What a load answers: the asked properties, those of inner objects, and of a collection its items. */
export function loadMembers(target: HostObject, select: readonly string[], page: Page = {}): Members {
  if (!isCollection(target)) return loadObject(target, select);
  const { Skip = 0, Top = Infinity } = page;
  const own = select.filter((path) => classSchema(target.officeClass).properties.has(small(path)));
  const inner = select.filter((path) => !own.includes(path));
  const items = target.all().slice(Skip, Skip + Top);
  return {
    ...(own.length > 0 && loadObject(target, own)),
    _Items: items.map((item) => loadObject(item, inner)),
  };
}

interface Page {
  readonly Top?: number;
  readonly Skip?: number;
}

/** How a client finds the object again. */
export function identityOf(target: HostObject): Members {
  const { id, key, referenceId } = target as unknown as Members;
  return {
    ...(id !== undefined && { Id: id }),
    ...(key !== undefined && { Key: key }),
    ...(referenceId !== undefined && { _ReferenceId: referenceId }),
  };
}

function loadObject(target: HostObject, select: readonly string[]): Members {
  const answer = identityOf(target);
  for (const [name, inner] of grouped(target, select)) {
    const value = readMember(target, name);
    answer[capital(name)] = value instanceof HostObject ? loadMembers(value, inner) : value;
  }
  return answer;
}

/** The first step of each path with the further steps that were asked of it. */
function grouped(target: HostObject, select: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of select.length > 0 ? select : ["*"]) {
    const [name = "", ...rest] = path.split("/");
    for (const each of name === "*" ? simpleMembers(target) : [small(name)]) {
      const inner = groups.get(each) ?? [];
      groups.set(each, rest.length > 0 ? [...inner, rest.join("/")] : inner);
    }
  }
  return groups;
}

function simpleMembers(target: HostObject): string[] {
  return [...classSchema(target.officeClass).properties.keys()].filter((name) => name in target);
}

function known(target: HostObject, name: string, kind: "property" | "method"): string {
  const own = small(name);
  const { properties, navigation, methods } = classSchema(target.officeClass);
  const there = kind === "method" ? methods.has(own) : properties.has(own) || navigation.has(own);
  if (!there || !(own in target)) {
    throw absent(`${target.officeClass}.${own}${kind === "method" ? "()" : ""}`);
  }
  return own;
}

const absent = (what: string) => new HostError("ApiNotFound", `This host does not have ${what}.`);

function isCollection(target: HostObject): target is HostObject & HostCollection {
  return classSchema(target.officeClass).item !== null && "all" in target;
}
