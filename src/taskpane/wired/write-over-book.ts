import type { Report } from "../../core/report/report";
import type { Edit } from "../../workbook/edit";
import type { EditPlan, MarkStyle, WriteService } from "../services/write-service";
import type { CheckedBook } from "./checked-book";
import { hindrancesOf } from "./check-over-book";

/** The pane's writes on the workbook that is open: each a plan first, then applied in one go. */
export function writeOverBook(checked: CheckedBook): WriteService {
  const { book } = checked;
  return {
    planMarks: (report, style) => planMarks(checked, report, style),
    planClear: (style) => planClear(checked, style),
    coefficientPlaces: async (report) => {
      const { coefficientPlaces } = await import("./plan-coefficients");
      return { template: coefficientPlaces(checked.behind(report)) };
    },
    planCoefficients: async (request) => {
      const { planCoefficients } = await import("./plan-coefficients");
      return planCoefficients(checked.behind(request.report), request);
    },
    planLedger: async (request) => {
      const { planLedger } = await import(/* webpackChunkName: "pane-ledger-parts" */ "./plan-ledger");
      return planLedger(checked.behind(request.report), await book.port.read(), request);
    },
    planSchoolPlans: async ({ report, day }) => {
      const { planSchoolPlans } = await import(/* webpackChunkName: "pane-ledger-parts" */ "./plan-ledger");
      return planSchoolPlans(checked.behind(report), await book.port.read(), day);
    },
    planForms: async ({ report, overwrite }) => {
      const { planForms } = await import(/* webpackChunkName: "pane-forms-parts" */ "./plan-forms");
      return planForms(checked.behind(report), await book.port.read(), overwrite);
    },
    planLargeClasses: async (report) => {
      const { planLargeClasses } = await import(
        /* webpackChunkName: "pane-forms-parts" */ "./plan-large-classes"
      );
      return planLargeClasses(checked.behind(report), await book.port.read());
    },
    planComparison: async ({ report, before, language }) => {
      const { planComparison } = await import(/* webpackChunkName: "pane-report-parts" */ "./report-parts");
      return planComparison(checked.behind(report), await book.port.read(), before, language);
    },
    reportFiles: async (request) => {
      const { reportFiles } = await import(/* webpackChunkName: "pane-report-parts" */ "./report-parts");
      return reportFiles(checked.behind(request.report), request);
    },
    planNative: async (scope) => (await import("./plan-native")).planNative(book, scope, "to-native"),
    planLive: async (scope) => (await import("./plan-native")).planNative(book, scope, "to-live"),
    apply: async ({ kind, edits }) => ({ kind, inverse: await book.port.apply(edits) }),
    takeBack: async ({ inverse }) => void (await book.port.apply(inverse)),
    lastReceipt: async () => {
      const inverse = await book.lastInverse();
      return inverse && inverse.length > 0 ? { kind: "marks", inverse } : null;
    },
  };
}

async function planMarks(checked: CheckedBook, report: Report, style: MarkStyle): Promise<EditPlan> {
  const { snapshots, schools, standard, printed } = checked.behind(report);
  const hindrances = hindrancesOf(report, snapshots);
  const snapshot = await checked.book.port.read();
  if (style === "official") {
    const { officialColours } = await import("../../highlight/official-colouring");
    return plan("official-colours", officialColours(report, snapshot.file), hindrances);
  }
  const { marks } = await import("../../highlight/marks");
  const { renderMessage } = await import("./check-parts");
  if ("notInForce" in standard) return plan("marks", [], hindrances);
  const edits = marks(report, schools, standard, snapshot, {
    run: new Date().toISOString().slice(0, 19).replace("T", " "),
    day: standard.on,
    say: (finding) => renderMessage(finding, "zh-CN"),
    printed,
    leaveProtected: true,
  });
  return plan("marks", edits, hindrances);
}

async function planClear(checked: CheckedBook, style: MarkStyle): Promise<EditPlan> {
  if (style === "official") {
    const { clearOfficialColours } = await import("../../highlight/official-colouring");
    return plan("clear-official-colours", clearOfficialColours(), []);
  }
  const { clear } = await import("../../highlight/clear");
  return plan("clear-marks", clear(await checked.book.port.read()), []);
}

function plan(kind: EditPlan["kind"], edits: readonly Edit[], hindrances: EditPlan["hindrances"]): EditPlan {
  return { kind, edits, changes: [], hindrances };
}
