import { Kind, type SheetSnapshot } from "../../workbook/snapshot";
import { fold } from "../text";

const YES = /^(?:是|达标|已达标|达到|合格|符合|符合要求|有|存在|√|✓|✔|☑|y|yes|1)$/;
const NO = /^(?:否|不达标|未达标|没有达标|不合格|不符合|无|没有|不存在|×|x|✗|✘|n|no|0)$/;

/** What a cell of a "是否达标" column answers; null where it answers nothing. */
export function answerIn(sheet: SheetSnapshot, row: number, column: number): boolean | null {
  const kind = sheet.kind(row, column);
  if (kind === Kind.boolean) return sheet.number(row, column) === 1;
  const written = kind === Kind.number ? String(sheet.number(row, column)) : sheet.text(row, column);
  const folded = fold(written).replace(/[。.;,]$/, "");
  if (YES.test(folded)) return true;
  return NO.test(folded) ? false : null;
}
