import type { Finding, SchoolResult } from "../../src/core/report/report";
import { FILE, SHEET } from "./pane-report";

/** A finding of R4 in 大庄小学 V6, with what a test wants to be otherwise. */
export function makeFinding(other: Partial<Finding> = {}): Finding {
  return {
    code: "below-floor",
    severity: "error",
    file: FILE,
    sheet: SHEET,
    cell: "V6",
    school: "大庄小学",
    stage: "小学",
    indicator: "R4",
    actual: 2.129481,
    required: 4.5,
    floor: 3.825,
    gap: { amount: 4430.2, unit: "㎡" },
    source: { document: "教督〔2017〕6号", clause: "资源配置第4项" },
    params: {},
    ...other,
  };
}

/** 大庄小学 in row 6, failing, with what a test wants to be otherwise. */
export function makeSchool(other: Partial<SchoolResult> = {}): SchoolResult {
  return {
    name: "大庄小学",
    stage: "小学",
    type: "小学",
    students: 1869,
    file: FILE,
    sheet: SHEET,
    row: 6,
    values: { R1: 4.76, R2: 1.5, R3: 1.28, R4: 2.129481, R5: 9.28, R6: 2683, R7: 3.69 },
    met: 6,
    verdict: "fail",
    reason: null,
    ...other,
  };
}
