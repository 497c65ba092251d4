import { useEffect, useRef } from "react";
import type { Bench } from "../state/bench";
import { useStore } from "../state/store";
import { useWords } from "../strings/words";

/** Asked before a workbook with unsaved changes is closed. */
export function ClosingQuestion({ bench }: { readonly bench: Bench }) {
  const { closing: words } = useWords();
  const { closing } = useStore(bench.state);
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (closing) dialog.current?.showModal();
    else dialog.current?.close();
  }, [closing]);
  const name = closing?.name ?? "";
  return (
    <dialog ref={dialog} aria-label={words.question(name)} onCancel={() => void bench.answerClosing("stay")}>
      <p>{words.question(name)}</p>
      <p className="answers">
        <button type="button" className="tool primary" onClick={() => void bench.answerClosing("save")}>
          {words.save}
        </button>
        <button type="button" className="tool" onClick={() => void bench.answerClosing("discard")}>
          {words.discard}
        </button>
        <button type="button" className="tool" onClick={() => void bench.answerClosing("stay")}>
          {words.stay}
        </button>
      </p>
    </dialog>
  );
}
