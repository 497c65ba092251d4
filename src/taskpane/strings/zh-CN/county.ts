import type { LargeClassPlan } from "../../services/write-service";
import type { State } from "../../../core/county/county-state";
import type { TreeGroup } from "../../select/county-tree";

export const county = {
  lead: "三十二项指标、一票否决和前提条件。",
  empty: "检查后列出各项指标。请把县级申报表、学校填报表放在同一工作簿中检查。",
  tree: "三十二项指标",
  counts: (stands: number, fails: number, waits: number) =>
    `达标${stands}项，不达标${fails}项，待定${waits}项`,
  verdicts: {
    stands: "三十二项都已达标，没有一票否决情形。",
    fails: "有不达标的指标，或存在一票否决情形。",
    waits: "还有待定的指标。",
  } satisfies Record<State, string>,
  states: { stands: "达标", fails: "不达标", waits: "待定" } satisfies Record<State, string>,
  groups: {
    资源配置: "资源配置",
    政府保障程度: "政府保障程度",
    教育质量: "教育质量",
    社会认可度: "社会认可度",
    前提条件: "前提条件",
    本地目标: "本地目标（不计入三十二项）",
  } satisfies Record<TreeGroup, string>,
  groupCounts: (stands: number, all: number) => `${stands}/${all}`,
  unfilled: "未填",
  notAsked: "没有填报",
  asked: (asked: string) => `要求${asked}`,
  until: (day: string) => `${day}前达到`,
  answered: "已回答",
  forms: "县级表格和大班额台账",
  formsLead: "写入前先列出来，可一次撤回。已填而不一致的不改，在“报告与上报”里逐条列出。",
  largeClasses: {
    some: "有超过标准班额的班级，列在大班额台账里。",
    clean: "没有超过标准班额的班级。",
    none: "没有班额数据：请放入班级名单，或按人数段统计的班级数。",
  } satisfies Record<LargeClassPlan["found"], string>,
  vetoes: "一票否决",
  vetoLead: "存在任何一项，不能通过认定。回答随工作簿保存。",
  documents: "需要佐证材料的指标",
  documentLead: "没有数据可查的内容，由本县回答，并注明材料在哪里。",
  exists: { yes: "存在", no: "不存在" },
  met: { yes: "达标", no: "不达标" },
  evidence: "佐证材料位置",
  evidenceHint: "如：材料盒2-1，或文件名",
  inForm: (answer: string, place: string) => `表中已填：${answer}（${place}）`,
  clear: "清除回答",
};
