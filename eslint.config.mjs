import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const scripts = ["**/*.mjs", "**/*.cjs", "*.js"];
const sources = ["src/**/*.{ts,tsx}", "tests/**/*.{ts,tsx}"];
// The office plugin brings an older typescript-eslint of its own; ours takes its place.
const officeRules = officeAddins.configs.react.map(({ plugins = {}, ...config }) => {
  const { "@typescript-eslint": _older, ...others } = plugins;
  return { ...config, plugins: others, files: sources };
});

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "node_modules/**",
      "coverage/**",
      ".stryker-tmp/**",
      "reports/**",
      ".cache/**",
      "out/**",
    ],
  },
  ...officeRules,
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: sources })),
  {
    files: sources,
    plugins: { "office-addins": officeAddins, "react-hooks": reactHooks },
    languageOptions: {
      parser: tseslint.parser,
      globals: { ...globals.browser },
    },
    settings: { react: { version: "18.3" } },
    rules: {
      ...reactHooks.configs.recommended.rules,
      // Speaks of the React Compiler, which is not used here.
      "react-hooks/incompatible-library": "off",
      "no-undef": "off",
      "no-unused-vars": "off",
      "react/react-in-jsx-scope": "off",
      "react/prop-types": "off",
      "prettier/prettier": "off",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      "no-redeclare": "off",
    },
  },
  {
    // The host is the other side of Excel's interface, and its tests misuse that on purpose.
    files: ["src/host/**/*.ts", "tests/host/**/*.ts"],
    rules: Object.fromEntries(
      Object.keys(officeAddins.rules).map((name) => [`office-addins/${name}`, "off"]),
    ),
  },
  {
    files: scripts,
    languageOptions: { sourceType: "module", globals: { ...globals.node } },
    rules: {
      "no-undef": "error",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "prefer-const": "error",
      "no-var": "error",
      eqeqeq: "error",
    },
  },
  { files: ["**/*.cjs", "*.js"], languageOptions: { sourceType: "commonjs" } },
);
