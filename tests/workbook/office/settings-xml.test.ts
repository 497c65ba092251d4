import fc from "fast-check";
import {
  readSettingsXml,
  SETTINGS_NAMESPACE,
  writeSettingsXml,
} from "../../../src/workbook/office/settings-xml";
import { SETTINGS_NAMESPACE as FILE_NAMESPACE } from "../../../src/workbook/xlsx/read/settings-part";
import { parseQbDocument, printQbDocument } from "../../../src/workbook/xlsx/write/qb-document";

const json = fc.json();

test("the add-in and the file layer keep their settings in one part", () => {
  expect(SETTINGS_NAMESPACE).toBe(FILE_NAMESPACE);
});

test("what is written is read again, here and by the file layer", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string({ minLength: 1, unit: "grapheme-ascii" }), json), (dictionary) => {
      const settings = new Map(Object.entries(dictionary));
      const xml = writeSettingsXml("", settings);
      expect(readSettingsXml(xml)).toEqual(settings);
      if (settings.size > 0) expect(parseQbDocument(xml).settings).toEqual(settings);
    }),
  );
});

test("what the file layer wrote is read, and its other elements stay", () => {
  const origins = new Map([["xl/styles.xml", { crc: 7, former: null }]]);
  const settings = new Map([
    ["a", '{"问":"<&>"}'],
    ["b", "1"],
  ]);
  const xml = printQbDocument({ settings, origins, others: ["<later>x</later>"] });
  expect(readSettingsXml(xml)).toEqual(settings);
  const changed = parseQbDocument(writeSettingsXml(xml, new Map([["a", "2"]])));
  expect([...changed.settings]).toEqual([["a", "2"]]);
  expect(changed.origins).toEqual(origins);
  expect(changed.others).toEqual(["<later>x</later>"]);
});

test("nothing left to keep leaves no part behind", () => {
  const xml = writeSettingsXml("", new Map([["a", "1"]]));
  expect(writeSettingsXml(xml, new Map())).toBe("");
});

test("CDATA, single quotes and prefixes are read", () => {
  const xml =
    "<q:qb xmlns:q='urn:qb-balance:settings'><q:setting key='k'><![CDATA[{\"a\":\"<\"}]]></q:setting></q:qb>";
  expect(readSettingsXml(xml)).toEqual(new Map([["k", '{"a":"<"}']]));
});
