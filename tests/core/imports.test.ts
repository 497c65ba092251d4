import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";

const SRC = join(__dirname, "../../src");

/** A source file by its path below src, with what it imports: paths below src, or packages. */
interface SourceFile {
  readonly path: string;
  readonly code: string;
  readonly imports: readonly Import[];
}

interface Import {
  readonly of: string;
  /** Only types: nothing of it is left when the program runs. */
  readonly isType: boolean;
}

const IMPORT =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;"']*?from\s+["']([^"']+)["']|import\(\s*["']([^"']+)["']\s*\)|(?:^|\n)\s*import\s+["']([^"']+)["']/g;

function importsOf(path: string, code: string): Import[] {
  return [...code.matchAll(IMPORT)].map(([, type, from, called, bare]) => {
    const specifier = from ?? called ?? bare ?? "";
    const of = specifier.startsWith(".") ? join(dirname(path), specifier).split(sep).join("/") : specifier;
    return { of, isType: type !== undefined };
  });
}

const files: SourceFile[] = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => {
    const code = readFileSync(join(SRC, path), "utf8");
    const unix = relative(".", path).split(sep).join("/");
    return { path: unix, code, imports: importsOf(unix, code) };
  });

const below = (...folders: readonly string[]) =>
  files.filter(({ path }) => folders.some((one) => path.startsWith(`${one}/`)));
const isBelow = (path: string, folders: readonly string[]) =>
  folders.some((one) => path === one || path.startsWith(`${one}/`));

/** "file imports what" for every import of these files that is not allowed. */
function offences(
  from: readonly SourceFile[],
  allowed: (one: Import, file: SourceFile) => boolean,
): string[] {
  return from.flatMap((file) =>
    file.imports.filter((one) => !allowed(one, file)).map((one) => `${file.path} imports ${one.of}`),
  );
}

const isPackage = ({ of }: Import) =>
  !files.some(({ path }) => path.replace(/\.tsx?$/, "") === of || path === of);
const isData = ({ of }: Import) => /\.(json|css|svg|png)$/.test(of);

test("the reader of imports sees each way of importing", () => {
  const code = `import a from "./a";\nimport type { B } from "../b";\nimport "./c.css";\nexport { d } from "zod";\nconst e = await import("./e");\nimport {\n  f,\n} from "./f";`;
  expect(importsOf("core/x/y.ts", code)).toEqual([
    { of: "core/x/a", isType: false },
    { of: "core/b", isType: true },
    { of: "core/x/c.css", isType: false },
    { of: "zod", isType: false },
    { of: "core/x/e", isType: false },
    { of: "core/x/f", isType: false },
  ]);
  expect(files.length).toBeGreaterThan(50);
});

test("core imports core, and zod in report/schema.ts alone", () => {
  const allowed = ({ of }: Import, { path }: SourceFile) =>
    isBelow(of, ["core"]) || (of === "zod" && path === "core/report/schema.ts");
  expect(offences(below("core"), allowed)).toEqual([]);
});

test("nothing that judges knows the schema", () => {
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const file = files.find((one) => one.path === `${path}.ts`);
    for (const one of file?.imports ?? []) if (!one.isType) follow(one.of);
  };
  follow("core/report/judge");
  expect([...seen].filter((path) => path === "zod" || path === "core/report/schema")).toEqual([]);
  expect(seen.size).toBeGreaterThan(20);
});

test.each(["standards", "templates", "highlight", "ledger", "forms"])(
  "%s imports core, its own, and what a workbook's content and edits are",
  (folder) => {
    const content = ["workbook/snapshot", "workbook/edit", "workbook/sheet-name"];
    const allowed = (one: Import) =>
      isBelow(one.of, ["core", folder, ...content]) ||
      isData(one) ||
      (isPackage(one) && !one.of.startsWith("node:"));
    expect(offences(below(folder), allowed)).toEqual([]);
  },
);

test("workbook imports core and its own", () => {
  const allowed = (one: Import) => isBelow(one.of, ["core", "workbook"]) || isData(one) || isPackage(one);
  expect(offences(below("workbook"), allowed)).toEqual([]);
});

const SHELLS = ["functions", "commands", "taskpane", "workbench", "cli"];

test.each(SHELLS)("the shell %s imports no other shell", (shell) => {
  const others = SHELLS.filter((other) => other !== shell);
  expect(offences(below(shell), ({ of }) => !isBelow(of, others))).toEqual([]);
});

test("nothing but shells imports a shell", () => {
  const inner = files.filter(({ path }) => !isBelow(path, SHELLS));
  expect(offences(inner, ({ of }) => !isBelow(of, SHELLS))).toEqual([]);
});

test("Node's own modules stay in the terminal", () => {
  const others = files.filter(({ path }) => !isBelow(path, ["cli"]));
  expect(offences(others, ({ of }) => !of.startsWith("node:"))).toEqual([]);
});

test("Excel and Office are named only where a host is spoken to", () => {
  const hosts = ["workbook/office", "functions", "commands", "host"];
  const entries = ["taskpane/index.tsx", "taskpane/services"];
  const others = files.filter(({ path }) => !isBelow(path, [...hosts, ...entries]));
  const name = /\b(?:Excel|Office|CustomFunctions)\.[a-zA-Z]/;
  expect(others.filter(({ code }) => name.test(withoutTexts(code))).map(({ path }) => path)).toEqual([]);
});

/** Code without comments and texts, where a host may be named to a reader. */
function withoutTexts(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")
    .replace(/"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g, '""');
}
