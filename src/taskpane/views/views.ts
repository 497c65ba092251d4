import { lazy, type ComponentType } from "react";
import { FIRST_VIEW } from "../state/pane-state";
import type { PaneView } from "./view";

/** The page that lists the views without a tab. */
export const MORE_VIEW = "more";

/** A view whose component is fetched when it is first drawn. */
export interface LoadableView extends PaneView {
  readonly Component: ComponentType;
}

/** The registered views by place. */
export interface Views {
  readonly tabs: readonly LoadableView[];
  readonly more: readonly LoadableView[];
  /** The view of an id that may come from an older or newer workbook; null: the list of further views. */
  find(id: string): LoadableView | null;
  /** The tab to show as chosen while a view is open. */
  tabOf(id: string): string;
}

export function arrangeViews(registered: readonly PaneView[]): Views {
  const all = registered.map((view): LoadableView => ({ ...view, Component: lazy(view.load) }));
  const at = (place: PaneView["place"]) => all.filter((view) => view.place === place);
  const byId = (id: string) => all.find((view) => view.id === id);
  const more = at("more");
  return {
    tabs: at("tab"),
    more,
    find: (id) => (id === MORE_VIEW && more.length > 0 ? null : (byId(id) ?? byId(FIRST_VIEW) ?? null)),
    tabOf: (id) => (byId(id)?.place === "more" ? MORE_VIEW : id),
  };
}
