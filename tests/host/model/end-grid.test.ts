import { ICommandService } from "@univerjs/core";
import { FormulaExecuteStageType, SetFormulaCalculationNotificationMutation } from "@univerjs/engine-formula";
import { nodeGrid, type NodeGrid } from "../../../src/host/node/node-grid";

/** Begins a calculation that never comes further. */
function calculate({ api }: NodeGrid): void {
  const book = api.createWorkbook({ id: "book", sheetOrder: ["one"], sheets: { one: { id: "one" } } });
  const commands = book.getActiveSheet().getInject().get(ICommandService);
  commands.syncExecuteCommand(SetFormulaCalculationNotificationMutation.id, {
    stageInfo: { stage: FormulaExecuteStageType.START },
  });
}

it("a grid that ends while it calculates leaves nothing behind that throws", () => {
  jest.useFakeTimers();
  const grid = nodeGrid();
  calculate(grid);
  grid.dispose();
  expect(() => jest.advanceTimersByTime(2000)).not.toThrow();
  jest.useRealTimers();
});
