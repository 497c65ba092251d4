import type { StandardService } from "../services/standard-service";

/** The standards that come with QB; their data are loaded when they are asked for. */
export const standardsOfData: StandardService = {
  regions: async () => (await import("../../standards/find-region")).knownRegions(),
  inForce: async (region, on) => {
    const { isInForce, resolve } = await import("../../standards/resolve");
    const found = resolve(region, on);
    return isInForce(found) ? found : null;
  },
  openReadings: async () => (await import("../../standards/load")).STANDARDS.settings,
};
