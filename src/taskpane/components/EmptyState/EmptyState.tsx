import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  state: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    textAlign: "center",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXXXL} ${tokens.spacingHorizontalXL}`,
  },
  text: { color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});

export interface EmptyStateProps {
  readonly picture?: ReactNode;
  readonly title: string;
  readonly text?: ReactNode;
  /** Buttons that lead on. */
  readonly children?: ReactNode;
}

/** Where there is nothing to show: what it means, and the way on. */
export function EmptyState({ picture, title, text, children }: EmptyStateProps) {
  const styles = useStyles();
  return (
    <div className={styles.state}>
      {picture}
      <Text as="h2" align="center" size={400} weight="semibold">
        {title}
      </Text>
      {text && (
        <Text align="center" className={styles.text}>
          {text}
        </Text>
      )}
      {children}
    </div>
  );
}
