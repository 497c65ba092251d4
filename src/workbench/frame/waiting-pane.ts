import type { HostSide } from "../../host/protocol";
import { openPaneFrame, type PaneFrame } from "./pane-frame";

/** A pane that starts while its workbook is still being opened. */
export interface WaitingPane {
  readonly frame: PaneFrame;
  /** Answers, from now on, what the pane has asked and will ask. */
  serve(host: HostSide): void;
}

/** Loads the pane into the place; what it asks waits for the workbook. */
export function openWaitingPane(place: HTMLElement): WaitingPane {
  let serve: (host: HostSide) => void = () => {};
  const host = new Promise<HostSide>((resolve) => (serve = resolve));
  const frame = openPaneFrame(place, {
    execute: async (batch) => (await host).execute(batch),
    associate: (ids) => void host.then((there) => there.associate(ids)),
    showPane: (shown) => void host.then((there) => there.showPane(shown)),
  });
  return { frame, serve };
}
