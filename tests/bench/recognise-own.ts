import { readFileSync } from "node:fs";
import { nodeInflater } from "../../src/cli/inflate-node";
import { recogniseWorkbook } from "../../src/templates/recognise-workbook";
import { readWorkbook } from "../../src/workbook/xlsx/read/read-workbook";

const ROUNDS = 7;

/** Reads and recognises a workbook again and again; prints the milliseconds of each round, the first of a cold start. */
async function run(file: string): Promise<void> {
  const bytes = readFileSync(file);
  const rounds: { read: number; recognise: number; schools: number }[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    const workbook = await readWorkbook(bytes, file, nodeInflater);
    const between = performance.now();
    const { tables } = recogniseWorkbook(workbook);
    const end = performance.now();
    const schools = tables.reduce((sum, table) => sum + table.schools.count, 0);
    rounds.push({ read: between - start, recognise: end - between, schools });
  }
  console.log(JSON.stringify(rounds));
}

void run(process.argv[2] ?? "");
