const { parse } = require("acorn");

/** Chromium since 136 reads it at the beginning of a file; to others it is a comment. */
const ALL_AT_ONCE = "//# allFunctionsCalledOnLoad";

/**
 * Lets a browser compile what runs at once while it is still on its way, and not later on the page's own thread:
 * whole files whose functions mostly do, and of all other chunks the modules, which engines take for functions that
 * are called at once where they stand in parentheses.
 */
class CompileAhead {
  /** @param whole names of the files that are compiled as a whole */
  constructor({ whole }) {
    this.whole = whole;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("CompileAhead", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "CompileAhead", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith(".js"))) {
          const source = compilation.getAsset(name).source.source().toString();
          const hinted = this.whole.test(name) ? `${ALL_AT_ONCE}\n${source}` : inParentheses(source);
          compilation.updateAsset(name, new sources.RawSource(hinted));
        }
      });
    });
  }
}

function inParentheses(source) {
  const parts = [];
  let done = 0;
  for (const { start, end, key, value, method } of modulesOf(source)) {
    const factory = source.slice(value.start, value.end);
    parts.push(source.slice(done, start), source.slice(key.start, key.end));
    parts.push(method ? `:(function${factory})` : `:(${factory})`);
    done = end;
  }
  return parts.join("") + source.slice(done);
}

/** The properties of the object that a chunk hands over, `push([[739],{248(e,t,r){…},…}])`; none where it is no chunk. */
function modulesOf(source) {
  if (!/^("use strict";)?\(self\.webpackChunk/.test(source)) return [];
  const { expression } = parse(source, { ecmaVersion: "latest" }).body.at(-1);
  return expression.arguments[0].elements[1].properties;
}

module.exports = CompileAhead;
