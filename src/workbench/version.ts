/** The host's version, as the pane tells it under 设置与自检; a test holds it to package.json. */
export const VERSION = "0.1.0";
