import type { Setting } from "./files";

export type SettingValue = string | number | boolean;
export type Settings = Readonly<Record<string, SettingValue>>;

/** A choice that does not exist. Carries the setting's choices, or all settings' names. */
export class UnknownSettingError extends Error {
  constructor(
    readonly setting: string,
    readonly allowed: readonly SettingValue[],
  ) {
    super(`设置“${setting}”不可用；可用：${allowed.join("、")} (unknown setting or value)`);
    this.name = "UnknownSettingError";
  }
}

/**
 * The choices in use: the stricter reading wherever nothing else was chosen.
 * @throws UnknownSettingError for a name or a value that is not listed.
 */
export function chooseSettings(settings: readonly Setting[], chosen: Settings): Settings {
  for (const [id, value] of Object.entries(chosen)) checkChoice(settings, id, value);
  return { ...Object.fromEntries(settings.map(({ id, strict }) => [id, strict])), ...chosen };
}

function checkChoice(settings: readonly Setting[], id: string, value: SettingValue): void {
  const setting = settings.find((each) => each.id === id);
  if (!setting)
    throw new UnknownSettingError(
      id,
      settings.map((each) => each.id),
    );
  if (!setting.choices.includes(value)) throw new UnknownSettingError(id, setting.choices);
}
