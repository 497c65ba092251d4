import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { usePane } from "../../pane-context";
import { SheetPicture } from "../EmptyState/SheetPicture";

const useStyles = makeStyles({
  screen: {
    minHeight: "100%",
    boxSizing: "border-box",
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalXXL} ${tokens.spacingHorizontalXL}`,
    overflowY: "auto",
  },
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
  step: { display: "grid", gridTemplateColumns: "28px 1fr", columnGap: tokens.spacingHorizontalMNudge },
  number: {
    gridRow: "1 / 3",
    width: "26px",
    height: "26px",
    boxSizing: "border-box",
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusCircular,
    color: tokens.colorBrandForeground1,
    textAlign: "center",
    lineHeight: "24px",
    fontWeight: tokens.fontWeightSemibold,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What QB does, in one screen; seen once. */
export function Introduction() {
  const styles = useStyles();
  const { strings, model } = usePane();
  const { title, lead, steps, privacy, start } = strings.pane.introduction;
  return (
    <main className={styles.screen}>
      <SheetPicture />
      <div className={styles.head}>
        <Text as="h1" size={500} weight="semibold">
          {title}
        </Text>
        <Text className={styles.quiet}>{lead}</Text>
      </div>
      <ol className={styles.steps}>
        {steps.map((step, place) => (
          <li key={step.title} className={styles.step}>
            <span className={styles.number} aria-hidden="true">
              {place + 1}
            </span>
            <Text weight="semibold">{step.title}</Text>
            <Text className={styles.quiet}>{step.text}</Text>
          </li>
        ))}
      </ol>
      <Button appearance="primary" size="large" onClick={model.endIntroduction}>
        {start}
      </Button>
      <Text size={200} className={styles.quiet}>
        {privacy}
      </Text>
    </main>
  );
}
