export type HostKind = "excel" | "workbench" | "memory";
export type Appearance = "light" | "dark";

/** Texts kept under a key. Null: nothing is kept. */
export interface TextStore {
  read(key: string): Promise<string | null>;
  write(key: string, text: string | null): Promise<void>;
}

/** A set of Excel's programming interface, and whether it is there. */
export interface ApiSet {
  /** "ExcelApi 1.9" */
  readonly name: string;
  readonly supported: boolean;
  /** Without a needed one QB does not run; without another something is left out. */
  readonly needed: boolean;
}

/** How a blank cell of a range reaches a custom function. */
export type BlankHandOver = "blank" | "zero" | "untested";

export interface SelfTest {
  /** "Excel", "QB 工作台" */
  readonly host: string;
  readonly platform: string;
  readonly hostVersion: string;
  readonly version: string;
  readonly blanks: BlankHandOver;
  /** Null where it cannot be told. */
  readonly functionsRegistered: boolean | null;
  readonly apiSets: readonly ApiSet[];
}

export interface HostService {
  readonly kind: HostKind;
  /** Kept in the workbook: answers, corrections, the last view. */
  readonly workbook: TextStore;
  /** Kept for the person on this machine: language, whether the first screen was seen. */
  readonly person: TextStore;
  selfTest(): Promise<SelfTest>;
  /** What the host looks like; null: as the system. */
  appearance(): Appearance | null;
  onAppearance(listener: () => void): () => void;
  /** Opens the sample workbook; null where the host cannot. */
  readonly openSample: (() => Promise<void>) | null;
}
