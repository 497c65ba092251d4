import type { ReactNode } from "react";

const icon = (drawing: ReactNode) => (
  <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" className="icon">
    {drawing}
  </svg>
);

/** Line drawings in the text's colour, so that they follow every theme. */
export const ICONS = {
  open: icon(<path d="M2.5 16V4.5h5l1.5 2h7V9M2.5 16l3-7h12.5l-3 7z" />),
  save: icon(<path d="M3.5 3.5h10l3 3v10h-13zM6.5 3.5v4h6v-4M6 16.5v-5.5h8v5.5" />),
  print: icon(<path d="M5.5 7V3h9v4M5.5 14h-3V7h15v7h-3M5.5 11.5h9V17h-9z" />),
  check: icon(<path d="M3 3.5h14v13H3zM6 10l3 3 5.5-6" />),
  coefficients: icon(<path d="M15 4H5.5l5 6-5 6H15" />),
  clear: icon(<path d="M8 16.5 3 11.5 11.5 3l5 5-8.5 8.5zM6.5 8l5 5M8 16.5h9" />),
  native: icon(<path d="M3.5 3.5h13v13h-13zM3.5 8h13M8 8v8.5M11 12.5h3" />),
} as const;
