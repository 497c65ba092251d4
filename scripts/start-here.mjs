import { buildIfStale } from "./build-if-stale.mjs";
import { installIfStale } from "./install-if-stale.mjs";
import { serveWorkbench } from "./serve.mjs";

/** Sets everything up and shows the workbench, which runs the add-in's own bundle. */
export async function start() {
  installIfStale();
  buildIfStale(["addin", "workbench"]);
  await serveWorkbench();
}
