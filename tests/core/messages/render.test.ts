import { LANGUAGES } from "../../../src/core/messages/codes";
import {
  messagesIn,
  renderClause,
  renderMessage,
  renderReason,
  renderSentence,
} from "../../../src/core/messages/render";
import { finding, type FindingParts } from "../../../src/core/report/finding";
import { FINDING_CODES, type Finding } from "../../../src/core/report/report";
import { RAW_FIELDS } from "../../../src/core/field";
import { RESOURCE_INDICATORS } from "../../../src/core/stage";
import { NATIONAL } from "../../support/national-standard";
import { TOLD_GOLDEN } from "./golden-told";

const clause = { document: "教督〔2017〕6号", clause: "资源配置第2项" };
const told = (parts: Pick<FindingParts, "code"> & Partial<FindingParts>): Finding =>
  finding({ severity: "warning", file: "a.xlsx", sheet: "表", ...parts });

/** One finding in both languages. */
const GOLDEN: readonly (readonly [Finding, zh: string, en: string])[] = [
  [
    told({
      code: "below-standard",
      indicator: "R2",
      actual: 0.9,
      required: 1,
      floor: 0.85,
      gap: { amount: 3, unit: "人" },
      source: clause,
    }),
    "骨干教师每百名学生0.90人，低于标准1人，还差3人（教督〔2017〕6号 资源配置第2项）",
    "Backbone teachers: 0.90 per 100 pupils, below the standard of 1; 3 more people needed (教督〔2017〕6号 资源配置第2项)",
  ],
  [
    told({
      code: "below-standard",
      indicator: "R4",
      actual: 4.08,
      required: 4.5,
      floor: 3.825,
      gap: { amount: 4430.5, unit: "㎡" },
    }),
    "教学及辅助用房生均4.08㎡，低于标准4.5㎡，还差4,431㎡",
    "Teaching and auxiliary floor area: 4.08 ㎡ per pupil, below the standard of 4.5; 4,431 more ㎡ needed",
  ],
  [
    told({ code: "below-standard", indicator: "R3", actual: 0.8999, required: 0.9, floor: 0.765 }),
    "体育艺术教师每百名学生0.8999人，低于标准0.9人",
    "PE and arts teachers: 0.8999 per 100 pupils, below the standard of 0.9",
  ],
  [
    told({
      code: "below-floor",
      indicator: "R7",
      actual: 1.2,
      required: 2.3,
      floor: 1.955,
      gap: { amount: 12, unit: "间" },
      params: { floorGap: 8 },
    }),
    "网络多媒体教室每百名学生1.20间，低于标准2.3间的85%，还差12间，其中到85%差8间",
    "Networked multimedia classrooms: 1.20 per 100 pupils, below 85% of the standard of 2.3; 12 more rooms needed, 8 of them to reach 85%",
  ],
  [
    told({
      code: "below-floor",
      indicator: "R6",
      actual: 1699.999,
      required: 2000,
      floor: 1700,
      gap: null,
      params: { floorGap: null },
    }),
    "教学仪器设备值生均1699.999元，低于标准2000元的85%",
    "Value of teaching equipment: 1699.999 yuan per pupil, below 85% of the standard of 2000",
  ],
  [
    told({
      code: "below-floor",
      indicator: "R5",
      actual: 6,
      required: 7.5,
      floor: 6.375,
      gap: { amount: 150, unit: "㎡" },
    }),
    "体育运动场馆生均6.00㎡，低于标准7.5㎡的85%，还差150㎡",
    "Sports venue area: 6.00 ㎡ per pupil, below 85% of the standard of 7.5; 150 more ㎡ needed",
  ],
  [
    told({
      code: "below-standard",
      indicator: "R1",
      actual: 4.1,
      required: 4.2,
      gap: { amount: 2, unit: "名" },
    }),
    "高于规定学历教师每百名学生4.10人，低于标准4.2人，还差2名",
    "Teachers above the required degree: 4.10 per 100 pupils, below the standard of 4.2; 2 more 名 needed",
  ],
  [
    told({ code: "below-standard", indicator: "classes", actual: 3, required: 6 }),
    "班级数3，低于标准6",
    "Classes: 3, below the standard of 6",
  ],
  [
    told({
      code: "county-below-standard",
      indicator: "G7",
      actual: 5800,
      required: 6000,
      params: { label: "特殊教育生均公用经费", labelEn: "special-school funds per pupil", unit: "元" },
      gap: { amount: 200, unit: "元" },
    }),
    "特殊教育生均公用经费为5800元，没有达到要求（要求6000元），还差200元",
    "Special-school funds per pupil: 5800, requirement not met (6000 required); 200 more yuan needed",
  ],
  [
    told({ code: "county-below-standard", indicator: "G1", params: { label: "规划布局" } }),
    "规划布局，没有达到要求",
    "规划布局, requirement not met",
  ],
  [
    told({ code: "county-below-standard", indicator: "G2" }),
    "城乡标准统一，没有达到要求",
    "Same standards in town and country, requirement not met",
  ],
  [
    told({
      code: "county-below-standard",
      indicator: "G11",
      actual: 0.19996,
      required: 0.2,
      gap: { amount: 1, unit: "人" },
      source: { document: "教督〔2017〕6号", clause: "政府保障程度第11项" },
      params: { label: "骨干教师", labelEn: "backbone teachers", unit: "比例", op: ">=", decimals: 1 },
    }),
    "骨干教师为19.996%，没有达到要求（要求不低于20%），还差1人（教督〔2017〕6号 政府保障程度第11项）",
    "Backbone teachers: 19.996%, requirement not met (at least 20% required); 1 more person needed (教督〔2017〕6号 政府保障程度第11项)",
  ],
  [
    told({
      code: "county-below-standard",
      indicator: "G15",
      actual: 0.845,
      required: 0.85,
      params: { label: "随迁子女就读的比例，留守儿童关爱体系", part: "", partEn: "", unit: "比例", op: ">=" },
    }),
    "随迁子女就读比例为84.5%，没有达到要求（要求不低于85%）",
    "Migrant children placed: 84.5%, requirement not met (at least 85% required)",
  ],
  [
    told({
      code: "county-below-standard",
      indicator: "G11",
      actual: 0.196,
      required: 0.2,
      params: {
        label: "轮岗（骨干教师）",
        part: "骨干教师",
        partEn: "Backbone teachers",
        unit: "比例",
        op: ">=",
      },
    }),
    "交流轮岗比例（骨干教师）为19.6%，没有达到要求（要求不低于20%）",
    "Exchange of teachers (backbone teachers): 19.6%, requirement not met (at least 20% required)",
  ],
  [
    told({
      code: "county-below-standard",
      indicator: "class-size-steps",
      actual: 3,
      required: 0,
      params: {
        label: "超过55人的班级",
        labelEn: "Classes of more than 55",
        unit: "个",
        op: "<=",
        by: "2025-12-31",
      },
    }),
    "超过55人的班级为3个，没有达到要求（要求2025-12-31前不超过0个）",
    "Classes of more than 55: 3, requirement not met (at most 0 required by 2025-12-31)",
  ],
  [
    told({
      code: "missing",
      indicator: "Q9",
      params: { field: "schoolDifference", label: "监测", labelEn: "Monitoring" },
    }),
    "校际差异率未填，不能评判“监测”，请填写",
    "Difference between schools: not filled in; “Monitoring” cannot be judged; fill it in",
  ],
  [
    told({
      code: "missing",
      indicator: "G8",
      params: { field: "teacherWage", label: "工资", labelEn: "Wages" },
    }),
    "义务教育学校教师年平均工资收入未填，不能评判“工资”，请填写",
    "Average yearly wage of teachers: not filled in; “Wages” cannot be judged; fill it in",
  ],
  [
    told({
      code: "missing",
      indicator: "Q1",
      params: { field: "deaths", label: "巩固", labelEn: "Retention" },
    }),
    "死亡学生数未填，不能评判“巩固”，请填写，确实没有的填0",
    "Pupils who died: not filled in; “Retention” cannot be judged; fill it in; write 0 where there is none",
  ],
  [
    told({
      code: "impossible-value",
      indicator: "Q2",
      actual: 1.0526315789,
      params: { reason: "more-than-whole" },
    }),
    "残疾儿童少年入学率105.3%，大于它所在的整体，请核对",
    "Enrolment of children with disabilities: 105.3%, larger than what it is a part of; check it",
  ],
  [
    told({
      code: "missing",
      indicator: "G9",
      params: { field: "answer", label: "培训", labelEn: "Training" },
    }),
    "是否达标未填，不能评判“培训”，请填写",
    "The answer: not filled in; “Training” cannot be judged; fill it in",
  ],
  [
    told({
      code: "value-mismatch",
      indicator: "G12",
      actual: 1999 / 2000,
      params: { printed: 1, field: "certifiedShare", unit: "比例" },
    }),
    "教师资格证持证占比填报100.0%，按原始数计算为99.95%，已按计算值评判，请核对原始数和填报值",
    "share of teachers with a certificate: 100.0% in the sheet, 99.95% by the raw figures; the raw figures were judged; check both",
  ],
  [
    told({
      code: "rounding-decides",
      indicator: "G12",
      actual: 1999 / 2000,
      required: 1,
      params: { of: "county", rounded: 1, unit: "比例", decimals: 1 },
    }),
    "教师资格证持证率修约前99.95%，修约后100.0%，对照标准100%结论不同，已按未修约的值评判，请复核",
    "Teachers with a certificate: 99.95% rounds to 100.0%, on the other side of the standard (100%); the unrounded value was judged; have it looked at",
  ],
  [
    told({
      code: "veto",
      indicator: "V2",
      params: { label: "违规择校", labelEn: "irregular school choice" },
    }),
    "存在一票否决情形：违规择校，整改到位前不能通过认定",
    "Veto: irregular school choice; the county cannot be recognised before this is mended",
  ],
  [
    told({ code: "veto", indicator: "V2" }),
    "存在一票否决情形：V2，整改到位前不能通过认定",
    "Veto: V2; the county cannot be recognised before this is mended",
  ],
  [
    told({
      code: "cv-over-limit",
      stage: "小学",
      indicator: "R4",
      actual: 0.6958838,
      required: 0.5,
      params: { driver: "金星小学", driverShare: 0.6463, cvWithoutDriver: 0.4532971 },
    }),
    "小学教学及辅助用房的差异系数0.696，超过上限0.5，影响最大的是金星小学（占差异的64.6%），该校达到全县平均时系数为0.453",
    "Coefficient of variation of teaching and auxiliary floor area (primary): 0.696, over the limit of 0.5; 金星小学 alone makes 64.6% of the spread; at the county's mean it would be 0.453",
  ],
  [
    told({
      code: "cv-over-limit",
      stage: "初中",
      indicator: "R3",
      actual: 0.45049,
      required: 0.45,
      params: { mean: 1 },
    }),
    "初中体育艺术教师的差异系数0.4505，超过上限0.45",
    "Coefficient of variation of PE and arts teachers (junior secondary): 0.4505, over the limit of 0.45",
  ],
  [
    told({ code: "missing", indicator: "R2", params: { field: "R2" } }),
    "骨干教师未填，请填写",
    "Backbone teachers: not filled in; fill it in",
  ],
  [
    told({ code: "missing", indicator: "R4", params: { field: "indoorSports" } }),
    "室内体育用房（体育馆）面积未填，不能计算教学及辅助用房，请填写，确实没有的填0",
    "Indoor sports (gymnasium) area: not filled in; “Teaching and auxiliary floor area” cannot be computed; fill it in; write 0 where there is none",
  ],
  [
    told({ code: "missing", indicator: "students", params: { field: "students" } }),
    "在校生数未填，不能计算按学生数加权的差异系数，请填写",
    "Pupils: not filled in; no student-weighted coefficient can be computed; fill it in",
  ],
  [
    told({ code: "missing", indicator: "R6", params: { field: "R6", cells: 120 } }),
    "120所学校的教学仪器设备值未填，请填写",
    "Value of teaching equipment of 120 schools: not filled in; fill it in",
  ],
  [
    told({ code: "missing", stage: "初中", indicator: "R6", params: { field: "coefficient" } }),
    "初中教学仪器设备值的差异系数未填，请填写",
    "Coefficient of variation of value of teaching equipment (junior secondary): not filled in; fill it in",
  ],
  [
    told({ code: "not-a-number", indicator: "R2", params: { field: "backboneTeachers" } }),
    "县级以上骨干教师数填的不是数，不能计算骨干教师，请只填数",
    "Backbone teachers of county level or above: not a number; “Backbone teachers” cannot be computed; write the number alone",
  ],
  [
    told({ code: "formula-error", indicator: "R2", params: { field: "R2" } }),
    "骨干教师的公式出错，请改正公式",
    "Backbone teachers: the formula ends in an error; mend the formula",
  ],
  [
    told({ code: "formula-not-computed", indicator: "R2", params: {} }),
    "骨干教师的公式没有保存结果，请用Excel或WPS打开并保存后再检查",
    "Backbone teachers: the file keeps no result of the formula; open and save it in Excel or WPS, then check again",
  ],
  [
    told({ code: "indicator-absent", indicator: "students" }),
    "表中没有在校生数，不能计算差异系数，请补上这一列",
    "The table has no column for “pupils”; no coefficient can be computed; add the column",
  ],
  [
    told({ code: "indicator-absent", stage: "初中", indicator: "R5" }),
    "表中没有体育运动场馆，初中各校不能评判，请补上这一列，或在识别结果中指定",
    "The table has no column for “Sports venue area”; its junior secondary schools cannot be judged; add the column, or say which column it is",
  ],
  [
    told({ code: "indicator-absent", stage: "初中", indicator: "R5", params: { form: "without" } }),
    "这份填报表没有体育运动场馆这一项，初中不能评判这一项，请用有这一项的填报表，或另附数据",
    "The form has no line for “Sports venue area”; it cannot be judged; use a form that asks for it, or add the data",
  ],
  [
    told({ code: "indicator-absent", stage: "小学", indicator: "R2", params: { form: "undivided" } }),
    "填报表里的骨干教师是全校数，没有分小学、初中，小学不能评判这一项，请另附分学段的人数",
    "“Backbone teachers” is given for the whole school, not by stage; it cannot be judged; add the numbers of each stage",
  ],
  [
    told({
      code: "missing",
      indicator: "G5",
      params: {
        field: "classes",
        label: "班级学生数",
        labelEn: "Class size",
        undivided: 6,
        least: 45,
        most: 50,
      },
    }),
    "46至50人的班级有6个，填报表没有分小学、初中，不能评判“班级学生数”，请另附分学段的班级人数",
    "6 classes of 46 to 50 pupils are not divided by stage; “Class size” cannot be judged; add the class sizes of each stage",
  ],
  [
    told({ code: "indicator-absent", indicator: "R5" }),
    "表中没有体育运动场馆，各校不能评判，请补上这一列，或在识别结果中指定",
    "The table has no column for “Sports venue area”; its schools cannot be judged; add the column, or say which column it is",
  ],
  [
    told({ code: "row-without-name", params: { row: 12 } }),
    "第12行有数据，没有学校名称，没有计入，请补上学校名称，或删去这一行",
    "Row 12 has figures and no school's name; it is not counted; write the name, or delete the row",
  ],
  [
    told({ code: "number-as-text", indicator: "R1", actual: 4.21, params: { field: "R1" } }),
    "高于规定学历教师的数存成了文本，已按4.21读取，表中公式会漏掉文本，请改为数值格式",
    "Teachers above the required degree: a number kept as text, read as 4.21; formulas of the sheet skip text; give the cells a number format",
  ],
  [
    told({ code: "number-as-text", indicator: "students", params: { field: "students", cells: 230 } }),
    "在校生数一列230个数都存成了文本，已按数读取，表中公式会漏掉文本，请改为数值格式",
    "Pupils: all 230 numbers of the column are kept as text; they are read as numbers; formulas of the sheet skip text; give the cells a number format",
  ],
  [
    told({ code: "value-mismatch", indicator: "R2", actual: 900 / 700, params: { printed: 1.92 } }),
    "骨干教师填报1.92，按原始数计算为1.29，已按计算值评判，请核对原始数和填报值",
    "Backbone teachers: 1.92 in the sheet, 1.29 by the raw figures; the raw figures were judged; check both",
  ],
  [
    told({ code: "value-mismatch", indicator: "R2", actual: 1.2857, params: { printed: 1.2843 } }),
    "骨干教师填报1.28，按原始数计算为1.29，已按计算值评判，请核对原始数和填报值",
    "Backbone teachers: 1.28 in the sheet, 1.29 by the raw figures; the raw figures were judged; check both",
  ],
  [
    told({
      code: "rounding-decides",
      indicator: "R3",
      actual: 0.8970976,
      required: 0.9,
      params: { rounded: 0.9, of: "standard" },
    }),
    "体育艺术教师修约前0.897，修约后0.90，对照标准0.9结论不同，已按未修约的值评判，请复核",
    "PE and arts teachers: 0.897 rounds to 0.90, on the other side of the standard (0.9); the unrounded value was judged; have it looked at",
  ],
  [
    told({
      code: "rounding-decides",
      indicator: "R4",
      actual: 4.926,
      required: 4.93,
      params: { rounded: 4.93, of: "floor" },
    }),
    "教学及辅助用房修约前4.926，修约后4.93，对照85%线4.93结论不同，已按未修约的值评判，请复核",
    "Teaching and auxiliary floor area: 4.926 rounds to 4.93, on the other side of 85% of the standard (4.93); the unrounded value was judged; have it looked at",
  ],
  [
    told({
      code: "rounding-decides",
      stage: "小学",
      indicator: "R2",
      actual: 0.5004,
      required: 0.5,
      params: { rounded: 0.5, of: "coefficient" },
    }),
    "小学骨干教师的差异系数修约前0.5004，修约后0.500，对照上限0.5结论不同，已按未修约的值评判，请复核",
    "Coefficient of variation of backbone teachers (primary): 0.5004 rounds to 0.500, on the other side of the limit (0.5); the unrounded value was judged; have it looked at",
  ],
  [
    told({
      code: "unit-suspect",
      indicator: "equipmentValue",
      params: { reason: "not-written", unit: "万元", column: "Q" },
    }),
    "教学仪器设备资产值一列没有写明单位，已按万元读取，请在表头写明单位",
    "Value of teaching equipment: no unit is written, read as 万元; write the unit into the heading",
  ],
  [
    told({ code: "unit-suspect", indicator: "R6", params: { factor: 10000 } }),
    "教学仪器设备值一列的单位可能不对，整列像是差10000倍，已按原数计算；如确是单位不同，乘以10000后再检查",
    "Value of teaching equipment: the unit may be wrong; the whole column looks 10000 times off; it was taken as it stands; if the unit is another, multiply by 10000 and check again",
  ],
  [
    told({
      code: "unit-suspect",
      indicator: "R6",
      actual: 0.26,
      params: { reason: "cell", factor: 10000, by: "over" },
    }),
    "教学仪器设备值0.26，与同列其他学校像是差10000倍，已按原数计算；如确是单位不同，除以10000后再检查",
    "Value of teaching equipment: 0.26, 10000 times off the other schools of the column; it was taken as it stands; if the unit is another, divide by 10000 and check again",
  ],
  [
    told({ code: "unit-suspect", indicator: "R1", params: { factor: 100, by: "over", cells: 1 } }),
    "高于规定学历教师的单位可能不对，像是差100倍，已按原数计算；如确是单位不同，除以100后再检查",
    "Teachers above the required degree: the unit may be wrong; the number looks 100 times off; it was taken as it stands; if the unit is another, divide by 100 and check again",
  ],
  [
    told({ code: "unit-suspect", indicator: "R6" }),
    "教学仪器设备值一列的单位可能不对，请核对单位",
    "Value of teaching equipment: the unit may be wrong; check the unit",
  ],
  [
    told({ code: "duplicate-school", params: { firstSheet: "甲", firstRow: 5, firstFile: "a.xlsx" } }),
    "与“甲”第5行是同一所学校，两行都计入了，请删去一行，或改正学校名称、代码",
    "The same school as in row 5 of “甲”; both are counted; delete one, or mend its name or code",
  ],
  [
    told({ code: "total-mismatch", indicator: "students", actual: 900, params: { printed: 901 } }),
    "在校生数的合计901与各校之和900不符，请核对合计和各校数据",
    "Pupils: the total 901 is not the sum of the schools 900; check the total and the schools",
  ],
  [
    told({ code: "total-mismatch", indicator: "students" }),
    "在校生数的合计与各校之和不符，请核对合计和各校数据",
    "Pupils: the total is not the sum of the schools; check the total and the schools",
  ],
  [
    told({
      code: "impossible-value",
      indicator: "students",
      actual: 0,
      params: { field: "students", reason: "no-pupils" },
    }),
    "在校生数0，不能为0，请核对",
    "Pupils: 0, it cannot be 0; check it",
  ],
  [
    told({
      code: "impossible-value",
      indicator: "students",
      actual: 100.5,
      params: { field: "students", reason: "fraction" },
    }),
    "在校生数100.5，不是整数，请核对",
    "Pupils: 100.5, not a whole number; check it",
  ],
  [
    told({ code: "impossible-value", indicator: "R2", actual: -1, params: { reason: "negative" } }),
    "骨干教师-1，是负数，请核对",
    "Backbone teachers: -1, negative; check it",
  ],
  [
    told({
      code: "impossible-value",
      indicator: "classes",
      params: { field: "classes", reason: "infinite" },
    }),
    "班级数，大得无法计算，请核对",
    "Classes, too large to reckon with; check it",
  ],
  [
    told({
      code: "impossible-value",
      indicator: "classes",
      actual: 3,
      params: { field: "classes", reason: "other" },
    }),
    "班级数3，不合常理，请核对",
    "Classes: 3, beyond reason; check it",
  ],
  [
    told({
      code: "impossible-value",
      indicator: "R4",
      actual: 801,
      params: { field: "indoorSports", reason: "more-than-whole", whole: "teachingRooms" },
    }),
    "室内体育用房（体育馆）面积801，大于教学及辅助用房面积，请核对两项数据",
    "Indoor sports (gymnasium) area: 801, larger than the teaching and auxiliary floor area; check both",
  ],
  [
    told({
      code: "unweighted-coefficient",
      stage: "小学",
      indicator: "R6",
      actual: 0.51526,
      params: { printed: 0.4888, method: "population" },
    }),
    "小学教学仪器设备值的差异系数填报0.489，没有按学生数加权，应为0.515，请改用按学生数加权的算法",
    "Coefficient of variation of value of teaching equipment (primary): 0.489 in the sheet, every school weighs the same in it; it is 0.515; compute it weighted by pupils",
  ],
  [
    told({
      code: "unweighted-coefficient",
      stage: "小学",
      indicator: "R6",
      actual: 0.51526,
      params: { printed: 0.5465, method: "sample" },
    }),
    "小学教学仪器设备值的差异系数填报0.547，没有按学生数加权，用的是样本标准差，应为0.515，请改用按学生数加权的算法",
    "Coefficient of variation of value of teaching equipment (primary): 0.547 in the sheet, every school weighs the same in it, with the deviation of a sample; it is 0.515; compute it weighted by pupils",
  ],
  [
    told({
      code: "unweighted-coefficient",
      stage: "小学",
      indicator: "R6",
      actual: 0.51526,
      params: { printed: 0.4888 },
    }),
    "小学教学仪器设备值的差异系数填报0.489，没有按学生数加权，应为0.515，请改用按学生数加权的算法",
    "Coefficient of variation of value of teaching equipment (primary): 0.489 in the sheet, every school weighs the same in it; it is 0.515; compute it weighted by pupils",
  ],
  [
    told({
      code: "coefficient-mismatch",
      stage: "小学",
      indicator: "R6",
      actual: 0.5152,
      params: { printed: 0.3 },
    }),
    "小学教学仪器设备值的差异系数填报0.300，与各校数据不符，应为0.515，请改用按学生数加权的算法",
    "Coefficient of variation of value of teaching equipment (primary): 0.300 in the sheet, which the schools do not give; it is 0.515; compute it weighted by pupils",
  ],
  [
    told({ code: "verdict-mismatch" }),
    "表中填写的结论与按标准评判的不一致，请核对",
    "The sheet's own verdict is not the one by the standard; check it",
  ],
  [
    told({ code: "table-repeated", params: { usedSheet: "汇总表", usedFile: "a.xlsx" } }),
    "这张表与“汇总表”的学校相同，没有重复计入",
    "This table has the same schools as “汇总表” and is not counted again",
  ],
  [
    told({ code: "premises-split", params: { rule: "nine-year" } }),
    "校舍、场馆、设备为全校数，已按折算学生数分摊到各学段",
    "Premises and equipment stand for the whole school; they were split by weighted pupils",
  ],
  [
    told({ code: "split-undecided" }),
    "校舍、场馆、设备为全校数，缺少学段在校生数，不能分摊，请填写各学段在校生数",
    "Premises and equipment stand for the whole school and cannot be split: pupils of a stage are missing; fill in the pupils of each stage",
  ],
  [
    told({ code: "stage-unclear" }),
    "看不出是小学还是初中，不能评判，请加“学段”一列，或在学校名称中注明",
    "Primary or junior secondary: nothing says which, so it cannot be judged; add a stage column (学段), or say so in the name",
  ],
  [
    told({ code: "header-unclear", indicator: "R2", params: { heading: "骨干" } }),
    "表头“骨干”的含义不能确定，暂按骨干教师读取，请在识别结果中确认",
    "The heading “骨干” is not clear; read as “Backbone teachers” for now; confirm it",
  ],
  [
    told({ code: "header-unclear", params: { heading: "其他" } }),
    "表头“其他”的含义不能确定，请在识别结果中确认",
    "The heading “其他” is not clear; confirm it",
  ],
  [
    told({ code: "template-not-recognised", params: { nearest: "students、R1", row: 3 } }),
    "没有找到学校数据表，最接近的是第3行（在校生数、高于规定学历教师），表头中要有学校名称、在校生数和指标名称",
    "No table of schools was found; nearest is row 3 (pupils, Teachers above the required degree); its headings must name the school, its pupils and the indicators",
  ],
  [
    told({ code: "template-not-recognised", params: { nearest: null, row: null } }),
    "没有找到学校数据表，表头中要有学校名称、在校生数和指标名称",
    "No table of schools was found; its headings must name the school, its pupils and the indicators",
  ],
  [
    told({
      code: "standard-not-in-force",
      params: { region: "贵港市", on: "2016-01-01", first: "2017-05-23" },
    }),
    "贵港市在2016-01-01还没有施行的标准，最早的标准自2017-05-23起施行，请改选日期",
    "No standard is in force in 贵港市 on 2016-01-01; the first holds from 2017-05-23; choose another day",
  ],
  [
    told({ code: "sheet-left-out", severity: "info", sheet: "9月", params: { label: "工资表" } }),
    "工作表“9月”是工资表，不是义务教育学校的指标数据，没有检查",
    "“9月” holds other data (工资表) and was not checked",
  ],
  [
    told({
      code: "share-mismatch",
      indicator: "R1",
      stage: "小学",
      params: { what: "not-all", printed: 1, reached: 200, schools: 201 },
    }),
    "小学高于规定学历教师达标学校比例填报100%，按各校数据，201所中达标200所，没有全部达标，不能写100%",
    "Teachers above the required degree: a share of 100% in the sheet; by the schools 200 of 201 reach it; not all reach it: 100% must not be written",
  ],
  [
    told({
      code: "share-mismatch",
      stage: "初中",
      params: { what: "share", printed: 0.9, reached: 3, schools: 4 },
    }),
    "初中综合评估达标学校比例填报90%，按各校数据，4所中达标3所，应为75%",
    "All seven: a share of 90% in the sheet; by the schools 3 of 4 reach it; it is 75%",
  ],
  [
    told({
      code: "share-mismatch",
      indicator: "R7",
      stage: "小学",
      params: { what: "count", printed: 12, reached: 11, schools: 12 },
    }),
    "小学网络多媒体教室达标学校总数填报12，按各校数据，12所中达标11所，请核对",
    "Networked multimedia classrooms: 12 schools in the sheet; by the schools 11 of 12 reach it; check it",
  ],
  [
    told({
      code: "mean-mismatch",
      indicator: "R2",
      stage: "小学",
      actual: 1.1667,
      params: { printed: 1, method: "unweighted" },
    }),
    "小学骨干教师的全县平均值填报1.00，是各校数值的简单平均，应为1.17，请改用各校总数之和除以学生总数",
    "Backbone teachers: a mean of 1.00 in the sheet, the plain mean of the schools; it is 1.17; divide the sum over the schools by all pupils",
  ],
  [
    told({ code: "mean-mismatch", indicator: "R2", stage: "小学", actual: 1.1667, params: { printed: 2 } }),
    "小学骨干教师的全县平均值填报2.00，与各校数据不符，应为1.17，请改用各校总数之和除以学生总数",
    "Backbone teachers: a mean of 2.00 in the sheet, which the schools do not give; it is 1.17; divide the sum over the schools by all pupils",
  ],
  [
    told({
      code: "formula-deviates",
      indicator: "R1",
      params: { formula: "H6/G5*100", usual: "H6/G6*100" },
    }),
    "高于规定学历教师一列中这一格公式为=H6/G5*100，同列其他行用的是=H6/G6*100，请核对是不是取错了行或列",
    "Teachers above the required degree: this cell is =H6/G5*100, the others of the column are =H6/G6*100; check whether it takes the wrong row or column",
  ],
  [
    told({ code: "formula-deviates", indicator: "R1", params: { formula: "", usual: "H6/G6*100" } }),
    "高于规定学历教师一列中这一格是填写的数，同列其他行用的是=H6/G6*100，请核对是不是取错了行或列",
    "Teachers above the required degree: this cell is a typed number, the others of the column are =H6/G6*100; check whether it takes the wrong row or column",
  ],
  [
    told({ code: "formula-wrong", params: { formula: "体艺教师数÷学生数", fault: "no-hundred" } }),
    "公式“体艺教师数÷学生数”有误：每百名学生的数没有乘以100，没有按这个公式计算，请改正",
    "The formula “体艺教师数÷学生数” is wrong: a value per hundred pupils is not multiplied by 100; it was not used; mend it",
  ],
  [
    told({ code: "missing", indicator: "G8", params: { field: "teacherWage", unread: 1 } }),
    "义务教育学校教师年平均工资收入没有从这一格的文字里读出来，不能计算教师工资收入，请照表上原来的句子填数",
    "Average yearly wage of teachers: not found in the words of this cell; “teachers' wages” cannot be computed; fill the numbers into the form's own sentence",
  ],
  [
    told({ code: "formula-wrong", params: { formula: "甲÷乙", fault: "no-hundred", files: 300 } }),
    "公式“甲÷乙”有误：每百名学生的数没有乘以100（300个文件都是这样），没有按这个公式计算，请改正",
    "The formula “甲÷乙” is wrong: a value per hundred pupils is not multiplied by 100 (so in 300 files); it was not used; mend it",
  ],
  [
    told({ code: "year-jump", indicator: "students", actual: 900, required: 500 }),
    "在校生数由上年500变为900，变动超过30%，请核对",
    "Pupils: 500 last year, 900 now, a change of more than 30%; check it",
  ],
  ...TOLD_GOLDEN,
  [
    told({
      code: "standard-not-verified-since",
      params: { region: "国家标准", on: "2028-01-01", confirmed: "2026-11-21" },
    }),
    "标准数据最近一次核对是2026-11-21，晚于此日的变化没有反映，请核对有没有新文件",
    "The standard was last confirmed on 2026-11-21; later changes are not in it; look for newer documents",
  ],
];

