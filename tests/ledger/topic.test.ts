import { TopicReader } from "../../src/ledger/topic";
import { nationalOn } from "../support/national-on";

const topics = new TopicReader(nationalOn("2025-03-01"));

test.each([
  ["超过2000人的小学", "2-4", "G4"],
  ["超过2500人的一贯制学校", "2-4", "G4"],
  ["超过45人的小学班级", "2-5", "G5"],
  ["超过50人的班级", "2-5", "G5"],
  ["超过2000人的初中", "2025-02-04", "G4"],
  ["超过50人的初中班级", "", "G5"],
])("what exceeds, %s, is the row that QB wrote before, not a new one", (text, number, indicator) => {
  expect(topics.read(text, number)).toMatchObject({ indicator, label: text, kind: "county" });
});

test("a person's own problem stays the person's, whatever number it was given", () => {
  expect(topics.read("操场积水", "2-4")).toBeNull();
});
