// A Node too old must get its sentence, so nothing newer is used here.
import { requireNode } from "./node-version.mjs";

requireNode();
import("./test-here.mjs").then((main) => main.test());
