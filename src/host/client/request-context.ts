import { ActionType, type Action, type Answer, type Batch, type ObjectPath } from "../protocol";
import { makeObject, type ClientObject } from "./client-object";
import { OfficeError } from "./office-error";
import { argumentInfo, type Path } from "./object-path";
import type { LoadOption } from "./load-query";
import type { Session } from "./session";

export interface QueuedAction {
  readonly type: number;
  readonly name?: string;
  readonly path: Path;
  readonly args?: readonly unknown[];
  readonly references?: readonly (Path | null)[];
  readonly query?: Action["QueryInfo"];
  /** Told the answer, where there is one. */
  readonly take?: (value: unknown) => void;
}

/** Gathers what is asked of a workbook and sends it with `sync`. */
export class RequestContext {
  readonly workbook: ClientObject;
  readonly trackedObjects = { add: () => undefined, remove: () => undefined };
  /** Whether `sync` waits for a person to finish with a cell. */
  awaitsCellEdit = false;
  private queue: QueuedAction[] = [];
  private lastId = 0;

  constructor(readonly session: Session) {
    this.workbook = makeObject(this, "Workbook", null, null);
  }

  get application(): unknown {
    return (this.workbook as unknown as { application: unknown }).application;
  }

  nextId(): number {
    return ++this.lastId;
  }

  /** To be called by the objects of this context alone. */
  enqueue(action: QueuedAction): void {
    this.queue.push(action);
  }

  load(object: { load(option: LoadOption): unknown }, option?: LoadOption): void {
    object.load(option);
  }

  /**
   * Sends what is queued; does nothing where nothing is.
   * @throws OfficeError of the first action that the host could not do
   */
  async sync<T>(passThrough?: T): Promise<T | undefined> {
    const queue = this.queue;
    this.queue = [];
    const dead = queue.find(({ path }) => !path.usable());
    if (dead) throw new OfficeError("InvalidObjectPath", "The object path is not valid any more.", dead.name);
    if (queue.length === 0) return passThrough;
    const answer = await this.session.host.execute(this.batchOf(queue));
    deliver(queue, answer);
    if (answer.Error) throw failed(answer.Error);
    return passThrough;
  }

  private batchOf(queue: readonly QueuedAction[]): Batch {
    const paths: Record<string, ObjectPath> = {};
    const actions = queue.map(({ type, name = "", path, args = [], references = [], query }): Action => {
      path.collect(paths);
      for (const reference of references) reference?.collect(paths);
      const info = argumentInfo(args, references);
      return {
        Id: this.nextId(),
        ActionType: type,
        Name: name,
        ObjectPathId: path.id,
        ...(type !== ActionType.query && { ArgumentInfo: info }),
        ...(query && { QueryInfo: query }),
      };
    });
    const awaits = this.awaitsCellEdit ? { AwaitsCellEdit: true } : {};
    return { Actions: actions, ObjectPaths: paths, ...awaits };
  }
}

/** Where objects are comes first: answers are taken apart by it. */
function deliver(queue: readonly QueuedAction[], { Results }: Answer): void {
  Results.forEach(({ Value }, index) => queue[index]?.take?.(Value));
}

function failed({ Code, Message, Location }: NonNullable<Answer["Error"]>): OfficeError {
  return new OfficeError(Code, Message, Location);
}
