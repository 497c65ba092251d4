import type { Standard } from "../standard";
import { finding } from "./finding";
import type { Finding } from "./report";

/** So many days after the last confirmation a standard is doubted, unless the setting `confirmedDays` says otherwise. */
const CONFIRMED_DAYS = 366;

const DAY = 86_400_000;

/** A warning where the check's day is too long after the day somebody last confirmed the figures. */
export function unverifiedStandard(standard: Standard, file: string): Finding | null {
  const { on, confirmed, settings, region } = standard;
  const allowed = Number(settings.confirmedDays ?? CONFIRMED_DAYS);
  const days = (Date.parse(on) - Date.parse(confirmed)) / DAY;
  if (!(days > allowed)) return null;
  return finding({
    code: "standard-not-verified-since",
    severity: "warning",
    file,
    sheet: "",
    params: { region: region.name, on, confirmed },
  });
}
