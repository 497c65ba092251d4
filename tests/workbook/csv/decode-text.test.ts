import { decodeText } from "../../../src/workbook/csv/decode-text";
import { gbk } from "../../support/gbk";

test("Chinese in GB18030 that is also right UTF-8 is read as Chinese", () => {
  expect(decodeText(gbk("校,校\n校,校\n"))).toBe("校,校\n校,校\n");
});

test.each(["4.5×3,±0.1\n", "学校,У\n", "school,town\n"])("%j in UTF-8 stays what it is", (text) => {
  expect(decodeText(new TextEncoder().encode(text))).toBe(text);
});
