import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useRef, useState, type ChangeEvent } from "react";
import { troubleOf } from "../../flows/trouble";
import { usePane } from "../../pane-context";
import { useSaidWords } from "../../use-said-words";

const KINDS = ".xlsx,.xlsm,.xltx,.xltm,.xls,.et,.csv,.tsv,.txt";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  files: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** 添加文件: stage files and school forms that are one county with the open workbook. */
export default function AddFiles() {
  const styles = useStyles();
  const said = useSaidWords();
  const { names, add, remove, adding } = useAddedFiles();
  const input = useRef<HTMLInputElement>(null);
  const chosen = (event: ChangeEvent<HTMLInputElement>) => {
    void add([...(event.target.files ?? [])]);
    event.target.value = "";
  };
  return (
    <section aria-label={said.files}>
      <div className={styles.line}>
        <input
          ref={input}
          hidden
          type="file"
          multiple
          accept={KINDS}
          aria-label={said.add}
          onChange={chosen}
        />
        <Button size="small" disabled={adding} onClick={() => input.current?.click()}>
          {said.add}
        </Button>
        <Text size={200} className={styles.quiet}>
          {adding ? said.adding : names.length === 0 ? said.addLead : said.added(names.length)}
        </Text>
      </div>
      {names.length > 0 && (
        <ul className={styles.files}>
          {names.map((name) => (
            <li key={name} className={styles.line}>
              <Text size={200}>{name}</Text>
              <Button
                size="small"
                appearance="subtle"
                aria-label={said.removeFile(name)}
                onClick={() => void remove(name)}
              >
                {said.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Files that cannot be read are told; the others count, and the check is made anew with them. */
function useAddedFiles() {
  const { model } = usePane();
  const { files } = model.services;
  const [names, setNames] = useState(files.list());
  const [adding, setAdding] = useState(false);
  const again = async () => {
    await model.check.run();
    setNames([...files.list()]);
  };
  const add = async (chosen: readonly File[]) => {
    setAdding(true);
    const failures: unknown[] = [];
    for (const file of chosen) await files.add(file).catch((error: unknown) => failures.push(error));
    setAdding(false);
    if (failures.length < chosen.length) await again();
    const [failure] = failures;
    if (failure !== undefined) model.store.dispatch({ type: "trouble", trouble: troubleOf(failure) });
  };
  const remove = async (name: string) => {
    files.remove(name);
    await again();
  };
  return { names, adding, add, remove };
}
