import { scriptInflater } from "../../../../src/workbook/xlsx/inflate-browser";
import { nodeInflater } from "../../../../src/cli/inflate-node";
import { WorkbookError } from "../../../../src/workbook/port";
import type { WorkbookSnapshot } from "../../../../src/workbook/snapshot";
import { readWorkbook } from "../../../../src/workbook/xlsx/read/read-workbook";
import { buildPackage, MAIN, packageParts, type PackageFixture } from "../../../support/package-builder";
import { seededRandom } from "../../../support/random";
import { buildZip, type PartFixture } from "../../../support/zip-builder";

jest.setTimeout(60_000);

const SEED = 20260101;
const VISITED = 300;

const SUMMARY: PackageFixture = {
  sheets: [
    {
      name: "汇总表",
      head: '<dimension ref="A1:D40"/><cols><col min="3" max="3" hidden="1"/></cols>',
      rows: Array.from(
        { length: 40 },
        (_, n) =>
          `<row r="${n + 1}" spans="1:4"><c r="A${n + 1}" t="s" s="1"><v>${n % 5}</v></c><c r="B${n + 1}"><v>${n / 7}</v></c>` +
          `<c r="C${n + 1}" t="inlineStr"><is><r><t>甲&amp;</t></r></is></c><c r="D${n + 1}"><f t="shared" si="0"${n ? "" : ' ref="D1:D40"'}>${n ? "" : "B1*2"}</f><v>${n}</v></c></row>`,
      ).join(""),
      tail: '<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:D1"/></mergeCells>',
    },
    { name: "底稿", state: "hidden", rows: '<row><c t="str"><f>A1</f><v>甲_x000D_</v></c></row>' },
  ],
  strings:
    "<si><t>光明小学</t></si><si><t>河东初级中学</t></si><si><r><t>一</t></r></si><si><t/></si><si><t>&#23398;</t></si>",
  styles: `<styleSheet xmlns="${MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="2"/></cellXfs></styleSheet>`,
  workbookTail: '<definedNames><definedName name="县">汇总表!$A$1</definedName></definedNames>',
  parts: { "customXml/item1.xml": '<qb xmlns="urn:qb-balance:settings"><setting key="a">1</setting></qb>' },
};

/** "read" after every accessor has answered, or the code of the refusal; anything else fails the test. */
async function outcome(bytes: Uint8Array, inflater = nodeInflater): Promise<string> {
  try {
    visit(await readWorkbook(bytes, "a.xlsx", inflater));
    return "read";
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

function visit({ sheets }: WorkbookSnapshot): void {
  for (const sheet of sheets) {
    for (let row = 0; row < Math.min(sheet.rows, VISITED); row++) {
      for (let column = 0; column < Math.min(sheet.columns, VISITED); column++) {
        sheet.kind(row, column);
        sheet.number(row, column);
        sheet.text(row, column);
        sheet.formula(row, column);
        sheet.computed(row, column);
        sheet.format(row, column);
      }
    }
  }
}

/** Outcomes of many spoilt files, counted. */
async function outcomes(count: number, spoil: (n: number, next: () => number) => Uint8Array) {
  const next = seededRandom(SEED);
  const counts = new Map<string, number>();
  for (let n = 0; n < count; n++) {
    const result = await outcome(spoil(n, next), n % 8 === 7 ? scriptInflater : nodeInflater);
    counts.set(result, (counts.get(result) ?? 0) + 1);
  }
  return counts;
}

const pick = (next: () => number, length: number) => Math.floor(next() * length);

describe("spoilt files end in a refusal or a workbook", () => {
  const whole = buildPackage(SUMMARY);
  const parts = packageParts(SUMMARY);
  const bytesOf = (part: PartFixture) => Buffer.from(part.data as string);

  it("is read when nothing is spoilt", async () => {
    expect(await outcome(whole)).toBe("read");
    expect(await outcome(whole, scriptInflater)).toBe("read");
  });

  it("cut short: 150", async () => {
    const counts = await outcomes(150, (_, next) => whole.subarray(0, 2 + pick(next, whole.length - 2)));
    expect([...counts.keys()]).toEqual(["damaged"]);
  });

  it("with bits turned over: 400", async () => {
    const counts = await outcomes(400, (n, next) => {
      const bytes = whole.slice();
      for (let flips = 0; flips <= n % 4; flips++) {
        const at = 4 + pick(next, bytes.length - 4);
        bytes[at] = (bytes[at] ?? 0) ^ (1 << pick(next, 8));
      }
      return bytes;
    });
    expect(counts.get("damaged")).toBeGreaterThan(300);
  });

  it("with a hole, or a piece of itself in the wrong place: 150", async () => {
    await outcomes(150, (n, next) => {
      const bytes = Buffer.from(whole);
      const from = pick(next, bytes.length);
      const piece = bytes.subarray(from, from + pick(next, 300));
      const at = 4 + pick(next, bytes.length - 4);
      return n % 2
        ? Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + piece.length)])
        : Buffer.concat([bytes.subarray(0, at), piece, bytes.subarray(at)]);
    });
  });

  it("with sound checksums around spoilt XML: 600", async () => {
    const counts = await outcomes(600, (n, next) => {
      const spoilt = pick(next, parts.length);
      return buildZip(
        parts.map((part, at) => (at === spoilt ? { ...part, data: spoilXml(bytesOf(part), n, next) } : part)),
      );
    });
    expect(counts.get("damaged")).toBeGreaterThan(100);
    expect(counts.get("read")).toBeGreaterThan(50);
  });
});

