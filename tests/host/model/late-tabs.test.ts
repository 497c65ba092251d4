import { LateTabs } from "../../../src/host/model/late-tabs";

describe("tabs of added sheets", () => {
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => void jest.useRealTimers());

  it("are shown at once, and those of batches right behind together, none left out", () => {
    const show = jest.fn();
    const tabs = new LateTabs(show);
    tabs.showSoon();
    expect(show).toHaveBeenCalledTimes(1);
    for (let batch = 0; batch < 20; batch++) {
      tabs.showSoon();
      jest.advanceTimersByTime(100);
    }
    expect(show.mock.calls.length).toBeLessThan(5);
    const before = show.mock.calls.length;
    tabs.showSoon();
    jest.advanceTimersByTime(5000);
    expect(show.mock.calls.length).toBeGreaterThan(before);
    tabs.showSoon();
    expect(show).toHaveBeenCalledTimes(before + 2);
  });

  it("are not asked for of a book that is closed", () => {
    const show = jest.fn();
    const tabs = new LateTabs(show);
    tabs.showSoon();
    tabs.showSoon();
    tabs.dispose();
    jest.advanceTimersByTime(5000);
    expect(show).toHaveBeenCalledTimes(1);
  });
});
