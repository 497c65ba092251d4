import { callsOverPort } from "../message-calls";
import type { AddInSide, Batch, FunctionAnswer, HostSide } from "../protocol";

/** The add-in at the other end of a message port, served by this host. */
export function addInOverPort(port: MessagePort, host: HostSide): AddInSide {
  const call = callsOverPort(port, {
    execute: (batch: Batch) => host.execute(batch),
    associate: (ids: readonly string[]) => host.associate(ids),
    showPane: (shown: boolean) => host.showPane(shown),
  });
  return {
    callFunction: (question) => call("callFunction", question) as Promise<FunctionAnswer>,
    runAction: async (id) => void (await call("runAction", id)),
    tell: (event) => void call("tell", event),
  };
}
