import fc from "fast-check";
import {
  attribute,
  flagAttribute,
  numberAttribute,
  withAttribute,
} from "../../../../../src/workbook/xlsx/write/xml/attributes";
import {
  childElements,
  elementsBetween,
  localName,
  prefixOf,
  rootElement,
  textOf,
} from "../../../../../src/workbook/xlsx/write/xml/elements";
import {
  decodeEntities,
  escapeAttribute,
  escapeCellText,
  escapeText,
} from "../../../../../src/workbook/xlsx/write/xml/escape";
import { appendTo, insertInOrder } from "../../../../../src/workbook/xlsx/write/xml/splice";
import { nextTag } from "../../../../../src/workbook/xlsx/write/xml/tags";

describe("tags", () => {
  it.each([
    ["<a>", { name: "a", kind: "open", start: 0, end: 3 }],
    ["</x:a >", { name: "x:a", kind: "close", start: 0, end: 7 }],
    ['<a b="1>2" c=\'"/>\'/>', { name: "a", kind: "empty", start: 0, end: 20 }],
    [
      "<?xml version='1.0'?><!-- <b> --><![CDATA[<c>]]> <d/>",
      { name: "d", kind: "empty", start: 49, end: 53 },
    ],
  ])("in %s", (text, tag) => {
    expect(nextTag(text, 0)).toEqual(tag);
  });

  it("are not where there are none", () => {
    expect(nextTag("text", 0)).toBeNull();
  });

  it.each(["<a", '<a b="1>', "<!-- <a>", "<![CDATA[", "<!DOCTYPE a>", "< a>", "<?x"])(
    "are refused in %s",
    (text) => {
      expect(() => nextTag(text, 0)).toThrow("damaged");
    },
  );
});

describe("elements", () => {
  const text =
    "<?xml?>\n<r><a/><!-- <z/> --><x:b><b><b/></b>甲</x:b><c>1&amp;<![CDATA[<2>]]><!-- 3 --></c></r>\n";

  it("are the children of their parent, by their places", () => {
    const root = rootElement(text);
    expect(root.name).toBe("r");
    expect(childElements(text, root).map(({ start, end }) => text.slice(start, end))).toEqual([
      "<a/>",
      "<x:b><b><b/></b>甲</x:b>",
      "<c>1&amp;<![CDATA[<2>]]><!-- 3 --></c>",
    ]);
    expect(textOf(text, childElements(text, root, "c")[0]!)).toBe("1&<2>");
    expect([localName("x:b"), prefixOf("x:b"), localName("b"), prefixOf("b")]).toEqual(["b", "x:", "b", ""]);
  });

  it.each(["<a><b></a>", "</a>", "<a>", "<a></b>"])("are refused where they do not end: %s", (broken) => {
    expect(() => elementsBetween(broken, 0, broken.length)).toThrow("damaged");
  });

  it.each(["", "</a>", "<a></b>", "<a>"])("need a root: %s", (broken) => {
    expect(() => rootElement(broken)).toThrow("damaged");
  });
});

describe("attributes", () => {
  const tag = '<sheet name=\'甲 &amp; "乙"\' r:id = "rId1" n="" count="3"/>';

  it("are read by their full or local name", () => {
    expect(attribute(tag, "name")).toBe('甲 & "乙"');
    expect(attribute(tag, "*:id")).toBe("rId1");
    expect(attribute(tag, "id")).toBeUndefined();
    expect(numberAttribute(tag, "count")).toBe(3);
    expect(numberAttribute(tag, "n")).toBeUndefined();
    expect(flagAttribute('<a b="true" c="0"/>', "b")).toBe(true);
    expect(flagAttribute('<a b="true" c="0"/>', "c")).toBe(false);
  });

  it("are changed in place or added last", () => {
    expect(withAttribute(tag, "count", "4")).toBe(tag.replace('"3"', '"4"'));
    expect(withAttribute("<a b='1' />", "c", '<"')).toBe("<a b='1' c=\"&lt;&quot;\"/>");
    expect(withAttribute("<a>", "b", "1")).toBe('<a b="1">');
  });
});

describe("texts", () => {
  it("come back from every escape", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = [...text].filter((sign) => sign >= " " || "\t\n\r".includes(sign)).join("");
        expect(decodeEntities(escapeText(text))).toBe(plain);
        expect(decodeEntities(escapeAttribute(text))).toBe(plain);
        expect(escapeAttribute(text)).not.toMatch(/["\n\t\r<]/);
      }),
    );
  });

  it("of cells escape what XML cannot hold, and their own escapes", () => {
    const decoded = (text: string) =>
      decodeEntities(text).replace(/_x([0-9A-F]{4})_/g, (_, hex: string) =>
        String.fromCharCode(parseInt(hex, 16)),
      );
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => expect(decoded(escapeCellText(text))).toBe(text)),
    );
    expect(decoded(escapeCellText("_x0041_ _x00g1_\r"))).toBe("_x0041_ _x00g1_\r");
  });

  it("know the entities of XML and no others", () => {
    expect(decodeEntities("&lt;&#23398;&#x6821;&apos;&eacute;&#x110000;")).toBe("<学校'&eacute;&#x110000;");
  });
});

describe("splices", () => {
  it("fill what was empty and prefix what they bring", () => {
    const text = "<x:a><x:b /></x:a>";
    const [inner] = childElements(text, rootElement(text));
    expect(appendTo(text, inner!, "<c><d>1 &lt; 2</d></c>")).toBe(
      "<x:a><x:b><x:c><x:d>1 &lt; 2</x:d></x:c></x:b></x:a>",
    );
    expect(appendTo("<a>1</a>", rootElement("<a>1</a>"), "<c/>")).toBe("<a>1<c/></a>");
  });

  it("go where the order has them", () => {
    const order = ["a", "b", "c"];
    expect(insertInOrder("<r><a/><a/><c/></r>", order, "b", "<b/>")).toBe("<r><a/><a/><b/><c/></r>");
    expect(insertInOrder("<r><z/><c/></r>", order, "b", "<b/>")).toBe("<r><b/><z/><c/></r>");
    expect(insertInOrder("<r/>", order, "b", "<b/>")).toBe("<r><b/></r>");
  });
});
