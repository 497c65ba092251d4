import { atOnce, inTurns, type Steps } from "../../src/core/steps";

function* threeParts(done: string[]): Steps<string> {
  for (const part of ["一", "二", "三"]) {
    done.push(part);
    yield;
  }
  return done.join("");
}

it("does all parts at once", () => {
  expect(atOnce(threeParts([]))).toBe("一二三");
});

it("waits after every part, and does none meanwhile", async () => {
  const done: string[] = [];
  const seen: string[] = [];
  const pause = () => Promise.resolve().then(() => void seen.push(done.join("")));
  await expect(inTurns(threeParts(done), pause)).resolves.toBe("一二三");
  expect(seen).toEqual(["一", "一二", "一二三"]);
});

it("ends where a part fails, without another pause", async () => {
  function* failing(): Steps<never> {
    yield;
    throw new Error("part two");
  }
  let pauses = 0;
  const pause = () => Promise.resolve(void (pauses += 1));
  await expect(inTurns(failing(), pause)).rejects.toThrow("part two");
  expect(pauses).toBe(1);
});
