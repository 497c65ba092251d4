/** Tells the person at the terminal something, Chinese first; on stderr, so that stdout stays the answer's own. */
export function say(chinese, english) {
  process.stderr.write(chinese + "\n" + english + "\n");
}

/** Says why nothing more can be done, and ends. */
export function giveUp(chinese, english) {
  say(chinese, english);
  process.exit(1);
}
