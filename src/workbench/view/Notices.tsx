import type { Bench } from "../state/bench";
import { useStore } from "../state/store";
import { useLanguage, useWords } from "../strings/words";

/** What was left unsaved last time, with the offer to take it up again. */
function LeftBehind({ bench }: { readonly bench: Bench }) {
  const words = useWords();
  const language = useLanguage();
  const { leftBehind } = useStore(bench.state);
  if (leftBehind.length === 0) return null;
  return (
    <section className="notices" aria-label={words.recovery.region}>
      {leftBehind.map((work) => (
        <p key={work.id} className="notice warned">
          <span>{words.recovery.offer(work.name, new Date(work.at).toLocaleString(language))}</span>
          <button type="button" className="plain strong" onClick={() => void bench.restore(work)}>
            {words.recovery.take}
          </button>
          <button type="button" className="plain" onClick={() => void bench.leave(work)}>
            {words.recovery.leave}
          </button>
        </p>
      ))}
    </section>
  );
}

/** One sentence at a time; those that stopped something stay until they are read. */
export function Notices({ bench }: { readonly bench: Bench }) {
  const words = useWords();
  const { notice } = useStore(bench.state);
  const warned = notice?.kind === "warned";
  return (
    <>
      <LeftBehind bench={bench} />
      <div role="status" className="notices">
        {notice && !warned && <p className="notice">{notice.text}</p>}
      </div>
      <div role="alert" className="notices">
        {warned && (
          <p className="notice warned">
            <span>{notice.text}</span>
            <button type="button" className="plain" onClick={() => bench.dismiss()}>
              {words.dismiss}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
