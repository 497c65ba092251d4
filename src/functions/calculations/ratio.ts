import { readNumber, type Range } from "../arguments/cell";
import { missing } from "../arguments/columns";
import { elementwise } from "../arguments/elementwise";
import { readIndicator } from "../arguments/indicator";
import { byValue } from "../arguments/remembering";
import { readStandard } from "../arguments/standard";
import type { Answer } from "../answers/excel-error";
import { noPupils } from "./coefficient";

/** An indicator's value from its raw figure and the pupils. What is blank in both stays blank. */
export function ratiosOf(indicator: Range, total: Range, students: Range): Answer[][] {
  const standard = readStandard(null, null);
  const resource = byValue((id: unknown) => readIndicator(id, standard));
  return elementwise([indicator, total, students], ([id, raw, pupils], where) => {
    const { per } = resource(id);
    const figure = readNumber(raw, where);
    const count = readNumber(pupils, where);
    if (Number.isNaN(figure) && Number.isNaN(count)) return "";
    if (Number.isNaN(figure) || Number.isNaN(count)) throw missing(where());
    if (!(count > 0)) throw noPupils(where());
    return (figure * per) / count;
  });
}
