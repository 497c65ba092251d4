const { createHash } = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");

/** What the page in a browser never asks for. */
const NOT_LOADED = /^(cli|workbench|office-js)\/|^manifest\.xml$|^(commands|taskpane)\.html$/;

function filesBelow(folder, name = "") {
  if (!fs.existsSync(path.join(folder, name))) return [];
  return fs.readdirSync(path.join(folder, name), { withFileTypes: true }).flatMap((entry) => {
    const below = path.posix.join(name, entry.name);
    return entry.isDirectory() ? filesBelow(folder, below) : [below];
  });
}

/**
 * Writes into the service worker, where it says QB_FILES, all addresses that the page needs without
 * a network, and a name for just these contents. The add-in's files lie beside and are built before.
 */
class ServiceWorkerFiles {
  constructor({ beside, script }) {
    this.beside = beside;
    this.script = script;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ServiceWorkerFiles", (compilation) => {
      // After the names have got the hashes of their contents.
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_TRANSFER;
      compilation.hooks.processAssets.tap({ name: "ServiceWorkerFiles", stage }, (assets) => {
        const own = Object.keys(assets).filter((name) => name !== this.script && !name.endsWith(".map"));
        const files = [...own, ...this.besides()].sort();
        const hash = createHash("sha256");
        for (const name of own) hash.update(name).update(assets[name].buffer());
        for (const name of this.besides()) hash.update(name).update(this.read(name));
        const told = JSON.stringify({ name: `qb-${hash.digest("hex").slice(0, 12)}`, files });
        const source = assets[this.script].source().toString().replaceAll("QB_FILES", told);
        compilation.updateAsset(this.script, new sources.RawSource(source));
      });
    });
  }

  besides() {
    const names = filesBelow(this.beside).filter((name) => !NOT_LOADED.test(name));
    const pane = fs.existsSync(path.join(this.beside, "workbench/pane.html")) ? ["pane.html"] : [];
    return [...names.map((name) => `../${name}`), ...pane];
  }

  read(name) {
    return fs.readFileSync(path.join(this.beside, "workbench", name));
  }
}

module.exports = ServiceWorkerFiles;
