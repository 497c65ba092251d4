// Written by scripts/new-layout.mjs from the files of this folder; not edited by hand.
import cityMonitoring from "./city-monitoring.json";
import classSizes from "./class-sizes.json";
import coefficientsDown from "./coefficients-down.json";
import countySummary from "./county-summary.json";
import examScores from "./exam-scores.json";
import kindergarten from "./kindergarten.json";
import ministryCoefficients from "./ministry-coefficients.json";
import official21 from "./official-2-1.json";
import official22 from "./official-2-2.json";
import official3 from "./official-3.json";
import payroll from "./payroll.json";
import plainTable from "./plain-table.json";
import problemLedger from "./problem-ledger.json";
import schoolPlan from "./school-plan.json";
import seniorSecondary from "./senior-secondary.json";
import sevenReport from "./seven-report.json";
import specialRooms from "./special-rooms.json";
import stagesAbreast from "./stages-abreast.json";
import statisticsExport from "./statistics-export.json";

export const LAYOUT_FILES: readonly { readonly id: string; readonly kind: string; readonly label: string }[] =
  [
    cityMonitoring,
    classSizes,
    coefficientsDown,
    countySummary,
    examScores,
    kindergarten,
    ministryCoefficients,
    official21,
    official22,
    official3,
    payroll,
    plainTable,
    problemLedger,
    schoolPlan,
    seniorSecondary,
    sevenReport,
    specialRooms,
    stagesAbreast,
    statisticsExport,
  ];
