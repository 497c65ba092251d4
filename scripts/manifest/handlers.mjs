import fs from "node:fs";
import path from "node:path";
import vm from "node:vm";

const read = (folder, file) => fs.readFileSync(path.join(folder, file), "utf8");

/** The page's own scripts before the pane's, in its order. */
function scriptsOf(folder) {
  const sources = [...read(folder, "taskpane.html").matchAll(/<script[^>]*\ssrc="?([^">\s]+)/g)];
  return sources
    .map(([, source]) => source)
    .filter((source) => !/^https:|^office-js\/|^taskpane\./.test(source));
}

function standIns() {
  const actions = new Set();
  const functions = new Set();
  const globals = {
    console,
    setTimeout,
    clearTimeout,
    TextDecoder,
    TextEncoder,
    location: { href: "https://localhost:3000/" },
    Office: {
      actions: { associate: (id) => actions.add(id) },
      onReady: () => new Promise(() => {}),
      context: {},
    },
    CustomFunctions: { associate: (id) => functions.add(id.toUpperCase()) },
  };
  return { actions, functions, globals: { ...globals, self: globals, window: globals } };
}

/**
 * Runs the built bundles outside Excel and gathers what they hand to it.
 * @returns the ids of ribbon actions and of functions, and the ids that functions.json declares.
 */
export function builtHandlers(folder) {
  const { actions, functions, globals } = standIns();
  const context = vm.createContext(globals);
  vm.runInContext("self = window = globalThis", context);
  for (const script of scriptsOf(folder)) {
    vm.runInContext(read(folder, script), context, { filename: script });
  }
  const declared = JSON.parse(read(folder, "functions.json")).functions ?? [];
  return { actions, functions, functionIds: declared.map(({ id }) => id.toUpperCase()) };
}
