import { ClientObject } from "./client-object";
import { invalidArgument, OfficeError } from "./office-error";
import { RequestContext } from "./request-context";
import type { Session } from "./session";

type BatchFunction<T> = (context: RequestContext) => Promise<T>;

interface RunOptions {
  readonly delayForCellEdit?: boolean;
  readonly mergeUndoGroup?: boolean;
  readonly previousObjects?: unknown;
}

/** `Excel.run` in all its forms: alone, with a context, with objects of one, with options. */
export function runner(session: Session) {
  return async function run<T>(first: unknown, second?: BatchFunction<T>): Promise<T> {
    const batch = (second ?? first) as BatchFunction<T>;
    if (typeof batch !== "function") throw invalidArgument("Excel.run needs a function");
    const context = contextFrom(session, second ? first : undefined);
    const result = await batch(context);
    await context.sync();
    return result;
  };
}

function contextFrom(session: Session, from: unknown): RequestContext {
  const known = contextOf(from);
  if (known || typeof from !== "object" || from === null) return known ?? new RequestContext(session);
  const options = from as RunOptions;
  if (options.mergeUndoGroup) {
    throw new OfficeError("UndoNotSupported", "This host cannot put several requests into one undo step.");
  }
  const context = contextOf(options.previousObjects) ?? new RequestContext(session);
  context.awaitsCellEdit = options.delayForCellEdit ?? false;
  return context;
}

function contextOf(from: unknown): RequestContext | null {
  const [first] = Array.isArray(from) ? (from as unknown[]) : [from];
  if (first instanceof RequestContext) return first;
  return first instanceof ClientObject ? first.context : null;
}
