import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, type ChangeEvent } from "react";
import { usePaneState } from "../../pane-context";
import type { EarlierFile } from "../../services/write-service";
import { REPORTING_STRINGS } from "./reporting-strings";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

export interface EarlierFileInputProps {
  readonly file: EarlierFile | null;
  readonly onChange: (file: EarlierFile | null) => void;
}

/** The workbook of the earlier check. */
export function EarlierFileInput({ file, onChange }: EarlierFileInputProps) {
  const styles = useStyles();
  const words = REPORTING_STRINGS[usePaneState(({ language }) => language)];
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    onChange(event.target.files?.[0] ?? null);
    event.target.value = "";
  };
  return (
    <div className={styles.line}>
      <input
        ref={input}
        hidden
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv,.txt"
        aria-label={words.choose}
        onChange={chosen}
      />
      <Button size="small" onClick={() => input.current?.click()}>
        {words.choose}
      </Button>
      {file && (
        <>
          <Text size={200}>{words.chosen(file.name)}</Text>
          <Button size="small" appearance="subtle" onClick={() => onChange(null)}>
            {words.withdraw}
          </Button>
        </>
      )}
    </div>
  );
}