test.each(GOLDEN.map(([one, zh, en], i) => [`${one.code} ${i}`, one, zh, en] as const))(
  "%s",
  (_, one, zh, en) => {
    expect(renderMessage(one, "zh-CN")).toBe(zh);
    expect(renderMessage(one, "en")).toBe(en);
  },
);

test.each([
  [
    "total-mismatch",
    "的合计与各校之和不符，请核对合计和各校数据",
    ": the total is not the sum of the schools; check the total and the schools",
  ],
  ["not-a-number", "填的不是数，请只填数", ": not a number; write the number alone"],
  ["cv-over-limit", "的差异系数0.000，超过上限0", "Coefficient of variation of : 0.000, over the limit of 0"],
  [
    "value-mismatch",
    "填报0.00，按原始数计算为0.00，已按计算值评判，请核对原始数和填报值",
    ": 0.00 in the sheet, 0.00 by the raw figures; the raw figures were judged; check both",
  ],
] as const)("what a finding does not hold is not made up: %s", (code, zh, enText) => {
  expect(renderMessage(told({ code }), "zh-CN")).toBe(zh);
  expect(renderMessage(told({ code }), "en")).toBe(enText);
});

test("a coefficient names the school that drives it only where it can say what without it", () => {
  const about = {
    code: "cv-over-limit",
    stage: "小学",
    indicator: "R2",
    actual: 0.6,
    required: 0.5,
  } as const;
  const zh = "小学骨干教师的差异系数0.600，超过上限0.5";
  const enText = "Coefficient of variation of backbone teachers (primary): 0.600, over the limit of 0.5";
  for (const params of [{ driver: "金星小学", driverShare: 0.6 }, { cvWithoutDriver: 0.4 }]) {
    expect(renderMessage(told({ ...about, params }), "zh-CN")).toBe(zh);
    expect(renderMessage(told({ ...about, params }), "en")).toBe(enText);
  }
});

