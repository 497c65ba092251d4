/** The two stages of compulsory education. Each is judged apart. */
export const STAGES = ["小学", "初中"] as const;
export type Stage = (typeof STAGES)[number];

/** The seven resource indicators of 教督〔2017〕6号, in the order of the form. */
export const RESOURCE_INDICATORS = ["R1", "R2", "R3", "R4", "R5", "R6", "R7"] as const;
export type ResourceIndicator = (typeof RESOURCE_INDICATORS)[number];
