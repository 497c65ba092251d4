/** The ribbon's commands: the ids under which src/commands hands them to Office. */
export const COMMANDS = {
  check: "qbCheck",
  coefficients: "qbCoefficients",
  clear: "qbClear",
  native: "qbToNative",
} as const;

export type Command = keyof typeof COMMANDS;
