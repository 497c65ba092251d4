import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { inProject, project, scratch } from "./project";

const folder = join(scratch(), "site");
mkdirSync(folder);
writeFileSync(join(folder, "index.html"), "<p>主页</p>");
writeFileSync(join(folder, "表.json"), "{}");
writeFileSync(join(folder, "../secret.txt"), "secret");

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly body: string;
}

let server: ChildProcess;
let port: number;

/** Sends the path as it stands, which fetch would tidy up. */
function get(path: string, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "localhost", port, path, method }, (response) => {
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
  const args = [inProject("scripts/serve.mjs"), "--dir", folder, "--port", "0"];
  server = spawn(process.execPath, args, { cwd: project });
  port = await new Promise<number>((resolve, reject) => {
    server.stderr?.on("data", (chunk: Buffer) => {
      const found = /localhost:(\d+)/.exec(chunk.toString("utf8"));
      if (found) resolve(Number(found[1]));
    });
    server.on("exit", reject);
  });
});

afterAll(() => server.kill());

describe("the static server", () => {
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
});
