import { checkSeed } from "../corpus/check-corpus";
import { KINDS } from "../corpus/made";

describe("made-up workbooks of many layouts", () => {
  const results = Array.from({ length: 150 }, (_, seed) => checkSeed(seed + 1));

  test("there are some of every kind", () => {
    expect([...new Set(results.map(({ kind }) => kind))].sort()).toEqual([...KINDS].sort());
  });

  test("at least 99.5 % of the columns are read right", () => {
    const wrong = results.flatMap(({ seed, wrongColumns }) =>
      wrongColumns.map((fault) => `${seed} ${fault}`),
    );
    const columns = results.reduce((sum, result) => sum + result.columns, 0);
    expect(wrong.length / columns <= 0.005 ? [] : wrong).toEqual([]);
  });

  test("nothing is wrong without a finding that says why it may be", () => {
    const silent = results.flatMap(({ seed, wrong }) =>
      wrong.filter(({ isDoubted }) => !isDoubted).map(({ about }) => `${seed}: ${about}`),
    );
    expect(silent).toEqual([]);
  });

  test("workbooks that are none of ours get no verdict, and a sentence that says so", () => {
    const others = results.filter(({ leftAlone }) => leftAlone !== null);
    expect(others.filter(({ leftAlone }) => !leftAlone).map(({ seed }) => seed)).toEqual([]);
  });
});
