import { useCallback, useState } from "react";
import { NOTHING_SAID, type Said } from "../../../corrections/said";
import { troubleOf } from "../../flows/trouble";
import { usePane } from "../../pane-context";
import { useLoaded } from "../settings/use-loaded";

/** What was said of the workbook, and the way to say something else: it is kept, and the check made anew. */
export interface SaidModel {
  readonly said: Said;
  readonly change: (to: (said: Said) => Said) => void;
  /** Reads it again, after an import. */
  readonly reload: () => void;
}

export function useSaid(): SaidModel {
  const { model } = usePane();
  const { said: service } = model.services;
  const [round, setRound] = useState(0);
  const load = useCallback(() => (round >= 0 ? service.read() : service.read()), [service, round]);
  const said = useLoaded(load) ?? NOTHING_SAID;
  const reload = () => setRound((now) => now + 1);
  const change = (to: (said: Said) => Said) => {
    const store = async () => {
      await service.write(to(await service.read()));
      reload();
      await model.check.run();
    };
    store().catch((error: unknown) => model.store.dispatch({ type: "trouble", trouble: troubleOf(error) }));
  };
  return { said, change, reload };
}
