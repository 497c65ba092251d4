const swc = [
  "@swc/jest",
  {
    jsc: {
      target: "es2022",
      parser: { syntax: "typescript", tsx: true },
      transform: { react: { runtime: "automatic" } },
    },
  },
];

// What Univer requires and comes as ES modules only.
const modulesOnly = [
  "cjk-regex",
  "collapse-white-space",
  "franc-min",
  "kdbush",
  "lodash-es",
  "n-gram",
  "nanoid",
  "quickselect",
  "rbush",
  "regexp-util",
  "trigram-utils",
  "unicode-regex",
];
const asModules = `(?:${modulesOnly.join("|")})`;
const transform = {
  "^.+\\.tsx?$": swc,
  [`/node_modules/${asModules}/.+\\.js$`]: swc,
};

const shared = {
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(?:.+/node_modules/)?${asModules}/)`],
  modulePathIgnorePatterns: ["<rootDir>/dist", "<rootDir>/.stryker-tmp", "<rootDir>/.cache"],
};

export default {
  // A limit against hanging, not a measure of speed: machines may be busy.
  testTimeout: 120_000,
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/tests/**/*.test.tsx"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/tests/e2e/"],
    },
    {
      ...shared,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/tests/e2e/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/tests/e2e/support/once-more.ts"],
    },
  ],
};
