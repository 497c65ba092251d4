import * as v8 from "node:v8";
import { sparingly } from "../../src/cli/sparing";

jest.mock("node:v8", () => ({ setFlagsFromString: jest.fn() }));

const told = () => jest.mocked(v8.setFlagsFromString).mock.calls.flat();

beforeEach(() => jest.mocked(v8.setFlagsFromString).mockClear());

test("small work runs as ever", () => {
  expect(sparingly(600_000, () => "done")).toBe("done");
  expect(told()).toEqual([]);
});

test("large work runs sparingly, and what comes after it as ever, also where the work fails", () => {
  expect(sparingly(6_000_000, () => told().join())).toBe("--optimize-for-size");
  expect(told()).toEqual(["--optimize-for-size", "--no-optimize-for-size"]);
  const fail = () => {
    throw new RangeError("no");
  };
  expect(() => sparingly(6_000_000, fail)).toThrow(RangeError);
  expect(told().at(-1)).toBe("--no-optimize-for-size");
});
