import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { inProject, project, scratch } from "./project";

const folder = join(scratch(), "site");
mkdirSync(folder);
writeFileSync(join(folder, "index.html"), "<p>主页</p>");
writeFileSync(join(folder, "表.json"), "{}");
writeFileSync(join(folder, "grid.0123abcd.js"), "0;");
writeFileSync(join(folder, "../secret.txt"), "secret");

const dist = join(scratch(), "dist");
mkdirSync(join(dist, "workbench"), { recursive: true });
writeFileSync(join(dist, "workbench/index.html"), "<p>工作台</p>");

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

let server: ChildProcess;
let port: number;

function start(from: string): Promise<[server: ChildProcess, port: number]> {
  const args = [inProject("scripts/serve.mjs"), "--dir", from, "--port", "0"];
  const started = spawn(process.execPath, args, { cwd: project });
  return new Promise((resolve, reject) => {
    started.stderr.on("data", (chunk: Buffer) => {
      const found = /localhost:(\d+)/.exec(chunk.toString("utf8"));
      if (found) resolve([started, Number(found[1])]);
    });
    started.on("exit", reject);
  });
}

/** Sends the path as it stands, which fetch would tidy up. */
function get(path: string, method = "GET", at = port): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "localhost", port: at, path, method }, (response) => {
      let body = "";
      response.on("data", (chunk: Buffer) => (body += chunk.toString("utf8")));
      response.on("end", () =>
        resolve({ status: response.statusCode, type: response.headers["content-type"], body }),
      );
    });
    sent.on("error", reject).end();
  });
}

beforeAll(async () => {
  [server, port] = await start(folder);
});

afterAll(() => server.kill());

/** How long a browser may keep what it was given. */
const keeping = async (path: string) =>
  (await fetch(`http://localhost:${String(port)}${path}`)).headers.get("cache-control");

describe("the static server", () => {
  it("lets scripts be kept that bear the hash of their contents, and nothing else", async () => {
    expect(await keeping("/grid.0123abcd.js")).toBe("public, max-age=31536000, immutable");
    expect(await keeping("/")).toBe("no-cache");
    expect(await keeping(encodeURI("/表.json"))).toBe("no-cache");
  });

  it("answers with the page of a folder", async () => {
    expect(await get("/")).toEqual({ status: 200, type: "text/html; charset=utf-8", body: "<p>主页</p>" });
  });

  it("finds a file by its Chinese name, whatever the query", async () => {
    expect(await get(`/${encodeURIComponent("表")}.json?v=1`)).toMatchObject({ status: 200, body: "{}" });
  });

  it("sends no body to HEAD", async () => {
    expect(await get("/", "HEAD")).toMatchObject({ status: 200, body: "" });
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/%00",
    "/none",
    "/%",
  ])("has nothing at %s", async (path) => {
    expect(await get(path)).toMatchObject({ status: 404, body: "" });
  });

  it("takes nothing in", async () => {
    expect((await get("/", "POST")).status).toBe(405);
  });

  it("leads to the workbench where the site has no first page of its own", async () => {
    const [another, at] = await start(dist);
    expect((await get("/", "GET", at)).status).toBe(302);
    expect(await get("/workbench/", "GET", at)).toMatchObject({ status: 200, body: "<p>工作台</p>" });
    another.kill();
  });
});
