const HtmlWebpackPlugin = require("html-webpack-plugin");

/**
 * Lets the page's head load a chunk, and those that it needs, which the page's script imports first of all: the
 * browser reads and compiles it while the page starts. webpack's own loader finds a script by its address, and waits
 * for it where it is still on its way.
 */
class EarlyChunk {
  constructor(name) {
    this.name = name;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("EarlyChunk", (compilation) => {
      const { alterAssetTagGroups } = HtmlWebpackPlugin.getCompilationHooks(compilation);
      alterAssetTagGroups.tap("EarlyChunk", (data) => {
        data.headTags.push(...earlyTags(this.filesOf(compilation)));
        return data;
      });
    });
  }

  filesOf(compilation) {
    const group = compilation.namedChunkGroups.get(this.name);
    if (!group) throw new Error(`there is no chunk “${this.name}”`);
    return group.getFiles();
  }
}

function earlyTags(files) {
  const tag = HtmlWebpackPlugin.createHtmlTagObject;
  return files.map((file) =>
    file.endsWith(".css")
      ? tag("link", { rel: "preload", as: "style", href: file })
      : tag("script", { async: true, src: file }),
  );
}

module.exports = EarlyChunk;
