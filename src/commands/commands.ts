import { localDay } from "../core/day";
import { tellChecked } from "../ribbon/check-news";
import { excelHost } from "../workbook/office/host";
import { OfficePort } from "../workbook/office/office-port";

type ActionName = "checkAndMark" | "fillCoefficients" | "clearMarks" | "turnNative";

/** The ribbon's buttons: the code behind them is loaded when one is pressed. */
const load = () => import("./sheet-actions");

/** Runs a button's action on the workbook in front; the pane opens beside it, and tells what stood in the way. */
function button(name: ActionName): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      const port = new OfficePort(excelHost());
      const actions = await load();
      await actions[name]({ port, activeSheet: () => port.activeSheet(), today: () => localDay(new Date()) });
      if (name === "checkAndMark") tellChecked();
    } catch (error) {
      console.error(error);
      await Office.addin.showAsTaskpane();
    } finally {
      event.completed();
    }
  };
}

Office.actions.associate("qbCheck", button("checkAndMark"));
Office.actions.associate("qbCoefficients", button("fillCoefficients"));
Office.actions.associate("qbClear", button("clearMarks"));
Office.actions.associate("qbToNative", button("turnNative"));
