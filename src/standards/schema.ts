import * as z from "zod";
import { RAW_FIELDS } from "../core/field";
import { RESOURCE_INDICATORS } from "../core/stage";
import { UNITS } from "../core/standard";

/** An ISO day that exists in the calendar. */
export const Day = z.iso.date();
export const Text = z.string().trim().min(1);
const Code = z.string().regex(/^[0-9]{6}$/);

/** What every statement says beside its value. */
export const saying = {
  from: Day,
  document: Text,
  clause: Text,
  /** The words of a region's plan, and the line of the stored text where they stand. */
  anchor: Text.optional(),
  line: z.int().positive().optional(),
  note: Text.optional(),
  /** What is only recalled (L) is no figure but a setting. */
  confidence: z.enum(["H", "M"]),
  confirmed: Day,
};

/** One value of a series: from which day, by which document and item, how sure, and when last confirmed. */
export function statement<V extends z.ZodType>(value: V) {
  return z.strictObject({
    ...saying,
    value,
    /** The day by which the region means to reach it. */
    by: Day.optional(),
    /** Why a region's figure may be weaker than the one above it. */
    loosens: z.strictObject({ reason: Text }).optional(),
  });
}

/** Values by date, the oldest first. */
export function series<V extends z.ZodType>(value: V) {
  return z
    .array(statement(value))
    .min(1)
    .superRefine((entries, context) => {
      entries.forEach((entry, index) => {
        const before = entries[index - 1];
        if (before && before.from >= entry.from)
          context.addIssue({
            code: "custom",
            path: [index, "from"],
            message: "日期须由早到晚 (dates out of order)",
          });
        if (entry.by !== undefined && entry.by < entry.from)
          context.addIssue({
            code: "custom",
            path: [index, "by"],
            message: "期限早于生效日 (due before it holds)",
          });
        if (entry.confirmed < entry.from)
          context.addIssue({
            code: "custom",
            path: [index, "confirmed"],
            message: "确认日早于生效日 (confirmed before it holds)",
          });
      });
    });
}

const ByStage = z.strictObject({ 小学: z.number().positive(), 初中: z.number().positive() });
const Numerator = z
  .strictObject({
    plus: z.array(z.enum(RAW_FIELDS)),
    minus: z.array(z.enum(RAW_FIELDS)),
    some: z.array(z.enum(RAW_FIELDS)).min(2).optional(),
  })
  .refine(({ plus, some }) => plus.length > 0 !== (some !== undefined), {
    message: "分子是 plus 或 some 之和 (a numerator is a sum of plus or of some)",
  });
const Numerators = z.array(Numerator).min(1);
const labels = { label: Text, labelEn: Text };

export const ResourceFile = z.strictObject({
  id: z.enum(RESOURCE_INDICATORS),
  dimension: z.literal("资源配置"),
  kind: z.literal("resource"),
  ...labels,
  shortLabel: Text,
  folder: z.string().regex(/^1-[1-7]$/),
  unit: z.enum(UNITS),
  gapUnit: z.enum(["人", "间", "㎡", "元"]),
  wholeGap: z.boolean(),
  per: z.union([z.literal(1), z.literal(100)]),
  decimals: z.int().nonnegative(),
  split: z.boolean(),
  op: z.literal(">="),
  numerators: z.strictObject({ 小学: Numerators, 初中: Numerators }),
  series: series(ByStage),
});

export const CoefficientFile = z.strictObject({
  id: z.literal("C1"),
  ...labels,
  op: z.literal("<="),
  decimals: z.int().nonnegative(),
  indicators: z.array(z.enum(RESOURCE_INDICATORS)).length(RESOURCE_INDICATORS.length),
  series: series(ByStage),
});

export const VerdictFile = z.strictObject({
  id: z.literal("J1"),
  ...labels,
  atLeast: z.strictObject({ unit: z.literal("项"), series: series(z.int().positive()) }),
  floorShare: z.strictObject({ unit: z.literal("比例"), series: series(z.number().gt(0).lt(1)) }),
});

export const ExclusionsFile = z.strictObject({
  id: z.literal("E1"),
  ...labels,
  exclusions: z.array(
    z.strictObject({
      id: z.enum(["special-school", "vocational-school", "small-teaching-point"]),
      ...labels,
      words: z.array(Text).min(1),
      series: series(z.int().positive().nullable()),
    }),
  ),
});

const Weight = z.number().positive();
export const SplitsFile = z.strictObject({
  id: z.literal("D1"),
  ...labels,
  indicators: z.array(z.enum(RESOURCE_INDICATORS)),
  splits: z.array(
    z.strictObject({
      id: z.enum(["nine-year", "complete-secondary", "twelve-year"]),
      ...labels,
      series: series(
        z.strictObject({ primary: Weight.nullable(), junior: Weight, senior: Weight.nullable() }),
      ),
    }),
  ),
});

export const DocumentsFile = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z0-9-]+$/),
    title: Text,
    number: Text.nullable(),
    effective: Day,
    /** How exactly the day is known; a year alone stands for its last day. */
    precision: z.enum(["day", "year"]),
    note: Text.optional(),
  }),
);

const Choice = z.union([z.string(), z.number(), z.boolean()]);
export const SettingsFile = z.array(
  z
    .strictObject({ id: Text, strict: Choice, choices: z.array(Choice).min(2), ...labels, why: Text })
    .refine((setting) => setting.choices.includes(setting.strict), {
      path: ["strict"],
      message: "不在 choices 之中 (not one of the choices)",
    }),
);

export const RegionFile = z.strictObject({
  code: Code,
  name: Text,
  aliases: z.array(Text),
  counties: z.array(z.strictObject({ code: Code, name: Text })),
});

/** What a region says about a resource indicator or the coefficient. */
export const StageOverlayFile = z.strictObject({
  id: z.enum([...RESOURCE_INDICATORS, "C1"]),
  series: series(ByStage),
});

const RelaxationEntry = z.strictObject({
  id: Text,
  ...labels,
  indicator: Text,
  /** Where the amount that a person names is added: one field of each way to count the numerator. */
  adds: z.array(z.enum(RAW_FIELDS)).min(1).nullable(),
  /** The weaker figure of the county's indicator that it opens. */
  when: z.enum(["built-by-2016", "built-by-2010", "rural-small-classes", "migrant-majority"]).nullable(),
  pupils: z.strictObject({ from: z.int().positive(), below: z.int().positive() }).nullable(),
  locale: z.enum(["rural", "urban"]).nullable(),
  /** What no table shows and somebody has to verify. */
  verify: Text,
  verifyEn: Text,
  series: series(z.literal(true)),
});
export const RelaxationsFile = z.strictObject({
  id: z.literal("X1"),
  ...labels,
  relaxations: z.array(RelaxationEntry).min(1),
});
