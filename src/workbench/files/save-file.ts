const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

export type SavedTo = "file" | "download";

function download(name: string, bytes: Uint8Array): void {
  const address = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  const link = Object.assign(document.createElement("a"), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

type Permitted = FileSystemFileHandle & {
  requestPermission?(wanted: { mode: "readwrite" }): Promise<PermissionState>;
};

/** The browser swaps the file when the stream is closed, so it is old or new, never half. */
async function writeBack(handle: Permitted, bytes: Uint8Array): Promise<boolean> {
  if ((await handle.requestPermission?.({ mode: "readwrite" })) === "denied") return false;
  const stream = await handle.createWritable();
  try {
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
    await stream.close();
    return true;
  } catch (failure) {
    await stream.abort().catch(() => undefined);
    throw failure;
  }
}

/** Writes back to the file where the page may, else hands the browser a download. @throws what the browser throws */
export async function saveFile(
  name: string,
  bytes: Uint8Array,
  handle: FileSystemFileHandle | null,
): Promise<SavedTo> {
  if (handle && (await writeBack(handle, bytes))) return "file";
  download(name, bytes);
  return "download";
}
