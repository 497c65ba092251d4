import {
  ActionType,
  PathType,
  type Action,
  type ArgumentInfo,
  type Batch,
  type ObjectPath,
} from "../protocol";
import { HostError, type HostObject, type HostRoot } from "./host-object";
import { callMember, identityOf, loadMembers, readMember, writeMember } from "./members";

const FREED_BY_ITSELF = /^_(KeepReference|RemoveReference|ValidateArraySize)$/;
const COMPUTED = /(^|\/)(values|text|valueTypes|\*)$/;

/** One batch while it is done: the objects that its paths lead to. */
export class BatchRun {
  private readonly found = new Map<number, HostObject | null>();

  constructor(
    private readonly root: HostRoot,
    private readonly batch: Batch,
  ) {}

  /** @returns what the action's client is told; undefined where there is nothing to tell */
  async perform(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.trace) return null;
    const select = action.QueryInfo?.Select ?? [];
    const asksResults = select.length === 0 || select.some((path) => COMPUTED.test(path));
    if (action.ActionType === ActionType.query && asksResults) await this.root.calculated();
    return this.root.asAddIn(() => this.performNow(action, select));
  }

  private performNow(action: Action, select: readonly string[]): unknown {
    const target = this.resolve(action.ObjectPathId);
    if (target === null) return null;
    if (action.ActionType === ActionType.instantiate) return identityOf(target);
    if (action.ActionType === ActionType.query) return loadMembers(target, select, action.QueryInfo);
    const args = this.argumentsOf(action.ArgumentInfo);
    if (action.ActionType === ActionType.setProperty) return writeMember(target, action.Name, args[0]);
    if (action.Name.startsWith("_")) return this.performOwn(target, action.Name, args);
    return callMember(target, action.Name, args);
  }

  /** What a client says for itself. Microsoft's own registers for events by one name each, and is told of all. */
  private performOwn(target: HostObject, name: string, args: readonly unknown[]): unknown {
    if (name === "_RegisterEvent") return this.root.watch(target, String(args[0]), true);
    if (name === "_UnregisterEvent") return this.root.watch(target, String(args[0]), false);
    if (FREED_BY_ITSELF.test(name) || /^_(Un)?[rR]egister\w+Event$/.test(name)) return null;
    throw new HostError("ApiNotFound", `This host does not have ${target.officeClass}.${name}.`);
  }

  private resolve(id: number): HostObject | null {
    const known = this.found.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (!path) throw new HostError("InvalidObjectPath", `there is no object path ${id}`);
    const object = path.ObjectPathType === PathType.root ? this.root : this.follow(path);
    this.found.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): HostObject | null {
    if (path.ObjectPathType === PathType.nullObject) return null;
    if (path.ObjectPathType === PathType.reference) return this.root.byReference(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === PathType.property) return readMember(parent, path.Name) as HostObject | null;
    const name = path.ObjectPathType === PathType.indexer ? "getItem" : path.Name;
    return callMember(parent, name, this.argumentsOf(path.ArgumentInfo)) as HostObject | null;
  }

  private argumentsOf(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = references?.[index];
      return reference ? this.resolve(reference) : value;
    });
  }
}
