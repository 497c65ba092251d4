import type { Area } from "../../core/address";

/** A rectangle of one sheet that is asked for at once. */
export interface Block {
  /** Which of the sheets that are being read. */
  readonly sheet: number;
  readonly area: Area;
}

export interface ReadLimits {
  /** Cells of one range. */
  readonly cellsPerBlock: number;
  /** Cells of one response. */
  readonly cellsPerSync: number;
}

/**
 * A cell with value, type, formula and format takes about 60 bytes of the answer. In a browser an
 * answer ends at 5 MB; elsewhere the limit is 5,000,000 cells a range, and memory.
 */
export function readLimits(online: boolean): ReadLimits {
  return { cellsPerBlock: 20_000, cellsPerSync: online ? 60_000 : 400_000 };
}

/** Cuts used ranges into blocks of whole rows and packs them, in order, into as few requests as the limits allow. */
export function planRequests(used: readonly (Area | null)[], limits: ReadLimits): Block[][] {
  const blocks = used.flatMap((area, sheet) => (area ? cut(area, limits.cellsPerBlock, sheet) : []));
  const requests: Block[][] = [];
  let room = 0;
  for (const block of blocks) {
    const cells = cellsOf(block.area);
    if (cells > room || requests.length === 0) {
      requests.push([]);
      room = limits.cellsPerSync;
    }
    requests.at(-1)?.push(block);
    room -= cells;
  }
  return requests;
}

/** Two halves of a request that was too long; one block is cut across its rows. Null: it cannot be cut. */
export function halve(request: readonly Block[]): readonly [Block[], Block[]] | null {
  const [only] = request;
  if (only && request.length === 1) {
    const { top, bottom } = only.area;
    if (top === bottom) return null;
    const middle = Math.floor((top + bottom) / 2);
    const upper = { ...only, area: { ...only.area, bottom: middle } };
    const lower = { ...only, area: { ...only.area, top: middle + 1 } };
    return [[upper], [lower]];
  }
  const middle = Math.ceil(request.length / 2);
  return [request.slice(0, middle), request.slice(middle)];
}

export function cellsOf(area: Area): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

function cut(area: Area, cellsPerBlock: number, sheet: number): Block[] {
  const rows = Math.max(1, Math.floor(cellsPerBlock / (area.right - area.left + 1)));
  const blocks: Block[] = [];
  for (let top = area.top; top <= area.bottom; top += rows) {
    blocks.push({ sheet, area: { ...area, top, bottom: Math.min(area.bottom, top + rows - 1) } });
  }
  return blocks;
}
