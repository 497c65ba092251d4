import type { Exclusion } from "../standard";

/** Says why a school is not counted; null where it is. Pupils are NaN where nobody knows them. */
export type ExclusionFinder = (name: string, type: string, students: number) => Exclusion | null;

/** A "type" that only repeats the stage says nothing about the kind of school. */
const ONLY_STAGE = /^(小学|初中|初级中学|中学)(部|段|学段)?$/;

/**
 * Makes the question "who is not counted" ready for many schools. The type decides; where
 * there is none, or it only repeats the stage, the name does. An exclusion with a limit holds
 * below that number of pupils: exactly 50 count, and so does a school whose pupils nobody knows.
 */
export function exclusionFinder(exclusions: readonly Exclusion[]): ExclusionFinder {
  const words = exclusions.flatMap((exclusion) => exclusion.words).map(literally);
  const any = new RegExp(words.join("|"));
  return (name, type, students) => {
    const told = type === "" || ONLY_STAGE.test(type) ? name : type;
    return any.test(told) ? firstThatHolds(exclusions, told, students) : null;
  };
}

function firstThatHolds(exclusions: readonly Exclusion[], told: string, students: number): Exclusion | null {
  const holds = ({ words, below }: Exclusion) =>
    (below === null || students < below) && words.some((word) => told.includes(word));
  return exclusions.find(holds) ?? null;
}

function literally(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
