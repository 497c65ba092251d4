import { Button, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePane, usePaneState } from "../../pane-context";

const useStyles = makeStyles({
  editor: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalSNudge },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

export interface AnswerEditorProps {
  /** What the answer is kept under. */
  readonly answerKey: string;
  readonly onClose: () => void;
}

/** 情况说明: the reason for a finding, kept in the workbook. */
export function AnswerEditor({ answerKey, onClose }: AnswerEditorProps) {
  const styles = useStyles();
  const { strings, model } = usePane();
  const answer = usePaneState(({ answers }) => answers[answerKey]);
  const [reason, setReason] = useState(answer?.reason ?? "");
  const keep = (text: string) => {
    const given = text.trim() === "" ? null : { reason: text.trim(), on: model.today() };
    model.store.dispatch({ type: "answer", key: answerKey, answer: given });
    onClose();
  };
  return (
    <div
      className={styles.editor}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <Textarea
        autoFocus
        aria-label={strings.list.answer}
        placeholder={strings.list.answerHint}
        resize="vertical"
        maxLength={500}
        value={reason}
        onChange={(_, data) => setReason(data.value)}
      />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={reason.trim() === ""}
          onClick={() => keep(reason)}
        >
          {strings.list.save}
        </Button>
        <Button size="small" onClick={onClose}>
          {strings.check.cancel}
        </Button>
        {answer && (
          <Button size="small" appearance="subtle" onClick={() => keep("")}>
            {strings.list.removeAnswer}
          </Button>
        )}
      </div>
    </div>
  );
}
