import { LocaleService, type Univer } from "@univerjs/core";

/**
 * Ends a grid. A calculation that was just begun asks a second later for the word it shows, and Univer, which has
 * thrown its words away by then, would throw where nobody hears it: a Node process ended of that.
 */
export function endGrid(univer: Univer): void {
  const words = univer.__getInjector().get(LocaleService);
  univer.dispose();
  words.load({});
}
