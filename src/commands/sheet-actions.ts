import { checkSnapshots } from "../check-workbook";
import { toNative } from "../convert/to-native";
import { renderMessage } from "../core/messages/render";
import { fillEdits, fillTemplate } from "../forms/fill-coefficients";
import { clear } from "../highlight/clear";
import { marks } from "../highlight/marks";
import { NATION } from "../standards/find-region";
import { isInForce, resolve } from "../standards/resolve";
import type { WorkbookPort } from "../workbook/port";

/** A workbook with a sheet in front of a person. */
export interface SheetInFront {
  readonly port: WorkbookPort;
  activeSheet(): Promise<string>;
  /** An ISO day. */
  today(): string;
}

/** 一键检查: checks the sheet in front by the national standard of today and marks it. Reads the book once. */
export async function checkAndMark(front: SheetInFront): Promise<void> {
  const standard = resolve(NATION.code, front.today());
  if (!isInForce(standard)) return;
  const book = await front.port.read();
  const sheet = book.active ?? (await front.activeSheet());
  const checked = checkSnapshots([book], { standard, sheet });
  const edits = marks(checked.report, checked.schools, standard, book, {
    run: new Date().toISOString().slice(0, 19).replace("T", " "),
    day: standard.on,
    say: (finding) => renderMessage(finding, "zh-CN"),
    printed: checked.printed,
    leaveProtected: true,
  });
  await front.port.apply(edits);
}

/** 计算差异系数: fills the sheet's own 全县平均值 and 差异系数 cells with formulas that follow the figures. */
export async function fillCoefficients(front: SheetInFront): Promise<void> {
  const book = await front.port.read();
  const checked = checkSnapshots([book], { standard: resolve(NATION.code, front.today()) });
  const sheet = book.active ?? (await front.activeSheet());
  const own = checked.coefficientCells.filter((cells) => cells.sheet === sheet);
  const cells = own.length > 0 ? own : checked.coefficientCells;
  const edits = fillEdits(fillTemplate(checked, cells, "live"));
  if (edits.length > 0) await front.port.apply(edits);
}

/** 清除标记: takes every mark of ours out of the workbook. */
export async function clearMarks({ port }: SheetInFront): Promise<void> {
  await port.apply(clear(await port.read()));
}

/** 转为普通公式: every QB formula of the workbook becomes one that every Excel and WPS computes, or its value. */
export async function turnNative({ port, today }: SheetInFront): Promise<void> {
  const { edits } = toNative(await port.read(), { today: today() });
  if (edits.length > 0) await port.apply(edits);
}
