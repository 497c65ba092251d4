import type { Stage } from "../../src/core/stage";
import type { Random } from "./random";

/** A made-up school with its raw figures; areas in ㎡, money in 元. */
export interface MadeSchool {
  readonly name: string;
  readonly town: string;
  readonly stage: Stage;
  readonly type: string;
  readonly students: number;
  readonly classes: number;
  readonly teachers: number;
  readonly aboveDegree: number;
  readonly backbone: number;
  readonly pe: number;
  readonly music: number;
  readonly fineArt: number;
  readonly rooms: number;
  readonly gym: number;
  readonly ground: number;
  readonly equipment: number;
  readonly multimedia: number;
}

const TOWNS = ["东岭镇", "西河镇", "南坪乡", "北关街道", "云台镇", "白石乡"];
const WORDS = [
  "云台",
  "白石",
  "东岭",
  "西河",
  "南坪",
  "北关",
  "松林",
  "梅溪",
  "柳湾",
  "石门",
  "清泉",
  "红星",
  "前进",
  "育才",
  "光明",
  "桃园",
];

/** A county of both stages, names all different within a stage. */
export function makeCounty(random: Random, size: number): MadeSchool[] {
  const schools: MadeSchool[] = [];
  const used = new Set<string>();
  while (schools.length < size) {
    const stage: Stage = schools.length < size * 0.6 ? "小学" : "初中";
    const { name, type } = nameOf(random, stage);
    if (used.has(name)) continue;
    used.add(name);
    schools.push(makeSchool(random, name, type, stage));
  }
  return schools;
}

function nameOf(random: Random, stage: Stage): { name: string; type: string } {
  const word = `${random.pick(WORDS)}${random.pick(["", "第一", "第二", "中心", "实验", "镇", "新"])}`;
  const kind = random.next();
  if (kind < 0.15) return { name: `${word}学校（${stage}部）`, type: "九年一贯制学校" };
  if (stage === "初中")
    return { name: `${word}${random.pick(["初级中学", "中学", "初中"])}`, type: "初级中学" };
  if (kind < 0.25) return { name: `${word}教学点`, type: "教学点" };
  return { name: `${word}小学`, type: "小学" };
}

function makeSchool(random: Random, name: string, type: string, stage: Stage): MadeSchool {
  const students = type === "教学点" ? random.int(20, 90) : random.int(60, 2300);
  const teachers = Math.max(3, Math.round(students / random.int(11, 20)));
  const gym = random.chance(0.5) ? 0 : random.int(200, 1200);
  const share = (least: number, most: number) =>
    Math.round((students / 100) * (least + random.next() * (most - least)));
  return {
    name,
    town: random.pick(TOWNS),
    stage,
    type,
    students,
    classes: Math.max(1, Math.round(students / 42)),
    teachers,
    aboveDegree: Math.min(teachers, share(3, 8)),
    backbone: Math.min(teachers, share(0.6, 2.4)),
    pe: share(0.2, 0.7),
    music: share(0.1, 0.5),
    fineArt: share(0.1, 0.5),
    rooms: gym + random.int(2, 12) * students + random.int(0, 99),
    gym,
    ground: random.int(5, 18) * students,
    equipment: random.int(1200, 4500) * students,
    multimedia: Math.max(1, share(1.8, 4)),
  };
}

/** The seven values by their definition; gyms are taken off the rooms and added to the grounds. */
export function sevenOf(school: MadeSchool): number[] {
  const { students: p } = school;
  return [
    (school.aboveDegree * 100) / p,
    (school.backbone * 100) / p,
    ((school.pe + school.music + school.fineArt) * 100) / p,
    (school.rooms - school.gym) / p,
    (school.ground + school.gym) / p,
    school.equipment / p,
    (school.multimedia * 100) / p,
  ];
}
