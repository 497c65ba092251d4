import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core";
import webpack from "webpack";
import paneBuild from "../pane/webpack.pane.cjs";

/** How the pane is opened: which scene of pane/page.tsx, how wide, how coloured. */
export interface PaneLook {
  readonly scene?: string;
  /** "primary=2000&junior=900" */
  readonly county?: string;
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
}

/** The pane over made-up services, in a real browser. */
export class PanePages {
  private constructor(
    private readonly folder: string,
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async start(): Promise<PanePages> {
    const folder = mkdtempSync(join(tmpdir(), "qb-pane-"));
    await build(folder);
    const server = createServer((request, response) => {
      const name = new URL(request.url ?? "/", "http://localhost").pathname.slice(1) || "index.html";
      response.setHeader("Content-Type", extname(name) === ".js" ? "text/javascript" : "text/html");
      response.end(readOr404(join(folder, name)));
    });
    await new Promise<void>((done) => server.listen(0, "localhost", done));
    return new PanePages(folder, server, await launch());
  }

  /** Opens a pane of its own; close it with its context. */
  async open(look: PaneLook = {}): Promise<Page> {
    const { scene = "plain", county = "", width = 320, height = 720 } = look;
    const { colorScheme = "light", forcedColors = "none" } = look;
    const options: BrowserContextOptions = {
      viewport: { width, height },
      colorScheme,
      forcedColors,
      locale: "zh-CN",
    };
    const page = await (await this.browser.newContext(options)).newPage();
    const { port } = this.server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/?scene=${scene}&${county}`);
    return page;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.close();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function readOr404(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch {
    return "";
  }
}

function launch(): Promise<Browser> {
  const executablePath = process.env["QB_BROWSER"];
  if (!executablePath) throw new Error("QB_BROWSER names no browser; npm test sets it");
  const args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"];
  return chromium.launch({ executablePath, args });
}

async function build(folder: string): Promise<void> {
  const compiler = webpack(paneBuild(folder));
  const stats = await new Promise<webpack.Stats | undefined>((done, fail) =>
    compiler.run((error, result) => (error ? fail(error) : done(result))),
  );
  if (stats?.hasErrors()) throw new Error(stats.toString("errors-only"));
}
