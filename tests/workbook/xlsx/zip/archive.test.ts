import { nodeInflater } from "../../../../src/cli/inflate-node";
import { WorkbookError } from "../../../../src/workbook/port";
import { openArchive } from "../../../../src/workbook/xlsx/zip/archive";
import { inflateChunks, inflatePart } from "../../../../src/workbook/xlsx/zip/inflate";
import { buildZip, type PartFixture } from "../../../support/zip-builder";

function codeOf(open: () => unknown): string {
  try {
    open();
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
  return "none";
}

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

function inflated(part: PartFixture): string {
  const archive = openArchive(buildZip([part]));
  return text(inflatePart(archive, archive.find(part.name)!, nodeInflater));
}

describe("openArchive", () => {
  it.each<[string, Partial<PartFixture>]>([
    ["deflated", {}],
    ["stored", { stored: true }],
    ["with a data descriptor", { descriptor: true }],
    ["with zip64 sizes", { zip64: true }],
  ])("reads a part %s", (_, how) => {
    expect(inflated({ name: "xl/学校.xml", data: "光明小学".repeat(500), ...how })).toBe(
      "光明小学".repeat(500),
    );
  });

  it("finds names whatever their capitals and slashes", () => {
    const archive = openArchive(buildZip([{ name: "xl\\SharedStrings.xml", data: "x" }]));
    expect(archive.find("xl/sharedstrings.xml")?.name).toBe("xl/SharedStrings.xml");
  });

  it("reads past a comment and bytes behind the end", () => {
    const zip = buildZip([{ name: "a", data: "x" }], "备注");
    expect(openArchive(zip).entries.size).toBe(1);
    expect(openArchive(Uint8Array.from([...zip, 0, 0, 0])).entries.size).toBe(1);
  });

  it.each<[string, PartFixture[]]>([
    ["a name that climbs out", [{ name: "xl/../../etc/passwd", data: "x" }]],
    ["a name that climbs out with backslashes", [{ name: "..\\x", data: "x" }]],
    ["an absolute name", [{ name: "/xl/workbook.xml", data: "x" }]],
    ["a drive", [{ name: "C:/x", data: "x" }]],
    [
      "two entries of one name",
      [
        { name: "a", data: "x" },
        { name: "A", data: "y" },
      ],
    ],
    [
      "overlapping entries",
      [
        { name: "a", data: "x" },
        { name: "a", data: "y", headerOffset: 0 },
      ],
    ],
    ["another name in the local header", [{ name: "a", data: "x", localName: "b" }]],
    ["an unknown method", [{ name: "a", data: "x", method: 12 }]],
    ["a place outside the file", [{ name: "a", data: "x", headerOffset: 1e6 }]],
    ["a compressed size past the end", [{ name: "a", data: "x", compressedSize: 1e6 }]],
    ["stored with two sizes", [{ name: "a", data: "x", stored: true, size: 9 }]],
  ])("refuses %s as damaged", (_, parts) => {
    expect(codeOf(() => openArchive(buildZip(parts)))).toBe("damaged");
  });

  it.each([1, 3])("refuses a count of %d where there are two entries", (count) => {
    const zip = buildZip([
      { name: "a", data: "x" },
      { name: "b", data: "x" },
    ]);
    zip[zip.length - 12] = count;
    expect(codeOf(() => openArchive(zip))).toBe("damaged");
  });

  it("refuses an encrypted entry", () => {
    expect(codeOf(() => openArchive(buildZip([{ name: "a", data: "x", flags: 1 }])))).toBe("encrypted");
  });

  it("refuses a declared size out of all proportion", () => {
    expect(codeOf(() => openArchive(buildZip([{ name: "a", data: "x", size: 3e9 }])))).toBe("too-large");
  });

  it("refuses too many entries", () => {
    const zip = buildZip([
      { name: "a", data: "x" },
      { name: "b", data: "x" },
    ]);
    const limits = { entries: 1, totalSize: 100, ratio: 100, ratioFrom: 100 };
    expect(codeOf(() => openArchive(zip, "", limits))).toBe("too-large");
  });

  it("calls every cut-off copy damaged", () => {
    const zip = buildZip([{ name: "a", data: "x".repeat(100) }]);
    for (let length = 2; length < zip.length; length++) {
      expect(codeOf(() => openArchive(zip.subarray(0, length)))).toBe("damaged");
    }
  });
});

describe("inflating", () => {
  it.each<[string, Partial<PartFixture>]>([
    ["a smaller size than there is", { size: 10 }],
    ["a larger size than there is", { size: 5000 }],
    ["a wrong checksum", { crc: 1 }],
    ["a wrong checksum of stored bytes", { crc: 1, stored: true }],
  ])("finds %s damaged, whole and in chunks", async (_, lie) => {
    const archive = openArchive(buildZip([{ name: "a", data: "学".repeat(1000), ...lie }]));
    const entry = archive.find("a")!;
    expect(codeOf(() => inflatePart(archive, entry, nodeInflater))).toBe("damaged");
    const drain = async () => {
      for await (const chunk of inflateChunks(archive, entry, nodeInflater)) text(chunk);
    };
    await expect(drain()).rejects.toMatchObject({ code: "damaged" });
  });

  it("hands out all of a part in chunks", async () => {
    const data = "第1545号实验学校".repeat(40_000);
    const archive = openArchive(buildZip([{ name: "a", data }]));
    const chunks: Buffer[] = [];
    for await (const chunk of inflateChunks(archive, archive.find("a")!, nodeInflater)) {
      chunks.push(Buffer.from(chunk));
    }
    expect(chunks.length).toBeGreaterThan(2);
    expect(text(Buffer.concat(chunks))).toBe(data);
  });
});
