import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { generateCustomFunctionsMetadata } = require("custom-functions-metadata");
const { functionFiles, root } = require("../targets.cjs");

const ENGLISH = `${root}/src/functions/help.en.json`;

/**
 * functions.json as Excel reads it, from the comments of the functions. Errors in a range reach our functions;
 * custom data types are off, because Excel LTSC 2021 ends when both are on.
 */
export async function functionsMetadata() {
  const files = functionFiles().map((file) => `${root}/${file}`);
  const { metadataJson, errors } = await generateCustomFunctionsMetadata(files);
  if (errors.length > 0) throw new Error(errors.join("\n"));
  const { allowCustomDataForDataTypeAny: _off, ...metadata } = JSON.parse(metadataJson);
  return { allowErrorForDataTypeAny: true, ...metadata };
}

/** The same with English help, for an Excel that speaks no Chinese: ids, names and parameters are the same. */
export async function englishMetadata() {
  const metadata = await functionsMetadata();
  const english = JSON.parse(readFileSync(ENGLISH, "utf8"));
  return { ...metadata, functions: metadata.functions.map((each) => inEnglish(each, english[each.id])) };
}

function inEnglish(own, english) {
  if (!english) throw new Error(`${own.id}: src/functions/help.en.json 没有英文说明 (no English help)`);
  const parameters = own.parameters.map((parameter) => {
    const description = english.parameters[parameter.name];
    if (!description) throw new Error(`${own.id}.${parameter.name}: 没有英文说明 (no English help)`);
    return { ...parameter, description };
  });
  return { ...own, description: `${english.description}\nExample: ${english.example}`, parameters };
}
