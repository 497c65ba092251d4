const { pathToFileURL } = require("node:url");

const said = (name, { source, flags }) =>
  `export const ${name} = () => ({ toRegExp: () => new RegExp(${JSON.stringify(source)}, ${JSON.stringify(flags)}) });`;

/** The expressions of `cjk-regex` as they come out, without the tables of Unicode that they are made from. */
module.exports = async function cjkRegexLoader() {
  const made = await import(pathToFileURL(this.resourcePath).href);
  return ["all", "letters", "punctuations"].map((name) => said(name, made[name]().toRegExp())).join("\n");
};
