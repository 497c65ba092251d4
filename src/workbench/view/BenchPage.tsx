import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Bench } from "../state/bench";
import { useStore } from "../state/store";
import { useLanguage, useWords } from "../strings/words";
import { ClosingQuestion } from "./ClosingQuestion";
import { DropPlace } from "./DropPlace";
import { FileTabs } from "./FileTabs";
import { Notices } from "./Notices";
import { keepWidth, keptWidth } from "./pane-width";
import { Ribbon } from "./Ribbon";
import { Splitter } from "./Splitter";

/** Holds an element that is not React's: grids and frames must never be moved or made anew. */
function Foreign({ element, label }: { readonly element: HTMLElement; readonly label: string }) {
  const place = useRef<HTMLElement>(null);
  useLayoutEffect(() => place.current?.append(element), [element]);
  return <section ref={place} className="foreign" aria-label={label} />;
}

function Nothing({ bench }: { readonly bench: Bench }) {
  const words = useWords();
  const { desks, busy } = useStore(bench.state);
  if (desks.length > 0 || busy) return null;
  return (
    <div className="nothing">
      <p>{words.nothingOpen}</p>
      <button type="button" className="tool" onClick={() => void bench.openSample()}>
        {words.openSample}
      </button>
    </div>
  );
}

/** The whole page: commands, files, and the grid with the pane beside it. */
export function BenchPage({ bench }: { readonly bench: Bench }) {
  const words = useWords();
  const language = useLanguage();
  const { paneShown, busy } = useStore(bench.state);
  const [width, setWidth] = useState(keptWidth);
  useEffect(() => keepWidth(width), [width]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = words.title;
  }, [language, words]);
  return (
    <DropPlace bench={bench}>
      <header>
        <h1>{words.title}</h1>
        <Ribbon bench={bench} />
        <FileTabs bench={bench} />
        <Notices bench={bench} />
      </header>
      <main aria-busy={busy} style={{ gridTemplateColumns: paneShown ? `1fr 6px ${width}px` : "1fr" }}>
        <Foreign element={bench.places.grids} label={words.grid} />
        {paneShown && <Splitter width={width} onWidth={setWidth} />}
        <div hidden={!paneShown} className="pane">
          <Foreign element={bench.places.frames} label={words.pane} />
        </div>
        <Nothing bench={bench} />
      </main>
      <ClosingQuestion bench={bench} />
    </DropPlace>
  );
}
