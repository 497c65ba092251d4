/**
 * Stands where Office's own script would in a page that an add-in's host shows in a frame: says to the frame's
 * parent that it is there and takes the message port that comes back.
 */
import { addInRuntime } from "./add-in-runtime";
import { HELLO, isWelcome, type Welcome } from "./handshake";
import { hostOverPort } from "./host-over-port";
import type { OfficeSurroundings } from "./office";

const welcome = new Promise<{ welcome: Welcome; port: MessagePort }>((resolve) => {
  window.addEventListener("message", ({ data, ports, source, origin }) => {
    const [port] = ports;
    const fromParent = source === window.parent && origin === window.location.origin;
    if (fromParent && port && isWelcome(data)) resolve({ welcome: data, port });
  });
});

const system = window.matchMedia("(prefers-color-scheme: dark)");

/** The page around is dark where the system is; a frame sees that for itself. */
const followingSystem = ({ language, readOnly, version }: OfficeSurroundings): OfficeSurroundings => ({
  ...{ language, readOnly, version },
  get dark() {
    return system.matches;
  },
});

const host = hostOverPort(
  welcome.then(({ port }) => port),
  () => runtime.addIn,
);
const runtime = addInRuntime(
  host,
  welcome.then((came) => followingSystem(came.welcome.surroundings)),
);
Object.assign(window, runtime.globals);
window.parent.postMessage(HELLO, window.location.origin);
