import type { Finding } from "../core/report/report";

/**
 * Doubts about the form itself, each told once: a county's schools all fill in the same form, and a
 * mistake printed in it is one mistake. The first file is named; `files` is how many have it.
 */
export function toldOnce(doubts: readonly Finding[]): Finding[] {
  const alike = new Map<string, Finding[]>();
  for (const doubt of doubts) {
    const key = JSON.stringify([doubt.code, doubt.sheet, doubt.cell, doubt.indicator, doubt.params]);
    const before = alike.get(key);
    if (before) before.push(doubt);
    else alike.set(key, [doubt]);
  }
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length === 1) return same;
    const files = new Set(same.map(({ file }) => file)).size;
    return [{ ...first, params: { ...first.params, files } }];
  });
}
