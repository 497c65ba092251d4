const HtmlWebpackPlugin = require("html-webpack-plugin");

/**
 * The page's Content-Security-Policy: our own origin and Office's script host, nothing else.
 * Inline styles are allowed, scripts never are: Fluent's style engine fills empty style elements
 * (tried: without it the pane has no styles), and Office's client for the web sets one on loading
 * (office-js issue 1687). Framing is not forbidden: in Excel for the web the pane is a frame.
 */
function contentSecurityPolicy(officeOrigin) {
  return [
    "default-src 'none'",
    ["script-src 'self'", officeOrigin].filter(Boolean).join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Puts the policy and Office's script at the head of every page, before our own bundles. */
class OfficePage {
  constructor(source) {
    this.policy = contentSecurityPolicy(source.origin);
    this.script = source.script;
  }

  apply(compiler) {
    compiler.hooks.compilation.tap("OfficePage", (compilation) => {
      const { alterAssetTagGroups } = HtmlWebpackPlugin.getCompilationHooks(compilation);
      alterAssetTagGroups.tap("OfficePage", (data) => {
        data.headTags.unshift(this.policyTag(), this.scriptTag());
        return data;
      });
    });
  }

  policyTag() {
    const attributes = { "http-equiv": "Content-Security-Policy", content: this.policy };
    return HtmlWebpackPlugin.createHtmlTagObject("meta", attributes);
  }

  scriptTag() {
    return HtmlWebpackPlugin.createHtmlTagObject("script", { src: this.script });
  }
}

module.exports = OfficePage;
