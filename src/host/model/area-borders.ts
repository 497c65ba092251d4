import { BorderStyleTypes, type IBorderData, type IStyleData } from "@univerjs/core";
import type { Area } from "../../core/address";
import { HostError, HostObject } from "../dispatch/host-object";
import type { Painter } from "./area-format";
import { filled } from "./grid-sheet";
import { refuseLooks } from "./guard";

const LINES: Readonly<Record<string, BorderStyleTypes>> = {
  None: BorderStyleTypes.NONE,
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
  Double: BorderStyleTypes.DOUBLE,
};

type Side = "t" | "b" | "l" | "r";
type Cells = (area: Area, row: number, column: number) => readonly Side[];

/** Which sides of which cells an edge of a range stands for. */
const EDGES: Readonly<Record<string, Cells>> = {
  EdgeTop: ({ top }, row) => (row === top ? ["t"] : []),
  EdgeBottom: ({ bottom }, row) => (row === bottom ? ["b"] : []),
  EdgeLeft: ({ left }, _row, column) => (column === left ? ["l"] : []),
  EdgeRight: ({ right }, _row, column) => (column === right ? ["r"] : []),
  InsideHorizontal: ({ top, bottom }, row) => [
    ...(row > top ? (["t"] as const) : []),
    ...(row < bottom ? (["b"] as const) : []),
  ],
  InsideVertical: ({ left, right }, _row, column) => [
    ...(column > left ? (["l"] as const) : []),
    ...(column < right ? (["r"] as const) : []),
  ],
};

/** Excel's RangeBorderCollection. */
export class AreaBorders extends HostObject {
  readonly officeClass = "RangeBorderCollection";

  constructor(private readonly painter: Painter) {
    super();
  }

  getItem(edge: string): AreaBorder {
    const cells = EDGES[edge];
    if (!cells) throw new HostError("InvalidArgument", `This host does not draw the border ${edge}.`);
    return new AreaBorder(this.painter, edge, cells);
  }
}

class AreaBorder extends HostObject {
  readonly officeClass = "RangeBorder";

  constructor(
    private readonly painter: Painter,
    readonly id: string,
    private readonly sides: Cells,
  ) {
    super();
  }

  get style(): string {
    const line = this.drawn?.s ?? BorderStyleTypes.NONE;
    return Object.keys(LINES).find((name) => LINES[name] === line) ?? "Continuous";
  }

  set style(style: string) {
    this.draw({ s: LINES[style] ?? BorderStyleTypes.THIN, cl: this.drawn?.cl ?? { rgb: "#000000" } });
  }

  get color(): string {
    return this.drawn?.cl.rgb ?? "#000000";
  }

  set color(rgb: string) {
    this.draw({ s: this.drawn?.s ?? BorderStyleTypes.THIN, cl: { rgb } });
  }

  /** The line at the first cell that has one by this edge. */
  private get drawn(): IBorderData[Side] {
    for (const area of this.painter.areas) {
      for (const [row, column] of [
        [area.top, area.left],
        [area.bottom, area.right],
      ] as const) {
        const [side] = this.sides(area, row, column);
        if (side) return this.painter.sheet.style(row, column).bd?.[side];
      }
    }
    return undefined;
  }

  private draw(line: NonNullable<IBorderData[Side]>): void {
    const { sheet, areas } = this.painter;
    refuseLooks(sheet);
    for (const area of areas) {
      const cells = filled(area, (row, column) => {
        const sides = this.sides(area, row, column);
        const bd = Object.fromEntries(sides.map((side) => [side, line])) as IBorderData;
        return sides.length > 0 ? { s: { bd } satisfies IStyleData } : null;
      });
      sheet.write(cells, area);
    }
  }
}
