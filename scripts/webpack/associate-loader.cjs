const { parseTree } = require("custom-functions-metadata");

/**
 * Adds to a file of custom functions the calls that hand each of them to Excel under its id.
 * Where Office's script could not be loaded there is nobody to hand them to, and the pane says so.
 */
module.exports = function associateLoader(source) {
  const { associate } = parseTree(source, this.resourcePath);
  const calls = associate.map(
    ({ id, functionName }) => `CustomFunctions.associate(${JSON.stringify(id)}, ${functionName});`,
  );
  return [source, 'if (typeof CustomFunctions !== "undefined") {', ...calls, "}"].join("\n");
};
