import { Token, XmlTokens } from "../../../../src/workbook/xlsx/xml/xml-tokens";

const bytes = (text: string) => new TextEncoder().encode(text);

/** The tokens of a text, one line each. */
function tokensOf(text: string): string[] {
  const tokens = new XmlTokens(bytes(text));
  const list: string[] = [];
  for (let token = tokens.next(); token !== Token.end; token = tokens.next()) {
    if (token === Token.text) list.push(tokens.text);
    else list.push(`${token === Token.open ? "+" : "-"}${tokens.prefix}:${tokens.name}@${tokens.depth}`);
  }
  return list;
}

const damage = expect.objectContaining({ code: "damaged" }) as unknown as Error;

describe("XmlTokens", () => {
  it("gives elements with prefix, local name and depth, empty ones twice", () => {
    expect(tokensOf('<?xml version="1.0"?><a><x:b c="/>"/>甲</a>')).toEqual([
      "+:a@1",
      "+x:b@2",
      "-x:b@1",
      "甲",
      "-:a@0",
    ]);
  });

  it("passes comments and instructions and keeps CDATA as it stands", () => {
    expect(tokensOf("<!-- <z> --><a>1<!-- -- > -->2<?y <z>?><![CDATA[<&]>]]></a><!-- end -->")).toEqual([
      "+:a@1",
      "1",
      "2",
      "<&]>",
      "-:a@0",
    ]);
  });

  it("reads attributes in both quotes, by local name, the one without prefix first", () => {
    const tokens = new XmlTokens(bytes(`<a r:id="1" id = '2 &amp; "3"' é="&#20013;" b=""/>`));
    tokens.next();
    expect(tokens.attributes()).toEqual([
      ["r:id", "1"],
      ["id", '2 & "3"'],
      ["é", "中"],
      ["b", ""],
    ]);
    expect([tokens.attribute("id"), tokens.attribute("b"), tokens.attribute("c")]).toEqual([
      '2 & "3"',
      "",
      null,
    ]);
  });

  it("skips an element with all that is in it", () => {
    const tokens = new XmlTokens(bytes("<a><b><c/><b/></b><d/></a>"));
    tokens.next();
    tokens.next();
    tokens.skip();
    tokens.next();
    expect(tokens.name).toBe("d");
  });

  it("names the bytes of a token", () => {
    const text = "<a>学校<b x='1'/></a>";
    const tokens = new XmlTokens(bytes(text));
    for (let n = 0; n < 3; n++) tokens.next();
    expect(bytes(text).subarray(tokens.start, tokens.at)).toEqual(bytes("<b x='1'/>"));
  });

  it.each([
    ["DOCTYPE", "<!DOCTYPE a><a/>"],
    ["DOCTYPE behind a comment", '<!-- --><!DOCTYPE a [<!ENTITY b "c">]><a/>'],
    ["another declaration", "<a><!ELEMENT b></a>"],
    ["a tag without end", "<a"],
    ["a comment without end", "<a><!-- </a>"],
    ["an element without end", "<a><b></a>"],
    ["a close too many", "<a/></a>"],
    ["a tag in a tag", "<a <b/></a>"],
    ["no name", "<a>< b/></a>"],
    ["no local name", "<a><x:/></a>"],
    ["depth without end", "<a>".repeat(300) + "</a>".repeat(300)],
  ])("refuses %s", (_, text) => {
    expect(() => tokensOf(text)).toThrow(damage);
  });

  it.each(["<a b/>", "<a b=c/>", '<a b="1" =2/>', "<a b='1\"/>".replace("'", '"').replace('"/', "/")])(
    "refuses attributes that are none: %s",
    (text) => {
      expect(() => {
        const tokens = new XmlTokens(bytes(text));
        tokens.next();
        tokens.attributes();
      }).toThrow(damage);
    },
  );

  it("stays before a token whose end may still come", () => {
    const text = bytes("<a>学校</a>");
    const tokens = new XmlTokens(text, 0, text.length - 2, false);
    expect([tokens.next(), tokens.next(), tokens.next()]).toEqual([Token.open, Token.text, Token.incomplete]);
    expect(tokens.start).toBe(text.length - 4);
  });

  it("takes time in proportion to a tag without end of attributes", () => {
    const text = bytes(`<a ${"b".repeat(2_000_000)}="1"/>`);
    const tokens = new XmlTokens(text);
    tokens.next();
    expect(tokens.attributes()).toHaveLength(1);
  });
});
