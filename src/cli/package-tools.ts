import type { PackageTools } from "../workbook/xlsx/write/package-draft";
import { nodeDeflate } from "./deflate-node";
import { nodeInflater } from "./inflate-node";

/** How the terminal packs and unpacks: by Node's own zlib. */
export const PACKAGE_TOOLS: PackageTools = { inflater: nodeInflater, deflate: nodeDeflate };
