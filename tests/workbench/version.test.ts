import { VERSION } from "../../src/workbench/version";
import packageFile from "../../package.json";

test("the version the workbench shows is the package's", () => {
  expect(VERSION).toBe(packageFile.version);
});
