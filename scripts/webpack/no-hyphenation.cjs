/** Stands in for a language's rules of hyphenation: none. */
module.exports = { default: { patterns: [], exceptions: [] } };
