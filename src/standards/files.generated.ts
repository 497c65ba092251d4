// Made by scripts/build-standards.mjs.
import nationalDocuments from "./national/documents.json";
import nationalIndicatorsG1 from "./national/indicators/G1.json";
import nationalIndicatorsG10 from "./national/indicators/G10.json";
import nationalIndicatorsG11 from "./national/indicators/G11.json";
import nationalIndicatorsG12 from "./national/indicators/G12.json";
import nationalIndicatorsG13 from "./national/indicators/G13.json";
import nationalIndicatorsG14 from "./national/indicators/G14.json";
import nationalIndicatorsG15 from "./national/indicators/G15.json";
import nationalIndicatorsG2 from "./national/indicators/G2.json";
import nationalIndicatorsG3 from "./national/indicators/G3.json";
import nationalIndicatorsG4 from "./national/indicators/G4.json";
import nationalIndicatorsG5 from "./national/indicators/G5.json";
import nationalIndicatorsG6 from "./national/indicators/G6.json";
import nationalIndicatorsG7 from "./national/indicators/G7.json";
import nationalIndicatorsG8 from "./national/indicators/G8.json";
import nationalIndicatorsG9 from "./national/indicators/G9.json";
import nationalIndicatorsP1 from "./national/indicators/P1.json";
import nationalIndicatorsP2 from "./national/indicators/P2.json";
import nationalIndicatorsQ1 from "./national/indicators/Q1.json";
import nationalIndicatorsQ2 from "./national/indicators/Q2.json";
import nationalIndicatorsQ3 from "./national/indicators/Q3.json";
import nationalIndicatorsQ4 from "./national/indicators/Q4.json";
import nationalIndicatorsQ5 from "./national/indicators/Q5.json";
import nationalIndicatorsQ6 from "./national/indicators/Q6.json";
import nationalIndicatorsQ7 from "./national/indicators/Q7.json";
import nationalIndicatorsQ8 from "./national/indicators/Q8.json";
import nationalIndicatorsQ9 from "./national/indicators/Q9.json";
import nationalIndicatorsR1 from "./national/indicators/R1.json";
import nationalIndicatorsR2 from "./national/indicators/R2.json";
import nationalIndicatorsR3 from "./national/indicators/R3.json";
import nationalIndicatorsR4 from "./national/indicators/R4.json";
import nationalIndicatorsR5 from "./national/indicators/R5.json";
import nationalIndicatorsR6 from "./national/indicators/R6.json";
import nationalIndicatorsR7 from "./national/indicators/R7.json";
import nationalIndicatorsS1 from "./national/indicators/S1.json";
import nationalIndicatorsV1 from "./national/indicators/V1.json";
import nationalIndicatorsV2 from "./national/indicators/V2.json";
import nationalIndicatorsV3 from "./national/indicators/V3.json";
import nationalIndicatorsV4 from "./national/indicators/V4.json";
import nationalIndicatorsV5 from "./national/indicators/V5.json";
import nationalIndicatorsV6 from "./national/indicators/V6.json";
import nationalRulesCoefficient from "./national/rules/coefficient.json";
import nationalRulesExclusions from "./national/rules/exclusions.json";
import nationalRulesRelaxations from "./national/rules/relaxations.json";
import nationalRulesSchoolVerdict from "./national/rules/school-verdict.json";
import nationalRulesSplits from "./national/rules/splits.json";
import nationalSettings from "./national/settings.json";
import regions341324SixianDocuments from "./regions/341324-sixian/documents.json";
import regions341324SixianIndicatorsC1 from "./regions/341324-sixian/indicators/C1.json";
import regions341324SixianIndicatorsG11 from "./regions/341324-sixian/indicators/G11.json";
import regions341324SixianIndicatorsG12 from "./regions/341324-sixian/indicators/G12.json";
import regions341324SixianIndicatorsG13 from "./regions/341324-sixian/indicators/G13.json";
import regions341324SixianIndicatorsG14 from "./regions/341324-sixian/indicators/G14.json";
import regions341324SixianIndicatorsG15 from "./regions/341324-sixian/indicators/G15.json";
import regions341324SixianIndicatorsG3 from "./regions/341324-sixian/indicators/G3.json";
import regions341324SixianIndicatorsG4 from "./regions/341324-sixian/indicators/G4.json";
import regions341324SixianIndicatorsG5 from "./regions/341324-sixian/indicators/G5.json";
import regions341324SixianIndicatorsG9 from "./regions/341324-sixian/indicators/G9.json";
import regions341324SixianIndicatorsQ1 from "./regions/341324-sixian/indicators/Q1.json";
import regions341324SixianIndicatorsQ2 from "./regions/341324-sixian/indicators/Q2.json";
import regions341324SixianIndicatorsQ4 from "./regions/341324-sixian/indicators/Q4.json";
import regions341324SixianIndicatorsQ6 from "./regions/341324-sixian/indicators/Q6.json";
import regions341324SixianIndicatorsR1 from "./regions/341324-sixian/indicators/R1.json";
import regions341324SixianIndicatorsR2 from "./regions/341324-sixian/indicators/R2.json";
import regions341324SixianIndicatorsR3 from "./regions/341324-sixian/indicators/R3.json";
import regions341324SixianIndicatorsR4 from "./regions/341324-sixian/indicators/R4.json";
import regions341324SixianIndicatorsR5 from "./regions/341324-sixian/indicators/R5.json";
import regions341324SixianIndicatorsR6 from "./regions/341324-sixian/indicators/R6.json";
import regions341324SixianIndicatorsR7 from "./regions/341324-sixian/indicators/R7.json";
import regions341324SixianIndicatorsS1 from "./regions/341324-sixian/indicators/S1.json";
import regions341324SixianNotCheckable from "./regions/341324-sixian/not-checkable.json";
import regions341324SixianRegion from "./regions/341324-sixian/region.json";
import regions341324SixianSchedule from "./regions/341324-sixian/schedule.json";
import regions341324SixianTargetsAllSchoolsPassing from "./regions/341324-sixian/targets/all-schools-passing.json";
import regions341324SixianTargetsEnrolment from "./regions/341324-sixian/targets/enrolment.json";
import regions341324SixianTargetsExercise from "./regions/341324-sixian/targets/exercise.json";
import regions341324SixianTargetsSpending from "./regions/341324-sixian/targets/spending.json";
import regions341324SixianTargetsStaffing from "./regions/341324-sixian/targets/staffing.json";
import regions440700JiangmenDocuments from "./regions/440700-jiangmen/documents.json";
import regions440700JiangmenNotCheckable from "./regions/440700-jiangmen/not-checkable.json";
import regions440700JiangmenRegion from "./regions/440700-jiangmen/region.json";
import regions440700JiangmenSchedule from "./regions/440700-jiangmen/schedule.json";
import regions440700JiangmenTargetsEnpingGroups from "./regions/440700-jiangmen/targets/enping-groups.json";
import regions440700JiangmenTargetsExchangeOfAll from "./regions/440700-jiangmen/targets/exchange-of-all.json";
import regions440700JiangmenTargetsHeadTerm from "./regions/440700-jiangmen/targets/head-term.json";
import regions440700JiangmenTargetsModelSchools from "./regions/440700-jiangmen/targets/model-schools.json";
import regions440700JiangmenTargetsResearchSupport from "./regions/440700-jiangmen/targets/research-support.json";
import regions440700JiangmenTargetsSpending from "./regions/440700-jiangmen/targets/spending.json";
import regions440700JiangmenTargetsYoungRuralHeads from "./regions/440700-jiangmen/targets/young-rural-heads.json";
import regions441400MeizhouDocuments from "./regions/441400-meizhou/documents.json";
import regions441400MeizhouIndicatorsG4 from "./regions/441400-meizhou/indicators/G4.json";
import regions441400MeizhouIndicatorsG8 from "./regions/441400-meizhou/indicators/G8.json";
import regions441400MeizhouIndicatorsQ2 from "./regions/441400-meizhou/indicators/Q2.json";
import regions441400MeizhouNotCheckable from "./regions/441400-meizhou/not-checkable.json";
import regions441400MeizhouRegion from "./regions/441400-meizhou/region.json";
import regions441400MeizhouTargetsBoardingSchools from "./regions/441400-meizhou/targets/boarding-schools.json";
import regions441400MeizhouTargetsEducationGroups from "./regions/441400-meizhou/targets/education-groups.json";
import regions441400MeizhouTargetsEnrolment from "./regions/441400-meizhou/targets/enrolment.json";
import regions441400MeizhouTargetsExercise from "./regions/441400-meizhou/targets/exercise.json";
import regions441400MeizhouTargetsMigrantsInPublicSchools from "./regions/441400-meizhou/targets/migrants-in-public-schools.json";
import regions441400MeizhouTargetsNineYearRetention from "./regions/441400-meizhou/targets/nine-year-retention.json";
import regions441400MeizhouTargetsResourceRooms from "./regions/441400-meizhou/targets/resource-rooms.json";
import regions441400MeizhouTargetsSpending from "./regions/441400-meizhou/targets/spending.json";
import regions450800GuigangDocuments from "./regions/450800-guigang/documents.json";
import regions450800GuigangIndicatorsG6 from "./regions/450800-guigang/indicators/G6.json";
import regions450800GuigangIndicatorsG7 from "./regions/450800-guigang/indicators/G7.json";
import regions450800GuigangIndicatorsG8 from "./regions/450800-guigang/indicators/G8.json";
import regions450800GuigangIndicatorsG9 from "./regions/450800-guigang/indicators/G9.json";
import regions450800GuigangIndicatorsQ4 from "./regions/450800-guigang/indicators/Q4.json";
import regions450800GuigangIndicatorsQ9 from "./regions/450800-guigang/indicators/Q9.json";
import regions450800GuigangIndicatorsR6 from "./regions/450800-guigang/indicators/R6.json";
import regions450800GuigangNotCheckable from "./regions/450800-guigang/not-checkable.json";
import regions450800GuigangRegion from "./regions/450800-guigang/region.json";
import regions450800GuigangSchedule from "./regions/450800-guigang/schedule.json";
import regions450800GuigangTargetsClassSizeSteps from "./regions/450800-guigang/targets/class-size-steps.json";
import regions450800GuigangTargetsCountyTrainingFunds from "./regions/450800-guigang/targets/county-training-funds.json";
import regions450800GuigangTargetsHomework from "./regions/450800-guigang/targets/homework.json";
import regions450800GuigangTargetsIntegratedFunds from "./regions/450800-guigang/targets/integrated-funds.json";
import regions450800GuigangTargetsLearningSpaces from "./regions/450800-guigang/targets/learning-spaces.json";
import regions450800GuigangTargetsMonitoredSubjects from "./regions/450800-guigang/targets/monitored-subjects.json";
import regions450800GuigangTargetsNewSchoolClasses from "./regions/450800-guigang/targets/new-school-classes.json";
import regions450800GuigangTargetsNewSchoolSize from "./regions/450800-guigang/targets/new-school-size.json";
import regions450800GuigangTargetsPublicFunds from "./regions/450800-guigang/targets/public-funds.json";
import regions450800GuigangTargetsPublicJuniorPlaces from "./regions/450800-guigang/targets/public-junior-places.json";
import regions450800GuigangTargetsSpending from "./regions/450800-guigang/targets/spending.json";
import regions450800GuigangTargetsYearlyPace from "./regions/450800-guigang/targets/yearly-pace.json";
import regions653100KashgarDocuments from "./regions/653100-kashgar/documents.json";
import regions653100KashgarIndicatorsG10 from "./regions/653100-kashgar/indicators/G10.json";
import regions653100KashgarIndicatorsG12 from "./regions/653100-kashgar/indicators/G12.json";
import regions653100KashgarIndicatorsG13 from "./regions/653100-kashgar/indicators/G13.json";
import regions653100KashgarIndicatorsG14 from "./regions/653100-kashgar/indicators/G14.json";
import regions653100KashgarIndicatorsG2 from "./regions/653100-kashgar/indicators/G2.json";
import regions653100KashgarIndicatorsG4 from "./regions/653100-kashgar/indicators/G4.json";
import regions653100KashgarIndicatorsG5 from "./regions/653100-kashgar/indicators/G5.json";
import regions653100KashgarIndicatorsG8 from "./regions/653100-kashgar/indicators/G8.json";
import regions653100KashgarIndicatorsG9 from "./regions/653100-kashgar/indicators/G9.json";
import regions653100KashgarIndicatorsQ1 from "./regions/653100-kashgar/indicators/Q1.json";
import regions653100KashgarIndicatorsQ2 from "./regions/653100-kashgar/indicators/Q2.json";
import regions653100KashgarIndicatorsQ4 from "./regions/653100-kashgar/indicators/Q4.json";
import regions653100KashgarIndicatorsQ9 from "./regions/653100-kashgar/indicators/Q9.json";
import regions653100KashgarIndicatorsR1 from "./regions/653100-kashgar/indicators/R1.json";
import regions653100KashgarIndicatorsR2 from "./regions/653100-kashgar/indicators/R2.json";
import regions653100KashgarIndicatorsR3 from "./regions/653100-kashgar/indicators/R3.json";
import regions653100KashgarIndicatorsR4 from "./regions/653100-kashgar/indicators/R4.json";
import regions653100KashgarIndicatorsR5 from "./regions/653100-kashgar/indicators/R5.json";
import regions653100KashgarIndicatorsR6 from "./regions/653100-kashgar/indicators/R6.json";
import regions653100KashgarIndicatorsR7 from "./regions/653100-kashgar/indicators/R7.json";
import regions653100KashgarIndicatorsS1 from "./regions/653100-kashgar/indicators/S1.json";
import regions653100KashgarIndicatorsV1 from "./regions/653100-kashgar/indicators/V1.json";
import regions653100KashgarIndicatorsV2 from "./regions/653100-kashgar/indicators/V2.json";
import regions653100KashgarIndicatorsV3 from "./regions/653100-kashgar/indicators/V3.json";
import regions653100KashgarIndicatorsV4 from "./regions/653100-kashgar/indicators/V4.json";
import regions653100KashgarIndicatorsV5 from "./regions/653100-kashgar/indicators/V5.json";
import regions653100KashgarIndicatorsV6 from "./regions/653100-kashgar/indicators/V6.json";
import regions653100KashgarNotCheckable from "./regions/653100-kashgar/not-checkable.json";
import regions653100KashgarRegion from "./regions/653100-kashgar/region.json";
import regions653100KashgarRelaxations from "./regions/653100-kashgar/relaxations.json";
import regions653100KashgarSchedule from "./regions/653100-kashgar/schedule.json";
import regions653100KashgarTargetsExchangeOfUrbanTeachers from "./regions/653100-kashgar/targets/exchange-of-urban-teachers.json";
import regions653100KashgarTargetsExercise from "./regions/653100-kashgar/targets/exercise.json";
import regions653100KashgarTargetsFitness from "./regions/653100-kashgar/targets/fitness.json";
import regions653100KashgarTargetsRegionalMonitoring from "./regions/653100-kashgar/targets/regional-monitoring.json";
import regions653100KashgarTargetsSatisfaction from "./regions/653100-kashgar/targets/satisfaction.json";
import regions653100KashgarTargetsSpending from "./regions/653100-kashgar/targets/spending.json";