const MARKUP = [
  "<",
  ">",
  "</c>",
  "<c ",
  "<!--",
  "-->",
  "<![CDATA[",
  "]]>",
  '"',
  "'",
  "&",
  "<?",
  "=",
  "<row ",
  "</row>",
  "<f>",
  "<v>",
  "</sheetData>",
  ' r="ZZZ9999999"',
  "\0",
  "\ufeff",
  "<is>",
  "x:",
  "1e999",
];

function spoilXml(bytes: Buffer, n: number, next: () => number): Uint8Array {
  const at = pick(next, bytes.length);
  const length = pick(next, 40);
  if (n % 4 === 0) return bytes.subarray(0, at);
  if (n % 4 === 1) return Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + length)]);
  if (n % 4 === 2)
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(MARKUP[pick(next, MARKUP.length)]!),
      bytes.subarray(at),
    ]);
  const turned = Buffer.from(bytes);
  turned[at] = 32 + pick(next, 95);
  return turned;
}

describe("hostile files", () => {
  const xml = (inside: string) => `<worksheet xmlns="${MAIN}"><sheetData>${inside}</sheetData></worksheet>`;
  const withSheet = (sheet: string, more: PackageFixture["parts"] = {}) =>
    buildPackage({ sheets: [{ name: "A", rows: sheet }], parts: more });
  const parts = packageParts({ sheets: [{ name: "A", rows: "" }] });
  const spoilt = (lie: Partial<PartFixture>) =>
    buildZip(parts.map((part) => ({ ...part, ...(part.name.endsWith("sheet1.xml") ? lie : {}) })));
  const many = (count: number, make: (n: number) => string) =>
    Array.from({ length: count }, (_, n) => make(n)).join("");

  it.each<[string, string, () => Uint8Array]>([
    ["a bomb of a gigabyte and more, as it says", "too-large", () => spoilt({ size: 2 ** 31 })],
    ["a bomb by its density", "too-large", () => withSheet(xml(" ".repeat(40_000_000)))],
    [
      "a bomb that says it is small",
      "damaged",
      () => spoilt({ data: xml(" ".repeat(10_000_000)), size: 100 }),
    ],
    ["a part that says it is larger", "damaged", () => spoilt({ size: 5000 })],
    [
      "entities that double",
      "damaged",
      () => withSheet(`<!DOCTYPE a [<!ENTITY b "${"b".repeat(999)}"><!ENTITY c "&b;&b;&b;">]>${xml("")}`),
    ],
    [
      "the same columns hidden over and over",
      "damaged",
      () =>
        withSheet(
          `<worksheet xmlns="${MAIN}"><cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(5000)}</cols></worksheet>`,
        ),
    ],
    ["a cell without end", "damaged", () => withSheet(xml(`<row><c><v>${"1".repeat(6_000_000)}`), {})],
    ["a comment without end", "damaged", () => withSheet(xml(`<row><!-- ${"-".repeat(6_000_000)}`))],
    ["a row that is no number", "damaged", () => withSheet(xml('<row r="NaN"><c><v>1</v></c></row>'))],
    [
      "a sheet that links to the workbook",
      "damaged",
      () =>
        withSheet(xml(""), {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="workbook.xml"/></Relationships>',
        }),
    ],
    [
      "a sheet outside the package",
      "damaged",
      () =>
        withSheet(xml(""), {
          "xl/_rels/workbook.xml.rels":
            '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="../../../etc/passwd"/></Relationships>',
        }),
    ],
    ["a zip64 entry that says more than there is", "too-large", () => spoilt({ zip64: true, size: 2 ** 40 })],
    ["a zip64 place outside the file", "damaged", () => spoilt({ zip64: true, headerOffset: 2 ** 40 })],
  ])("%s: %s", async (_, code, make) => {
    expect(await outcome(make())).toBe(code);
  });

  it.each<[string, () => Uint8Array]>([
    [
      "a million empty cells with a style",
      () => withSheet(xml(many(10_000, (n) => `<row r="${n + 1}">${'<c s="3"/>'.repeat(100)}</row>`))),
    ],
    ["16 384 columns", () => withSheet(xml(many(3, () => `<row>${"<c><v>1</v></c>".repeat(16_384)}</row>`)))],
    [
      "one cell in each of 16 384 columns, all in the last row",
      () => withSheet(xml(`<row r="1048576">${"<c><v>1</v></c>".repeat(16_384)}</row>`)),
    ],
    [
      "a shared formula that stands for itself",
      () =>
        withSheet(
          xml(
            '<row><c><f t="shared" ref="A1:B1" si="0">A1</f><v>1</v></c><c><f t="shared" si="0"/></c><c><f t="shared" si="1"/></c></row>',
          ),
        ),
    ],
    [
      "formulas 8 000 letters long in many cells",
      () =>
        withSheet(xml(many(200, () => `<row><c><f t="shared" si="0">${"A1+".repeat(2700)}1</f></c></row>`))),
    ],
    [
      "300 sheets",
      () => buildPackage({ sheets: Array.from({ length: 300 }, (_, n) => ({ name: `表${n}`, rows: "" })) }),
    ],
    [
      "attributes by the ten thousand",
      () =>
        withSheet(
          xml(
            `<row ${many(20_000, (n) => `a${n}="1" `)}><c ${many(20_000, (n) => `a${n}="1" `)}><v>1</v></c></row>`,
          ),
        ),
    ],
    [
      "brackets without end in a formula",
      () =>
        withSheet(
          xml(
            `<row><c><f t="shared" ref="A1:A2" si="0">${"(".repeat(30_000)}</f></c></row><row><c><f t="shared" si="0"/></c></row>`,
          ),
        ),
    ],
  ])("%s: read", async (_, make) => {
    expect(await outcome(make())).toBe("read");
  });

  it("keeps next to nothing for a million empty cells and a lone one in the last corner", async () => {
    const rows = many(10_000, (n) => `<row r="${n + 1}">${'<c s="3"/>'.repeat(100)}</row>`);
    const bytes = withSheet(xml(`${rows}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`));
    const before = process.memoryUsage().arrayBuffers;
    const book = await readWorkbook(bytes, "a.xlsx", nodeInflater);
    const kept = process.memoryUsage().arrayBuffers - before;
    expect([book.sheets[0]!.rows, book.sheets[0]!.columns]).toEqual([1_048_576, 16_384]);
    expect(kept).toBeLessThan(64 << 20);
  });
});
