import { node } from "./project";

const withVersion = (version: string): string =>
  `Object.defineProperty(process.versions, "node", { value: "${version}" });` +
  `const { requireNode } = await import("./scripts/node-version.mjs"); requireNode(); console.log("runs");`;

const run = (version: string) => node(["--input-type=module", "--eval", withVersion(version)]);

describe("the version of Node", () => {
  it.each(["12.22.0", "18.20.4", "20.8.1"])(
    "%s is refused with a sentence that says what to do",
    (version) => {
      const { status, stdout, stderr } = run(version);
      expect(status).toBe(1);
      expect(stdout).toBe("");
      expect(stderr).toContain(`现在是 ${version}`);
      expect(stderr).toContain(`this is ${version}`);
    },
  );

  it.each(["20.9.0", "20.20.2", "22.0.0", "24.1.0"])("%s will do", (version) => {
    expect(run(version)).toMatchObject({ status: 0, stdout: "runs\n", stderr: "" });
  });
});
