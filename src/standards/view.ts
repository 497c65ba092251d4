import type { Origin, StandardDocument } from "../core/standard";
import type { DocumentEntry, Statement } from "./files";
import { codePrefix, NATION, type Region } from "./find-region";
import type { RegionData, StandardsData } from "./load";
import { type Cite, citation, inForce, originOf, type Spoken } from "./series";

/** What the nation, the regions above and the region itself say on one day. */
export interface View {
  readonly data: StandardsData;
  readonly region: Region;
  /** An ISO day. */
  readonly day: string;
  /** Folders that cover the region, the widest first. */
  readonly regions: readonly RegionData[];
  readonly cite: Cite;
}

export function viewOf(region: Region, day: string, data: StandardsData): View {
  const regions = data.regions
    .filter((each) => region.code.startsWith(codePrefix(each.code)))
    .sort((one, other) => codePrefix(one.code).length - codePrefix(other.code).length);
  const documents = [data.documents, ...regions.map((each) => each.documents)].flat();
  const cited = new Map(documents.map((each) => [each.id, citation(each)]));
  return { data, region, day, regions, cite: (id) => cited.get(id) ?? id };
}

/** The documents that had taken effect by the day, the nation's first. */
export function documentsOf({ data, regions, day }: View): StandardDocument[] {
  const told = (documents: readonly DocumentEntry[], region: string) =>
    documents
      .filter(({ effective }) => effective <= day)
      .map(({ id, title, number, effective }) => ({ id, title, number, region, effective }));
  return [
    ...told(data.documents, NATION.code),
    ...regions.flatMap((each) => told(each.documents, each.code)),
  ];
}

/** A national value in force, with its origin. */
export function nationalValue<V>(view: View, series: readonly Statement<V>[]): { value: V; origin: Origin } {
  const statement = inForce(series, view.day);
  if (!statement) throw new RangeError("no statement is in force");
  return { value: statement.value, origin: originOf({ statement, region: NATION.code }, view.cite) };
}

/** What the nation, then each region on the way down, says on the day; nothing where nobody says anything. */
export function spokenIn<V>(
  view: View,
  national: readonly Statement<V>[],
  local: (region: RegionData) => readonly Statement<V>[] | undefined,
): Spoken<V>[] {
  const series = [
    { region: NATION.code, said: national },
    ...view.regions.map((each) => ({ region: each.code, said: local(each) ?? [] })),
  ];
  return series.flatMap(({ region, said }) => {
    const statement = inForce(said, view.day);
    return statement ? [{ statement, region }] : [];
  });
}
