const path = require("node:path");
const webpack = require("webpack");
const CompileAhead = require("./scripts/webpack/compile-ahead.cjs");
const { gridExchanges } = require("./scripts/webpack/grid-exchanges.cjs");
const SwcMinify = require("./scripts/webpack/swc-minify.cjs");
const { root, functionFiles, targets } = require("./scripts/targets.cjs");

const absolute = (file) => path.join(root, file);
const absoluteEntries = (entries) =>
  Object.fromEntries(Object.entries(entries).map(([name, files]) => [name, files.map(absolute)]));

const typescript = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: "swc-loader",
  options: {
    jsc: {
      target,
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
});

const common = (target, language, mode) => ({
  name: target.name,
  context: root,
  devtool: mode === "development" ? "source-map" : false,
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: { rules: [typescript(language)] },
  optimization: { minimizer: [new SwcMinify()] },
  performance: { hints: false },
});

function cli(target, mode) {
  return {
    ...common(target, "es2022", mode),
    target: "node20",
    entry: absoluteEntries(target.entries),
    output: { path: absolute(target.folder), filename: "[name].js" },
    module: {
      parser: { javascript: { dynamicImportMode: "eager", worker: ["Worker from node:worker_threads"] } },
      rules: [typescript("es2022")],
    },
    optimization: { minimizer: [new SwcMinify()], splitChunks: false },
    plugins: [new webpack.BannerPlugin({ banner: "#!/usr/bin/env node", raw: true })],
  };
}

/** The functions' bundle stands alone; commands and pane build on it, so that the core is loaded once. */
function stacked({ functions, ...others }) {
  if (!functions) return others;
  const builtOn = Object.entries(others).map(([name, files]) => [
    name,
    { import: files, dependOn: "functions" },
  ]);
  return { functions, ...Object.fromEntries(builtOn) };
}

/** What commands and pane share is a file of its own: neither fails when the other does. */
const sharedByShells = {
  chunks: (chunk) => ["commands", "taskpane"].includes(chunk.name),
  minSize: 0,
  cacheGroups: { default: { minChunks: 2, name: "shared" }, defaultVendors: false },
};

/** The functions' file asks for nothing of a page: it can be loaded and tried where there is none. */
const withoutPage = () =>
  [
    { banner: "(function (self) {" },
    { banner: '})(globalThis.location ? self : { location: { href: "" } });', footer: true },
  ].map((half) => new webpack.BannerPlugin({ ...half, raw: true, include: /^functions\.js$/ }));

function addin(target, mode) {
  const CopyPlugin = require("copy-webpack-plugin");
  const FunctionsMetadata = require("./scripts/webpack/functions-metadata.cjs");
  const { officeCopies } = require("./scripts/webpack/office-script.cjs");
  const functions = functionFiles();
  return {
    ...common(target, "es2020", mode),
    target: "web",
    entry: stacked(absoluteEntries(target.entries)),
    output: {
      path: absolute(target.folder),
      filename: "[name].js",
      chunkFilename: "[name].[contenthash:8].js",
      publicPath: "",
      clean: { keep: /^(cli|workbench)[\\/]|^manifest\.xml$/ },
    },
    optimization: {
      minimizer: [new SwcMinify(), new CompileAhead({ whole: /^(taskpane|functions)\.js$/ })],
      splitChunks: sharedByShells,
    },
    module: {
      rules: [
        typescript("es2020"),
        {
          test: functions.map(absolute),
          enforce: "pre",
          loader: absolute("scripts/webpack/associate-loader.cjs"),
        },
      ],
    },
    plugins: [
      new FunctionsMetadata(root, functions),
      ...withoutPage(),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.{png,xlsx}", to: "assets/[name][ext]" },
          { from: "assets/help.html", to: "help.html" },
          { from: "src/functions/functions.en.json", to: "functions.en.json" },
          ...officeCopies(process.env.OFFICE_JS),
        ],
      }),
      ...(target.entries.taskpane ? pane(Object.keys(target.entries)) : []),
    ],
    devServer: { port: 3000, server: "https", static: false, hot: false },
  };
}

