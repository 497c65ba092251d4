import { createRequire } from "node:module";

const ExcelJS = createRequire(import.meta.url)("exceljs");

const start = performance.now();
const workbook = new ExcelJS.Workbook();
await workbook.xlsx.readFile(process.argv[2]);
const read = performance.now() - start;
const proof = { numbers: 0, sum: 0, texts: 0, length: 0 };
workbook.worksheets[0].eachRow((row) =>
  row.eachCell((cell) => {
    if (cell.isMerged && cell.master !== cell) return;
    if (typeof cell.value === "number") {
      proof.numbers++;
      proof.sum += cell.value;
    } else if (typeof cell.value === "string") {
      proof.texts++;
      proof.length += cell.value.length;
    }
  }),
);
const visited = performance.now() - start;
const rss = process.resourceUsage().maxRSS / 1024;
console.log(JSON.stringify({ read, visited, rss, proof }));
