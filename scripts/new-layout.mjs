// Begins a layout: its data file and its sample, which the tests take up at once.
// Usage: node scripts/new-layout.mjs <id> <label>      without arguments: only the list of files anew
import { existsSync, writeFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { writeLayoutFiles } from "./layout-files.mjs";
import { inProject } from "./project.mjs";

const [id, label] = process.argv.slice(2);
const USAGE = "用法：npm run new:layout -- city-report 某市达标情况表";

function stop(sentence) {
  console.error(`${sentence}\n${USAGE}`);
  process.exit(1);
}

async function writeJson(path, content) {
  const target = inProject(path);
  const style = { ...(await resolveConfig(target)), parser: "json" };
  writeFileSync(target, await format(JSON.stringify(content), style));
}

if (id !== undefined) {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) stop(`“${id}”须是小写英文，用连字符连接。`);
  if (!label) stop("缺版式的名称。");
  const layout = `src/templates/layouts/${id}.json`;
  const sample = `tests/templates/samples/${id}.json`;
  if (existsSync(inProject(layout))) stop(`${id} 已经有了。`);

  await writeJson(layout, {
    id,
    kind: "schools",
    label,
    requires: ["name", "students"],
    printed: 3,
    raw: 3,
    titles: [label],
    typical: [],
    words: {},
  });
  await writeJson(sample, {
    layout: id,
    sheet: "Sheet1",
    merges: [],
    columns: { A: "seq", B: "name", C: "students", D: "R1", E: "R2", F: "R7" },
    schools: [
      ["清溪小学", "小学"],
      ["河口初级中学", "初中"],
    ],
    rows: [
      [label],
      ["序号", "学校名称", "在校生数", "每百生高于规定学历教师数", "每百生骨干教师数", "每百生多媒体教室数"],
      [1, "清溪小学", 812, 6.1, 1.5, 3.1],
      [2, "河口初级中学", 640, 6.4, 1.6, 3.2],
    ],
  });
  console.log(`已建 ${layout} 和 ${sample}。接下来：
1. ${sample}：换成真实的表头和几行（校名改成化名），columns 写每一列应读成什么。
2. ${layout}：titles 写标题里的话，typical 写常有的列；本表独有的说法写进 words，如 "students": ["实有学生"]。
3. npx jest tests/templates/layouts：它要在自己的样例上胜出，别的样例上不胜出。
4. npm run corpus 更新 docs/recognition.md。`);
}

await writeLayoutFiles();
