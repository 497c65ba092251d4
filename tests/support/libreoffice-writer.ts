import { execFile, execFileSync } from "node:child_process";
import { existsSync, realpathSync } from "node:fs";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice comes in parts; the one that opens Word files may be missing. */
export const hasWriter = isInstalled();

function isInstalled(): boolean {
  try {
    const found = execFileSync("which", ["soffice"], { encoding: "utf8" }).trim();
    return existsSync(path.join(path.dirname(realpathSync(found)), "swriter"));
  } catch {
    return false;
  }
}

/** A Word file as a PDF: about two seconds. @throws where LibreOffice cannot open it */
export async function convertWithWriter(bytes: Uint8Array): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), "qb-writer-"));
  try {
    const file = path.join(folder, "in.docx");
    await writeFile(file, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(path.join(folder, "profile")).href}`;
    const words = [profile, "--headless", "--norestore", "--convert-to", "pdf", "--outdir", folder, file];
    await new Promise<void>((done, fail) =>
      execFile("soffice", words, { timeout: 120_000 }, (error) => (error ? fail(error) : done())),
    );
    return await readFile(path.join(folder, "in.pdf"));
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** The pages of a PDF as LibreOffice writes it. */
export function pagesOf(pdf: Buffer): number {
  return pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
