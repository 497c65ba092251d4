import "@testing-library/jest-dom";
import { configure, render, screen, type RenderResult } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { Pane } from "../../src/taskpane/Pane";
import type { PaneView } from "../../src/taskpane/views/view";
import { madeReport } from "./pane-report";
import { fakePane, type FakeOptions, type FakePane } from "./pane-services";

/** A machine with many tests on it is slow, and that is no failure. */
const PATIENCE_MS = 20_000;
jest.setTimeout(3 * PATIENCE_MS);

/**
 * What jsdom lacks and the pane asks for: it measures nothing, so the list is given a height.
 * Whether every ancestor is visible is not asked for each element: that takes jsdom seconds.
 */
export function preparePage(): void {
  configure({ defaultHidden: true, asyncUtilTimeout: PATIENCE_MS });
  window.matchMedia = (media) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  window.ResizeObserver = class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  Object.defineProperties(HTMLElement.prototype, {
    clientHeight: { configurable: true, get: () => 640 },
    clientWidth: { configurable: true, get: () => 320 },
  });
  Element.prototype.scrollTo = () => undefined;
}

export interface ShownPane extends RenderResult {
  readonly fake: FakePane;
  readonly user: UserEvent;
}

export const COUNTY = madeReport({ primary: 6, junior: 4, blankEvery: 4, doubtEvery: 5 });

/** The whole pane over made-up services, once it has opened. */
export async function showPane(
  options: Partial<FakeOptions> = {},
  views?: readonly PaneView[],
): Promise<ShownPane> {
  const fake = fakePane({ report: COUNTY, ...options });
  const user = userEvent.setup();
  const shown = render(
    <Pane start={{ kind: "ready", services: fake.services }} {...(views ? { views } : {})} />,
  );
  await screen.findByRole("heading", { level: 1 });
  return { ...shown, fake, user };
}

/** The pane after 一键检查. */
export async function showResults(options: Partial<FakeOptions> = {}): Promise<ShownPane> {
  const shown = await showPane(options);
  await shown.user.click(screen.getByRole("button", { name: "一键检查" }));
  await screen.findByRole("region", { name: "检查结果" });
  return shown;
}

/** Opens a view by its tab. */
export async function openTab({ user }: ShownPane, name: string): Promise<void> {
  await user.click(await screen.findByRole("tab", { name }));
}
