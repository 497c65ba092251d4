import { execFile, execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

export const hasLibreOffice = isInstalled();

function isInstalled(): boolean {
  try {
    execFileSync("soffice", ["--version"], { stdio: "ignore", timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * Opens a workbook in LibreOffice and saves it as something else: about two seconds.
 * @param format as `--convert-to` takes it: "pdf", "xlsx", "csv:Text - txt - csv (StarCalc):44,34,76".
 * @throws where LibreOffice cannot open it.
 */
export async function convertWithLibreOffice(bytes: Uint8Array, format: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "qb-libreoffice-"));
  try {
    const file = join(folder, "in.xlsx");
    const out = join(folder, "out");
    await writeFile(file, bytes);
    // A profile of its own, so that several may run at once.
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, "profile")).href}`;
    await run([profile, "--headless", "--norestore", "--convert-to", format, "--outdir", out, file]);
    return await readFile(join(out, `in.${format.split(":")[0]}`));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function run(parameters: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile("soffice", parameters, { timeout: 120_000 }, (error) => (error ? reject(error) : resolve()));
  });
}