/** Every data file by its path below src/standards, as it stands in the repository. */
export const FILES: Readonly<Record<string, unknown>> = {
  "national/documents.json": nationalDocuments,
  "national/indicators/G1.json": nationalIndicatorsG1,
  "national/indicators/G10.json": nationalIndicatorsG10,
  "national/indicators/G11.json": nationalIndicatorsG11,
  "national/indicators/G12.json": nationalIndicatorsG12,
  "national/indicators/G13.json": nationalIndicatorsG13,
  "national/indicators/G14.json": nationalIndicatorsG14,
  "national/indicators/G15.json": nationalIndicatorsG15,
  "national/indicators/G2.json": nationalIndicatorsG2,
  "national/indicators/G3.json": nationalIndicatorsG3,
  "national/indicators/G4.json": nationalIndicatorsG4,
  "national/indicators/G5.json": nationalIndicatorsG5,
  "national/indicators/G6.json": nationalIndicatorsG6,
  "national/indicators/G7.json": nationalIndicatorsG7,
  "national/indicators/G8.json": nationalIndicatorsG8,
  "national/indicators/G9.json": nationalIndicatorsG9,
  "national/indicators/P1.json": nationalIndicatorsP1,
  "national/indicators/P2.json": nationalIndicatorsP2,
  "national/indicators/Q1.json": nationalIndicatorsQ1,
  "national/indicators/Q2.json": nationalIndicatorsQ2,
  "national/indicators/Q3.json": nationalIndicatorsQ3,
  "national/indicators/Q4.json": nationalIndicatorsQ4,
  "national/indicators/Q5.json": nationalIndicatorsQ5,
  "national/indicators/Q6.json": nationalIndicatorsQ6,
  "national/indicators/Q7.json": nationalIndicatorsQ7,
  "national/indicators/Q8.json": nationalIndicatorsQ8,
  "national/indicators/Q9.json": nationalIndicatorsQ9,
  "national/indicators/R1.json": nationalIndicatorsR1,
  "national/indicators/R2.json": nationalIndicatorsR2,
  "national/indicators/R3.json": nationalIndicatorsR3,
  "national/indicators/R4.json": nationalIndicatorsR4,
  "national/indicators/R5.json": nationalIndicatorsR5,
  "national/indicators/R6.json": nationalIndicatorsR6,
  "national/indicators/R7.json": nationalIndicatorsR7,
  "national/indicators/S1.json": nationalIndicatorsS1,
  "national/indicators/V1.json": nationalIndicatorsV1,
  "national/indicators/V2.json": nationalIndicatorsV2,
  "national/indicators/V3.json": nationalIndicatorsV3,
  "national/indicators/V4.json": nationalIndicatorsV4,
  "national/indicators/V5.json": nationalIndicatorsV5,
  "national/indicators/V6.json": nationalIndicatorsV6,
  "national/rules/coefficient.json": nationalRulesCoefficient,
  "national/rules/exclusions.json": nationalRulesExclusions,
  "national/rules/relaxations.json": nationalRulesRelaxations,
  "national/rules/school-verdict.json": nationalRulesSchoolVerdict,
  "national/rules/splits.json": nationalRulesSplits,
  "national/settings.json": nationalSettings,
  "regions/341324-sixian/documents.json": regions341324SixianDocuments,
  "regions/341324-sixian/indicators/C1.json": regions341324SixianIndicatorsC1,
  "regions/341324-sixian/indicators/G11.json": regions341324SixianIndicatorsG11,
  "regions/341324-sixian/indicators/G12.json": regions341324SixianIndicatorsG12,
  "regions/341324-sixian/indicators/G13.json": regions341324SixianIndicatorsG13,
  "regions/341324-sixian/indicators/G14.json": regions341324SixianIndicatorsG14,
  "regions/341324-sixian/indicators/G15.json": regions341324SixianIndicatorsG15,
  "regions/341324-sixian/indicators/G3.json": regions341324SixianIndicatorsG3,
  "regions/341324-sixian/indicators/G4.json": regions341324SixianIndicatorsG4,
  "regions/341324-sixian/indicators/G5.json": regions341324SixianIndicatorsG5,
  "regions/341324-sixian/indicators/G9.json": regions341324SixianIndicatorsG9,
  "regions/341324-sixian/indicators/Q1.json": regions341324SixianIndicatorsQ1,
  "regions/341324-sixian/indicators/Q2.json": regions341324SixianIndicatorsQ2,
  "regions/341324-sixian/indicators/Q4.json": regions341324SixianIndicatorsQ4,
  "regions/341324-sixian/indicators/Q6.json": regions341324SixianIndicatorsQ6,
  "regions/341324-sixian/indicators/R1.json": regions341324SixianIndicatorsR1,
  "regions/341324-sixian/indicators/R2.json": regions341324SixianIndicatorsR2,
  "regions/341324-sixian/indicators/R3.json": regions341324SixianIndicatorsR3,
  "regions/341324-sixian/indicators/R4.json": regions341324SixianIndicatorsR4,
  "regions/341324-sixian/indicators/R5.json": regions341324SixianIndicatorsR5,
  "regions/341324-sixian/indicators/R6.json": regions341324SixianIndicatorsR6,
  "regions/341324-sixian/indicators/R7.json": regions341324SixianIndicatorsR7,
  "regions/341324-sixian/indicators/S1.json": regions341324SixianIndicatorsS1,
  "regions/341324-sixian/not-checkable.json": regions341324SixianNotCheckable,
  "regions/341324-sixian/region.json": regions341324SixianRegion,
  "regions/341324-sixian/schedule.json": regions341324SixianSchedule,
  "regions/341324-sixian/targets/all-schools-passing.json": regions341324SixianTargetsAllSchoolsPassing,
  "regions/341324-sixian/targets/enrolment.json": regions341324SixianTargetsEnrolment,
  "regions/341324-sixian/targets/exercise.json": regions341324SixianTargetsExercise,
  "regions/341324-sixian/targets/spending.json": regions341324SixianTargetsSpending,
  "regions/341324-sixian/targets/staffing.json": regions341324SixianTargetsStaffing,
  "regions/440700-jiangmen/documents.json": regions440700JiangmenDocuments,
  "regions/440700-jiangmen/not-checkable.json": regions440700JiangmenNotCheckable,
  "regions/440700-jiangmen/region.json": regions440700JiangmenRegion,
  "regions/440700-jiangmen/schedule.json": regions440700JiangmenSchedule,
  "regions/440700-jiangmen/targets/enping-groups.json": regions440700JiangmenTargetsEnpingGroups,
  "regions/440700-jiangmen/targets/exchange-of-all.json": regions440700JiangmenTargetsExchangeOfAll,
  "regions/440700-jiangmen/targets/head-term.json": regions440700JiangmenTargetsHeadTerm,
  "regions/440700-jiangmen/targets/model-schools.json": regions440700JiangmenTargetsModelSchools,
  "regions/440700-jiangmen/targets/research-support.json": regions440700JiangmenTargetsResearchSupport,
  "regions/440700-jiangmen/targets/spending.json": regions440700JiangmenTargetsSpending,
  "regions/440700-jiangmen/targets/young-rural-heads.json": regions440700JiangmenTargetsYoungRuralHeads,
  "regions/441400-meizhou/documents.json": regions441400MeizhouDocuments,
  "regions/441400-meizhou/indicators/G4.json": regions441400MeizhouIndicatorsG4,
  "regions/441400-meizhou/indicators/G8.json": regions441400MeizhouIndicatorsG8,
  "regions/441400-meizhou/indicators/Q2.json": regions441400MeizhouIndicatorsQ2,
  "regions/441400-meizhou/not-checkable.json": regions441400MeizhouNotCheckable,
  "regions/441400-meizhou/region.json": regions441400MeizhouRegion,
  "regions/441400-meizhou/targets/boarding-schools.json": regions441400MeizhouTargetsBoardingSchools,
  "regions/441400-meizhou/targets/education-groups.json": regions441400MeizhouTargetsEducationGroups,
  "regions/441400-meizhou/targets/enrolment.json": regions441400MeizhouTargetsEnrolment,
  "regions/441400-meizhou/targets/exercise.json": regions441400MeizhouTargetsExercise,
  "regions/441400-meizhou/targets/migrants-in-public-schools.json":
    regions441400MeizhouTargetsMigrantsInPublicSchools,
  "regions/441400-meizhou/targets/nine-year-retention.json": regions441400MeizhouTargetsNineYearRetention,
  "regions/441400-meizhou/targets/resource-rooms.json": regions441400MeizhouTargetsResourceRooms,
  "regions/441400-meizhou/targets/spending.json": regions441400MeizhouTargetsSpending,
  "regions/450800-guigang/documents.json": regions450800GuigangDocuments,
  "regions/450800-guigang/indicators/G6.json": regions450800GuigangIndicatorsG6,
  "regions/450800-guigang/indicators/G7.json": regions450800GuigangIndicatorsG7,
  "regions/450800-guigang/indicators/G8.json": regions450800GuigangIndicatorsG8,
  "regions/450800-guigang/indicators/G9.json": regions450800GuigangIndicatorsG9,
  "regions/450800-guigang/indicators/Q4.json": regions450800GuigangIndicatorsQ4,
  "regions/450800-guigang/indicators/Q9.json": regions450800GuigangIndicatorsQ9,
  "regions/450800-guigang/indicators/R6.json": regions450800GuigangIndicatorsR6,
  "regions/450800-guigang/not-checkable.json": regions450800GuigangNotCheckable,
  "regions/450800-guigang/region.json": regions450800GuigangRegion,
  "regions/450800-guigang/schedule.json": regions450800GuigangSchedule,
  "regions/450800-guigang/targets/class-size-steps.json": regions450800GuigangTargetsClassSizeSteps,
  "regions/450800-guigang/targets/county-training-funds.json": regions450800GuigangTargetsCountyTrainingFunds,
  "regions/450800-guigang/targets/homework.json": regions450800GuigangTargetsHomework,
  "regions/450800-guigang/targets/integrated-funds.json": regions450800GuigangTargetsIntegratedFunds,
  "regions/450800-guigang/targets/learning-spaces.json": regions450800GuigangTargetsLearningSpaces,
  "regions/450800-guigang/targets/monitored-subjects.json": regions450800GuigangTargetsMonitoredSubjects,
  "regions/450800-guigang/targets/new-school-classes.json": regions450800GuigangTargetsNewSchoolClasses,
  "regions/450800-guigang/targets/new-school-size.json": regions450800GuigangTargetsNewSchoolSize,
  "regions/450800-guigang/targets/public-funds.json": regions450800GuigangTargetsPublicFunds,
  "regions/450800-guigang/targets/public-junior-places.json": regions450800GuigangTargetsPublicJuniorPlaces,
  "regions/450800-guigang/targets/spending.json": regions450800GuigangTargetsSpending,
  "regions/450800-guigang/targets/yearly-pace.json": regions450800GuigangTargetsYearlyPace,
  "regions/653100-kashgar/documents.json": regions653100KashgarDocuments,
  "regions/653100-kashgar/indicators/G10.json": regions653100KashgarIndicatorsG10,
  "regions/653100-kashgar/indicators/G12.json": regions653100KashgarIndicatorsG12,
  "regions/653100-kashgar/indicators/G13.json": regions653100KashgarIndicatorsG13,
  "regions/653100-kashgar/indicators/G14.json": regions653100KashgarIndicatorsG14,
  "regions/653100-kashgar/indicators/G2.json": regions653100KashgarIndicatorsG2,
  "regions/653100-kashgar/indicators/G4.json": regions653100KashgarIndicatorsG4,
  "regions/653100-kashgar/indicators/G5.json": regions653100KashgarIndicatorsG5,
  "regions/653100-kashgar/indicators/G8.json": regions653100KashgarIndicatorsG8,
  "regions/653100-kashgar/indicators/G9.json": regions653100KashgarIndicatorsG9,
  "regions/653100-kashgar/indicators/Q1.json": regions653100KashgarIndicatorsQ1,
  "regions/653100-kashgar/indicators/Q2.json": regions653100KashgarIndicatorsQ2,
  "regions/653100-kashgar/indicators/Q4.json": regions653100KashgarIndicatorsQ4,
  "regions/653100-kashgar/indicators/Q9.json": regions653100KashgarIndicatorsQ9,
  "regions/653100-kashgar/indicators/R1.json": regions653100KashgarIndicatorsR1,
  "regions/653100-kashgar/indicators/R2.json": regions653100KashgarIndicatorsR2,
  "regions/653100-kashgar/indicators/R3.json": regions653100KashgarIndicatorsR3,
  "regions/653100-kashgar/indicators/R4.json": regions653100KashgarIndicatorsR4,
  "regions/653100-kashgar/indicators/R5.json": regions653100KashgarIndicatorsR5,
  "regions/653100-kashgar/indicators/R6.json": regions653100KashgarIndicatorsR6,
  "regions/653100-kashgar/indicators/R7.json": regions653100KashgarIndicatorsR7,
  "regions/653100-kashgar/indicators/S1.json": regions653100KashgarIndicatorsS1,
  "regions/653100-kashgar/indicators/V1.json": regions653100KashgarIndicatorsV1,
  "regions/653100-kashgar/indicators/V2.json": regions653100KashgarIndicatorsV2,
  "regions/653100-kashgar/indicators/V3.json": regions653100KashgarIndicatorsV3,
  "regions/653100-kashgar/indicators/V4.json": regions653100KashgarIndicatorsV4,
  "regions/653100-kashgar/indicators/V5.json": regions653100KashgarIndicatorsV5,
  "regions/653100-kashgar/indicators/V6.json": regions653100KashgarIndicatorsV6,
  "regions/653100-kashgar/not-checkable.json": regions653100KashgarNotCheckable,
  "regions/653100-kashgar/region.json": regions653100KashgarRegion,
  "regions/653100-kashgar/relaxations.json": regions653100KashgarRelaxations,
  "regions/653100-kashgar/schedule.json": regions653100KashgarSchedule,
  "regions/653100-kashgar/targets/exchange-of-urban-teachers.json":
    regions653100KashgarTargetsExchangeOfUrbanTeachers,
  "regions/653100-kashgar/targets/exercise.json": regions653100KashgarTargetsExercise,
  "regions/653100-kashgar/targets/fitness.json": regions653100KashgarTargetsFitness,
  "regions/653100-kashgar/targets/regional-monitoring.json": regions653100KashgarTargetsRegionalMonitoring,
  "regions/653100-kashgar/targets/satisfaction.json": regions653100KashgarTargetsSatisfaction,
  "regions/653100-kashgar/targets/spending.json": regions653100KashgarTargetsSpending,
};
