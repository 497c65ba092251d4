import { createStore } from "../../../src/taskpane/state/store";

const counter = () => createStore(0, (state: number, by: number) => state + by);

describe("createStore", () => {
  it("tells its listeners of every change, until they stop", () => {
    const store = counter();
    const seen: number[] = [];
    const stop = store.subscribe(() => seen.push(store.getState()));
    store.dispatch(1);
    store.dispatch(2);
    stop();
    store.dispatch(4);
    expect(seen).toEqual([1, 3]);
    expect(store.getState()).toBe(7);
  });

  it("says nothing where nothing changed", () => {
    const store = counter();
    const listener = jest.fn();
    store.subscribe(listener);
    store.dispatch(0);
    expect(listener).not.toHaveBeenCalled();
  });

  it("bears a listener that stops while it is told", () => {
    const store = counter();
    const last = jest.fn();
    const stop = store.subscribe(() => stop());
    store.subscribe(last);
    store.dispatch(1);
    expect(last).toHaveBeenCalledTimes(1);
  });
});
