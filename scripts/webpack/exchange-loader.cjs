/**
 * Exchanges one piece of a library's text, options `from` and `to`. Where the library has changed and the piece is
 * not there just once, the build fails.
 */
module.exports = function exchangeLoader(source) {
  const { from, to } = this.getOptions();
  const parts = source.split(from);
  if (parts.length !== 2)
    throw new Error(`${this.resourcePath}: “${from}” ${parts.length - 1} times, not once`);
  return parts.join(to);
};
