import { makeStyles, Tab, TabList, tokens } from "@fluentui/react-components";
import { usePane, usePaneState } from "../../pane-context";
import { MORE_VIEW, type Views } from "../../views/views";

const useStyles = makeStyles({
  tabs: {
    flexShrink: 0,
    flexWrap: "wrap",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  tab: { paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

/** The views that have a tab; others are found under 更多 or in the corner. */
export default function ViewTabs({ views }: { views: Views }) {
  const { strings, model } = usePane();
  const view = usePaneState((state) => state.view);
  const language = usePaneState((state) => state.language);
  const styles = useStyles();
  return (
    <TabList
      aria-label={strings.pane.views}
      size="small"
      className={styles.tabs}
      selectedValue={views.tabOf(view)}
      onTabSelect={(_, data) => model.store.dispatch({ type: "view", view: String(data.value) })}
    >
      {views.tabs.map(({ id, title }) => (
        <Tab key={id} value={id} className={styles.tab}>
          {title[language]}
        </Tab>
      ))}
      {views.more.length > 0 && (
        <Tab value={MORE_VIEW} className={styles.tab}>
          {strings.pane.more}
        </Tab>
      )}
    </TabList>
  );
}
