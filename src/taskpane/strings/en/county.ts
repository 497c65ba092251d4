import type { county as zhCounty } from "../zh-CN/county";

export const county: typeof zhCounty = {
  lead: "The 32 indicators, the vetoes and the prerequisites.",
  empty:
    "After a check, the indicators stand here. Keep the county's and the schools' forms in one workbook and check it.",
  tree: "The 32 indicators",
  counts: (stands, fails, waits) => `${stands} stand, ${fails} fail, ${waits} wait`,
  verdicts: {
    stands: "All 32 stand, and no veto exists.",
    fails: "An indicator fails, or a veto exists.",
    waits: "Some indicators still wait.",
  },
  states: { stands: "stands", fails: "fails", waits: "waits" },
  groups: {
    资源配置: "Resources",
    政府保障程度: "Government support",
    教育质量: "Quality",
    社会认可度: "Recognition",
    前提条件: "Prerequisites",
    本地目标: "Local targets, beside the 32",
  },
  groupCounts: (stands, all) => `${stands}/${all}`,
  unfilled: "blank",
  notAsked: "not filled in",
  asked: (asked) => `asked ${asked}`,
  until: (day) => `by ${day}`,
  answered: "answered",
  forms: "County forms and the book of large classes",
  formsLead:
    "Shown before anything is written, taken back in one step. What differs stays; Reports and forms lists it.",
  largeClasses: {
    some: "Some classes are larger than the standard allows; the book lists them.",
    clean: "No class is larger than the standard allows.",
    none: "There are no class sizes: add class lists, or numbers of classes by size.",
  },
  vetoes: "Vetoes",
  vetoLead: "Any of them bars recognition. The answers are kept in the workbook.",
  documents: "Indicators proved by documents",
  documentLead: "What no figure shows is answered by the county, with the place of its evidence.",
  exists: { yes: "exists", no: "does not exist" },
  met: { yes: "met", no: "not met" },
  evidence: "Place of the evidence",
  evidenceHint: "A box or a file name",
  inForm: (answer, place) => `In the form: ${answer} (${place})`,
  clear: "Clear the answer",
};
