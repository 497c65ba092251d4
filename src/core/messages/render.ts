import type { Finding, SchoolResult } from "../report/report";
import type { Language, Messages, Sentence } from "./codes";
import { en } from "./en";
import { zhCN } from "./zh-CN";

const MESSAGES: Readonly<Record<Language, Messages>> = { "zh-CN": zhCN, en };

/** The texts of a language. */
export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}

/** What is wrong and what would mend it, apart. */
export function renderSentence(finding: Finding, language: Language): Sentence {
  return MESSAGES[language].sentences[finding.code](finding);
}

/** The clause that a finding stands on, "教督〔2017〕6号 资源配置第2项"; null where there is none. */
export function renderClause({ source }: Finding, language: Language): string | null {
  return source && MESSAGES[language].clause(source.document, source.clause);
}

/**
 * A finding as one sentence: what is wrong, what would mend it, which clause says so.
 * "骨干教师每百名学生0.95人，低于标准1人，还差1人（教督〔2017〕6号 资源配置第2项）"
 */
export function renderMessage(finding: Finding, language: Language): string {
  return MESSAGES[language].join(renderSentence(finding, language), renderClause(finding, language));
}

/** Why a school is excluded or incomplete; null where nothing needs saying. */
export function renderReason({ reason }: Pick<SchoolResult, "reason">, language: Language): string | null {
  const reasons: Readonly<Record<string, string>> = MESSAGES[language].reasons;
  return reason && (reasons[reason] ?? reason);
}
