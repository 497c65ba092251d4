import { readFileSync } from "node:fs";
import { nodeInflater } from "../../src/cli/inflate-node";
import { Kind } from "../../src/workbook/snapshot";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";

/** Reads the first sheet, then visits every cell; prints both times and what proves that all was read. */
async function run(file: string): Promise<void> {
  const cpu = process.cpuUsage();
  const start = performance.now();
  const sheet = (await readWorkbook(readFileSync(file), file, nodeInflater)).sheets[0]!;
  const read = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  const readRss = process.resourceUsage().maxRSS / 1024;
  const proof = { numbers: 0, sum: 0, texts: 0, length: 0 };
  for (let row = 0; row < sheet.rows; row++) {
    for (let column = 0; column < sheet.columns; column++) {
      const kind = sheet.kind(row, column);
      if (kind === Kind.number) {
        proof.numbers++;
        proof.sum += sheet.number(row, column);
      } else if (kind === Kind.text) {
        proof.texts++;
        proof.length += sheet.text(row, column).length;
      }
    }
  }
  const visited = performance.now() - start;
  const rss = process.resourceUsage().maxRSS / 1024;
  console.log(JSON.stringify({ read, cpu: (user + system) / 1000, visited, readRss, rss, proof }));
}

void run(process.argv[2]!);
