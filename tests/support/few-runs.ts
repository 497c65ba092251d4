import fc from "fast-check";

/** Mutation testing runs every property hundreds of times over: the same few cases each time are enough. */
fc.configureGlobal({ numRuns: 25, seed: 20240901 });