test("every code is in the list above", () => {
  const shown = new Set(GOLDEN.map(([{ code }]) => code));
  expect(FINDING_CODES.filter((code) => !shown.has(code))).toEqual([]);
});

test.each(LANGUAGES)("%s: a finding that holds nothing but its code still makes a sentence", (language) => {
  for (const code of FINDING_CODES) {
    const text = renderMessage(told({ code }), language);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
    expect(text.length).toBeGreaterThan(4);
  }
});

test("what, mend and clause can be had apart", () => {
  const one = told({
    code: "below-standard",
    indicator: "R2",
    actual: 0.9,
    required: 1,
    gap: { amount: 3, unit: "人" },
    source: clause,
  });
  expect(renderSentence(one, "zh-CN")).toEqual({
    what: "骨干教师每百名学生0.90人，低于标准1人",
    mend: "还差3人",
  });
  expect(renderClause(one, "zh-CN")).toBe("教督〔2017〕6号 资源配置第2项");
  expect(renderClause(told({ code: "missing" }), "zh-CN")).toBeNull();
});

test("reasons", () => {
  expect(renderReason({ reason: "special-school" }, "zh-CN")).toBe("特殊教育学校，不计入");
  expect(renderReason({ reason: "stage-unclear" }, "en")).toBe("stage unclear");
  expect(renderReason({ reason: "something-new" }, "en")).toBe("something-new");
  expect(renderReason({ reason: null }, "en")).toBeNull();
});

test("the indicators are called as the standard calls them, and every exclusion has its reason", () => {
  const { indicators, reasons } = messagesIn("zh-CN");
  expect(indicators).toEqual(
    Object.fromEntries(RESOURCE_INDICATORS.map((id) => [id, NATIONAL.resources[id].shortLabel])),
  );
  for (const { id } of NATIONAL.exclusions) expect(reasons[id]).toContain("不计入");
});

test.each(LANGUAGES)("%s: every field has a name of its own", (language) => {
  const names = RAW_FIELDS.map((field) => messagesIn(language).fields[field]);
  expect(new Set(names).size).toBe(RAW_FIELDS.length);
});
