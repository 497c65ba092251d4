// Begins a region's folder in src/standards/regions, valid from the first moment.
// Usage: node scripts/new-region.mjs <code> <pinyin> <name> [<document title> <day it took effect>]
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const [code = "", pinyin = "", name = "", title, effective] = process.argv.slice(2);
const USAGE = `用法：npm run new:region -- 330000 zhejiang 浙江省 [文件标题 2024-01-01]`;

function stop(sentence) {
  console.error(`${sentence}\n${USAGE}`);
  process.exit(1);
}

if (!/^[0-9]{6}$/.test(code)) stop(`“${code}”不是六位区划代码。`);
if (!/^[a-z]+$/.test(pinyin)) stop(`“${pinyin}”须是小写拼音，用作文件夹名。`);
if (name === "") stop("缺地区名称。");
if (title !== undefined && !/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(effective ?? ""))
  stop("文件标题之后须写生效日。");

const folder = new URL(`../src/standards/regions/${code}-${pinyin}/`, import.meta.url);
if (existsSync(folder)) stop(`${code}-${pinyin} 已经有了。`);

const id = `${pinyin}-${(effective ?? "").slice(0, 4)}`;
const document = { id, title, number: null, effective, precision: "day" };
const write = (file, content) =>
  writeFileSync(new URL(file, folder), `${JSON.stringify(content, null, 2)}\n`);

mkdirSync(folder, { recursive: true });
write("region.json", { code, name, aliases: [name.replace(/[省市区县]$/, ""), pinyin], counties: [] });
write("documents.json", title === undefined ? [] : [document]);
write("not-checkable.json", []);

for (const script of ["build-standards", "build-docs"])
  spawnSync(process.execPath, [fileURLToPath(new URL(`${script}.mjs`, import.meta.url))], {
    stdio: "inherit",
  });

console.log(`已建 src/standards/regions/${code}-${pinyin}/。接下来：
1. region.json：下辖县（市、区）的代码和名称。
2. documents.json：文件、文号、生效日。
3. indicators/<编号>.json：文件对国家指标说了什么，照 regions/341324-sixian/indicators/Q1.json 的样子；
   只可更严、定期限或重申；更宽的须写 loosens.reason。有期限的更严数字，from 写到期那天。
4. targets/<名称>.json：不是同一数字的本地目标；schedule.json：各县创建时间。
5. not-checkable.json：有数字而无法检查的句子和理由。
6. node scripts/build-standards.mjs && node scripts/build-docs.mjs && npx jest tests/standards`);
