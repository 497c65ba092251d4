import { Radio, RadioGroup, Text } from "@fluentui/react-components";
import { PageSection, ViewPage } from "../../components/ViewPage/ViewPage";
import { LANGUAGES } from "../../../core/messages/codes";
import { usePane, usePaneState } from "../../pane-context";
import { OpenReadings } from "./OpenReadings";
import { SelfTestSection } from "./SelfTestSection";
import { StandardSection } from "./StandardSection";

/** 设置与自检. */
export default function SettingsView() {
  const { settings } = usePane().strings;
  return (
    <ViewPage title={settings.title} lead={settings.lead}>
      <LanguageChoice />
      <StandardSection />
      <OpenReadings />
      <SelfTestSection />
      <PageSection title={settings.privacy}>
        <Text size={200}>{settings.privacyText}</Text>
      </PageSection>
    </ViewPage>
  );
}

function LanguageChoice() {
  const { strings, model } = usePane();
  const language = usePaneState((state) => state.language);
  const { settings } = strings;
  return (
    <PageSection title={settings.language}>
      <RadioGroup
        layout="horizontal"
        aria-label={settings.language}
        value={language}
        onChange={(_, data) => {
          const chosen = LANGUAGES.find((each) => each === data.value);
          if (chosen) model.setLanguage(chosen);
        }}
      >
        {LANGUAGES.map((each) => (
          <Radio key={each} value={each} label={settings.languages[each]} />
        ))}
      </RadioGroup>
    </PageSection>
  );
}
