import { dateSerial } from "../../../../src/workbook/xlsx/read/date-serial";

describe("dateSerial", () => {
  it.each<[string, boolean, number]>([
    ["1900-01-01", false, 1],
    ["1900-02-28", false, 59],
    ["1900-03-01", false, 61],
    ["2024-09-01", false, 45_536],
    ["2024-09-01T18:00:00Z", false, 45_536.75],
    ["2024-09-01T00:00:43.2", false, 45_536.0005],
    ["1904-01-02", true, 1],
  ])("%s, from 1904: %s, is %d", (text, date1904, serial) => {
    expect(dateSerial(text, date1904)).toBeCloseTo(serial, 9);
  });

  it.each(["", "2024年9月1日", "2024-9-1", "45536"])("finds no date in %j", (text) => {
    expect(dateSerial(text, false)).toBeNaN();
  });
});
