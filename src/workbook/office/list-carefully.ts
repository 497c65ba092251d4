import { WorkbookError } from "../port";
import { mayTryOtherwise } from "./errors";
import { listRules, type Listing, type RuleSearch } from "./find-rules";
import type { RecordedRule } from "./look-record";

/**
 * Lists the rules sheet by sheet, for an Excel that failed to list them at once. Where a sheet cannot be listed
 * as a whole, only the cells are listed that the book's own record says were marked.
 * @throws WorkbookError where not even those can be: marks that stay must not be reported gone.
 */
export async function listOneByOne(
  context: Excel.RequestContext,
  [search, ...rest]: readonly RuleSearch[],
  record: readonly RecordedRule[],
): Promise<readonly Listing[]> {
  if (!search) return [];
  const here = await listSheet(context, search, record);
  return [...here, ...(await listOneByOne(context, rest, record))];
}

async function listSheet(
  context: Excel.RequestContext,
  search: RuleSearch,
  record: readonly RecordedRule[],
): Promise<readonly Listing[]> {
  try {
    const listing = listRules(search);
    await context.sync();
    return [listing];
  } catch (error) {
    if (!mayTryOtherwise(error)) throw error;
    return listMarkedCells(context, search, record);
  }
}

async function listMarkedCells(
  context: Excel.RequestContext,
  search: RuleSearch,
  record: readonly RecordedRule[],
): Promise<readonly Listing[]> {
  const marks = record.filter(({ sheet, formula }) => sheet === search.name && search.holds(formula));
  const listings = marks.map(({ cell }) => listRules(search, cell));
  try {
    await context.sync();
    return listings;
  } catch (error) {
    throw new WorkbookError("host-failure", `the rules of ${search.name} cannot be listed`, { cause: error });
  }
}
