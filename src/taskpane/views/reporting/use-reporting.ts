import { useEffect, useState } from "react";
import type { Report } from "../../../core/report/report";
import { troubleOf } from "../../flows/trouble";
import { usePane, usePaneState } from "../../pane-context";
import type { EarlierFile, FormsPlan, ReportFile } from "../../services/write-service";

/** A made file with the address under which the browser keeps it. */
export interface KeptFile {
  readonly name: string;
  readonly url: string;
}

/** Makes the plan of the forms and keeps what it tells beside the cells to be written. */
export function useForms(report: Report) {
  const { model } = usePane();
  const [overwrite, setOverwrite] = useState(false);
  const [made, setMade] = useState<FormsPlan | null>(null);
  const show = () =>
    void model.write.show("forms", async () => {
      const plan = await model.services.write.planForms({ report, overwrite });
      setMade(plan);
      return plan;
    });
  return { overwrite, setOverwrite, made, show };
}

/** Holds the last check against an earlier file; the sheet is shown before it is written. */
export function useComparison(report: Report) {
  const { model } = usePane();
  const language = usePaneState((state) => state.language);
  return (before: EarlierFile) =>
    void model.write.show("comparison", () =>
      model.services.write.planComparison({ report, before, language }),
    );
}

/** Makes the report's files; their addresses are given back when the view goes. */
export function useReportFiles(report: Report, before: EarlierFile | null) {
  const { model } = usePane();
  const [state, setState] = useState<"none" | "making" | "made" | "failed">("none");
  const [files, setFiles] = useState<readonly KeptFile[]>([]);
  useEffect(() => () => files.forEach(({ url }) => URL.revokeObjectURL(url)), [files]);
  const make = async (county: string) => {
    setState("making");
    try {
      const day = model.today();
      const made = await model.services.write.reportFiles({ report, county, day, before });
      setFiles(made.map(keep));
      setState("made");
    } catch (error) {
      setState("failed");
      model.store.dispatch({ type: "trouble", trouble: troubleOf(error) });
    }
  };
  return { state, files, make };
}

function keep({ name, type, bytes }: ReportFile): KeptFile {
  return { name, url: URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type })) };
}
