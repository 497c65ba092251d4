const { parse } = require("acorn");

/**
 * Lets a browser compile a chunk's modules while the chunk is still on its way, and not once more, on the page's own
 * thread, when each is first asked for: engines take a function in parentheses for one that is called at once.
 */
class CompileAhead {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("CompileAhead", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE + 1;
      compilation.hooks.processAssets.tap({ name: "CompileAhead", stage }, (assets) => {
        for (const name of Object.keys(assets).filter((file) => file.endsWith(".js"))) {
          const source = compilation.getAsset(name).source.source().toString();
          compilation.updateAsset(name, new sources.RawSource(inParentheses(source)));
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
