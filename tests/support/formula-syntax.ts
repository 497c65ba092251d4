/** The little of a spreadsheet's formula language that our rules are written in. */
export type Formula =
  | { readonly kind: "literal"; readonly value: number | string | boolean }
  | { readonly kind: "cell"; readonly row: number; readonly column: number; readonly fixedColumn: boolean }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly Formula[] }
  | {
      readonly kind: "operation";
      readonly operator: string;
      readonly left: Formula;
      readonly right: Formula;
    };

const TOKEN =
  /\s*(?:(\d+\.?\d*(?:[eE][+-]?\d+)?)|("(?:[^"]|"")*")|(\$?[A-Z]{1,3}\$?\d+)(?![A-Z(])|([A-Z]+)|(<=|>=|<>|[-+*/<>=(),]))/y;

/** Levels of binding, the loosest first. */
const OPERATORS = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["+", "-"],
  ["*", "/"],
] as const;

/** Parses a formula without its "="; throws where it is none of ours. */
export function parseFormula(text: string): Formula {
  const tokens = tokenize(text);
  let next = 0;
  const take = (expected?: string): string => {
    const token = tokens[next];
    if (token === undefined || (expected !== undefined && token !== expected)) {
      throw new Error(`expected ${expected ?? "more"} at token ${next} of ${text}`);
    }
    next += 1;
    return token;
  };
  const operation = (level: number): Formula => {
    const operators: readonly string[] | undefined = OPERATORS[level];
    if (!operators) return operand();
    let left = operation(level + 1);
    while (operators.includes(tokens[next] ?? "")) {
      left = { kind: "operation", operator: take(), left, right: operation(level + 1) };
    }
    return left;
  };
  const operand = (): Formula => {
    const token = take();
    if (token === "(") return closed(operation(0));
    if (token.startsWith('"')) return { kind: "literal", value: token.slice(1, -1).replaceAll('""', '"') };
    if (token === "TRUE" || token === "FALSE") return { kind: "literal", value: token === "TRUE" };
    if (/^[A-Z]+$/.test(token)) return { kind: "call", name: token, args: callArguments() };
    if (/^\$?[A-Z]/.test(token)) return cellOf(token);
    if (/^\d/.test(token)) return { kind: "literal", value: Number(token) };
    throw new Error(`unexpected ${token} in ${text}`);
  };
  const closed = (inner: Formula): Formula => {
    take(")");
    return inner;
  };
  const callArguments = (): Formula[] => {
    take("(");
    const found = [operation(0)];
    while (tokens[next] === ",") {
      take(",");
      found.push(operation(0));
    }
    take(")");
    return found;
  };
  const whole = operation(0);
  if (next !== tokens.length) throw new Error(`too much in ${text}`);
  return whole;
}

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    const token = match?.slice(1).find((group) => group !== undefined);
    if (token === undefined) throw new Error(`no formula of ours: ${text}`);
    tokens.push(token);
  }
  return tokens;
}

function cellOf(token: string): Formula {
  const [, dollar, letters = "", rowDollar, digits] = /^(\$?)([A-Z]+)(\$?)(\d+)$/.exec(token) ?? [];
  if (rowDollar) throw new Error(`${token}: our rules move with their row`);
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { kind: "cell", row: Number(digits) - 1, column, fixedColumn: dollar === "$" };
}
