import { mountPane } from "../../../src/taskpane/mount";
import type { PaneServices } from "../../../src/taskpane/services";
import type { PaneStart } from "../../../src/taskpane/start";
import { WorkbookError } from "../../../src/workbook/port";
import { madeReport } from "../../support/pane-report";
import { fakePane, SEEN, type FakeOptions, type FakePane } from "../../support/pane-services";
import { realPane } from "./real-county";

declare global {
  interface Window {
    /** For the tests to look into. */
    fake?: FakePane;
  }
}

const asked = new URLSearchParams(window.location.search);
const number = (name: string, otherwise: number) => Number(asked.get(name) ?? otherwise);

const report = madeReport({
  primary: number("primary", 27),
  junior: number("junior", 14),
  blankEvery: number("blank", 0),
  doubtEvery: number("doubt", 12),
});

const later = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

const SCENES: Readonly<Record<string, Partial<FakeOptions>>> = {
  plain: {},
  first: { personal: {} },
  english: { personal: { ...SEEN, "qb.language": "en" } },
  slow: {
    check: async (_request, { progress, arrived }) => {
      progress({ done: 2, total: 7, sheet: "表Ⅱ-2 学校资源配置情况" });
      arrived({ ...report, findings: report.findings.slice(0, 20) });
      await later(600_000);
      return { report, hindrances: [], hiddenRows: 0 };
    },
  },
  protected: {
    outcome: { hindrances: [{ sheet: "表Ⅱ-2", code: "sheet-protected" }], hiddenRows: 3 },
    hindrances: [{ sheet: "表Ⅱ-2", code: "sheet-protected" }],
  },
  busy: { failing: { check: new WorkbookError("busy-editing", "InvalidOperationInCellEditMode") } },
  unrecognised: {
    report: {
      ...report,
      tables: [],
      schools: [],
      coefficients: [],
      findings: report.findings.slice(0, 1).map((finding) => ({
        ...finding,
        code: "template-not-recognised",
        severity: "warning",
        school: null,
        params: { nearest: "name、students、R1", row: 3 },
      })),
    },
  },
  clean: {
    report: {
      ...report,
      valid: true,
      findings: [],
      schools: report.schools.map((school) => ({ ...school, met: 7, verdict: "pass" })),
      coefficients: report.coefficients.map((each) => ({ ...each, cv: 0.21, met: true })),
    },
  },
};

/** As a person finds it who has read the first screen. */
function seenBefore(services: PaneServices): PaneServices {
  for (const [key, text] of Object.entries(SEEN)) void services.host.person.write(key, text);
  return services;
}

function start(): PaneStart {
  const scene = asked.get("scene") ?? "plain";
  if (scene === "outside") return { kind: "outside", workbench: "workbench/index.html" };
  if (scene === "too-old") return { kind: "too-old", missing: ["SharedRuntime 1.1", "ExcelApi 1.9"] };
  if (scene === "failed") return { kind: "failed", detail: "RichApi.Error: GeneralException" };
  if (scene === "real")
    return { kind: "ready", services: seenBefore(realPane(number("schools", 60)).services) };
  const fake = fakePane({ report, ...SCENES[scene] });
  window.fake = fake;
  return { kind: "ready", services: fake.services };
}

mountPane(start());
