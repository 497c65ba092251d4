import { BorderStyleTypes, type IBorderData } from "@univerjs/core";
import type { Area } from "../../core/address";
import { HostError, HostObject } from "../dispatch/host-object";
import type { Painter } from "./area-format";
import { refuseLooks } from "./guard";

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

type Side = "t" | "b" | "l" | "r";
type Line = NonNullable<IBorderData[Side]>;

/** A side of all cells in some part of a range. */
interface Stroke {
  readonly side: Side;
  part(area: Area): Area;
}

const EDGES: Readonly<Record<string, readonly Stroke[]>> = {
  EdgeTop: [{ side: "t", part: (area) => ({ ...area, bottom: area.top }) }],
  EdgeBottom: [{ side: "b", part: (area) => ({ ...area, top: area.bottom }) }],
  EdgeLeft: [{ side: "l", part: (area) => ({ ...area, right: area.left }) }],
  EdgeRight: [{ side: "r", part: (area) => ({ ...area, left: area.right }) }],
  InsideHorizontal: [
    { side: "t", part: (area) => ({ ...area, top: area.top + 1 }) },
    { side: "b", part: (area) => ({ ...area, bottom: area.bottom - 1 }) },
  ],
  InsideVertical: [
    { side: "l", part: (area) => ({ ...area, left: area.left + 1 }) },
    { side: "r", part: (area) => ({ ...area, right: area.right - 1 }) },
  ],
};

/** Excel's RangeBorderCollection. */
export class AreaBorders extends HostObject {
  readonly officeClass = "RangeBorderCollection";

  constructor(private readonly painter: Painter) {
    super();
  }

  getItem(edge: string): AreaBorder {
    const strokes = EDGES[edge];
    if (!strokes) throw new HostError("InvalidArgument", `This host does not draw the border ${edge}.`);
    return new AreaBorder(this.painter, edge, strokes);
  }
}

class AreaBorder extends HostObject {
  readonly officeClass = "RangeBorder";

  constructor(
    private readonly painter: Painter,
    readonly id: string,
    private readonly strokes: readonly Stroke[],
  ) {
    super();
  }

  get style(): string {
    const line = this.drawn?.s ?? BorderStyleTypes.NONE;
    return Object.keys(LINES).find((name) => LINES[name] === line) ?? "Continuous";
  }

  set style(style: string) {
    this.draw({ s: LINES[style] ?? BorderStyleTypes.THIN });
  }

  get color(): string {
    return this.drawn?.cl.rgb ?? "#000000";
  }

  set color(rgb: string) {
    this.draw({ cl: { rgb } });
  }

  /** The line of the first cell stands for all. */
  private get drawn(): IBorderData[Side] {
    const [area] = this.painter.areas;
    const [stroke] = this.strokes;
    if (!area || !stroke) return undefined;
    const { top, left } = stroke.part(area);
    return this.painter.sheet.style(top, left).bd?.[stroke.side];
  }

  private draw(line: Partial<Line>): void {
    const { sheet, areas } = this.painter;
    refuseLooks(sheet);
    for (const { side, part } of this.strokes) {
      const look = { bd: { [side]: line } as IBorderData };
      sheet.paint(areas.map(part), () => look);
    }
  }
}
