import type { Edit } from "../edit";
import { WorkbookError } from "../port";
import type { ExcelHost } from "./host";
import { inverseOf } from "./inverse";
import type { Memory } from "./memory";
import { MARKS_KEY, UNDO_KEY } from "./own-settings";
import { planWrites, type Plan } from "./plan";
import { putBack } from "./put-back";
import { refuseImpossible } from "./refuse";
import { writeSettings } from "./settings-part";
import { survey, type Survey } from "./survey";
import { send, type Write } from "./writes";

/**
 * Applies all edits or none: one sync to two to ask, one to write, as one step for Ctrl+Z where Excel can.
 * What takes it back is also kept in the book.
 * @returns the edits that take it all back.
 * @throws WorkbookError with nothing changed; connection-lost may leave a part of it done.
 */
export async function applyEdits(
  host: ExcelHost,
  memory: Memory,
  edits: readonly Edit[],
): Promise<readonly Edit[]> {
  if (edits.length === 0) return [];
  if (host.readOnly()) throw new WorkbookError("read-only", "the book is open for reading only");
  return host.run((context) => applyIn(context, host, memory, edits), { oneUndoStep: true });
}

async function applyIn(
  context: Excel.RequestContext,
  host: ExcelHost,
  memory: Memory,
  edits: readonly Edit[],
): Promise<readonly Edit[]> {
  const before = await survey(context, memory, edits);
  refuseImpossible(edits, before);
  const inverse = inverseOf(edits, before);
  const plan = planWrites(context, edits, before);
  try {
    await send(context, [suspend(context), ...plan.writes, keep(context, memory, plan, before, inverse)]);
  } catch (error) {
    // What broke the change off may stop this as well; the first error says why.
    await putBack(host, edits, before).catch(() => undefined);
    throw error;
  }
  return inverse;
}

function suspend(context: Excel.RequestContext): Write {
  return { bytes: 300, write: () => context.application.suspendScreenUpdatingUntilNextSync() };
}

/** What the book keeps of the change goes with it, in the same sync. */
function keep(
  context: Excel.RequestContext,
  memory: Memory,
  plan: Plan,
  before: Survey,
  inverse: readonly Edit[],
): Write {
  const { settings } = context.workbook;
  const undo = JSON.stringify(inverse);
  const write = () => {
    if (!sameSettings(plan.settings, before.settings))
      writeSettings(context, memory, before.part, plan.settings);
    if (plan.writes.length === 0) return;
    settings.add(UNDO_KEY, undo);
    if (plan.record !== before.record) settings.add(MARKS_KEY, JSON.stringify(plan.record));
  };
  return { bytes: 3 * undo.length, write };
}

function sameSettings(one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): boolean {
  return one.size === other.size && [...one].every(([key, value]) => other.get(key) === value);
}
