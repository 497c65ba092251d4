export interface DroppedFile {
  readonly file: File;
  readonly handle: FileSystemFileHandle | null;
}

type WithHandle = DataTransferItem & { getAsFileSystemHandle?(): Promise<FileSystemHandle | null> };

const isFile = (handle: FileSystemHandle | null): handle is FileSystemFileHandle => handle?.kind === "file";

async function handleOf(item: WithHandle): Promise<FileSystemFileHandle | null> {
  const handle = await item.getAsFileSystemHandle?.().catch(() => null);
  return isFile(handle ?? null) ? (handle as FileSystemFileHandle) : null;
}

/** The files of a drop, with leave to write back where the browser gives it. Call it while the event lasts. */
export function droppedFiles(transfer: DataTransfer): Promise<readonly DroppedFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === "file");
  const dropped = items.flatMap((item) => {
    const file = item.getAsFile();
    return file ? [{ file, handle: handleOf(item) }] : [];
  });
  return Promise.all(dropped.map(async ({ file, handle }) => ({ file, handle: await handle })));
}
