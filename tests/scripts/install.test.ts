import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { evaluate, scratch } from "./project";

interface Locked {
  readonly version: string;
  readonly optional?: boolean;
}

const lock = {
  "": { version: "1.0.0" },
  "node_modules/a": { version: "1.2.3" },
  "node_modules/for-windows": { version: "1.0.0", optional: true },
};

function isInstalled(installed: Readonly<Record<string, Locked>> | null): unknown {
  const folder = scratch();
  const [wanted, record] = [join(folder, "lock.json"), join(folder, "installed.json")];
  writeFileSync(wanted, JSON.stringify({ packages: lock }));
  if (installed) writeFileSync(record, JSON.stringify({ packages: installed }));
  const files = [wanted, record].map((file) => JSON.stringify(file)).join(", ");
  return evaluate("install-if-stale.mjs", "isInstalled", `isInstalled(${files})`);
}

describe("whether the dependencies are there", () => {
  it("yes: each in its version, those for other systems left out", () => {
    expect(isInstalled({ "node_modules/a": { version: "1.2.3" } })).toBe(true);
  });

  it("no: never installed", () => {
    expect(isInstalled(null)).toBe(false);
  });

  it("no: one is missing", () => {
    expect(isInstalled({ "node_modules/for-windows": { version: "1.0.0" } })).toBe(false);
  });

  it("no: one is of another version, even where it is optional", () => {
    expect(isInstalled({ "node_modules/a": { version: "1.2.4" } })).toBe(false);
    expect(
      isInstalled({
        "node_modules/a": { version: "1.2.3" },
        "node_modules/for-windows": { version: "0.9.0" },
      }),
    ).toBe(false);
  });
});
