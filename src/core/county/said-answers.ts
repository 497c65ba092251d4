import type { CountyAnswer, CountyFacts } from "./facts";

/** The setting under which a workbook keeps what a person answered to vetoes and documents. */
export const SAID_ANSWERS_KEY = "qb.county-answers";

/** What a person answered beside the forms. */
export interface SaidAnswer {
  /** Of a veto, true says that it exists. Null: only the place of the evidence is told. */
  readonly answer: boolean | null;
  /** Where the evidence is kept; "" where nobody has said. */
  readonly evidence: string;
  /** The ISO day of the answer. */
  readonly on: string;
}

/** By indicator, "V3", or by indicator and part, "G8|performancePay". */
export type SaidAnswers = Readonly<Record<string, SaidAnswer>>;

const VERSION = 1;

export function writeSaidAnswers(answers: SaidAnswers): string {
  return JSON.stringify({ version: VERSION, answers });
}

/** The answers of a kept text; what cannot be read counts as not answered. */
export function readSaidAnswers(text: string | null | undefined): SaidAnswers {
  const kept = parsed(text);
  if (!isRecord(kept) || kept["version"] !== VERSION || !isRecord(kept["answers"])) return {};
  return Object.fromEntries(
    Object.entries(kept["answers"]).filter((entry): entry is [string, SaidAnswer] => isAnswer(entry[1])),
  );
}

/** The facts with the answers of a workbook where its forms have none. A form's own answer stays. */
export function withSaidAnswers(facts: CountyFacts, said: SaidAnswers, file: string): CountyFacts {
  const answers = new Map(facts.answers);
  for (const [id, { answer, evidence }] of Object.entries(said)) {
    const known = answers.get(id);
    if (known && known.answer !== null) continue;
    const place = known ?? { file, sheet: "", cell: null, evidence: null };
    const own: CountyAnswer = { ...place, answer, evidence: evidence === "" ? place.evidence : evidence };
    answers.set(id, own);
  }
  return { ...facts, answers };
}

function parsed(text: string | null | undefined): unknown {
  try {
    return JSON.parse(String(text));
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isAnswer(value: unknown): value is SaidAnswer {
  return (
    isRecord(value) &&
    (value["answer"] === null || typeof value["answer"] === "boolean") &&
    typeof value["evidence"] === "string" &&
    typeof value["on"] === "string"
  );
}
