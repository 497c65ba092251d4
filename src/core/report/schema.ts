import { z } from "zod";
import { RESOURCE_INDICATORS, STAGES } from "../stage";
import { FINDING_CODES } from "./report";

/**
 * The printed report: a public interface. A key that is taken away or means something else is a
 * new schemaVersion. The only file of core that knows zod.
 */

const amount = z.number();
const orNull = <Schema extends z.ZodType>(schema: Schema) => z.union([schema, z.null()]);
const stage = z.enum(STAGES);
const resource = z.enum(RESOURCE_INDICATORS);
const row = z.int().min(1);
const cell = z.string().regex(/^[A-Z]{1,3}[1-9][0-9]*$/);
const place = { file: z.string(), sheet: z.string() };
const rows = z.tuple([row, row]);

const source = z.strictObject({ document: z.string(), clause: z.string() });

const finding = z.strictObject({
  code: z.enum(FINDING_CODES),
  severity: z.enum(["error", "warning", "info"]),
  ...place,
  cell: orNull(cell),
  school: orNull(z.string()),
  stage: orNull(stage),
  indicator: orNull(z.string()),
  actual: orNull(amount),
  required: orNull(amount),
  floor: orNull(amount),
  gap: orNull(z.strictObject({ amount, unit: z.string() })),
  source: orNull(source),
  params: z.record(z.string(), orNull(z.union([z.string(), amount]))),
  message: z.string(),
});

const school = z.strictObject({
  name: z.string(),
  stage: orNull(stage),
  type: z.string(),
  students: orNull(amount),
  ...place,
  row,
  values: z.record(resource, orNull(amount)),
  met: z.int().min(0).max(RESOURCE_INDICATORS.length),
  verdict: z.enum(["pass", "fail", "incomplete", "excluded"]),
  reason: orNull(z.string()),
});

const coefficient = z.strictObject({
  stage,
  indicator: resource,
  mean: orNull(amount),
  sd: orNull(amount),
  cv: orNull(amount),
  limit: amount,
  met: orNull(z.boolean()),
  schools: z.int().min(0),
  from: z.enum(["schools", "printed"]),
});

const county = z.strictObject({
  indicator: z.string(),
  part: orNull(z.string()),
  actual: orNull(amount),
  required: orNull(amount),
  op: z.enum([">=", ">", "<=", "<", "="]),
  met: orNull(z.boolean()),
  ...place,
  cell: orNull(cell),
  source: orNull(source),
  by: z.iso.date().optional(),
  unit: z.string().optional(),
});

const column = z.strictObject({
  column: z.string().regex(/^[A-Z]{1,3}$/),
  field: orNull(z.string()),
  role: z.enum(["key", "value", "raw", "verdict", "info", "ignored"]),
  unit: orNull(z.string()),
  stage: stage.optional(),
  heading: z.string(),
  confidence: amount.min(0).max(1),
});

const table = z.strictObject({
  ...place,
  layout: z.string(),
  range: z.string(),
  headerRows: rows,
  dataRows: rows,
  stageFrom: z.enum(["column", "name", "restart", "sheet", "title", "heading", "none"]),
  columns: z.array(column),
});

const count = z.int().min(0);

/** What `qb check --json` prints and `printable` makes. */
export const reportSchema = z.strictObject({
  schemaVersion: z.literal(1),
  standard: z.strictObject({
    region: z.string(),
    name: z.string(),
    on: z.iso.date(),
    documents: z.array(z.string()),
  }),
  valid: z.boolean(),
  tables: z.array(table),
  schools: z.array(school),
  coefficients: z.array(coefficient),
  county: z.array(county),
  findings: z.array(finding),
  stats: z.strictObject({
    schools: count,
    counted: count,
    passed: count,
    failed: count,
    incomplete: count,
    findings: count,
    milliseconds: amount.min(0),
  }),
});

export type PrintedReport = z.infer<typeof reportSchema>;

/** The same as a JSON Schema, for readers in other languages: docs/report.schema.json. */
export function reportJsonSchema(): object {
  return { title: "qb check --json", ...z.toJSONSchema(reportSchema) };
}
