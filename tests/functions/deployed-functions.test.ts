import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { runInNewContext } from "node:vm";
import { installCustomFunctions } from "../support/custom-functions";

const dist = resolve(__dirname, "../../dist");

test("the deployed functions need nothing of a page, though commands and pane are built on them", async () => {
  const associated = installCustomFunctions();
  const { CustomFunctions } = globalThis;
  runInNewContext(readFileSync(resolve(dist, "functions.js"), "utf8"), { CustomFunctions, setTimeout });
  const { functions } = JSON.parse(readFileSync(resolve(dist, "functions.json"), "utf8")) as {
    functions: readonly { readonly id: string }[];
  };
  expect([...associated.keys()].sort()).toEqual(functions.map(({ id }) => id).sort());
  const answer = (await associated.get("COEFFICIENT")?.([[4], [6]], [[100], [300]], {})) as [[number]];
  expect(answer[0][0]).toBeCloseTo(0.15745916432444337, 12);
});
