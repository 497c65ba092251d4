/** How a bureau's sheet looks: 黑体 for the title, 宋体 for the rest, thin borders, two decimals. */
export const TITLE = { font: "黑体", size: 18, horizontal: "center" };
export const NOTE = { font: "宋体", size: 10, horizontal: "left", wrap: true };
export const PLAIN = { font: "宋体", size: 10, horizontal: "left" };
export const HEADING = {
  font: "宋体",
  size: 10,
  bold: true,
  horizontal: "center",
  wrap: true,
  border: "thin",
};
export const TEXT = { font: "宋体", size: 10, horizontal: "center", border: "thin" };
export const NAME = { ...TEXT, horizontal: "left" };
export const COUNT = { ...TEXT, format: "0" };
export const AMOUNT = { ...TEXT, format: "General" };
export const VALUE = { ...TEXT, format: "0.00" };
export const PERCENT = { ...TEXT, format: "0.0" };
export const REMARK = { ...NAME, wrap: true };
export const COEFFICIENT = { ...TEXT, format: "0.000" };

const shaded = (look, fill) => ({ ...look, fill });
export const STANDARD = shaded(HEADING, "F2F2F2");
export const SUBTOTAL = shaded({ ...HEADING, format: "General" }, "FAFAFA");
