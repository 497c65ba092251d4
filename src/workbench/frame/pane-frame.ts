import { HELLO, type Welcome } from "../../host/client/handshake";
import { addInOverPort } from "../../host/dispatch/add-in-over-port";
import type { AddInSide, HostSide } from "../../host/protocol";
import { VERSION } from "../version";
import { isDark } from "../grid/appearance";
import { language } from "../strings/language";
import { words } from "../strings/words";

const PAGE = "pane.html";

/** The add-in's own bundle in a frame, and the connection to it. */
export interface PaneFrame {
  readonly element: HTMLIFrameElement;
  /** What the add-in brings, once its page is there. */
  readonly addIn: Promise<AddInSide>;
  remove(): void;
}

/** Loads the pane into the place; `host` answers to it. */
export function openPaneFrame(place: HTMLElement, host: HostSide): PaneFrame {
  const element = document.createElement("iframe");
  Object.assign(element, { title: words().pane, src: PAGE });
  const listening = new AbortController();
  const addIn = new Promise<AddInSide>((resolve) => {
    const hear = ({ data, source, origin }: MessageEvent) => {
      const fromPane = source === element.contentWindow && origin === window.location.origin;
      if (fromPane && data === HELLO) resolve(addInOverPort(welcome(element), host));
    };
    window.addEventListener("message", hear, { signal: listening.signal });
  });
  element.addEventListener("load", () => passOnF6(element));
  place.append(element);
  return {
    element,
    addIn,
    remove: () => {
      listening.abort();
      element.remove();
    },
  };
}

/** F6 is the page's key, in the pane as well; keys pressed in a frame stay in it. */
function passOnF6({ contentWindow }: HTMLIFrameElement): void {
  contentWindow?.addEventListener("keydown", ({ key }) => {
    if (key === "F6") window.dispatchEvent(new KeyboardEvent("keydown", { key }));
  });
}

function welcome({ contentWindow }: HTMLIFrameElement): MessagePort {
  const { port1, port2 } = new MessageChannel();
  const surroundings = { language: language(), dark: isDark(), readOnly: false, version: VERSION };
  const greeting: Welcome = { kind: "qb-office-welcome", surroundings };
  contentWindow?.postMessage(greeting, window.location.origin, [port2]);
  return port1;
}
