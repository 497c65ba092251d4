import type { CountyField } from "../county-field";
import type { CountyCheck } from "../county-standard";
import type { CountyResult } from "../report/report";
import { figureKey, type CountyFigure, type RoomKind, type SchoolFacts } from "./facts";
import { tellLack } from "./figures";
import type { PartContext } from "./part-context";
import { relaxedRequirement } from "./relaxed";
import { resultOf, tellFailing, type PartOutcome } from "./result";

type RoomsCheck = Extract<CountyCheck, { kind: "rooms" }>;

const ROOMS: Readonly<Record<RoomKind, CountyField>> = { music: "musicRooms", fineArt: "fineArtRooms" };
const AREAS: Readonly<Record<RoomKind, CountyField>> = {
  music: "musicRoomAreas",
  fineArt: "fineArtRoomAreas",
};

interface SchoolRooms extends PartOutcome {
  /** Rooms that are missing; null where none is, or their number is not asked. */
  readonly gap: number | null;
}

/** Music and art rooms of each school: enough for its classes, and each large enough. The entry is the worst school's. */
export function judgeRooms(check: RoomsCheck, context: PartContext): CountyResult[] {
  const judge = check.measure === "area" ? areaOf : numberOf;
  const judgedSchools = context.facts.schools.map((school) => {
    const outcome = judge(check, context, school);
    if (outcome?.met === false) {
      const { gap } = outcome;
      tellFailing(context, outcome, {
        school: school.name,
        gap: gap === null ? null : { amount: gap, unit: "间" },
      });
    }
    return outcome;
  });
  const outcomes = judgedSchools.filter((outcome) => outcome !== null);
  const byState = (met: boolean | null) => outcomes.filter((one) => one.met === met);
  const [failing, open, met] = [byState(false), byState(null), byState(true)];
  const worst = worstOf(failing, check) ?? open[0] ?? worstOf(met, check);
  return worst ? [resultOf(context, worst)] : [];
}

function worstOf(outcomes: readonly SchoolRooms[], { measure }: RoomsCheck): SchoolRooms | undefined {
  const isWorse = (one: number, other: number) => (measure === "area" ? one < other : one > other);
  return outcomes.reduce<SchoolRooms | undefined>(
    (worst, one) =>
      worst === undefined || (one.actual !== null && isWorse(one.actual, worst.actual ?? one.actual))
        ? one
        : worst,
    undefined,
  );
}

/** Classes a room. No rooms at all for some classes fails, and has no number. */
function numberOf({ room }: RoomsCheck, context: PartContext, school: SchoolFacts): SchoolRooms | null {
  const { at, value: rooms } = roomsOf(context, school, room);
  const classes = figure(school, "classes");
  if (!at) return null;
  if (rooms === null || classes === null || classes.value === null) {
    if (rooms === null) tellLack(context, ROOMS[room], at, school.name);
    else tellLack(context, "classes", classes ?? at, school.name);
    return { actual: null, met: null, at, gap: null };
  }
  const perRoom = context.part.requirement.value ?? Infinity;
  const needed = Math.ceil(classes.value / perRoom);
  const actual = rooms > 0 ? classes.value / rooms : null;
  const met = rooms >= needed;
  return { actual, met, at, gap: met ? null : needed - rooms };
}

/** Rooms of one kind, or of both where the setting takes them together. */
function roomsOf(
  { standard }: PartContext,
  school: SchoolFacts,
  room: RoomKind,
): { readonly value: number | null; readonly at: CountyFigure | null } {
  const own = figure(school, ROOMS[room]);
  if (standard.settings.musicArtRooms !== "together") return { value: own?.value ?? null, at: own };
  const [music, fineArt] = [figure(school, ROOMS.music), figure(school, ROOMS.fineArt)];
  const isOpen = music?.value === null || fineArt?.value === null;
  return { value: isOpen ? null : (music?.value ?? 0) + (fineArt?.value ?? 0), at: own };
}

function figure({ figures }: SchoolFacts, field: CountyField): CountyFigure | null {
  return figures.get(figureKey(field)) ?? null;
}

/** The smallest room. Of rooms in bands of areas only whether they reach is known, not the number. */
function areaOf({ room }: RoomsCheck, context: PartContext, school: SchoolFacts): SchoolRooms | null {
  const groups = school.rooms[room].filter(({ count }) => count !== 0);
  const [first] = school.rooms[room];
  if (!first) return null;
  const required = relaxedRequirement(context, school) ?? 0;
  const small = groups.find(
    ({ to, from, count }) => (from === to ? to < required : to <= required) && count !== null,
  );
  const open = groups.find(({ from, count }) => from < required || count === null);
  for (const group of groups) if (group.count === null) tellLack(context, AREAS[room], group, school.name);
  const listed = groups.filter(({ from, to }) => from === to);
  const smallest = listed.length === 0 ? null : Math.min(...listed.map(({ from }) => from));
  const met = small ? false : open ? null : true;
  const actual = met === null ? null : smallest;
  return { actual, required, met, at: small ?? open ?? groups[0] ?? first, gap: null };
}
