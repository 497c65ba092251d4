const path = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");

const root = path.resolve(__dirname, "../../..");

/** The pane over made-up services, as a page of its own. */
module.exports = (folder) => ({
  context: root,
  mode: "production",
  devtool: false,
  target: "web",
  entry: { pane: path.join(__dirname, "page.tsx") },
  output: { path: folder, filename: "[name].js", chunkFilename: "[name].js", publicPath: "" },
  resolve: { extensions: [".ts", ".tsx", ".js"] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "swc-loader",
        options: {
          jsc: {
            target: "es2020",
            parser: { syntax: "typescript", tsx: true },
            transform: { react: { runtime: "automatic" } },
          },
        },
      },
    ],
  },
  plugins: [
    new HtmlPlugin({ filename: "index.html", template: path.join(root, "src/taskpane/taskpane.html") }),
  ],
  optimization: { minimize: false },
  performance: { hints: false },
});
