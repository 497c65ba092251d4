import { nodeInflater } from "../../../../src/cli/inflate-node";
import { WorkbookError } from "../../../../src/workbook/port";
import { openArchive } from "../../../../src/workbook/xlsx/zip/archive";
import { inflatePart, type Inflater } from "../../../../src/workbook/xlsx/zip/inflate";
import { InflatedAhead } from "../../../../src/workbook/xlsx/zip/inflated-ahead";
import { buildZip } from "../../../support/zip-builder";

const LARGE = "<row>第1545号实验学校</row>".repeat(10_000);
const PARTS = [
  { name: "xl/worksheets/sheet1.xml", data: LARGE },
  { name: "xl/workbook.xml", data: "<workbook/>".repeat(20) },
  { name: "xl/media/image1.png", data: LARGE },
];

/** Zlib, and the sizes of what was asked of it as a whole. */
function counting() {
  const asked: number[] = [];
  const inflater: Inflater = {
    whole: (data) => (asked.push(data.size), nodeInflater.whole(data)),
    chunks: nodeInflater.chunks,
  };
  return { asked, inflater };
}

const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

describe("parts inflated ahead", () => {
  it("are the parts, and only what is small or no sheet is inflated when it is asked for", async () => {
    const { asked, inflater } = counting();
    const bytes = buildZip(PARTS);
    const archive = openArchive(bytes);
    const ahead = await InflatedAhead.of(bytes, "book.xlsx", inflater);
    for (const { name, data } of PARTS)
      expect(textOf(inflatePart(archive, archive.find(name)!, ahead))).toBe(data);
    expect(asked).toHaveLength(2);
    ahead.forget();
    inflatePart(archive, archive.find(PARTS[0]!.name)!, ahead);
    expect(asked).toHaveLength(3);
  });

  it("leave a damaged part to whoever asks for it", async () => {
    const bytes = buildZip(PARTS);
    const archive = openArchive(bytes);
    const entry = archive.find(PARTS[0]!.name)!;
    bytes[entry.dataOffset + 20]! ^= 0xff;
    const ahead = await InflatedAhead.of(bytes, "book.xlsx", nodeInflater);
    expect(() => inflatePart(archive, entry, ahead)).toThrow(WorkbookError);
    expect(textOf(inflatePart(archive, archive.find(PARTS[1]!.name)!, ahead))).toBe(PARTS[1]!.data);
  });

  it("are refused as a whole where the file is no package", async () => {
    const csv = new TextEncoder().encode("学校,人数\n一小,300\n");
    await expect(InflatedAhead.of(csv, "表.csv", nodeInflater)).rejects.toThrow(WorkbookError);
  });
});
