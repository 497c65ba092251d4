import { webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { Appearance } from "../services/host-service";
import { DARK_STATES, LIGHT_STATES } from "./state-colours";

/** Latin letters and figures as Office has them, Chinese as each system has it. */
const FONTS = [
  '"Segoe UI"',
  '"Microsoft YaHei UI"',
  '"Microsoft YaHei"',
  '"PingFang SC"',
  '"Hiragino Sans GB"',
  '"Noto Sans CJK SC"',
  '"Noto Sans SC"',
  '"Source Han Sans SC"',
  '"WenQuanYi Micro Hei"',
  "sans-serif",
].join(", ");

const THEMES: Record<Appearance, Theme> = {
  light: { ...webLightTheme, ...LIGHT_STATES, fontFamilyBase: FONTS },
  dark: { ...webDarkTheme, ...DARK_STATES, fontFamilyBase: FONTS },
};

/**
 * Where colours are forced, the system paints over either theme: Fluent's own styles and the drawings,
 * which take the text's colour, follow it.
 */
export function paneTheme(appearance: Appearance): Theme {
  return THEMES[appearance];
}
