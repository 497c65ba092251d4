import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import { SaidError } from "../../../corrections/read-said";
import { PageSection } from "../../components/ViewPage/ViewPage";
import { troubleOf } from "../../flows/trouble";
import { usePane, usePaneState } from "../../pane-context";
import { useSaidWords } from "../../use-said-words";
import type { SaidModel } from "./use-said";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

/** The corrections as a file, out and in. */
export function ShareSaid({ model }: { model: SaidModel }) {
  const said = useSaidWords();
  const input = useRef<HTMLInputElement>(null);
  const { told, take } = useImport(model);
  const save = useExport();
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file) take(file);
    event.target.value = "";
  };
  return (
    <PageSection title={said.share}>
      <div className={useStyles().line}>
        <Button size="small" onClick={save}>
          {said.export}
        </Button>
        <input ref={input} hidden type="file" accept=".json" aria-label={said.import} onChange={chosen} />
        <Button size="small" onClick={() => input.current?.click()}>
          {said.import}
        </Button>
      </div>
      <Text size={200} role="status">
        {told}
      </Text>
    </PageSection>
  );
}

function useImport({ reload }: SaidModel) {
  const { model } = usePane();
  const said = useSaidWords();
  const language = usePaneState((state) => state.language);
  const [told, setTold] = useState("");
  const take = (file: Blob) => {
    const read = async () => {
      await model.services.said.imported(await file.text());
      setTold(said.imported);
      reload();
    };
    read().catch((error: unknown) => {
      if (error instanceof SaidError) setTold(language === "en" ? error.en : error.zh);
      else model.store.dispatch({ type: "trouble", trouble: troubleOf(error) });
    });
  };
  return { told, take };
}

function useExport(): () => void {
  const { model } = usePane();
  const said = useSaidWords();
  return () => {
    model.services.said.exported().then(
      (text) => download(text, said.exportName),
      (error: unknown) => model.store.dispatch({ type: "trouble", trouble: troubleOf(error) }),
    );
  };
}

function download(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
