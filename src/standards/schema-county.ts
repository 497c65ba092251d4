import * as z from "zod";
import { COUNTY_FIELDS } from "../core/county-field";
import { DIMENSIONS, OPERATORS } from "../core/county-standard";
import { STAGES } from "../core/stage";
import { UNITS } from "../core/standard";
import { Day, saying, series, Text } from "./schema";

const Field = z.enum(COUNTY_FIELDS);
const Sum = z.strictObject({ plus: z.array(Field).min(1), minus: z.array(Field) });
const Formula = z.strictObject({
  id: Text,
  numerator: Sum,
  denominator: Sum,
  cap: z.number().positive().nullable(),
});
const NewSchools = z.literal("new-schools").nullable();

const Check = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("ratio"),
    formulas: z.array(Formula).min(1),
    setting: Text.nullable(),
    printed: Field.nullable(),
  }),
  z.strictObject({ kind: z.literal("compare"), left: Field, right: Field }),
  z.strictObject({
    kind: z.literal("school-size"),
    schools: z.enum(["ordinary", "combined"]),
    only: NewSchools,
    exceeding: Field.nullable(),
  }),
  z.strictObject({
    kind: z.literal("class-size"),
    grades: z.array(z.int().min(1).max(9)).min(1).nullable(),
    only: NewSchools,
    exceeding: Field.nullable(),
  }),
  z.strictObject({
    kind: z.literal("rooms"),
    room: z.enum(["music", "fineArt"]),
    measure: z.enum(["classes-per-room", "area"]),
  }),
  z.strictObject({ kind: z.literal("fund-as-if"), pupils: Field, fund: Field }),
  z.strictObject({ kind: z.literal("needed-from"), pupils: Field }),
  z.strictObject({ kind: z.literal("input"), field: Field, each: z.array(Text).min(1).nullable() }),
  z.strictObject({
    kind: z.literal("survey"),
    satisfied: Field,
    valid: Field,
    groups: z.array(Text).min(1),
  }),
  z.strictObject({ kind: z.literal("schools-passing") }),
  z.strictObject({ kind: z.literal("document") }),
  z.strictObject({ kind: z.literal("veto") }),
]);

/** Null where a right answer is asked and no number. */
const Asked = z.number().nonnegative().nullable();
const answered: readonly string[] = ["document", "veto"];

const RelaxationEntry = z.strictObject({
  setting: Text,
  when: z.enum(["built-by-2016", "built-by-2010", "rural-small-classes", "migrant-majority"]),
  label: Text,
  labelEn: Text,
  stage: z.enum(STAGES).nullable(),
  series: series(z.number().positive()),
});

const Part = z
  .strictObject({
    id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
    label: Text.nullable(),
    labelEn: Text.nullable(),
    stage: z.enum(STAGES).nullable(),
    op: z.enum(OPERATORS),
    unit: z.enum(UNITS),
    decimals: z.int().nonnegative(),
    check: Check,
    series: series(Asked),
    relaxations: z.array(RelaxationEntry).optional(),
  })
  .superRefine(({ check, series: entries }, context) => {
    const isAnswer = answered.includes(check.kind);
    entries.forEach((entry, index) => {
      if ((entry.value === null) !== isAnswer)
        context.addIssue({
          code: "custom",
          path: ["series", index, "value"],
          message: isAnswer ? "问答项不写数值 (an answer has no number)" : "缺数值 (a number is wanted)",
        });
    });
  });

const described = {
  label: Text,
  labelEn: Text,
  dimension: z.enum(DIMENSIONS),
  scope: z.enum(["county", "school", "class"]),
  parts: z.array(Part).min(1),
};

export const CountyId = z.string().regex(/^(G([1-9]|1[0-5])|Q[1-9]|S1|V[1-7]|P[12])$/);

export const CountyFile = z.strictObject({
  id: CountyId,
  kind: z.literal("county"),
  folder: z
    .string()
    .regex(/^[2-4]-[0-9]{1,2}$/)
    .nullable(),
  ...described,
});

/** What a region says about the parts of a national indicator, by the part's id. */
export const PartsOverlayFile = z.strictObject({
  id: CountyId,
  parts: z.record(Text, series(Asked)),
});

/** A figure of a region's own plan that is no national indicator, however near. */
export const TargetFile = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  relatesTo: z.union([CountyId, z.string().regex(/^(R[1-7]|C1|J1)$/)]).nullable(),
  kind: z.literal("target"),
  /** Only these counties of the region. */
  counties: z.array(z.string().regex(/^[0-9]{6}$/)).optional(),
  ...described,
});

export const ScheduleFile = z.array(
  z.strictObject({
    counties: z.array(z.string().regex(/^[0-9]{6}$/)).min(1),
    level: z.enum(["市级复核", "省级评估", "国家认定"]),
    by: Day,
    ...saying,
  }),
);

/** Sentences with a figure that no check can use, each with the reason. */
export const NotCheckableFile = z.array(
  z.strictObject({
    line: z.int().positive(),
    anchor: Text,
    indicator: z.union([CountyId, z.string().regex(/^R[1-7]$/)]).nullable(),
    reason: Text,
  }),
);
