import ts from "typescript";

/** What every class has; the client brings it itself. */
const COMMON = new Set(["context", "isNullObject", "load", "set", "toJSON", "track", "untrack"]);

/**
 * A class as one line of words: "name" is a property, "-name" one that cannot be set, "name:Class" leads to an
 * object, "name():Class" calls for one, "name()=" answers with a value, "name()" with nothing, "@name" is an
 * event, "*Class" says of what the class is a collection.
 */
export function classLine(node, classes) {
  const words = node.members.flatMap((member) => {
    const name = member.name?.getText();
    return name && !COMMON.has(name) ? [word(member, name, classes)] : [];
  });
  return [...new Set(words)].filter((each) => each !== null).join(" ");
}

function word(member, name, classes) {
  const type = (member.type?.getText() ?? "void").replace(/\b(Excel|OfficeExtension)\./g, "");
  if (ts.isMethodDeclaration(member)) return `${name}()${answer(type, classes)}`;
  if (!ts.isPropertyDeclaration(member)) return null;
  if (name === "items") return `*${type.replace("[]", "")}`;
  if (type.startsWith("EventHandlers<")) return `@${name}`;
  if (classes.has(type)) return `${name}:${type}`;
  const fixed = member.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ReadonlyKeyword);
  return fixed ? `-${name}` : name;
}

function answer(type, classes) {
  if (type === "void") return "";
  return classes.has(type) ? `:${type}` : "=";
}
