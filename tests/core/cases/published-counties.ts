/** Figures that counties published themselves, in the order R1–R7. */
export const JIUJIANG_2023 = {
  stage: "小学",
  mean: [5.515273, 0.887611, 0.879277, 4.563288, 7.925946, 2496.674864, 2.784743],
  sd: [1.643162, 0.445392, 0.353427, 1.316139, 2.975795, 780.914372, 1.097759],
  cv: [0.297929, 0.501787, 0.401952, 0.288419, 0.37545, 0.312782, 0.394205],
  met: [true, false, true, true, true, true, true],
} as const;

export const NINGGUO_2022 = [
  {
    stage: "小学",
    cv: [0.677, 0.674, 0.618, 0.519, 0.597, 0.167, 0.759],
    met: [false, false, false, false, false, true, false],
  },
  {
    stage: "初中",
    cv: [0.542, 1.055, 0.507, 0.587, 0.686, 0.254, 0.496],
    met: [false, false, false, false, false, true, false],
  },
] as const;
