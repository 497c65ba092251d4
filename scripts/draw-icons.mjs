import fs from "node:fs";
import { DESIGNS } from "./icons/designs.mjs";
import { encodePng } from "./icons/encode-png.mjs";
import { rasterise } from "./icons/rasterise.mjs";
import { inProject } from "./project.mjs";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Browsers install a page as an app only where its own icon comes in these sizes. */
const APP_SIZES = [192, 512];

const hole = (id, shape) => `<mask id="${id}"><rect width="16" height="16" fill="white"/>${shape}</mask>`;

/** What an eraser takes away is masked out of all that was drawn before it. */
function toSvg(shapes) {
  const content = shapes.reduce((below, { color, svg }, index) => {
    if (color !== null) return `${below}\n${svg}`;
    return `${hole(`gap${index}`, svg)}\n<g mask="url(#gap${index})">${below}\n</g>`;
  }, "");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">${content}\n</svg>\n`;
}

fs.mkdirSync(inProject("assets/svg"), { recursive: true });
for (const [name, shapes] of Object.entries(DESIGNS)) {
  fs.writeFileSync(inProject(`assets/svg/${name}.svg`), toSvg(shapes));
  for (const size of name === "icon" ? [...SIZES, ...APP_SIZES] : SIZES) {
    fs.writeFileSync(inProject(`assets/${name}-${size}.png`), encodePng(size, rasterise(shapes, size)));
  }
}
