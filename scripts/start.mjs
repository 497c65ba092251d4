// A Node too old must get its sentence, so nothing newer is used here.
import { requireNode } from "./node-version.mjs";

requireNode();
import("./start-here.mjs").then((main) => main.start());
