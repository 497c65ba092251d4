import { escapeXml, MAIN_NAMESPACE, XML_HEAD } from "./xml.mjs";

const FIRST_OWN_FORMAT = 164;
const BUILT_IN_FORMATS = { General: 0, 0: 1, "0.00": 2 };
const SIDES = ["left", "right", "top", "bottom"];

/** Items in the order they were first asked for; asking again gives the same place. */
function orderedSet(initial) {
  const items = [...initial];
  const indexOf = (item) => {
    if (!items.includes(item)) items.push(item);
    return items.indexOf(item);
  };
  return { items, indexOf };
}

const fontXml = ({ font = "宋体", size = 11, bold = false }) =>
  `<font>${bold ? "<b/>" : ""}<sz val="${size}"/><name val="${escapeXml(font)}"/><charset val="134"/></font>`;

const fillXml = ({ fill }) =>
  fill
    ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor indexed="64"/></patternFill></fill>`
    : '<fill><patternFill patternType="none"/></fill>';

const borderXml = ({ border }) => {
  const side = (name) => (border ? `<${name} style="${border}"><color auto="1"/></${name}>` : `<${name}/>`);
  return `<border>${SIDES.map(side).join("")}<diagonal/></border>`;
};

const alignmentXml = ({ horizontal, vertical = "center", wrap }) =>
  `<alignment${horizontal ? ` horizontal="${horizontal}"` : ""} vertical="${vertical}"${wrap ? ' wrapText="1"' : ""}/>`;

/** Gathers the looks that cells ask for and writes them as a styles part. */
export function styleSheet() {
  const fonts = orderedSet([fontXml({})]);
  const grey125 = '<fill><patternFill patternType="gray125"/></fill>';
  const fills = orderedSet([fillXml({}), grey125]);
  const borders = orderedSet([borderXml({})]);
  const formats = orderedSet([]);
  const plain = '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>';
  const looks = orderedSet([plain]);

  const formatId = (format = "General") =>
    BUILT_IN_FORMATS[format] ?? FIRST_OWN_FORMAT + formats.indexOf(format);

  /** The index that a cell carries for this look. */
  function indexOf(look) {
    if (!look) return 0;
    const ids = [
      `numFmtId="${formatId(look.format)}"`,
      `fontId="${fonts.indexOf(fontXml(look))}"`,
      `fillId="${fills.indexOf(fillXml(look))}"`,
      `borderId="${borders.indexOf(borderXml(look))}"`,
    ].join(" ");
    const applied = 'applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"';
    return looks.indexOf(`<xf ${ids} xfId="0" ${applied}>${alignmentXml(look)}</xf>`);
  }

  const list = (name, { items }) => `<${name} count="${items.length}">${items.join("")}</${name}>`;

  function toXml() {
    const own = formats.items.map(
      (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${escapeXml(code)}"/>`,
    );
    return [
      `${XML_HEAD}<styleSheet xmlns="${MAIN_NAMESPACE}">`,
      own.length > 0 ? list("numFmts", { items: own }) : "",
      list("fonts", fonts),
      list("fills", fills),
      list("borders", borders),
      list("cellStyleXfs", { items: [plain.replace(' xfId="0"', "")] }),
      list("cellXfs", looks),
      '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles>',
      "</styleSheet>",
    ].join("");
  }

  return { indexOf, toXml };
}
