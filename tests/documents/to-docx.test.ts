import { toDocx } from "../../src/documents/to-docx";
import { toHtml } from "../../src/documents/to-html";
import { barSteps, SCALE } from "../../src/documents/official-look";
import { monitoringReport } from "../../src/monitoring/monitoring-report";
import { countyNotice } from "../../src/monitoring/notice";
import { convertWithWriter, hasWriter, pagesOf } from "../support/libreoffice-writer";
import { FORMULA_NAME, LONG_NAME, monitoringSource } from "../support/monitoring-source";
import { packageTexts } from "../support/package-parts";

const source = monitoringSource();
const report = monitoringReport(source);

async function parts(blocks = report) {
  const texts = packageTexts(await toDocx(blocks, "监测报告"));
  return { body: texts.get("word/document.xml") ?? "", styles: texts.get("word/styles.xml") ?? "", texts };
}

/** What a reader of the file's text sees. */
function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("\n");
}

test("the page, the fonts and the sizes are those of an official document", async () => {
  const { body } = await parts();
  expect(body).toContain('w:w="11906" w:h="16838"');
  expect(body).toMatch(/w:eastAsia="仿宋_GB2312"[^>]*\/><w:color w:val="000000"\/><w:sz w:val="32"\/>/);
  expect(body).toContain('w:eastAsia="黑体"');
  expect(body).toContain('w:eastAsia="方正小标宋简体"');
  expect(body).toContain("<w:tblHeader/>");
});

test("every table and drawing is there, and names stand whole and as text", async () => {
  const { body } = await parts();
  const drawn = report.filter(({ kind }) => kind === "table" || kind === "bars").length;
  expect(body.match(/<w:tbl>/g)).toHaveLength(drawn);
  expect(textOf(body)).toContain(LONG_NAME);
  expect(textOf(body)).toContain(FORMULA_NAME.replaceAll('"', "&quot;"));
  expect(body).not.toMatch(/w:instrText|w:hyperlink/);
});

test("a drawing is low and stays whole, and the signature never stands alone", async () => {
  const { body } = await parts();
  const bars = report.flatMap((block) => (block.kind === "bars" ? block.bars : []));
  expect(bars.length).toBeGreaterThan(20);
  expect(body.match(/<w:trHeight w:val="300" w:hRule="exact"\/>/g)).toHaveLength(bars.length);
  const paragraphs = [...body.matchAll(/<w:p>(?:(?!<w:p>).)*?<\/w:p>/gs)].map(([xml]) => xml);
  const [before, seal, day] = paragraphs.slice(-3);
  expect([before, seal].map((xml) => xml?.includes("<w:keepNext/>"))).toEqual([true, true]);
  expect(day).not.toMatch(/<w:keepNext\/>/);
  expect(textOf(seal ?? "")).toBe("（单位名称，盖章）");
});

test("characters that no XML may hold do not reach the file", async () => {
  const { body } = await parts([{ kind: "paragraph", text: "东\u0000岭\ud800小\u000b学\ufffe & <b>" }]);
  expect(textOf(body)).toBe("东岭小学 &amp; &lt;b&gt;");
});

test("the page says the same as the Word file, and runs nothing", async () => {
  const page = toHtml(report, "监测报告");
  const words = (text: string) =>
    text
      .replace(/&amp;/g, "&")
      .replace(/&lt;/g, "<")
      .replace(/&gt;/g, ">")
      .replace(/&quot;/g, '"');
  const shown = words(page.replace(/<style>[^]*?<\/style>/, "").replace(/<[^>]+>/g, "\n"));
  for (const line of textOf((await parts()).body).split("\n")) {
    if (line.trim() !== "") expect(shown).toContain(words(line));
  }
  expect(page).not.toMatch(/<script|https?:\/\/(?!a)|<link|<img/);
  expect(page).not.toContain("<实验>");
});

test("bars end where their figures say, never beyond the scale", () => {
  expect(barSteps({ value: 0.5, limit: null }, 1)).toEqual({ filled: SCALE / 2, limit: null });
  expect(barSteps({ value: 7, limit: 0.45 }, 1)).toEqual({ filled: SCALE, limit: 18 });
  expect(barSteps({ value: 0, limit: 1 }, 1).filled).toBe(0);
  expect(barSteps({ value: null, limit: 1 }, 1).filled).toBe(0);
  expect(barSteps({ value: 0.0001, limit: 1 }, 1).filled).toBe(1);
});

(hasWriter ? describe : describe.skip)("in LibreOffice", () => {
  it("the report opens and the notice is one page", async () => {
    const [whole, notice] = await Promise.all([
      convertWithWriter(await toDocx(report, "监测报告")),
      convertWithWriter(await toDocx(countyNotice(source), "通报")),
    ]);
    expect(pagesOf(whole)).toBeGreaterThan(3);
    expect(pagesOf(whole)).toBeLessThan(7);
    expect(pagesOf(notice)).toBe(1);
  });
});
