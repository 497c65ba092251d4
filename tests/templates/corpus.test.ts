import { checkSeed } from "../corpus/check-corpus";

describe("made-up workbooks of many layouts", () => {
  const results = Array.from({ length: 150 }, (_, seed) => checkSeed(seed + 1));

  test("at least 99.5 % of the columns are read right", () => {
    const wrong = results.flatMap(({ seed, wrongColumns }) =>
      wrongColumns.map((fault) => `${seed} ${fault}`),
    );
    const columns = results.reduce((sum, result) => sum + result.columns, 0);
    expect(wrong.length / columns <= 0.005 ? [] : wrong).toEqual([]);
  });

  test("nothing is read wrong without a finding that says it may be", () => {
    const silent = results.filter(({ wrong, doubted }) => wrong.length > 0 && !doubted);
    expect(silent.map(({ seed, wrong }) => `${seed}: ${wrong.slice(0, 3).join("; ")}`)).toEqual([]);
  });
});
