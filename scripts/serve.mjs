import { spawn } from "node:child_process";
import fs from "node:fs";
import http from "node:http";
import https from "node:https";
import path from "node:path";
import { parseArgs } from "node:util";
import { inProject, isMain } from "./project.mjs";
import { giveUp, say } from "./say.mjs";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};
/** Scripts and styles that bear the hash of their contents never change; all else is asked for each time. */
const HASHED = /\.[0-9a-f]{8}\.(?:js|css)$/;
const keeping = (file) => (HASHED.test(file) ? "public, max-age=31536000, immutable" : "no-cache");
const HOW_MANY_PORTS = 20;

/** The file under the folder that a request's path names; null where there is none, or it lies outside. */
function fileFor(folder, url) {
  let pathname;
  try {
    pathname = decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return null;
  }
  const file = path.join(folder, pathname.endsWith("/") ? pathname + "index.html" : pathname);
  const inside = file.startsWith(folder + path.sep) && !pathname.includes("\0");
  return inside && fs.existsSync(file) && fs.statSync(file).isFile() ? file : null;
}

/** The page under which a site without a first page of its own begins. */
const HOME = "workbench/";

const lacksFirstPage = (folder) =>
  !fs.existsSync(path.join(folder, "index.html")) && fs.existsSync(path.join(folder, HOME, "index.html"));

function answer(folder) {
  return (request, response) => {
    const file = fileFor(folder, request.url);
    const allowed = request.method === "GET" || request.method === "HEAD";
    if (allowed && request.url === "/" && lacksFirstPage(folder)) {
      return response.writeHead(302, { Location: HOME }).end();
    }
    if (!file || !allowed) return response.writeHead(allowed ? 404 : 405).end();
    response.writeHead(200, {
      "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream",
      "Content-Length": fs.statSync(file).size,
      "Cache-Control": keeping(file),
      "X-Content-Type-Options": "nosniff",
    });
    if (request.method === "HEAD") return response.end();
    fs.createReadStream(file).pipe(response);
  };
}

function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => resolve(server.address().port));
  });
}

async function listenFrom(server, first, host) {
  for (let port = first; port < first + HOW_MANY_PORTS; port++) {
    try {
      return await listen(server, port, host);
    } catch (error) {
      if (error.code !== "EADDRINUSE") throw error;
    }
  }
  return listen(server, 0, host);
}

/**
 * Serves a folder of files, over https where a key and a certificate are given, at the named
 * port or the next free one. Only this machine can reach it unless a host is named.
 * @returns the address.
 */
export async function serve({ folder, port = 3000, host = "localhost", key, cert }) {
  const handler = answer(path.resolve(folder));
  const secure = key && cert;
  const server = secure
    ? https.createServer({ key: fs.readFileSync(key), cert: fs.readFileSync(cert) }, handler)
    : http.createServer(handler);
  const used = await listenFrom(server, port, host);
  return `${secure ? "https" : "http"}://${host}:${used}/`;
}

function openInBrowser(address) {
  if (process.env.BROWSER === "none" || process.env.CI) return;
  const [command, ...args] = { darwin: ["open"], win32: ["cmd", "/c", "start", ""] }[process.platform] ?? [
    "xdg-open",
  ];
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  child.on("error", () => {});
  child.unref();
}

/** Serves what is built, says where, and opens the workbench in the browser. */
export async function serveWorkbench() {
  const address = await serve({ folder: inProject("dist") });
  say(`工作台：${address} （按 Ctrl+C 结束）`, `The workbench: ${address} (Ctrl+C to stop)`);
  openInBrowser(address);
}

async function main() {
  const { values } = parseArgs({
    options: {
      dir: { type: "string", default: inProject("dist") },
      port: { type: "string", default: "3000" },
      host: { type: "string", default: "localhost" },
      key: { type: "string" },
      cert: { type: "string" },
    },
  });
  if (!fs.existsSync(values.dir)) {
    giveUp(
      `没有文件夹 ${values.dir}，请先运行 npm run build。`,
      `No folder ${values.dir}: run npm run build first.`,
    );
  }
  const address = await serve({ ...values, folder: values.dir, port: Number(values.port) });
  say(`服务地址：${address}`, `Serving at ${address}`);
}

if (isMain(import.meta.url)) await main();
