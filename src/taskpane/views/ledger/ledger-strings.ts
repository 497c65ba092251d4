import type { Language } from "../../../core/messages/codes";
import type { LedgerQuestion } from "../../../ledger/question";
import type { LedgerEditPlan } from "../../services/write-service";

const zh = {
  title: "台账",
  lead: "把不达标之处列成问题台账；再次检查后，达标的销号，又不达标的复发。手填的内容一概不改。",
  empty: "检查后才能更新台账。",
  day: (day: string) => `登记日期：${day}`,
  propose: "达标的只列为待销号，由人核实后销号",
  counts: ({ added, closed, proposed, reopened, returned }: LedgerEditPlan["counts"]) =>
    `新增${added}条，销号${closed}条，待销号${proposed}条，复发${reopened}条，退回整改${returned}条。`,
  questions: "需要您回答",
  questionsLead: "没有回答的，台账里的行保持原样。",
  question: ({ kind, school, stage }: LedgerQuestion) =>
    ({
      vanished: `${school}（${stage}）不在本次检查的表中`,
      renamed: `${school}（${stage}）的学校代码已是另一校名`,
      missing: `${school}（${stage}）本次未填，没有销号，请补填`,
      excluded: `${school}（${stage}）本次不计入，没有销号，请核对`,
    })[kind],
  rows: (rows: readonly number[]) => `台账第${rows.slice(0, 6).join("、")}行${rows.length > 6 ? "等" : ""}`,
  answer: "答复",
  later: "暂不答复",
  renamedTo: (name: string) => `已改名为${name}`,
  gone: "已撤并",
  plans: "一校一案",
};

const en: typeof zh = {
  title: "Ledger",
  lead: "Lists what fails; after the next check, what passes is closed and what fails again is reopened. What people typed stays.",
  empty: "The ledger needs a check first.",
  day: (day) => `Entered under ${day}`,
  propose: "Only propose for closing what passes",
  counts: ({ added, closed, proposed, reopened, returned }) =>
    `${added} added, ${closed} closed, ${proposed} proposed, ${reopened} reopened, ${returned} returned.`,
  questions: "To be answered",
  questionsLead: "Rows without an answer stay as they are.",
  question: ({ kind, school, stage }) =>
    ({
      vanished: `${school} (${stage}) is not in this check`,
      renamed: `${school} (${stage}): its code is another name's now`,
      missing: `${school} (${stage}) is not filled in, so it is not closed`,
      excluded: `${school} (${stage}) is not counted this time, so it is not closed`,
    })[kind],
  rows: (rows) => `rows ${rows.slice(0, 6).join(", ")}${rows.length > 6 ? "…" : ""}`,
  answer: "Answer",
  later: "Not now",
  renamedTo: (name) => `Its name is ${name} now`,
  gone: "Merged or closed",
  plans: "School plans",
};

export const LEDGER_STRINGS: Readonly<Record<Language, typeof zh>> = { "zh-CN": zh, en };
