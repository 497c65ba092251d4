import { PathType, type ObjectPath } from "../protocol";

export interface PathStep {
  readonly type: number;
  readonly name: string;
  readonly args?: readonly unknown[];
  /** Objects among the arguments, by their place. */
  readonly references?: readonly (Path | null)[];
}

/** What the host tells of an object, so that it can be found again. */
export interface Identity {
  readonly Id?: unknown;
  readonly Key?: unknown;
  readonly _ReferenceId?: unknown;
}

const LOOKS_UP = /^get|OrNullObject$/i;

/** How the host comes to an object: from the workbook by properties and calls, or by a reference of the host's. */
export class Path {
  private valid = true;
  private sent = false;

  constructor(
    readonly id: number,
    private parent: Path | null,
    private step: PathStep,
    private readonly inCollection: boolean,
  ) {}

  /** Whether a further batch can come to the object. */
  usable(): boolean {
    return this.valid;
  }

  /** The path and all that it needs, for a batch. */
  collect(into: Record<string, ObjectPath>): void {
    if (into[this.id]) return;
    const { type, name, args = [], references = [] } = this.step;
    into[this.id] = {
      Id: this.id,
      ObjectPathType: type,
      Name: name,
      ...(this.parent && { ParentObjectPathId: this.parent.id }),
      ArgumentInfo: argumentInfo(args, references),
    };
    this.parent?.collect(into);
    for (const reference of references) reference?.collect(into);
  }

  /** Takes the shortest way from now on; what was made by a call must not be made again. */
  settle(identity: Identity | null): void {
    if (this.sent || identity === null) return;
    this.sent = true;
    const { Id: id = identity.Key, _ReferenceId: reference } = identity;
    if (typeof reference === "string") {
      this.parent = null;
      this.step = { type: PathType.reference, name: reference };
    } else if (this.step.type === PathType.method) {
      if (this.inCollection && id !== undefined) this.step = { type: PathType.indexer, name: "", args: [id] };
      else this.valid = LOOKS_UP.test(this.step.name);
    }
  }
}

/** The same for paths and for actions. */
export function argumentInfo(
  args: readonly unknown[],
  references: readonly (Path | null)[],
): NonNullable<ObjectPath["ArgumentInfo"]> {
  const ids = references.map((reference) => reference?.id ?? 0);
  return {
    ...(args.length > 0 && { Arguments: args }),
    ...(ids.some((id) => id > 0) && { ReferencedObjectPathIds: ids }),
  };
}
