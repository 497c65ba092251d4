// Made by scripts/build-standards.mjs.
import nationalDocuments from "./national/documents.json";
import nationalIndicatorsR1 from "./national/indicators/R1.json";
import nationalIndicatorsR2 from "./national/indicators/R2.json";
import nationalIndicatorsR3 from "./national/indicators/R3.json";
import nationalIndicatorsR4 from "./national/indicators/R4.json";
import nationalIndicatorsR5 from "./national/indicators/R5.json";
import nationalIndicatorsR6 from "./national/indicators/R6.json";
import nationalIndicatorsR7 from "./national/indicators/R7.json";
import nationalRulesCoefficient from "./national/rules/coefficient.json";
import nationalRulesExclusions from "./national/rules/exclusions.json";
import nationalRulesSchoolVerdict from "./national/rules/school-verdict.json";
import nationalRulesSplits from "./national/rules/splits.json";
import nationalSettings from "./national/settings.json";
import regions341324SixianDocuments from "./regions/341324-sixian/documents.json";
import regions341324SixianIndicatorsC1 from "./regions/341324-sixian/indicators/C1.json";
import regions341324SixianIndicatorsR1 from "./regions/341324-sixian/indicators/R1.json";
import regions341324SixianIndicatorsR2 from "./regions/341324-sixian/indicators/R2.json";
import regions341324SixianIndicatorsR3 from "./regions/341324-sixian/indicators/R3.json";
import regions341324SixianIndicatorsR4 from "./regions/341324-sixian/indicators/R4.json";
import regions341324SixianIndicatorsR5 from "./regions/341324-sixian/indicators/R5.json";
import regions341324SixianIndicatorsR6 from "./regions/341324-sixian/indicators/R6.json";
import regions341324SixianIndicatorsR7 from "./regions/341324-sixian/indicators/R7.json";
import regions341324SixianRegion from "./regions/341324-sixian/region.json";
import regions440700JiangmenDocuments from "./regions/440700-jiangmen/documents.json";
import regions440700JiangmenRegion from "./regions/440700-jiangmen/region.json";
import regions441400MeizhouDocuments from "./regions/441400-meizhou/documents.json";
import regions441400MeizhouRegion from "./regions/441400-meizhou/region.json";
import regions450800GuigangDocuments from "./regions/450800-guigang/documents.json";
import regions450800GuigangIndicatorsR6 from "./regions/450800-guigang/indicators/R6.json";
import regions450800GuigangRegion from "./regions/450800-guigang/region.json";
import regions653100KashgarDocuments from "./regions/653100-kashgar/documents.json";
import regions653100KashgarIndicatorsR1 from "./regions/653100-kashgar/indicators/R1.json";
import regions653100KashgarIndicatorsR2 from "./regions/653100-kashgar/indicators/R2.json";
import regions653100KashgarIndicatorsR3 from "./regions/653100-kashgar/indicators/R3.json";
import regions653100KashgarIndicatorsR4 from "./regions/653100-kashgar/indicators/R4.json";
import regions653100KashgarIndicatorsR5 from "./regions/653100-kashgar/indicators/R5.json";
import regions653100KashgarIndicatorsR6 from "./regions/653100-kashgar/indicators/R6.json";
import regions653100KashgarIndicatorsR7 from "./regions/653100-kashgar/indicators/R7.json";
import regions653100KashgarRegion from "./regions/653100-kashgar/region.json";

/** Every data file by its path below src/standards, as it stands in the repository. */
export const FILES: Readonly<Record<string, unknown>> = {
  "national/documents.json": nationalDocuments,
  "national/indicators/R1.json": nationalIndicatorsR1,
  "national/indicators/R2.json": nationalIndicatorsR2,
  "national/indicators/R3.json": nationalIndicatorsR3,
  "national/indicators/R4.json": nationalIndicatorsR4,
  "national/indicators/R5.json": nationalIndicatorsR5,
  "national/indicators/R6.json": nationalIndicatorsR6,
  "national/indicators/R7.json": nationalIndicatorsR7,
  "national/rules/coefficient.json": nationalRulesCoefficient,
  "national/rules/exclusions.json": nationalRulesExclusions,
  "national/rules/school-verdict.json": nationalRulesSchoolVerdict,
  "national/rules/splits.json": nationalRulesSplits,
  "national/settings.json": nationalSettings,
  "regions/341324-sixian/documents.json": regions341324SixianDocuments,
  "regions/341324-sixian/indicators/C1.json": regions341324SixianIndicatorsC1,
  "regions/341324-sixian/indicators/R1.json": regions341324SixianIndicatorsR1,
  "regions/341324-sixian/indicators/R2.json": regions341324SixianIndicatorsR2,
  "regions/341324-sixian/indicators/R3.json": regions341324SixianIndicatorsR3,
  "regions/341324-sixian/indicators/R4.json": regions341324SixianIndicatorsR4,
  "regions/341324-sixian/indicators/R5.json": regions341324SixianIndicatorsR5,
  "regions/341324-sixian/indicators/R6.json": regions341324SixianIndicatorsR6,
  "regions/341324-sixian/indicators/R7.json": regions341324SixianIndicatorsR7,
  "regions/341324-sixian/region.json": regions341324SixianRegion,
  "regions/440700-jiangmen/documents.json": regions440700JiangmenDocuments,
  "regions/440700-jiangmen/region.json": regions440700JiangmenRegion,
  "regions/441400-meizhou/documents.json": regions441400MeizhouDocuments,
  "regions/441400-meizhou/region.json": regions441400MeizhouRegion,
  "regions/450800-guigang/documents.json": regions450800GuigangDocuments,
  "regions/450800-guigang/indicators/R6.json": regions450800GuigangIndicatorsR6,
  "regions/450800-guigang/region.json": regions450800GuigangRegion,
  "regions/653100-kashgar/documents.json": regions653100KashgarDocuments,
  "regions/653100-kashgar/indicators/R1.json": regions653100KashgarIndicatorsR1,
  "regions/653100-kashgar/indicators/R2.json": regions653100KashgarIndicatorsR2,
  "regions/653100-kashgar/indicators/R3.json": regions653100KashgarIndicatorsR3,
  "regions/653100-kashgar/indicators/R4.json": regions653100KashgarIndicatorsR4,
  "regions/653100-kashgar/indicators/R5.json": regions653100KashgarIndicatorsR5,
  "regions/653100-kashgar/indicators/R6.json": regions653100KashgarIndicatorsR6,
  "regions/653100-kashgar/indicators/R7.json": regions653100KashgarIndicatorsR7,
  "regions/653100-kashgar/region.json": regions653100KashgarRegion,
};
