import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXXL}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  section: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});

export interface ViewPageProps {
  /** Only where no tab says it. */
  readonly title?: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A view beside the check: what it is for, then its sections. */
export function ViewPage({ title, lead, children }: ViewPageProps) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      {title && (
        <Text as="h2" size={400} weight="semibold">
          {title}
        </Text>
      )}
      <Text className={styles.quiet}>{lead}</Text>
      {children}
    </div>
  );
}

export interface PageSectionProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

export function PageSection({ title, lead, children }: PageSectionProps) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Text as="h3" weight="semibold" id={id}>
        {title}
      </Text>
      {lead && (
        <Text size={200} className={styles.quiet}>
          {lead}
        </Text>
      )}
      {children}
    </section>
  );
}
