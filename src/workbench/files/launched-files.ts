import type { DroppedFile } from "./dropped-files";

interface LaunchQueue {
  setConsumer(take: (launch: { readonly files?: readonly FileSystemFileHandle[] }) => void): void;
}

/** Takes the workbooks that the system opens with the installed app. */
export function onLaunchedFiles(open: (files: readonly DroppedFile[]) => Promise<void>): void {
  const { launchQueue } = window as { launchQueue?: LaunchQueue };
  launchQueue?.setConsumer(({ files = [] }) => {
    const read = files.map(async (handle) => ({ file: await handle.getFile(), handle }));
    void Promise.all(read).then(open);
  });
}
