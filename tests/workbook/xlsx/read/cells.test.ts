import { readRows, valueAt, valuesOf } from "./read-fixture";

const row = (cells: string, attributes = 'r="1"') => `<row ${attributes}>${cells}</row>`;
const one = async (cell: string, strings?: string) =>
  valueAt(await readRows(row(cell), strings === undefined ? {} : { strings }), 0, 0);

describe("values of cells", () => {
  it.each<[string, string, string | number | boolean | null]>([
    ["a number", '<c r="A1"><v>4.2</v></c>', 4.2],
    ["a number of 17 digits", '<c r="A1"><v>0.51525662988447641</v></c>', Number("0.51525662988447641")],
    ["a number with an exponent", '<c r="A1"><v>8.9999999999999997E-2</v></c>', 0.09],
    ["a number in white space", '<c r="A1"><v> 7 </v></c>', 7],
    ["a negative number with t", '<c r="A1" t="n"><v>-3</v></c>', -3],
    ["a number that is none stays text", '<c r="A1"><v>暂缺</v></c>', "暂缺"],
    ["an inline string", '<c r="A1" t="inlineStr"><is><t>光明小学</t></is></c>', "光明小学"],
    [
      "an inline string of runs",
      '<c r="A1" t="inlineStr"><is><r><rPr><b/></rPr><t>光明</t></r><r><t>小学</t></r></is></c>',
      "光明小学",
    ],
    [
      "an inline string with kept spaces",
      '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 甲 </t></is></c>',
      " 甲 ",
    ],
    ["an empty inline string", '<c r="A1" t="inlineStr"><is><t/></is></c>', null],
    ["an empty text of its own", '<c r="A1" t="str"><v></v></c>', null],
    [
      "character references",
      '<c r="A1" t="inlineStr"><is><t>&#23398;&#x6821;&lt;&amp;&quot;&apos;&gt;</t></is></c>',
      "学校<&\"'>",
    ],
    ["a formula's text", '<c r="A1" t="str"><f>B1</f><v>达标</v></c>', "达标"],
    ["a formula's empty text", '<c r="A1" t="str"><f>IF(B1,"")</f><v></v></c>', ""],
    ["escaped control characters", '<c r="A1" t="str"><v>甲_x000D_乙_x005F_x000D_</v></c>', "甲\r乙_x000D_"],
    ["line ends", '<c r="A1" t="inlineStr"><is><t>甲\r\n乙\r丙</t></is></c>', "甲\n乙\n丙"],
    ["a boolean", '<c r="A1" t="b"><v>1</v></c>', true],
    ["a false boolean", '<c r="A1" t="b"><v>0</v></c>', false],
    ["an error", '<c r="A1" t="e"><v>#DIV/0!</v></c>', "[#DIV/0!]"],
    ["an ISO date", '<c r="A1" t="d"><v>2024-09-01</v></c>', 45536],
    ["CDATA", '<c r="A1" t="str"><v><![CDATA[<b> & </c>]]></v></c>', "<b> & </c>"],
    ["a comment in a value", '<c r="A1"><v>4<!-- </v> -->2</v></c>', 42],
    ["a comment between", '<c r="A1"><!-- <v>9</v> --><v>5</v></c>', 5],
    ["single quotes", "<c r='A1' t='str'><v>甲</v></c>", "甲"],
    ["attributes on lines of their own", '<c\n\tr = "A1"\r\n t="str" ><v>甲</v></c >', "甲"],
    ["attributes nobody asked for", '<c r="A1" cm="1" ph="1" s="0"><v>6</v></c>', 6],
    ["an extension in the cell", '<c r="A1"><v>6</v><extLst><ext uri="x"><v>7</v></ext></extLst></c>', 6],
    ["a style and nothing else", '<c r="A1" s="5"/>', null],
    ["an empty value", '<c r="A1"><v></v></c>', null],
    ["an empty value element", '<c r="A1"><v/></c>', null],
    ["a string type without value", '<c r="A1" t="s"/>', null],
  ])("reads %s", async (_, cell, value) => {
    expect(await one(cell)).toBe(value);
  });

  it("reads shared strings: plain, of runs, with readings, escaped and empty", async () => {
    const strings = [
      "<si><t>光明小学</t></si>",
      "<si><r><t>光明</t></r><r><rPr><sz val='9'/></rPr><t xml:space='preserve'> 小学</t></r></si>",
      "<si><t>河东</t><rPh sb='0' eb='2'><t>カトウ</t></rPh><phoneticPr fontId='1'/></si>",
      "<si><t>A&amp;B&#10;_x000A_</t></si>",
      "<si><t/></si>",
      "<si/>",
      '<si><t xml:space="preserve">  末 </t></si>',
    ].join("\n");
    const cells = [0, 1, 2, 3, 4, 5, 6].map((n) => `<c t="s"><v>${n}</v></c>`).join("");
    const sheet = await readRows(row(cells), { strings });
    expect(valuesOf(sheet)).toEqual([["光明小学", "光明 小学", "河东", "A&B\n\n", null, null, "  末 "]]);
  });
});

