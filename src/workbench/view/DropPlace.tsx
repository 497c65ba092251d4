import { useEffect, useState, type ReactNode } from "react";
import { droppedFiles } from "../files/dropped-files";
import type { Bench } from "../state/bench";
import { useWords } from "../strings/words";

const bringsFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes("Files") ?? false;

/** The whole page takes dropped workbooks, the grid in it as well. */
export function DropPlace({ bench, children }: { readonly bench: Bench; readonly children: ReactNode }) {
  const words = useWords();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!bringsFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!event.dataTransfer || !bringsFiles(event)) return;
      event.preventDefault();
      event.stopPropagation();
      setOver(false);
      void droppedFiles(event.dataTransfer).then((files) => bench.open(files));
    };
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    window.addEventListener("dragover", onOver, options);
    window.addEventListener("dragleave", onLeave, options);
    window.addEventListener("drop", onDrop, options);
    return () => listening.abort();
  }, [bench]);
  return (
    <div className="page">
      {children}
      {over && <div className="drop">{words.drop}</div>}
    </div>
  );
}
