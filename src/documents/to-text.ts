import { padTo, textWidth } from "../standards/text-width";
import { cellText, plainText, type Bars, type Block, type Table } from "./block";

const WIDEST = 40;

/** A document for the terminal, line by line. Nothing in it depends on colour. */
export function* toText(blocks: readonly Block[]): Generator<string> {
  for (const block of blocks) {
    if (block.kind === "table") yield* tableLines(block);
    else if (block.kind === "bars") yield* barLines(block);
    else if (block.kind === "heading" || block.kind === "subheading") yield `\n${block.text}\n`;
    else if (block.text !== "") yield `${block.text}\n`;
  }
}

function* tableLines({ caption, columns, rows, failing }: Table): Generator<string> {
  if (caption !== "") yield `  ${caption}\n`;
  const texts = rows.map((row) =>
    columns.map((_, place) => shortened(plainText(cellText(row[place] ?? null)))),
  );
  const widths = columns.map(({ title }, place) =>
    Math.max(textWidth(title), ...texts.map((row) => textWidth(row[place] ?? ""))),
  );
  yield `    ${columns.map(({ title }, place) => padTo(title, widths[place] ?? 0)).join("  ")}\n`;
  for (const [row, cells] of texts.entries()) {
    const sign = failing?.has(row) ? "✗" : " ";
    yield `  ${sign} ${cells
      .map((text, place) => padTo(text, widths[place] ?? 0))
      .join("  ")
      .trimEnd()}\n`;
  }
}

function shortened(text: string): string {
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}

const LENGTH = 20;

function* barLines({ caption, bars, most }: Bars): Generator<string> {
  yield `  ${caption}\n`;
  const widest = Math.max(0, ...bars.map(({ label }) => textWidth(label)));
  for (const { label, value, text, met } of bars) {
    const filled = value === null ? 0 : Math.round((Math.min(value, most) / most) * LENGTH);
    const bar = "█".repeat(filled) + "░".repeat(LENGTH - filled);
    yield `  ${met === false ? "✗" : " "} ${padTo(label, widest)}  ${bar}  ${text}\n`;
  }
}
