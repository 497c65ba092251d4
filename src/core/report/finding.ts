import type { Finding } from "./report";

/** What a finding says; what is left out is null. */
export type FindingParts = Pick<Finding, "code" | "severity" | "file" | "sheet"> & Partial<Finding>;

const NO_PARAMS: Finding["params"] = Object.freeze({});

/**
 * Makes a finding. All are written here, so that all have one shape: a country has some
 * 300 000 of them.
 */
export function finding(parts: FindingParts): Finding {
  return {
    code: parts.code,
    severity: parts.severity,
    file: parts.file,
    sheet: parts.sheet,
    cell: parts.cell ?? null,
    school: parts.school ?? null,
    stage: parts.stage ?? null,
    indicator: parts.indicator ?? null,
    actual: parts.actual ?? null,
    required: parts.required ?? null,
    floor: parts.floor ?? null,
    gap: parts.gap ?? null,
    source: parts.source ?? null,
    params: parts.params ?? NO_PARAMS,
  };
}
