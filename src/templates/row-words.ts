import type { Stage } from "../core/stage";
import { fold } from "./text";

/** What a row is by the words in it, when it is no school. */
export type RowWord = "total" | "mean" | "coefficient" | "deviation" | "standard" | "count" | "note" | "more";

/** A note may speak of coefficients and means, so it is told first. */
const EXACT_WORDS: readonly (readonly [RowWord, RegExp])[] = [
  [
    "note",
    /^(?:注|备注|说明|附注|填表说明|填报说明)(?:[:：\d.、(]|$)|^(?:单位|主管|分管|学校)?负责人|^审核|^填表|^填报(?:人|日期|单位|时间)|^制表|^联系(?:电话|人|方式)|^经办|^(?:签字|盖章|公章)|^(?:数据|资料)来源|^(?:统计|制表|填报|复核|核对|校对|录入|报送|上报|汇总|编制)(?:人员?|者|日期|时间|单位)?(?::|$)|^(?:分管|主管)?(?:教育)?局长(?:[:(]|$)|(?:教育局|教体局|教育体育局|教育和体育局|教委|人民政府|督导室)(?:\((?:盖章|公章|章|签章)\))?:?$/,
  ],
  ["standard", /(?:差异|变异|离散|离差)系数的?(?:标准|限值|上限|要求|目标)/],
  ["coefficient", /差异系数|差异度|变异系数|离散系数|离差系数|^(?:小学|初中)?cv值?$/],
  [
    "deviation",
    /^(?:小学|初中|学校|全县|全市|全区|加权)*(?:标准差(?:\/平均值?)?|校际差异|方差|均方差|极差率?|极值比|离均差|全距|倍率|极差倍率|中位数|最大值|最小值|最高|最低)(?:s|sd|值|\(.*\))?:?$/,
  ],
  [
    "mean",
    /^(?:小学|初中|学校|各校|校|本?县|全?县城?|城区|镇区|城镇|乡村|农村|公办|民办|全市|全区|区|区县|市|总|县域|加权|算术|简单)*(?:平均|平均值|平均数|均值|平均水平|县均|校均)(?:值|x|\(.*\))?:?$/,
  ],
  [
    "total",
    /(?<![会统审设估预])计:?$|(?:^|小|合|总|共|累)计:?(?:\(.*\)|\d+[所个]校?)?$|^(?:全县|全市|全区|全州|全旗)(?:总计|合计)?$|^(?:小学|初中|学校|全县|全市|全区)*共?\(?(?:共|计)?\d+所\)?$/,
  ],
  [
    "total",
    /^(?:全县|全市|全区|全部|所有|各)(?:义务教育)?(?:学校|小学|初中|初级中学|中小学)$|^(?:公办|民办|乡村|农村)(?:学校|小学|初中)$|^(?:城区|镇区)学校$|^(?:小学|初中|学校)总体$/,
  ],
  [
    "standard",
    /^(?:小学|初中|国家|[省市国]定|基本|省级?|市级?|评估|达标|规定|国标|义务教育|85%)*(?:标准|要求|底线|达标值|基本值|标准值|达标线|底线值|85%底线|85%|参考值|指标标准)(?:值|线)?(?:\(.*\))?$/,
  ],
  [
    "count",
    /^(?:小学|初中|其中|全县|各?单?项|各?指标)*(?:达标|不达标|未达标|合格|不合格)(?:学校)?(?:校数|所数|总数|数|个数|率|比例|情况|学校|学校数|学校总数|学校比例)(?:\(.*\))?:?$|^(?:是否达标|达标与否)$|^(?:小学|初中|全县)?(?:学校|校|所|学校所)总?数(?:\(.*\))?:?$/,
  ],
  [
    "more",
    /^(?:示例|样例|范例|举例|例:|如:)|^\((?:请?填写?|必填|选填|示例|样例|例如?).*\)$|^(?:接|续|转)(?:上|下)(?:页|表)|^第\d+页|^(?:承前|接前|过次|转次)页|^(?:…+|\.{2,}|·{2,}|⋮|略|以下空白|\(以下略\))$/,
  ],
];

const SUSPECT =
  /例|^\s*如|填|计|校均|页|上表|下表|平均|均值|系数|标准|要求|底线|值|极差|极值|离均|倍率|全距|cv|所\s*[)）]?\s*$|注|说明|负责|审核|填表|填报|制表|电话|联系|日期|时间|经办|领导|局|教委|政府|督导室|复核|核对|校对|录入|报送|上报|汇总|编制|[校所]总?数|签|章|来源|…|\.\.|··|⋮|略|空白|全[县市区州旗部]|所有|^\s*各|公办|民办|乡村|农村|城区|镇区|总体|差异|达标|合格|方差|中位|最[大小高低]|85%/i;

/** What a text at the head of a row says the row is, or null where it may be a school's name. */
export function rowWord(text: string): RowWord | null {
  if (!SUSPECT.test(text)) return null;
  const folded = fold(text);
  for (const [word, pattern] of EXACT_WORDS) if (pattern.test(folded)) return word;
  return null;
}

const SUM_OF_SCHOOLS =
  /^(?:全[县市区州旗])?(?:小学|初中|中小学|学校)\(?(?:共|计)?\d+所\)?$|^(?:全[县市区]|县域)(?:小学|初中|中小学|学校)$|^(?:汇总|总和)$/;
const COMPARED =
  /^(?:(?:上年|去年)(?:同期)?|同比(?:增减|增长)?|与?(?:国家)?标准(?:的)?差[距额值]|核对数?|校验)$/;

/** What a row of figures is by a name that heads a section where there are none: "小学（24所）", "全县初中". */
export function figuresWord(name: string): RowWord | null {
  const folded = fold(name);
  if (SUM_OF_SCHOOLS.test(folded)) return "total";
  return COMPARED.test(folded) ? "more" : null;
}

/** "其中：民办": a part of the schools above, and no school. */
export function isPartOfAbove(name: string): boolean {
  return name.includes("其") && /^其中(?![学心村庄乡镇街路])/.test(fold(name));
}

const CODE = /^(?:l?\d{1,3}|[甲乙丙丁戊己庚辛壬癸]|[a-z]{1,2}|\(\d{1,3}\)|第?\d+列|[①-⑳]|-|—|l\d+)$/i;

/** A row of column codes: L1 L2 …, 甲 乙 1 2 …, A B C …. */
export function isCodeRow(texts: readonly string[]): boolean {
  return texts.length >= 2 && texts.every((text) => CODE.test(fold(text)));
}

/** A name that the blank form shows where a name should be: "小学 1", "初中 2", "××小学". */
export function isPlaceholderName(text: string): boolean {
  return /^(?:小学|初中|学校|中学|一贯制学校|教学点)(?:\d+|[一二三四五六七八九十甲乙]|[a-d])?$|^[×xX*○〇_]+(?:小学|初中|中学|学校)?$/.test(
    fold(text),
  );
}

/** The stage of a line that is a section of its own: "小学", "二、初中部（6所）". Null for a school's name. */
export function sectionStage(text: string): Stage | null {
  const section =
    /^\(?[一二三四五1-5]?[、.)]?(?:普通)?(小学|初中|初级中学)(?:部|学段|阶段|学校|情况)?(?:\(共?\d+所\))?$/.exec(
      fold(text),
    );
  return section ? (section[1] === "小学" ? "小学" : "初中") : null;
}

/** "小学" or "一、小学" before figures is a stage's line of sums; "一小学" is a school. */
export function isSumsOfStage(text: string): boolean {
  return /^(?:\(?[一二三四五1-5]\)?[、.)])?(?:普通)?(?:小学|初中)(?:部|学段|阶段|学校)?:?$/.test(fold(text));
}
