import { foldHeading } from "../../../src/templates/text";
import { matchHeading } from "../../../src/templates/vocabulary/match";

const fieldOf = (heading: string) =>
  matchHeading({ parts: [foldHeading(heading)], weak: [] })[0]?.term.field ?? null;

const ORDERS = ["体音美", "体美音", "音体美", "音美体", "美体音", "美音体"];

test.each(ORDERS)("%s are the same three subjects in every order", (subjects) => {
  expect(fieldOf(`${subjects}教师数`)).toBe("peArtTeachers");
  expect(fieldOf(`${subjects}专任教师数`)).toBe("peArtTeachers");
  expect(fieldOf(`${subjects}专任教师（人）`)).toBe("peArtTeachers");
  expect(fieldOf(`每百名学生拥有${subjects}专任教师数`)).toBe("R3");
});
