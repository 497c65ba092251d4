import { countEvents, type LedgerPlan } from "../ledger/make-ledger";
import type { LedgerQuestion } from "../ledger/question";
import type { Language } from "./arguments";

/** The words of `qb ledger`. */
export interface LedgerWords {
  readonly usage: string;
  readonly made: (rows: number) => string;
  readonly updated: (counts: ReturnType<typeof countsOf>) => string;
  readonly question: (question: LedgerQuestion) => string;
  readonly questions: (count: number) => string;
  readonly written: (path: string) => string;
  readonly unknownName: (name: string) => string;
}

const RANGE = 6;

function rowList(rows: readonly number[], more: string): string {
  return rows.slice(0, RANGE).join("、") + (rows.length > RANGE ? more : "");
}

const zh: LedgerWords = {
  usage:
    "用法：qb ledger 文件.xlsx… [--into 台账.xlsx] [--on 日期] [--renamed 旧名=新名] [--gone 校名] [--propose] --out 文件夹",
  made: (rows) => `新建台账，${rows} 条问题。`,
  updated: ({ added, closed, proposed, reopened, returned }) =>
    `新增 ${added} 条，销号 ${closed} 条，待销号 ${proposed} 条，复发 ${reopened} 条，退回整改 ${returned} 条。`,
  questions: (count) => `需要您回答 ${count} 处，相关的行保持原样：`,
  question: (question) => {
    const where = `${question.school}（${question.stage}，台账第${rowList(question.rows, "…")}行）`;
    switch (question.kind) {
      case "vanished":
        return question.candidates.length === 0
          ? `${where}不在本次检查的表中。已撤并的，加 --gone ${question.school}；改了名的，加 --renamed ${question.school}=新校名。`
          : `${where}不在本次检查的表中。是否改名为${question.candidates.slice(0, 3).join("、")}？是则加 --renamed ${question.school}=新校名，不是则加 --gone ${question.school}；答复之前，这些学校的新问题暂不登记。`;
      case "renamed":
        return `${where}的学校代码在本次检查中是${question.to}。确认改名的，加 --renamed ${question.school}=${question.to}。`;
      case "missing":
        return `${where}本次没有数，不能判断是否达标，没有销号。请补填后再检查。`;
      case "excluded":
        return `${where}本次不计入评估，没有销号。请核对学校类型和在校生数。`;
    }
  },
  written: (path) => `台账：${path}`,
  unknownName: (name) => `--renamed 的新校名“${name}”不在本次检查的表中，请核对。`,
};

const en: LedgerWords = {
  usage:
    "Usage: qb ledger FILE.xlsx… [--into LEDGER.xlsx] [--on DAY] [--renamed OLD=NEW] [--gone NAME] [--propose] --out DIR",
  made: (rows) => `A new ledger of ${rows} problems.`,
  updated: ({ added, closed, proposed, reopened, returned }) =>
    `${added} added, ${closed} closed, ${proposed} proposed for closing, ${reopened} reopened, ${returned} returned.`,
  questions: (count) => `${count} to be answered; their rows stay as they are:`,
  question: (question) => {
    const where = `${question.school} (${question.stage}, rows ${rowList(question.rows, "…")})`;
    switch (question.kind) {
      case "vanished":
        return question.candidates.length === 0
          ? `${where} is not in this check. If it was closed, add --gone ${question.school}; if it has a new name, --renamed ${question.school}=NEW.`
          : `${where} is not in this check. Is it ${question.candidates.slice(0, 3).join(", ")} now? Then add --renamed ${question.school}=NEW, else --gone ${question.school}; until then their new problems are not entered.`;
      case "renamed":
        return `${where}: its code is that of ${question.to} now. If it was renamed, add --renamed ${question.school}=${question.to}.`;
      case "missing":
        return `${where} has no number this time: not closed. Fill it in and check again.`;
      case "excluded":
        return `${where} is not counted this time: not closed. Look at its type and its pupils.`;
    }
  },
  written: (path) => `Ledger: ${path}`,
  unknownName: (name) => `The new name "${name}" given to --renamed is not in this check.`,
};

export const LEDGER_WORDS: Readonly<Record<Language, LedgerWords>> = { zh, en };

export function countsOf({ update }: LedgerPlan) {
  return { added: update.added.length, ...countEvents(update) };
}
