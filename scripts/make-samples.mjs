import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { inProject } from "./project.mjs";
import { countySummary } from "./samples/county-summary.mjs";
import { officialForm } from "./samples/official-form.mjs";
import { workbookBytes } from "./samples/workbook.mjs";
import { COUNTY } from "./samples/yunxi.mjs";

const { values } = parseArgs({ options: { out: { type: "string", default: inProject("assets") } } });
const save = (name, title, sheets) =>
  fs.writeFileSync(path.join(values.out, name), workbookBytes(title, sheets));

save("sample-county.xlsx", `${COUNTY}义务教育学校资源配置情况汇总表`, [countySummary()]);
save("sample-official-form.xlsx", `${COUNTY}义务教育优质均衡发展申报表`, officialForm());
