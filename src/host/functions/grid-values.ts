import {
  ArrayValueObject,
  BooleanValueObject,
  ErrorValueObject,
  NumberValueObject,
  StringValueObject,
  type BaseReferenceObject,
  type BaseValueObject,
  type FunctionVariantType,
} from "@univerjs/engine-formula";
import type { Nullable } from "@univerjs/core";
import type { CellValue, FunctionAnswer } from "../protocol";

/** A cell of an argument: null for one that holds nothing; errors are told, not thrown. */
function fromGrid(value: Nullable<BaseValueObject>): CellValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  const plain = value.getValue();
  return typeof plain === "bigint" ? Number(plain) : (plain as CellValue);
}

/** An argument as the matrix that an add-in is given; null for one that was left out. */
export function argumentFromGrid(argument: FunctionVariantType): readonly (readonly CellValue[])[] | null {
  const value = argument.isReferenceObject()
    ? (argument as BaseReferenceObject).toArrayValueObject()
    : (argument as BaseValueObject);
  if (value.isArray()) return (value as ArrayValueObject).getArrayValue().map((row) => row.map(fromGrid));
  return value.isNull() ? null : [[fromGrid(value)]];
}

/** What the grid shows of an answer: one value, or a matrix that spills. */
export function answerToGrid(answer: FunctionAnswer): BaseValueObject {
  if ("error" in answer) return toGrid(answer);
  const [[only] = []] = answer;
  if (answer.length === 1 && answer[0]?.length === 1) return toGrid(only ?? null);
  return ArrayValueObject.create({
    calculateValueList: answer.map((row) => row.map(toGrid)),
    rowCount: answer.length,
    columnCount: answer[0]?.length ?? 0,
    unitId: "",
    sheetId: "",
    row: 0,
    column: 0,
  });
}

/** By its kind: the grid's own factory would take some texts for numbers or matrices. */
function toGrid(value: CellValue): BaseValueObject {
  if (value === null) return NumberValueObject.create(0);
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (typeof value === "string") return StringValueObject.create(value);
  return ErrorValueObject.create(value.error as Parameters<typeof ErrorValueObject.create>[0]);
}
