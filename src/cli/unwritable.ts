import { UsageError } from "./usage-error";

type Sentence = (place: string) => readonly [zh: string, en: string];

const NO_FOLDER: Sentence = (place) => [
  `--out 后面的“${place}”不是文件夹，副本没有地方放。请写一个文件夹的名字（没有的会自动新建），再运行一次。`,
  `"${place}" after --out is no folder, and the copy has no place. Name a folder (it is made where there is none) and run again.`,
];
const REFUSED: Sentence = (place) => [
  `写不进“${place}”：没有写的权限，或者文件正在Excel、WPS里打开。请关掉它，或把 --out 改成别的文件夹，再运行一次。原文件没有动。`,
  `Cannot write "${place}": it is not allowed, or the file is open in Excel or WPS. Close it, or name another folder after --out, and run again. The input is as it was.`,
];
const FULL: Sentence = (place) => [
  `写不进“${place}”：磁盘满了。请腾出空间，或把 --out 改成别的磁盘上的文件夹，再运行一次。原文件没有动。`,
  `Cannot write "${place}": the disk is full. Make room, or name a folder on another disk after --out, and run again. The input is as it was.`,
];

/** By the system's code for what went wrong. */
const SENTENCES: Readonly<Record<string, Sentence>> = {
  EEXIST: NO_FOLDER,
  ENOTDIR: NO_FOLDER,
  ENOENT: NO_FOLDER,
  EACCES: REFUSED,
  EPERM: REFUSED,
  EROFS: REFUSED,
  EBUSY: REFUSED,
  ENOSPC: FULL,
  EDQUOT: FULL,
};

/** What to throw where a file could not be written: what went wrong and what to do, where that is known. */
export function unwritable(error: unknown, folder: string, target: string): unknown {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const sentence = SENTENCES[code];
  return sentence ? new UsageError(...sentence(sentence === NO_FOLDER ? folder : target)) : error;
}
