import type { Standard, StandardNotInForce } from "../core/standard";
import { InvalidDayError, isInForce, resolve } from "../standards/resolve";
import { UnknownRegionError } from "../standards/find-region";
import { UnknownSettingError, type SettingValue } from "../standards/settings";
import type { Arguments } from "./arguments";
import { UsageError } from "./usage-error";

/** The standard that the arguments ask for, or that none is in force on their day. */
export function standardOf(args: Arguments): Standard | StandardNotInForce {
  try {
    return resolve(args.region, args.on, settingsOf(args));
  } catch (error) {
    const known = [UnknownRegionError, InvalidDayError, UnknownSettingError].some(
      (kind) => error instanceof kind,
    );
    if (known && error instanceof Error) throw new UsageError(error.message, error.message);
    throw error;
  }
}

/** @throws UsageError where nothing is in force on the day */
export function standardInForce(args: Arguments): Standard {
  const result = standardOf(args);
  if (isInForce(result)) return result;
  throw new UsageError(
    `${result.on} 还没有生效的标准，最早从 ${result.first} 起。`,
    `No standard is in force on ${result.on}; the first is from ${result.first}.`,
  );
}

function settingsOf(args: Arguments): Record<string, SettingValue> {
  return Object.fromEntries(Object.entries(args.settings).map(([id, text]) => [id, settingValue(text)]));
}

function settingValue(text: string): SettingValue {
  if (text === "true" || text === "false") return text === "true";
  return text !== "" && Number.isFinite(Number(text)) ? Number(text) : text;
}
