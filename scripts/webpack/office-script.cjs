const path = require("node:path");

/** Where Office's own script comes from: Microsoft's network, its Chinese twin, or this very site. */
const SOURCES = {
  cdn: { origin: "https://appsforoffice.microsoft.com", folder: "/lib/1/hosted/" },
  cn: { origin: "https://appsforoffice.cdn.partner.office365.cn", folder: "/appsforoffice/lib/1/hosted/" },
  self: { origin: "", folder: "office-js/" },
};

/** What Excel asks for at run time; the licence wants every file unchanged. */
const SELF_HOSTED_FILES = [
  "office.js",
  "o15apptofilemappingtable.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "zh-cn/office_strings.js",
  "en-us/office_strings.js",
];

function officeSource(choice = "cdn") {
  const source = SOURCES[choice];
  if (!source) throw new Error(`OFFICE_JS=${choice}: 只能是 cdn、cn 或 self (one of cdn, cn, self)`);
  return { script: `${source.origin}${source.folder}office.js`, origin: source.origin };
}

/** Patterns for CopyWebpackPlugin; empty unless the deployment hosts Office's script itself. */
function officeCopies(choice) {
  if (choice !== "self") return [];
  const dist = path.join(path.dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  return SELF_HOSTED_FILES.map((file) => ({
    from: path.join(dist, file),
    to: `office-js/${file}`,
    info: { minimized: true },
  }));
}

module.exports = { officeSource, officeCopies };