/** The pane's page, and the same bundle in the workbench's frame, where our own Office client is before it. */
function pane(chunks) {
  const HtmlPlugin = require("html-webpack-plugin");
  const OfficePage = require("./scripts/webpack/office-page.cjs");
  const { officeSource } = require("./scripts/webpack/office-script.cjs");
  const pages = { "taskpane.html": officeSource(process.env.OFFICE_JS) };
  if (targets().some(({ name }) => name === "workbench")) {
    pages["workbench/pane.html"] = { script: "workbench/office.js", base: "../", origin: "" };
  }
  const page = (filename) => ({
    filename,
    template: absolute("src/taskpane/taskpane.html"),
    publicPath: "",
    chunks,
    chunksSortMode: "manual",
    favicon: false,
  });
  return [...Object.keys(pages).map((filename) => new HtmlPlugin(page(filename))), new OfficePage(pages)];
}

/** Univer loads these only to break words of Latin languages: the grid never does. */
const HYPHENATION = /^\.\/[\w-]+-[\w-]{8}\.js$/;
const inTextEngine = ({ context }) => /engine-render[\\/]lib[\\/]es$/.test(context);

/** What of Univer's the page does without, or has in a form that starts sooner. */
function trimGrid() {
  const { NormalModuleReplacementPlugin } = webpack;
  const ours = absolute("scripts/webpack");
  const instead = (asked, file, where = ({ context }) => context !== ours) =>
    new NormalModuleReplacementPlugin(asked, (resource) => {
      if (where(resource)) resource.request = path.join(ours, file);
    });
  return [
    instead(HYPHENATION, "no-hyphenation.cjs", inTextEngine),
    instead(/^(opentype\.js|franc-min)$/, "no-font-reading.cjs"),
    instead(/^numfmt$/, "numfmt-of-digits.mjs"),
    instead(/^localforage$/, "no-database.cjs"),
  ];
}

const cjkRegex = () => ({
  test: /cjk-regex[\\/]lib[\\/]index\.js$/,
  loader: absolute("scripts/webpack/cjk-regex-loader.cjs"),
});

/** Univer in two files of like size: a browser reads them side by side, and the page waits half as long. */
const halfOfGrid = {
  name: "univer",
  test: /[\\/]@univerjs[\\/](sheets-ui|engine-formula|docs-ui|sheets-formula)[\\/]/,
  chunks: "async",
  enforce: true,
};

function workbench(target, mode) {
  const { DefinePlugin } = webpack;
  const CopyPlugin = require("copy-webpack-plugin");
  const HtmlPlugin = require("html-webpack-plugin");
  const EarlyChunk = require("./scripts/webpack/early-chunk.cjs");
  const ServiceWorkerFiles = require("./scripts/webpack/service-worker-files.cjs");
  const { workbench: page, ...alone } = absoluteEntries(target.entries);
  const standing = Object.entries(alone).map(([name, files]) => [
    name,
    { import: files, filename: "[name].js" },
  ]);
  return {
    ...common(target, "es2022", mode),
    target: "web",
    entry: { workbench: page, ...Object.fromEntries(standing) },
    experiments: { css: true },
    optimization: {
      minimizer: [new SwcMinify(), new CompileAhead({ whole: /^(workbench|grid|office)\b/ })],
      splitChunks: { cacheGroups: { halfOfGrid } },
    },
    module: { rules: [typescript("es2022"), cjkRegex(), ...gridExchanges()] },
    output: {
      path: absolute(target.folder),
      filename: "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
      cssFilename: "[name].[contenthash:8].css",
      publicPath: "",
      clean: { keep: /^pane\.html$/ },
    },
    plugins: [
      ...trimGrid(),
      new DefinePlugin({ "process.env.NODE_ENV": JSON.stringify(mode) }),
      new CopyPlugin({
        patterns: [
          { from: "src/workbench/offline/app.webmanifest", to: "[name][ext]" },
          { from: "assets/svg/icon.svg", to: "[name][ext]" },
        ],
      }),
      new HtmlPlugin({
        filename: "index.html",
        template: absolute("src/workbench/index.html"),
        chunks: ["workbench"],
        favicon: false,
      }),
      new EarlyChunk("grid"),
      new ServiceWorkerFiles({ beside: absolute("dist"), script: "service-worker.js" }),
    ],
  };
}

const makers = { cli, addin, workbench };

module.exports = (_env, { mode }) =>
  targets()
    .filter((target) => makers[target.name])
    .map((target) => makers[target.name](target, mode));
