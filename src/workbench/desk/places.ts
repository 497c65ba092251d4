/** Where grids and panes stand, one upon the other: those behind keep their size and are not seen. */
export interface Places {
  readonly grids: HTMLElement;
  readonly frames: HTMLElement;
}

const place = (): HTMLElement => Object.assign(document.createElement("div"), { className: "desks" });

export const makePlaces = (): Places => ({ grids: place(), frames: place() });
