import { check } from "./check/view";
import { county } from "./county/view";
import { coefficients } from "./coefficients/view";
import { ledger } from "./ledger/view";
import { marks } from "./marks/view";
import { readings } from "./readings/view";
import { reporting } from "./reporting/view";
import { said } from "./said/view";
import { settings } from "./settings/view";
import type { PaneView } from "./view";

/** Every view, in the order of the tabs. A new one is a folder with its view.ts, and a line here. */
export const VIEWS: readonly PaneView[] = [
  check,
  county,
  readings,
  coefficients,
  marks,
  said,
  ledger,
  reporting,
  settings,
];
