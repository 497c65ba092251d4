import { callsOverPort, type Call } from "../message-calls";
import type { AddInSide, Answer, FunctionCall, HostEvent, HostSide } from "../protocol";

/**
 * The host at the other end of a message port that is still to come; what is said before it comes waits.
 * @param addIn what the host may call
 */
export function hostOverPort(port: Promise<MessagePort>, addIn: () => AddInSide): HostSide {
  const calling = port.then((opened): Call => {
    return callsOverPort(opened, {
      callFunction: (call: FunctionCall) => addIn().callFunction(call),
      runAction: (id: string) => addIn().runAction(id),
      tell: (event: HostEvent) => addIn().tell(event),
    });
  });
  const send = async (name: string, value: unknown) => (await calling)(name, value);
  return {
    execute: (batch) => send("execute", batch) as Promise<Answer>,
    associate: (ids) => void send("associate", ids),
    showPane: (shown) => void send("showPane", shown),
  };
}
