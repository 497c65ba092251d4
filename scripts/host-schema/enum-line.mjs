/** An enum as words: "custom" stands for "Custom", "gray8=Gray8th" says what is not the capitalised name. */
export function enumLine(node) {
  return node.members.map(word).join(" ");
}

function word({ name, initializer }) {
  const key = name.text;
  const value = initializer?.text ?? "";
  return value === key[0].toUpperCase() + key.slice(1) ? key : `${key}=${value}`;
}
