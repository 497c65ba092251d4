/** Pieces of Univer's that cost every visitor time and give this page nothing, each with what stands there instead. */
const EXCHANGES = [
  // Univer waits 300 ms before it first draws a workbook; nothing comes in that time that it would need.
  { package: "ui", from: "}, 300);", to: "}, 0);" },
  // That a calculation begins, goes on or has ended changes nothing that is seen, its results do: the whole sheet would
  // be drawn anew for each.
  {
    package: "sheets-ui",
    from: "_markUnitDirty(command, options) {",
    to: "_markUnitDirty(command, options) {\n\t\tif (/^formula\\.mutation\\..*-(start|notification)$/.test(command.id)) return;",
  },
  // The ninety pictures of icon sets come when a sheet first shows one, not with the page.
  { package: "sheets-conditional-formatting", from: "\t\tthis._init();\n", to: "" },
  {
    package: "sheets-conditional-formatting",
    from: "const icon = this._imageMap.get(this._createKey(iconType, iconId));",
    to: "this._asked ??= (this._init(), true);\n\t\t\t\tconst icon = this._imageMap.get(this._createKey(iconType, iconId));",
  },
  {
    package: "sheets-conditional-formatting",
    from: "this._imageMap.set(key, image);",
    to: "this._imageMap.set(key, image);\n\t\t\t\tthis.parent?.makeForceDirty();",
  },
];

/** Rules for webpack; a build fails where Univer's text is no longer the one that is exchanged. */
exports.gridExchanges = () =>
  EXCHANGES.map(({ package: name, from, to }) => ({
    test: new RegExp(`@univerjs[\\\\/]${name}[\\\\/]lib[\\\\/]es[\\\\/]index\\.js$`),
    loader: require.resolve("./exchange-loader.cjs"),
    options: { from, to },
  }));
