import { makeStyles, tokens } from "@fluentui/react-components";

/** The looks of the marks as the sheet shows them, on paper white whatever the theme. */
export const useMarkLooks = makeStyles({
  cell: {
    boxSizing: "border-box",
    padding: "2px 6px",
    textAlign: "right",
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
    backgroundColor: "#ffffff",
    color: "#1f1f1f",
    border: "1px solid #c8c8c8",
    forcedColorAdjust: "none",
  },
  fail: { backgroundColor: "#9c1c1c", color: "#ffffff", fontWeight: tokens.fontWeightBold },
  near: {
    backgroundColor: "#ffe9a8",
    backgroundImage: "repeating-linear-gradient(-45deg, #e0b94a 0 1px, transparent 1px 5px)",
    color: "#3d2b00",
    textDecorationLine: "underline",
  },
  doubt: { border: "1px dashed #1f4e9e", fontStyle: "italic" },
});
