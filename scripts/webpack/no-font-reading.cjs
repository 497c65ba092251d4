/** Univer's own reading of font files and guessing of languages, both only for Latin typesetting that the grid never does. */
module.exports = {
  parse() {
    throw new Error("fonts are the browser's to read");
  },
  franc: () => "und",
};
