import { crc32 } from "../../../../src/workbook/xlsx/zip/crc32";
import { openArchive, type Archive } from "../../../../src/workbook/xlsx/zip/archive";
import { pack, repack, type PackedData, type PackedEntry } from "../../../../src/workbook/xlsx/zip/pack";
import { entryEnds, orderOf, writeArchive } from "../../../../src/workbook/xlsx/zip/writer";
import { inflatePart } from "../../../../src/workbook/xlsx/zip/inflate";
import { nodeInflater } from "../../../../src/cli/inflate-node";
import { buildZip, type PartFixture } from "../../../support/zip-builder";

const PARTS: PartFixture[] = [
  { name: "a.xml", data: "<a/>".repeat(50), descriptor: true },
  { name: "folder/b.bin", data: Uint8Array.of(1, 2, 3), stored: true },
  { name: "学校.xml", data: "<学校/>" },
];

function stored(text: string): PackedData {
  const compressed = new TextEncoder().encode(text);
  return { method: 0, crc: crc32(compressed), size: compressed.length, compressed };
}

function entriesOf(archive: Archive): Map<string, PackedEntry> {
  const ends = entryEnds(archive, orderOf(archive));
  return new Map(
    [...archive.entries.values()].map((entry) => [
      entry.name,
      { ...entry, data: archive.bytes.subarray(entry.dataOffset, ends.get(entry.name)) },
    ]),
  );
}

function textOf(archive: Archive, name: string): string {
  return new TextDecoder().decode(inflatePart(archive, archive.find(name)!, nodeInflater));
}

it("writes an unchanged package to the byte, its comment included", () => {
  const bytes = buildZip(PARTS, "县教育局");
  const archive = openArchive(bytes);
  expect(Buffer.compare(writeArchive(archive, entriesOf(archive), orderOf(archive)), bytes)).toBe(0);
});

it("replaces one entry and leaves the others' records as they are", () => {
  const archive = openArchive(buildZip(PARTS));
  const entries = entriesOf(archive);
  entries.set("a.xml", repack(entries.get("a.xml")!, stored("<b/>")));
  const written = openArchive(writeArchive(archive, entries, orderOf(archive)));
  expect([...written.entries.keys()]).toEqual(["a.xml", "folder/b.bin", "学校.xml"]);
  expect(textOf(written, "a.xml")).toBe("<b/>");
  expect(written.find("a.xml")).toMatchObject({ date: 0x5821, method: 0, flags: 0x800 });
  expect([...written.find("a.xml")!.local.subarray(6, 8)]).toEqual([0, 8]);
  for (const name of ["folder/b.bin", "学校.xml"]) {
    expect(Buffer.compare(written.find(name)!.local, archive.find(name)!.local)).toBe(0);
    expect(textOf(written, name)).toBe(textOf(archive, name));
  }
});

it("adds entries last, names in Chinese marked as UTF-8", () => {
  const archive = openArchive(buildZip(PARTS));
  const entries = entriesOf(archive);
  entries.set("台账.xml", pack("台账.xml", stored("1")));
  entries.set("plain.xml", pack("plain.xml", stored("2")));
  const { lying, listed } = orderOf(archive);
  const order = { lying: [...lying, "台账.xml", "plain.xml"], listed: [...listed, "台账.xml", "plain.xml"] };
  const written = openArchive(writeArchive(archive, entries, order));
  expect([...written.entries.keys()].slice(3)).toEqual(["台账.xml", "plain.xml"]);
  expect(written.find("台账.xml")?.flags).toBe(0x800);
  expect(written.find("plain.xml")).toMatchObject({ flags: 0, date: 0x21 });
  expect(textOf(written, "台账.xml")).toBe("1");
});

it("keeps the place of an entry that is known only to its zip64 field", () => {
  const archive = openArchive(buildZip(PARTS.map((part) => ({ ...part, zip64: part.name === "学校.xml" }))));
  const entries = entriesOf(archive);
  entries.set("a.xml", repack(entries.get("a.xml")!, stored("<longer>than before</longer>")));
  const written = openArchive(writeArchive(archive, entries, orderOf(archive)));
  expect(textOf(written, "学校.xml")).toBe("<学校/>");
});

it("drops the zip64 sizes of an entry it replaces", () => {
  const archive = openArchive(buildZip(PARTS.map((part) => ({ ...part, zip64: true }))));
  const entries = entriesOf(archive);
  entries.set("a.xml", repack(entries.get("a.xml")!, stored("<b/>")));
  const written = openArchive(writeArchive(archive, entries, orderOf(archive)));
  expect(textOf(written, "a.xml")).toBe("<b/>");
  expect(written.find("a.xml")!.central.length).toBeLessThan(archive.find("a.xml")!.central.length);
});
