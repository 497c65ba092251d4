/** How much a package may ask of the machine before it is refused as too large. */
export interface PackageLimits {
  readonly entries: number;
  /** All parts together, inflated, in bytes. */
  readonly totalSize: number;
  /** Inflated bytes for one compressed byte, for parts above `ratioFrom`. */
  readonly ratio: number;
  /** Parts up to this many inflated bytes may have any ratio. */
  readonly ratioFrom: number;
}

/** The whole country, 207 000 schools of 30 columns, is 250 MB of XML in one part at a ratio below 10. */
export const PACKAGE_LIMITS: PackageLimits = {
  entries: 20_000,
  totalSize: 1 << 30,
  ratio: 250,
  ratioFrom: 1 << 24,
};
