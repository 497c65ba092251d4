type Change = (text: string) => string;

const swap =
  (from: string | RegExp, to: string): Change =>
  (text) =>
    text.replace(from, () => to);

const drop = (pattern: RegExp): Change => swap(pattern, "");

/** What is done to the manifest, and what the validator must say of it. */
export const MUTATIONS: readonly (readonly [string, Change, RegExp])[] = [
  ["an id that is no GUID", swap(/<Id>[^<]*/, "<Id>qb"), /no GUID/],
  ["a version of three numbers", swap(/<Version>[^<]*/, "<Version>0.1.0"), /Version 0\.1\.0 is not/],
  ["a version that is not the package's", swap(/<Version>[^<]*/, "<Version>9.9.9.0"), /Version 9/],
  [
    "http instead of https",
    swap("https://localhost:3000/functions.js", "http://localhost:3000/functions.js"),
    /not https/,
  ],
  [
    "an http icon",
    swap("https://localhost:3000/assets/check-16.png", "http://localhost:3000/assets/check-16.png"),
    /not https/,
  ],
  ["a relative address", swap("https://localhost:3000/help.html", "help.html"), /not https/],
  [
    "another site",
    swap("https://localhost:3000/functions.json", "https://elsewhere.cn/functions.json"),
    /not under/,
  ],
  [
    "a resid that dangles",
    swap('resid="Check.Label"', 'resid="Chek.Label"'),
    /Chek\.Label names no resource/,
  ],
  [
    "a dangling icon",
    swap('size="80" resid="Icon.Cv.80"', 'size="80" resid="Icon.Cv.81"'),
    /names no resource/,
  ],
  [
    "a tip among the short strings",
    swap('<Description resid="Check.Tip"/>', '<Description resid="Check.Label"/>'),
    /is in bt:ShortStrings/,
  ],
  ["an id of 33 characters", (text) => text.replaceAll("Check.Tip", "T".repeat(33)), /more than 32/],
  [
    "an id that stands twice",
    swap('<bt:String id="Cv.Label"', '<bt:String id="Check.Label"'),
    /Check\.Label stands twice/,
  ],
  [
    "a label of 126 characters",
    swap('DefaultValue="一键检查"', `DefaultValue="${"查".repeat(126)}"`),
    /126 characters of at most 125/,
  ],
  [
    "a tip of 251 characters",
    swap(/DefaultValue="检查当前工作表[^"]*"/, `DefaultValue="${"查".repeat(251)}"`),
    /251 characters of at most 250/,
  ],
  [
    "a description of 251 characters",
    swap(/<Description DefaultValue="[^"]*"/, `<Description DefaultValue="${"查".repeat(251)}"`),
    /251 characters/,
  ],
  ["an empty label", swap('DefaultValue="一键检查"', 'DefaultValue=""'), /0 characters/],
  ["a label without English", drop(/<bt:Override Locale="en-US" Value="Check"\/>/), /Check.*has no English/],
  [
    "a page that is not the pane",
    swap(
      '<Page>\n              <SourceLocation resid="Taskpane.Url"/>',
      '<Page>\n              <SourceLocation resid="Help.Url"/>',
    ),
    /2 addresses/,
  ],
  [
    "a runtime that is not the pane",
    swap('<Runtime resid="Taskpane.Url"', '<Runtime resid="Help.Url"'),
    /2 addresses/,
  ],
  [
    "a function file that is not the pane",
    swap('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>'),
    /2 addresses/,
  ],
  [
    "a command that opens another page",
    swap(
      '</TaskpaneId>\n                    <SourceLocation resid="Taskpane.Url"/>',
      '</TaskpaneId>\n                    <SourceLocation resid="Help.Url"/>',
    ),
    /2 addresses/,
  ],
  ["another page in the old settings", swap("3000/taskpane.html", "3000/help.html"), /DefaultSettings says/],
  ["no shared runtime", drop(/<Runtimes>[\s\S]*?<\/Runtimes>/), /must all be there/],
  ["a short-lived runtime", swap('lifetime="long"', 'lifetime="short"'), /lifetime long/],
  ["no SharedRuntime requirement", drop(/<Set Name="SharedRuntime"[^>]*>/), /lack SharedRuntime/],
  [
    "a newer Excel than promised",
    swap('Name="ExcelApi" MinVersion="1.9"', 'Name="ExcelApi" MinVersion="1.16"'),
    /lack ExcelApi 1\.9/,
  ],
  ["an illegal namespace", swap('DefaultValue="QB"', 'DefaultValue="Q B"'), /namespace Q B/],
  ["no 80 px icon", drop(/<bt:Image size="80" resid="Icon.Clear.80"\/>/), /lacks 80 px/],
  [
    "an odd icon size",
    swap('size="20" resid="Icon.Clear.20"', 'size="22" resid="Icon.Clear.20"'),
    /22 px is no icon size/,
  ],
  ["an icon of another size", swap('assets/check-32.png"', 'assets/check-40.png"'), /40×40, not 32/],
  ["an icon that is not there", swap("assets/pane-16.png", "assets/window-16.png"), /no file in assets/],
  [
    "a label before the groups",
    (text) =>
      text
        .replace("</CustomTab>", "")
        .replace(/(<CustomTab[^>]*>)([\s\S]*?)(<Label resid="Tab.Label"\/>)/, "$1$3$2</CustomTab>"),
    /<Group> stands too late in <CustomTab>/,
  ],
  [
    "permissions before settings",
    (text) =>
      text
        .replace(/<Permissions>.*\n/, "")
        .replace("<DefaultSettings>", "<Permissions>ReadWriteDocument</Permissions><DefaultSettings>"),
    /<DefaultSettings> stands too late/,
  ],
  [
    "an element Office does not know",
    swap("<Permissions>", "<Licence/><Permissions>"),
    /<Licence> may not stand/,
  ],
  ["a control id that stands twice", swap('id="QB.Cv"', 'id="QB.Check"'), /QB\.Check stands twice/],
  ["a tag that is not closed", drop(/<\/Resources>/), /not well-formed/],
  ["a document type", swap("<OfficeApp", '<!DOCTYPE x [<!ENTITY a "b">]><OfficeApp'), /not well-formed/],
  ["nothing for Excel", drop(/<VersionOverrides[\s\S]*<\/VersionOverrides>/), /VersionOverrides must hold/],
];
