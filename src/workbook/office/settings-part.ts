import type { Memory } from "./memory";
import { SETTINGS_NAMESPACE, writeSettingsXml, type Settings } from "./settings-xml";

/**
 * The question for QB's settings. With the part's id known it is answered by the first sync, else
 * {@link SettingsQuestion.openRest} says after that sync whether another is needed.
 */
export class SettingsQuestion {
  private readonly parts: Excel.CustomXmlPartScopedCollection;
  private xml: OfficeExtension.ClientResult<string> | null = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly known: string | null | undefined,
  ) {
    this.parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
    this.parts.load("items/id");
    if (known) this.xml = context.workbook.customXmlParts.getItem(known).getXml();
  }

  /** To be called after the first sync; true: the next one brings the answer. */
  openRest(): boolean {
    const [part] = this.parts.items;
    if (!part || part.id === this.known) return false;
    this.xml = this.context.workbook.customXmlParts.getItem(part.id).getXml();
    return true;
  }

  /** The part's id, or null where the book has none yet. */
  id(): string | null {
    return this.parts.items[0]?.id ?? null;
  }

  /** The part as it is; "" where the book has none. */
  part(): string {
    return this.parts.items.length > 0 ? (this.xml?.value ?? "") : "";
  }
}

/** Queues the part's replacement. */
export function writeSettings(
  context: Excel.RequestContext,
  memory: Memory,
  part: string,
  settings: Settings,
): void {
  const { customXmlParts } = context.workbook;
  const xml = writeSettingsXml(part, settings);
  const old = memory.settingsPart ? customXmlParts.getItem(memory.settingsPart) : null;
  if (xml === "") old?.delete();
  else if (old) old.setXml(xml);
  else customXmlParts.add(xml);
  if (!old || xml === "") memory.settingsPart = undefined;
}
