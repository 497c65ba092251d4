import { PutBySoon } from "../../src/workbench/recovery/put-by-soon";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const nothing = () => undefined;

describe("putting work by", () => {
  it("happens once, after the person pauses", async () => {
    const put = jest.fn(() => Promise.resolve());
    const soon = new PutBySoon(put, nothing);
    soon.changed();
    await jest.advanceTimersByTimeAsync(300);
    soon.changed();
    await jest.advanceTimersByTimeAsync(400);
    expect(put).not.toHaveBeenCalled();
    await jest.advanceTimersByTimeAsync(400);
    expect(put).toHaveBeenCalledTimes(1);
  });

  it("never runs twice at once, and takes what changed meanwhile along", async () => {
    const ends: (() => void)[] = [];
    const put = jest.fn(() => new Promise<void>((end) => ends.push(end)));
    const soon = new PutBySoon(put, nothing);
    const both = Promise.all([soon.now(), soon.now()]);
    expect(put).toHaveBeenCalledTimes(1);
    ends[0]?.();
    await jest.advanceTimersByTimeAsync(0);
    expect(put).toHaveBeenCalledTimes(2);
    ends[1]?.();
    await both;
  });

  it("leaves time between for what takes long", async () => {
    const put = jest.fn(() => new Promise<void>((end) => setTimeout(end, 500)));
    const soon = new PutBySoon(put, nothing);
    const first = soon.now();
    await jest.advanceTimersByTimeAsync(500);
    await first;
    soon.changed();
    await jest.advanceTimersByTimeAsync(4000);
    expect(put).toHaveBeenCalledTimes(1);
    await jest.advanceTimersByTimeAsync(1500);
    expect(put).toHaveBeenCalledTimes(2);
  });

  it("says that there is no room, and tries again with the next change", async () => {
    const failed = jest.fn();
    const put = jest.fn(() => Promise.reject(new Error("QuotaExceededError")));
    const soon = new PutBySoon(put, failed);
    await soon.now();
    expect(failed).toHaveBeenCalledTimes(1);
    soon.changed();
    await jest.advanceTimersByTimeAsync(1000);
    expect(put).toHaveBeenCalledTimes(2);
  });

  it("can be ended: what waits is dropped, what runs is waited for", async () => {
    const put = jest.fn(() => Promise.resolve());
    const soon = new PutBySoon(put, nothing);
    soon.changed();
    await soon.end();
    await jest.advanceTimersByTimeAsync(5000);
    expect(put).not.toHaveBeenCalled();
  });
});
