import type { HostSide } from "../protocol";

/** Where the add-in runs, as its host tells it. */
export interface OfficeSurroundings {
  /** Of menus, "zh-CN". */
  readonly language: string;
  /** As it is whenever it is asked for: the system may turn dark while the add-in runs. */
  readonly dark: boolean;
  readonly readOnly: boolean;
  /** Of the host, "1.0.0". */
  readonly version: string;
}

/**
 * Of these sets the host has the members that a workbook's add-in needs; any other member is refused by its name.
 * Later versions have members that the grid cannot do.
 */
const SETS: Readonly<Record<string, string>> = {
  excelapi: "1.13",
  customfunctionsruntime: "1.3",
  sharedruntime: "1.1",
};

export function isSetSupported(name: string, version = "1.1"): boolean {
  const [major = 0, minor = 0] = numbers(SETS[name.toLowerCase()] ?? "0.0");
  const [wantedMajor = 1, wantedMinor = 0] = numbers(version);
  return wantedMajor < major || (wantedMajor === major && wantedMinor <= minor);
}

const numbers = (version: string) => version.split(".").map(Number);

type Command = (event: { completed(): void }) => unknown;

/** The add-in's ribbon commands, by their ids. */
export class ActionTable {
  private readonly actions = new Map<string, Command>();

  associate = (id: string, command: Command): void => {
    this.actions.set(id, command);
  };

  /** @throws RangeError for a command that the add-in does not have */
  async run(id: string): Promise<void> {
    const command = this.actions.get(id);
    if (!command) throw new RangeError(`no command ${id}`);
    await new Promise<void>((resolve, reject) => {
      Promise.resolve(command({ completed: resolve })).catch(reject);
    });
  }
}

const LIGHT = { bodyBackgroundColor: "#FFFFFF", bodyForegroundColor: "#000000", isDarkTheme: false };
const DARK = { bodyBackgroundColor: "#292929", bodyForegroundColor: "#FFFFFF", isDarkTheme: true };

/**
 * The namespace `Office`, as far as a task pane of Excel needs it.
 * @param connected the host has answered; until then there is no `Office.context`, as in Excel
 */
export function officeNamespace(
  host: Pick<HostSide, "showPane">,
  connected: Promise<OfficeSurroundings>,
  actions: ActionTable,
): typeof Office {
  const office = {
    context: undefined as ReturnType<typeof contextOf> | undefined,
    onReady: async (callback?: (ready: typeof INFO) => unknown) => {
      await ready;
      await callback?.(INFO);
      return INFO;
    },
    HostType: { Excel: "Excel" },
    PlatformType: { PC: "PC", Mac: "Mac", OfficeOnline: "OfficeOnline" },
    DocumentMode: { ReadOnly: "readOnly", ReadWrite: "readWrite" },
    actions: { associate: actions.associate },
    addin: {
      showAsTaskpane: async () => host.showPane(true),
      hide: async () => host.showPane(false),
    },
  };
  const ready = connected.then((surroundings) => (office.context = contextOf(surroundings)));
  return office as unknown as typeof Office;
}

const INFO = { host: "Excel", platform: "OfficeOnline" };

function contextOf(surroundings: OfficeSurroundings) {
  const { language, readOnly, version } = surroundings;
  return {
    ...INFO,
    displayLanguage: language,
    contentLanguage: language,
    diagnostics: { ...INFO, version },
    document: { mode: readOnly ? "readOnly" : "readWrite" },
    get officeTheme() {
      return surroundings.dark ? DARK : LIGHT;
    },
    requirements: { isSetSupported },
  };
}
