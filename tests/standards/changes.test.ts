import { STAGES } from "../../src/core/stage";
import type { Origin, Restatement, Standard } from "../../src/core/standard";
import { statementsIn } from "../../src/standards/check-documents";
import type { Files, Statement } from "../../src/standards/files";
import { FILES } from "../../src/standards/files.generated";
import { loadStandards, STANDARDS } from "../../src/standards/load";
import { isInForce, resolve } from "../../src/standards/resolve";
import { citation } from "../../src/standards/series";

function dayBefore(day: string): string {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10);
}

/** What is told of a statement once it is in force: its file's id, region, day, document and item. */
function mark(id: string, { region, from, document, clause }: Omit<Origin, "confirmed">): string {
  return [id, region, from, document, clause].join(" | ");
}

interface Told {
  readonly origin: Origin;
  readonly restated?: readonly Restatement[];
}

function marks(id: string, { origin, restated = [] }: Told): string[] {
  return [origin, ...restated.map((each) => each.origin)].map((each) => mark(id, each));
}

function marksOn(region: string, day: string): Set<string> {
  const standard = resolve(region, day);
  return new Set(isInForce(standard) ? [...resourceMarks(standard), ...countyMarks(standard)] : []);
}

function resourceMarks(standard: Standard): string[] {
  const { resources, exclusions, splits, relaxations, schoolAtLeast, floorShare } = standard;
  return [
    ...Object.values(resources).flatMap(({ id, threshold, cvLimit }) =>
      STAGES.flatMap((stage) => [...marks(id, threshold[stage]), ...marks("C1", cvLimit[stage])]),
    ),
    ...[schoolAtLeast, floorShare].flatMap((each) => marks("J1", each)),
    ...exclusions.flatMap((each) => marks("E1", each)),
    ...splits.flatMap((each) => marks("D1", each)),
    ...relaxations.flatMap((each) => marks("X1", each)),
  ];
}

function countyMarks({ county, targets, schedule }: Standard): string[] {
  return [
    ...[...county, ...targets].flatMap(({ id, parts }) =>
      parts.flatMap(({ requirement, relaxations }) => [
        ...marks(id, requirement),
        ...relaxations.flatMap((each) => marks(id, each)),
      ]),
    ),
    ...schedule.flatMap((each) => marks("schedule", each)),
  ];
}

const documents = [STANDARDS.documents, ...STANDARDS.regions.map((each) => each.documents)].flat();

function markOf({ id, region, statement: { from, document, clause } }: (typeof statements)[number]): string {
  const cited = documents.find((each) => each.id === document);
  return mark(id, { region, from, document: cited ? citation(cited) : "", clause });
}

const statements = Object.entries(FILES).flatMap(([path, content]) => {
  const region = /^regions\/([0-9]{6})/.exec(path)?.[1] ?? "000000";
  const { id = "schedule" } = content as { id?: string };
  return statementsIn(content).map(({ key, statement }) => ({ path, key, id, region, statement }));
});

describe("every statement in the data", () => {
  it("is found", () => {
    expect(statements.length).toBeGreaterThan(200);
  });

  it("holds on the day from which it holds", () => {
    const absent = statements.filter((each) => !marksOn(each.region, each.statement.from).has(markOf(each)));
    expect(absent.map(({ path, key }) => `${path} · ${key}`)).toEqual([]);
  });

  it("does not hold on the day before", () => {
    const early = statements.filter((each) =>
      marksOn(each.region, dayBefore(each.statement.from)).has(markOf(each)),
    );
    expect(early.map(({ path, key }) => `${path} · ${key}`)).toEqual([]);
  });
});

function required(
  region: string,
  day: string,
  id: string,
  part = "main",
  files: Files = FILES,
): number | null {
  const standard = resolve(region, day, {}, loadStandards(files));
  if (!isInForce(standard)) throw new Error("nothing in force");
  const found = [...standard.county, ...standard.targets].find((each) => each.id === id);
  const requirement = found?.parts.find((each) => each.id === part)?.requirement;
  if (!requirement) throw new Error(`no ${id} ${part}`);
  return requirement.value;
}

describe("figures that change", () => {
  it.each([
    ["泗县", "Q1", "main", "2023-07-13", 0.95, "2023-07-14", 0.96],
    ["泗县", "G14", "main", "2023-07-13", 0.5, "2023-07-14", 0.8],
    ["喀什", "Q1", "main", "2022-03-03", 0.95, "2022-03-04", 0.96],
    ["梅州", "Q2", "main", "2021-12-30", 0.95, "2021-12-31", 0.98],
    ["贵港", "class-size-steps", "primary", "2022-12-31", 65, "2023-01-01", 55],
    ["贵港", "class-size-steps", "primary", "2025-12-31", 55, "2026-01-01", 45],
    ["贵港", "class-size-steps", "junior", "2025-12-31", 55, "2026-01-01", 50],
  ])("%s %s %s: %s %d, %s %d", (region, id, part, before, old, from, fresh) => {
    expect(required(region, before, id, part)).toBe(old);
    expect(required(region, from, id, part)).toBe(fresh);
  });

  it("follow the nation when it changes", () => {
    const path = "national/indicators/Q2.json";
    const files = structuredClone(FILES) as Record<string, { parts: { series: Statement<number>[] }[] }>;
    const [part] = files[path]?.parts ?? [];
    const [first] = part?.series ?? [];
    if (!part || !first) throw new Error("no series");
    part.series.push({ ...first, from: "2026-01-01", value: 0.97 });
    expect(required("国家", "2025-12-31", "Q2", "main", files)).toBe(0.95);
    expect(required("国家", "2026-01-01", "Q2", "main", files)).toBe(0.97);
    expect(required("泗县", "2026-01-01", "Q2", "main", files)).toBe(0.97);
    expect(required("梅州", "2026-01-01", "Q2", "main", files)).toBe(0.98);
  });
});
