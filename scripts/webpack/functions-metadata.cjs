const path = require("node:path");
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");

/**
 * Emits functions.json from the doc comments of the custom functions.
 * Errors in a range reach our functions; custom data types are switched off, because
 * Excel LTSC 2021 ends when both are on.
 */
class FunctionsMetadata {
  constructor(folder, files) {
    this.files = files.map((file) => path.join(folder, file));
  }

  apply(compiler) {
    const { Compilation, WebpackError, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionsMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionsMetadata", stage }, async () => {
        const { metadataJson, errors } = await generateCustomFunctionsMetadata(this.files);
        for (const error of errors) compilation.errors.push(new WebpackError(error));
        if (errors.length > 0) return;
        compilation.emitAsset("functions.json", new sources.RawSource(metadataForExcel(metadataJson)));
      });
    });
  }
}

function metadataForExcel(generated) {
  const { allowCustomDataForDataTypeAny: _off, ...metadata } = JSON.parse(generated);
  return JSON.stringify({ allowErrorForDataTypeAny: true, ...metadata }, null, 2);
}

module.exports = FunctionsMetadata;
