import { VERSION } from "../../src/taskpane/version";
import packageFile from "../../package.json";

test("the version the pane shows is the package's", () => {
  expect(VERSION).toBe(packageFile.version);
});
