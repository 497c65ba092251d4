/** What stands in for a font that the machine lacks: of the same kind, then anything with Chinese letters. */
const KINDS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/宋|SimSun|NSimSun|Song/i, ["SimSun", "STSong", "Noto Serif CJK SC", "Source Han Serif SC", "serif"]],
  [/仿|FangSong/i, ["FangSong", "STFangsong", "Noto Serif CJK SC", "serif"]],
  [/楷|KaiTi/i, ["KaiTi", "STKaiti", "Noto Serif CJK SC", "serif"]],
  [
    /黑|SimHei|YaHei|雅黑|等线|DengXian/i,
    ["SimHei", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "sans-serif"],
  ],
  [/Times|Cambria|Georgia/i, ["Times New Roman", "Noto Serif CJK SC", "serif"]],
];
const OTHERS = ["Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "sans-serif"];

/** A font with its substitutes, as style sheets list them. The font itself comes first. */
export function withSubstitutes(font: string): string {
  const list = KINDS.find(([names]) => names.test(font))?.[1] ?? OTHERS;
  return [...new Set([font.replaceAll(",", " "), ...list])].join(", ");
}

/** The font of a list of that form. */
export function firstFont(list: string): string {
  return (list.split(",")[0] ?? list).trim().replace(/^['"]|['"]$/g, "");
}
