import type { PaneView } from "../view";

export const ledger: PaneView = {
  id: "ledger",
  place: "more",
  title: { "zh-CN": "台账", en: "Ledger" },
  lead: {
    "zh-CN": "问题台账、销号、一校一案。",
    en: "The ledger of problems, closing them, school plans.",
  },
  load: () => import(/* webpackChunkName: "pane-ledger" */ "./LedgerView"),
};
