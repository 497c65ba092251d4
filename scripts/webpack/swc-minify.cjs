const { minify } = require("@swc/core");

// A function drawn into the one that calls it is made anew at every call, and what it leaves behind keeps all that
// its host has seen: a country's workbook stayed in memory until its report was printed, 75 MB of it.
const EACH_FUNCTION_APART = { inline: 0, reduce_vars: false };

const OPTIONS = {
  compress: EACH_FUNCTION_APART,
  mangle: true,
  format: { comments: "some" },
  sourceMap: false,
};

/** Minifies our own bundles with the compiler that is here anyway: a tenth of terser's time. */
class SwcMinify {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.compilation.tap("SwcMinify", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: "SwcMinify", stage }, async (assets) => {
        await Promise.all(
          Object.keys(assets)
            .filter((name) => name.endsWith(".js") && !compilation.getAsset(name).info.minimized)
            .map(async (name) => {
              const { code } = await minify(compilation.getAsset(name).source.source().toString(), OPTIONS);
              compilation.updateAsset(name, new sources.RawSource(code), { minimized: true });
            }),
        );
      });
    });
  }
}

module.exports = SwcMinify;
