import { WorkbookError } from "../../port";
import type { Archive } from "../zip/archive";
import type { Deflate } from "../zip/deflate";
import type { Inflater } from "../zip/inflate";
import { pack, repack, type PackedData, type PackedEntry } from "../zip/pack";
import { entryEnds, orderOf, writeArchive, type EntryOrder } from "../zip/writer";
import { packText } from "./packed-text";
import { decodePart, newText, unfold, type PartText } from "./part-text";

/** What the package layer needs from where it runs. */
export interface PackageTools {
  readonly inflater: Inflater;
  readonly deflate: Deflate;
}

/** A part as it lies in a package. */
export interface StoredPart extends PackedEntry, PackedData {}

/**
 * A package being edited: parts are opened, changed, added and removed by name;
 * what is not named keeps its bytes, place and order.
 */
export class PackageDraft {
  private readonly stored = new Map<string, StoredPart>();
  private readonly open = new Map<string, PartText>();
  private readonly edited = new Set<string>();
  private readonly touched = new Set<string>();
  private order: EntryOrder;

  constructor(
    private readonly archive: Archive,
    private readonly tools: PackageTools,
  ) {
    this.order = orderOf(archive);
    const ends = entryEnds(archive, this.order);
    for (const [name, entry] of archive.entries) {
      const data = archive.bytes.subarray(entry.dataOffset, ends.get(name));
      const { local, central, method, crc, size } = entry;
      this.stored.set(name, {
        local,
        central,
        data,
        method,
        crc,
        size,
        compressed: archive.compressed(entry),
      });
    }
  }

  names(): string[] {
    const names = new Set([...this.order.listed, ...this.stored.keys(), ...this.open.keys()]);
    return [...names].filter((name) => this.has(name));
  }

  has(name: string): boolean {
    return this.open.has(name) || this.stored.has(name);
  }

  /** The name under which the package has this part; capitals and small letters are one. */
  actualName(name: string): string {
    if (this.has(name)) return name;
    return this.archive.find(name)?.name ?? name;
  }

  /** @throws WorkbookError damaged where there is no such part */
  text(name: string): string {
    const whole = unfold(this.open.get(name) ?? decodePart(this.bytes(name), () => 0));
    this.open.set(name, whole);
    return whole.tail;
  }

  /** The part's text from a place on, and only that, unless more of it is open already. */
  tail(name: string, cut: (bytes: Uint8Array) => number): string {
    const part = this.open.get(name) ?? decodePart(this.bytes(name), cut);
    this.open.set(name, part);
    return part.tail;
  }

  /** Lets go of a part that was only looked at. */
  release(name: string): void {
    if (!this.edited.has(name)) this.open.delete(name);
  }

  /** Changes what `tail` gave. */
  setTail(name: string, tail: string): void {
    const part = this.open.get(name);
    if (part?.tail === tail) return;
    this.open.set(name, part ? { ...part, tail } : newText(tail));
    this.edited.add(name);
  }

  /** Changes or adds a part. */
  setText(name: string, text: string): void {
    if (this.has(name) && this.text(name) === text) return;
    this.setTail(name, text);
  }

  remove(name: string): void {
    this.open.delete(name);
    this.stored.delete(name);
    this.edited.add(name);
  }

  /** Puts parts back as they lay; null takes one away. */
  restore(parts: ReadonlyMap<string, StoredPart | null>, order: EntryOrder): void {
    this.seal();
    for (const [name, part] of parts) {
      this.touched.add(name);
      if (part) this.stored.set(name, part);
      else this.stored.delete(name);
    }
    this.order = order;
  }

  /** The part as it lies, with all edits packed; undefined where there is none. */
  storedPart(name: string): StoredPart | undefined {
    this.seal();
    return this.stored.get(name);
  }

  /** The parts that were edited, added, removed or restored. */
  touchedNames(): ReadonlySet<string> {
    this.seal();
    return this.touched;
  }

  /** The package as it is now. */
  write(): { readonly bytes: Uint8Array; readonly order: EntryOrder } {
    this.seal();
    const order = { lying: this.inOrder(this.order.lying), listed: this.inOrder(this.order.listed) };
    return { bytes: writeArchive(this.archive, this.stored, order), order };
  }

  /** Parts that have gone are left out, new ones come last. */
  private inOrder(names: readonly string[]): string[] {
    return [...new Set([...names, ...this.stored.keys()])].filter((name) => this.stored.has(name));
  }

  /** Packs a part if it was edited, so that not all of them are left to the end. */
  settle(name: string): void {
    const part = this.open.get(name);
    if (!this.edited.delete(name)) return;
    if (part) this.stored.set(name, this.pack(name, part));
    this.open.delete(name);
    this.touched.add(name);
  }

  /** Packs what was edited. */
  private seal(): void {
    for (const name of [...this.edited]) this.settle(name);
    this.open.clear();
  }

  private pack(name: string, part: PartText): StoredPart {
    const stored = this.stored.get(name);
    const data = packText(part, stored, this.tools.deflate);
    return { ...data, ...(stored ? repack(stored, data) : pack(name, data)) };
  }

  private bytes(name: string): Uint8Array {
    const part = this.stored.get(name);
    if (!part) throw new WorkbookError("damaged", `no part ${name}`);
    if (part.method === 0) return part.compressed;
    try {
      return this.tools.inflater.whole(part);
    } catch (cause) {
      throw new WorkbookError("damaged", `part ${name} does not inflate to what it should`, { cause });
    }
  }
}
