// Writes src/host/client/schema.json: every class and enum of Excel's interface, as @types/office-js has them.
// With --check: exit 1 where it is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { classLine } from "./host-schema/class-line.mjs";
import { enumLine } from "./host-schema/enum-line.mjs";

const types = createRequire(import.meta.url).resolve("@types/office-js/index.d.ts");
const target = fileURLToPath(new URL("../src/host/client/schema.json", import.meta.url));

function excelStatements(source) {
  return source.statements
    .filter((node) => ts.isModuleDeclaration(node) && node.name.text === "Excel")
    .flatMap(({ body }) => [...body.statements]);
}

function lines(nodes, line) {
  return nodes
    .map((node) => `    ${JSON.stringify(node.name.text)}: ${JSON.stringify(line(node))}`)
    .join(",\n");
}

function writeSchema() {
  const source = ts.createSourceFile(types, readFileSync(types, "utf8"), ts.ScriptTarget.ES2022, true);
  const statements = excelStatements(source);
  const classes = statements.filter(isClientObject);
  const enums = statements.filter(ts.isEnumDeclaration);
  const names = new Set(classes.map(({ name }) => name.text));
  const sections = [
    `  "classes": {\n${lines(classes, (node) => classLine(node, names))}\n  }`,
    `  "enums": {\n${lines(enums, enumLine)}\n  }`,
  ];
  return `{\n${sections.join(",\n")}\n}\n`;
}

function isClientObject(node) {
  const bases = ts.isClassDeclaration(node) ? (node.heritageClauses ?? []) : [];
  return bases.some(({ types }) => types.some((type) => type.getText().endsWith("ClientObject")));
}

const fresh = writeSchema();
if (process.argv.includes("--check")) {
  const stale = !existsSync(target) || readFileSync(target, "utf8") !== fresh;
  if (stale) console.error("src/host/client/schema.json 已过期：请运行 node scripts/build-host-schema.mjs");
  process.exitCode = stale ? 1 : 0;
} else {
  writeFileSync(target, fresh);
}
