const HtmlWebpackPlugin = require("html-webpack-plugin");

/**
 * The page's Content-Security-Policy: our own origin and Office's script host, nothing else.
 * Inline styles are allowed, scripts never are: Fluent's style engine fills empty style elements
 * (tried: without it the pane has no styles), and Office's client for the web sets one on loading
 * (office-js issue 1687). Framing is not forbidden: in Excel for the web the pane is a frame.
 */
function contentSecurityPolicy({ origin, base }) {
  return [
    "default-src 'none'",
    ["script-src 'self'", origin].filter(Boolean).join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    `base-uri ${base ? "'self'" : "'none'"}`,
    "form-action 'none'",
  ].join("; ");
}

/**
 * Puts the policy and Office's script at the head of every page, before our own bundles.
 * @param pages by file name: Office's script, the foreign origin that it comes from, and the folder
 * that the page's addresses are reckoned from where that is not its own.
 */
class OfficePage {
  constructor(pages) {
    this.pages = pages;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficePage", (compilation) => {
      const { alterAssetTagGroups } = HtmlWebpackPlugin.getCompilationHooks(compilation);
      alterAssetTagGroups.tap("OfficePage", (data) => {
        const source = this.pages[data.plugin.options.filename];
        data.headTags.unshift(...headTags(source));
        return data;
      });
    });
  }
}

function headTags(source) {
  const tag = HtmlWebpackPlugin.createHtmlTagObject;
  const content = contentSecurityPolicy(source);
  return [
    tag("meta", { "http-equiv": "Content-Security-Policy", content }),
    ...(source.base ? [tag("base", { href: source.base })] : []),
    tag("script", { src: source.script }),
  ];
}

module.exports = OfficePage;
