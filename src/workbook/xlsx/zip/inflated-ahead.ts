import { openArchive, type Archive } from "./archive";
import type { ZipEntry } from "./entry";
import { inflateChunks, type Deflated, type Inflater } from "./inflate";

/** Inflated bytes from which on a stream of the browser's own is sooner done than a script. */
const LARGE = 1 << 17;
/** No sheet is so large; room for it is not taken on a stranger's word. */
const HUGE = 1 << 27;

/** An inflater that has the large parts of one package ready, until it is told to forget them. */
export class InflatedAhead implements Inflater {
  /** By the place of their deflated bytes in the file. */
  private readonly parts = new Map<number, Uint8Array>();

  private constructor(private readonly inflater: Inflater) {}

  /**
   * Inflates the large parts by the chunks of `inflater`, side by side, while whoever waits may do something else.
   * A part that does not inflate is left to whoever asks for it.
   * @throws WorkbookError for what `openArchive` refuses.
   */
  static async of(bytes: Uint8Array, name: string, inflater: Inflater): Promise<InflatedAhead> {
    const archive = openArchive(bytes, name);
    const ahead = new InflatedAhead(inflater);
    const large = [...archive.entries.values()].filter(isWorthwhile);
    await Promise.all(large.map((entry) => ahead.take(archive, entry)));
    return ahead;
  }

  whole(data: Deflated): Uint8Array {
    return this.parts.get(data.compressed.byteOffset) ?? this.inflater.whole(data);
  }

  chunks(data: Deflated): ReturnType<Inflater["chunks"]> {
    return this.inflater.chunks(data);
  }

  /** Gives the memory back; from then on parts are inflated when they are asked for. */
  forget(): void {
    this.parts.clear();
  }

  private async take(archive: Archive, entry: ZipEntry): Promise<void> {
    const bytes = new Uint8Array(entry.size);
    let at = 0;
    try {
      for await (const chunk of inflateChunks(archive, entry, this.inflater)) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
    } catch {
      return;
    }
    this.parts.set(archive.compressed(entry).byteOffset, bytes);
  }
}

function isWorthwhile({ name, size, method }: ZipEntry): boolean {
  return method !== 0 && size >= LARGE && size < HUGE && /\.xml$/i.test(name);
}
