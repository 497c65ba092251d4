import type { Answer, Batch, HostFailure } from "../protocol";
import { BatchRun } from "./batch-run";
import { HostError, type HostRoot } from "./host-object";

/** Excel in a browser takes no longer request; in bytes. */
const LONGEST_REQUEST = 5_000_000;

/** A long batch lets the page paint and take keys after so many milliseconds. */
const LONGEST_STRETCH = 100;

type Results = { ActionId: number; Value: unknown }[];

/**
 * Does what batches say, one action after another, and stops at the first error, as Excel does. A batch that
 * waits for results keeps no other from being done: a custom function may have to ask before it can answer.
 */
export class Dispatcher {
  constructor(private readonly root: HostRoot) {}

  async execute(batch: Batch): Promise<Answer> {
    const begun = performance.now();
    if (bytesOf(batch) > LONGEST_REQUEST) return refused("RequestPayloadSizeLimitExceeded");
    if (this.root.isEditing()) {
      if (!batch.AwaitsCellEdit) return refused("InvalidOperationInCellEditMode");
      await this.root.edited();
    }
    try {
      return await this.perform(batch, begun);
    } finally {
      this.root.finish();
    }
  }

  /** @param begun when the stretch began that this belongs to */
  private async perform(batch: Batch, begun: number): Promise<Answer> {
    const run = new BatchRun(this.root, batch);
    const results: Results = [];
    for (const [index, action] of batch.Actions.entries()) {
      if (performance.now() - begun > LONGEST_STRETCH) {
        await new Promise((rested) => setTimeout(rested));
        begun = performance.now();
      }
      try {
        results.push({ ActionId: action.Id, Value: (await run.perform(action)) ?? null });
      } catch (error) {
        return { Results: results, Error: failure(error, index, batch) };
      }
    }
    return { Results: results };
  }
}

/** Whatever is no error of Excel's is one of ours: told with its own words, and to the engineer. */
function failure(error: unknown, index: number, batch: Batch): HostFailure {
  const location = batch.ObjectPaths[batch.Actions[index]?.ObjectPathId ?? 0]?.Name ?? "";
  const known = error instanceof HostError ? error.code : "GeneralException";
  if (!(error instanceof HostError)) console.error(error);
  const message = error instanceof Error ? error.message : String(error);
  return { Code: known, Message: message, ActionIndex: index, Location: location };
}

function refused(code: string): Answer {
  return { Results: [], Error: { Code: code, Message: code, ActionIndex: 0, Location: "" } };
}

function bytesOf(batch: Batch): number {
  const text = JSON.stringify(batch);
  return text.length * 3 <= LONGEST_REQUEST ? text.length : new TextEncoder().encode(text).length;
}
