import { makeStyles, tokens } from "@fluentui/react-components";
import { useStateColours } from "../../theme/use-state-colours";

const useStyles = makeStyles({ lines: { color: tokens.colorNeutralStroke1 } });

/** A sheet of figures, one of them marked. */
export function SheetPicture() {
  const colours = useStateColours();
  return (
    <svg width="120" height="76" viewBox="0 0 120 76" aria-hidden="true" focusable="false">
      <g className={useStyles().lines} fill="none" stroke="currentColor">
        <rect x="1" y="1" width="118" height="74" rx="6" />
        <path d="M1 19h118M1 38h118M1 57h118M34 1v74M63 1v74M92 1v74" />
        <path
          d="M8 10h18M8 28.500h18M8 47.500h18M8 66.500h18M42 28.500h13M71 47.500h13M42 66.500h13M99 28.500h13M71 66.500h13M99 66.500h13M71 28.500h13"
          strokeWidth="4"
          strokeLinecap="round"
          opacity="0.6"
        />
      </g>
      <g className={colours.fail} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round">
        <rect x="34" y="38" width="29" height="19" strokeWidth="1.600" />
        <path d="m44.500 43.500 8 8m0-8-8 8" />
      </g>
      <g className={colours.pass} fill="none" stroke="currentColor" strokeWidth="2.4" strokeLinecap="round">
        <path d="m100.500 47.800 3.800 3.700 6.700-7.600" />
      </g>
    </svg>
  );
}
