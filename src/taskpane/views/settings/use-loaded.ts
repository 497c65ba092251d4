import { useEffect, useState } from "react";
import { troubleOf } from "../../flows/trouble";
import { usePane } from "../../pane-context";

/**
 * What a service answers; undefined while it has not. A failure is told where all failures are.
 * @param load the same function as long as it asks for the same.
 */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const { store } = usePane().model;
  const [answer, setAnswer] = useState<{ readonly to: () => Promise<T>; readonly value: T } | null>(null);
  useEffect(() => {
    let wanted = true;
    load().then(
      (value) => wanted && setAnswer({ to: load, value }),
      (error: unknown) => wanted && store.dispatch({ type: "trouble", trouble: troubleOf(error) }),
    );
    return () => {
      wanted = false;
    };
  }, [load, store]);
  return answer?.to === load ? answer.value : undefined;
}
