import fs from "node:fs";
import os from "node:os";
import path from "node:path";

function onPath(names) {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.join(folder, name)));
}

function underProgramFiles(relatives) {
  const roots = [process.env.ProgramFiles, process.env["ProgramFiles(x86)"], process.env.LOCALAPPDATA];
  return roots.filter(Boolean).flatMap((folder) => relatives.map((relative) => path.join(folder, relative)));
}

function underApplications(relatives) {
  const roots = ["/Applications", path.join(os.homedir(), "Applications")];
  return roots.flatMap((folder) => relatives.map((relative) => path.join(folder, relative)));
}

/**
 * The first of the places a program may be at, by system.
 * @returns its full path, or null.
 */
export function findProgram({ variable, linux, mac, windows }) {
  const named = process.env[variable];
  const places = {
    darwin: () => underApplications(mac),
    win32: () => underProgramFiles(windows),
  };
  const candidates = [...(named ? [named] : []), ...(places[process.platform]?.() ?? []), ...onPath(linux)];
  return candidates.find((file) => fs.existsSync(file)) ?? null;
}

/** LibreOffice, with which some tests judge what we write. */
export function findLibreOffice() {
  return findProgram({
    variable: "QB_SOFFICE",
    linux: ["soffice", "libreoffice"],
    mac: ["LibreOffice.app/Contents/MacOS/soffice"],
    windows: ["LibreOffice/program/soffice.exe"],
  });
}