describe("places of cells", () => {
  it("counts on where rows and cells name no place", async () => {
    const sheet = await readRows(
      '<row><c><v>1</v></c><c><v>2</v></c></row><row><c r="B2"><v>3</v></c><c><v>4</v></c></row>',
    );
    expect(valuesOf(sheet)).toEqual([
      [1, 2, null],
      [null, 3, 4],
    ]);
  });

  it("takes rows and cells out of order", async () => {
    const sheet = await readRows(
      '<row r="3"><c r="B3"><v>6</v></c><c r="A3"><v>5</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    );
    expect(valuesOf(sheet)).toEqual([
      [1, null],
      [null, null],
      [5, 6],
    ]);
  });

  it("lets the last of two cells in one place count, formula and all", async () => {
    const sheet = await readRows('<row r="1"><c r="A1"><f>B1</f><v>1</v></c><c r="A1"><v>2</v></c></row>');
    expect([sheet.number(0, 0), sheet.formula(0, 0)]).toEqual([2, null]);
  });

  it("keeps a lone cell in the last corner", async () => {
    const sheet = await readRows('<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>');
    expect([sheet.rows, sheet.columns, sheet.number(1048575, 16383)]).toEqual([1048576, 16384, 9]);
    expect(sheet.kind(1048575, 16382)).toBe(0);
  });

  it("does not stretch the used range over cells that hold nothing", async () => {
    const sheet = await readRows(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="900"><c r="Z900" s="1"/></row><row r="901"/>',
    );
    expect([sheet.rows, sheet.columns]).toEqual([1, 1]);
  });

  it("answers outside the used range without throwing", async () => {
    const sheet = await readRows('<row r="1"><c r="A1"><v>1</v></c></row>');
    for (const [r, c] of [
      [-1, 0],
      [0, -1],
      [5, 5],
      [300, 0],
      [2e6, 2e5],
    ] as const) {
      expect([
        sheet.kind(r, c),
        sheet.text(r, c),
        sheet.formula(r, c),
        sheet.computed(r, c),
        sheet.format(r, c),
      ]).toEqual([0, "", null, true, "General"]);
      expect(sheet.number(r, c)).toBeNaN();
    }
  });
});

describe("formulas", () => {
  it("tells a formula without result from one with", async () => {
    const sheet = await readRows(
      row(
        '<c r="A1"><f>B1/C1</f></c><c r="B1"><f>C1</f><v/></c><c r="C1"><f>1+0</f><v>1</v></c><c r="D1" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="E1"><v>3</v></c>',
      ),
    );
    const computed = [0, 1, 2, 3, 4].map((column) => sheet.computed(0, column));
    expect(computed).toEqual([false, false, true, true, true]);
    expect(valuesOf(sheet)).toEqual([[null, null, 1, "[#DIV/0!]", 3]]);
    expect([sheet.formula(0, 0), sheet.formula(0, 4)]).toEqual(["B1/C1", null]);
  });

  it("counts a formula without result as something that a cell holds", async () => {
    const sheet = await readRows('<row r="4"><c r="C4"><f>A1</f></c></row>');
    expect([sheet.rows, sheet.columns]).toEqual([4, 3]);
  });

  it("moves shared formulas to their cells", async () => {
    const sheet = await readRows(
      [
        row(
          '<c r="C1"><f t="shared" ref="C1:D2" si="0">ROUND(A1/$B$1*100,2)&amp;"A1"</f><v>1</v></c><c r="D1"><f t="shared" si="0"/><v>2</v></c>',
        ),
        row('<c r="C2"><f t="shared" si="0"></f><v>3</v></c><c r="D2"><f si="0" t="shared"/></c>', 'r="2"'),
      ].join(""),
    );
    expect(sheet.formula(0, 2)).toBe('ROUND(A1/$B$1*100,2)&"A1"');
    expect(sheet.formula(0, 3)).toBe('ROUND(B1/$B$1*100,2)&"A1"');
    expect(sheet.formula(1, 2)).toBe('ROUND(A2/$B$1*100,2)&"A1"');
    expect([sheet.formula(1, 3), sheet.computed(1, 3)]).toEqual(['ROUND(B2/$B$1*100,2)&"A1"', false]);
  });

  it("finds the spelled out formula of a group behind its use", async () => {
    const sheet = await readRows(
      row(
        '<c r="A1"><f t="shared" si="7"/><v>1</v></c><c r="B1"><f t="shared" ref="A1:B1" si="7">B2</f><v>1</v></c>',
      ),
    );
    expect([sheet.formula(0, 0), sheet.formula(0, 1)]).toEqual(["A2", "B2"]);
  });

  it("leaves a shared formula that is nowhere spelled out empty", async () => {
    const sheet = await readRows(row('<c r="A1"><f t="shared" si="3"/><v>8</v></c>'));
    expect([sheet.formula(0, 0), sheet.number(0, 0)]).toEqual(["", 8]);
  });

  it("reads array formulas and what is written with comments and CDATA", async () => {
    const sheet = await readRows(
      row(
        '<c r="A1"><f t="array" ref="A1:B1">A2:B2*2</f><v>4</v></c><c r="B1"><v>6</v></c><c r="C1"><f><![CDATA[IF(A1<B1,1)]]></f><v>1</v></c>',
      ),
    );
    expect([0, 1, 2].map((column) => sheet.formula(0, column))).toEqual(["A2:B2*2", null, "IF(A1<B1,1)"]);
  });
});
