import { disc, line, rectangle } from "./shapes.mjs";

// Each colour stands out by 3:1 or more from a white ribbon and from a dark one.
const GREY = "#7a7a7a";
const GREEN = "#1e9e3e";
const BLUE = "#2f80d0";
const RED = "#d64545";
const WHITE = "#ffffff";
const TEAL = "#17695f";

const stroke = (color, width, through) => line({ through, width, color });
/** A gap around a line, so that it stands apart from what lies below. */
const gap = (width, through) => line({ through, width, color: null });

const sheet = [
  rectangle({ x: 1.5, y: 2.5, width: 11, height: 10, radius: 1, color: GREY, stroke: 1 }),
  stroke(GREY, 1, "2,5.5 12,5.5"),
  stroke(GREY, 1, "5.5,3 5.5,12"),
];

/** A balance whose pans hang level. */
const icon = [
  rectangle({ x: 0, y: 0, width: 16, height: 16, radius: 3, color: TEAL }),
  stroke(WHITE, 2, "8,3.5 8,12"),
  stroke(WHITE, 1.4, "3.5,4.5 12.5,4.5"),
  stroke(WHITE, 1.4, "5.5,12.5 10.5,12.5"),
  stroke(WHITE, 0.6, "2,8 4,4.5 6,8"),
  stroke(WHITE, 0.6, "10,8 12,4.5 14,8"),
  disc({ x: 4, y: 8, radius: 2.5, color: WHITE, lowerHalf: true }),
  disc({ x: 12, y: 8, radius: 2.5, color: WHITE, lowerHalf: true }),
];

const TICK = "7.5,11.5 9.7,13.7 14,8.5";
const check = [...sheet, gap(4, TICK), stroke(GREEN, 2, TICK)];

/** Schools above and below their mean. */
const deviations = [
  [2.5, 12.5],
  [6.5, 2.5],
  [9.5, 11],
  [13.5, 4.5],
];
const coefficients = [
  stroke(RED, 1, "1,7.5 15,7.5"),
  ...deviations.map(([x, y]) => stroke(BLUE, 1, `${x},7.5 ${x},${y}`)),
  ...deviations.map(([x, y]) => disc({ x, y, radius: 1.8, color: BLUE })),
];

const CROSS = ["9,9 14,14", "14,9 9,14"];
const clear = [
  ...sheet,
  ...CROSS.map((through) => gap(4, through)),
  ...CROSS.map((through) => stroke(RED, 1.8, through)),
];

/** fx, as Excel writes it beside the formula bar. */
const native = [
  stroke(GREEN, 1.5, "7.6,2.6 6.6,2.1 5.6,2.6 5,4 3.6,12 3,13.4 2,13.9 1.2,13.5"),
  stroke(GREEN, 1.5, "2.6,6.5 7.4,6.5"),
  stroke(GREY, 1.6, "9,7.5 14,13.5"),
  stroke(GREY, 1.6, "14,7.5 9,13.5"),
];

const pane = [
  rectangle({ x: 9, y: 3, width: 5, height: 10, color: BLUE }),
  rectangle({ x: 1.5, y: 2.5, width: 13, height: 11, radius: 1, color: GREY, stroke: 1 }),
  stroke(GREY, 1, "3.5,5.5 7,5.5"),
  stroke(GREY, 1, "3.5,7.5 7,7.5"),
  stroke(GREY, 1, "3.5,9.5 7,9.5"),
];

/** Name of the file -> shapes, the lowest first. */
export const DESIGNS = { icon, check, coefficients, clear, native, pane };
