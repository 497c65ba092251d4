import { Button } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../pane-context";

/** 检查整本, where only the sheet in front was checked: the schools often stand on another. */
export function CheckWorkbook() {
  const { strings, model } = usePane();
  const scope = usePaneState(({ request }) => request.scope);
  if (scope === "workbook") return null;
  const check = () => {
    model.store.dispatch({ type: "request", change: { scope: "workbook" } });
    void model.check.run();
  };
  return (
    <Button appearance="primary" onClick={check}>
      {strings.check.checkWorkbook}
    </Button>
  );
}
