import type { CountyPart } from "../../../src/core/county-standard";
import type { CountyFacts } from "../../../src/core/county/facts";
import { judgeRatio } from "../../../src/core/county/ratio";
import type { RatioCheck } from "../../../src/core/county/reckon";
import { facts, school } from "../../support/county-facts";
import { judging, makePart } from "../../support/part-context";

const check: RatioCheck = {
  kind: "ratio",
  formulas: [
    {
      id: "only",
      numerator: { plus: ["exchanged"], minus: [] },
      denominator: { plus: ["exchangeEligible"], minus: [] },
      cap: null,
    },
  ],
  setting: null,
  printed: null,
};

function judge(given: CountyFacts, part: Partial<CountyPart> = {}) {
  const options = { facts: given, indicator: { scope: "school" } } as const;
  const { context, findings } = judging(makePart({ check, ...part }), options);
  const [entry] = judgeRatio(check, context);
  return { entry, findings };
}

describe("the entry of schools", () => {
  const exact = makePart({ op: "=", requirement: { value: 1 } });
  const lowest = (
    counts: readonly (readonly [exchanged: number | null, eligible: number | null])[],
    part: Partial<CountyPart> = {},
  ) => {
    const schools = counts.map(([exchanged, exchangeEligible], place) =>
      school({ name: "甲乙丙"[place]!, figures: { exchanged, exchangeEligible } }),
    );
    return judge(facts({}, { schools }), part);
  };

  it.each([
    [
      "the lower of two that reach it",
      [
        [3, 10],
        [2, 10],
      ],
      {},
      "乙.xlsx",
      0.2,
      true,
    ],
    [
      "the first of two alike",
      [
        [2, 10],
        [2, 10],
      ],
      {},
      "甲.xlsx",
      0.2,
      true,
    ],
    [
      "one that is not filled in, before those that reach it",
      [
        [2, 10],
        [null, 10],
      ],
      {},
      "乙.xlsx",
      null,
      null,
    ],
    [
      "one that fails, before one not filled in",
      [
        [null, 10],
        [0, 10],
      ],
      {},
      "乙.xlsx",
      0,
      false,
    ],
    [
      "the lower of two that fail",
      [
        [0.5, 10],
        [0.25, 10],
      ],
      {},
      "乙.xlsx",
      0.025,
      false,
    ],
    [
      "the first of two that fail alike",
      [
        [0.5, 10],
        [0.5, 10],
      ],
      {},
      "甲.xlsx",
      0.05,
      false,
    ],
    [
      "one of which nothing is asked, before those that reach it",
      [
        [2, 10],
        [0, 0],
      ],
      {},
      "乙.xlsx",
      null,
      true,
    ],
    [
      "one that cannot be, before one that reaches it",
      [
        [2, 2],
        [3, 2],
      ],
      exact,
      "乙.xlsx",
      1.5,
      null,
    ],
  ] as const)("is %s", (_, counts, part, file, actual, met) => {
    expect(lowest(counts, part).entry).toMatchObject({ actual, met, file });
  });

  it("names in all that is told the school that it is about", () => {
    const { findings } = lowest([
      [2, 10],
      [null, 10],
      [0.5, 10],
    ]);
    expect(findings.map(({ code, school: of, file }) => [code, of, file])).toEqual([
      ["missing", "乙", "乙.xlsx"],
      ["county-below-standard", "丙", "丙.xlsx"],
    ]);
  });

  it("is the county's where no school gives it", () => {
    const own = { exchanged: 0, exchangeEligible: 10 };
    const given = facts(own, { schools: [school({ figures: {} })] });
    const { entry, findings } = judge(given);
    expect(entry).toMatchObject({ actual: 0, met: false, file: "县.xlsx" });
    expect(findings).toMatchObject([{ school: null, gap: { amount: 1, unit: "人" } }]);
  });
});
