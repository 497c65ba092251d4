import type { pane as zhCN } from "../zh-CN/pane";

export const pane = {
  name: "Balance helper",
  apart: " · ",
  views: "Views",
  more: "More",
  moreTitle: "More",
  loading: "Opening",
  viewFailed: "This page did not open: try again.",
  retry: "Try again",
  offline: "The network is down. The results can still be read; write once it is back.",
  detail: "Details",
  close: "Close",
  empty: "Open a sheet that is filled in, then press Check",
  emptyDetail: "You see which schools fail and by how much; one click leads to the cell.",
  sample: "Open the sample",
  introduction: {
    title: "Balance helper QB",
    lead: "Checks a county's figures on quality and balance in compulsory education.",
    steps: [
      {
        title: "Check",
        text: "Finds schools and the seven indicators, judges each by the national and local standard, and computes the coefficients.",
      },
      { title: "Review", text: "Lists what fails and by how much; one click selects the cell." },
      {
        title: "Mark",
        text: "Marks the sheet if you wish; shows first what will be written, and takes it back on request.",
      },
    ],
    privacy: "Your data stay on this machine.",
    start: "Begin",
  },
  outside: {
    title: "Please open this in Excel",
    text: "This is the task pane of an Excel add-in; on its own in a browser it has no workbook to check.",
    offer: "Without Excel, or with WPS, open the .xlsx file in the workbench.",
    open: "Open the workbench",
    noWorkbench: "You find it in Excel under Home, Add-ins.",
  },
  tooOld: {
    title: "This Excel is too old",
    text: "QB needs Excel 2021, Microsoft 365 or Excel on the web.",
    missing: (sets: string) => `Missing: ${sets}`,
  },
  failed: {
    title: "QB did not start",
    text: "Close the pane and open it again; if that does not help, ask your administrator.",
  },
} satisfies typeof zhCN;
