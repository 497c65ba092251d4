import type { Configuration } from "webpack";

/** @param folder where the page goes. */
declare function paneBuild(folder: string): Configuration;
export = paneBuild;
