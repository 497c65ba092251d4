import { breather } from "../../src/workbook/breather";

/** Whether another task had its turn before `pause` was over. */
async function gaveWay(pause: () => Promise<void>): Promise<boolean> {
  let other = false;
  const turn = setTimeout(() => (other = true));
  await pause();
  clearTimeout(turn);
  return other;
}

it("goes on where little time has passed, and gives way where much has", async () => {
  let time = 0;
  const pause = breather(() => time);
  time = 10;
  expect(await gaveWay(pause)).toBe(false);
  time = 60;
  expect(await gaveWay(pause)).toBe(true);
  expect(await gaveWay(pause)).toBe(false);
});
