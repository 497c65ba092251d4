/** What QB adds behind what stands in 备注; it never takes anything away. */
export const STOPPED = "停止检查";

export const NOTES = {
  closed: (day: string, before: string, after: string) => `${day}复检达标，${change(before, after)}，销号`,
  proposed: (day: string, before: string, after: string) =>
    `${day}复检达标，${change(before, after)}，待核实后销号`,
  notFound: (day: string) => `${day}复检未再发现，待核实后销号`,
  reopened: (day: string, now: string, closed: string, value: string) =>
    `${day}复发，现值${now}${formerly(closed, value)}`,
  returned: (day: string, now: string) => `${day}复检仍未达标，现值${now}`,
  renamed: (day: string, from: string, to: string) => `${day}校名由“${from}”改为“${to}”`,
  gone: (day: string) => `${day}学校已撤并或不再列入，${STOPPED}`,
  ownState: (word: string) => `原状态“${word}”`,
} as const;

function change(before: string, after: string): string {
  return before === "" ? `现值${after}` : `由${before}变为${after}`;
}

function formerly(closed: string, value: string): string {
  const parts = [closed === "" ? "" : `此前于${closed}销号`, value === "" ? "" : `销号值${value}`];
  const said = parts.filter((part) => part !== "");
  return said.length === 0 ? "" : `（${said.join("，")}）`;
}

/** Text with a note behind it; one that is there already is not said twice. */
export function withNote(text: string, note: string): string {
  if (text.includes(note)) return text;
  return text === "" ? note : `${text}；${note}`;
}

/** A day that a person's Excel turned into a number, as a day again. */
export function dayText(text: string): string {
  const serial = Number(text);
  if (!/^\d{5}(?:\.\d+)?$/.test(text) || serial < 20000 || serial > 80000) return text;
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(serial) * 86_400_000).toISOString().slice(0, 10);
}
