/** Pixels that a cell keeps free beside its text. */
const MARGIN = 5;
/** Pixels of a digit of the workbook's own font, by which a file counts widths. */
const WIDE = 8;
const NARROW = 7;
const CHINESE = /[\u4e00-\u9fff]|SimSun|SimHei|YaHei|DengXian|FangSong|KaiTi/i;

/** How wide a digit of the workbook's own font is: those of Chinese fonts of 11 points are wider than Calibri's. */
export function digitWidth(font: string): number {
  return CHINESE.test(font) ? WIDE : NARROW;
}

/** Pixels of a column whose width the file gives in characters (ISO 29500-1, 18.3.1.13). */
export function columnPixels(characters: number, digit: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / digit)) / 256) * digit);
}

/** The width of a column of that many pixels, in characters. */
export function columnCharacters(pixels: number, digit: number): number {
  return Math.trunc((pixels / digit) * 256) / 256;
}

/** The width where the file says none: eight characters, up to the next 8 pixels. */
export function defaultColumnPixels(base: number, digit: number): number {
  return Math.ceil((base * digit + MARGIN) / 8) * 8;
}

const PIXELS_PER_POINT = 96 / 72;
export const rowPixels = (points: number) => points * PIXELS_PER_POINT;
export const rowPoints = (pixels: number) => pixels / PIXELS_PER_POINT;
