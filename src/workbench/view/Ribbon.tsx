import { useEffect, useRef } from "react";
import { useWords } from "../strings/words";
import { chooseFiles } from "../files/choose-files";
import type { Bench } from "../state/bench";
import { COMMANDS, type Command } from "../state/commands";
import { useStore } from "../state/store";
import { ICONS } from "./icons";
import { leadToCommandsByF6 } from "./leave-grid";

interface ToolProps {
  readonly icon: keyof typeof ICONS;
  readonly label: string;
  readonly disabled: boolean;
  readonly primary?: boolean;
  readonly onClick: () => void;
}

/** Stays in reach of the keyboard while it cannot be used. */
function Tool({ icon, label, disabled, primary = false, onClick }: ToolProps) {
  return (
    <button
      type="button"
      className={primary ? "tool primary" : "tool"}
      aria-disabled={disabled}
      onClick={() => !disabled && onClick()}
    >
      {ICONS[icon]}
      <span>{label}</span>
    </button>
  );
}

const commands = Object.keys(COMMANDS) as Command[];

/** Opening and saving, and the buttons that the add-in has in Excel's ribbon. */
export function Ribbon({ bench }: { readonly bench: Bench }) {
  const words = useWords();
  const { busy, active } = useStore(bench.state);
  const idle = !busy && active !== null;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => leadToCommandsByF6(() => bar.current), []);
  const open = async () => bench.open((await chooseFiles()).map((file) => ({ file, handle: null })));
  return (
    <div ref={bar} role="toolbar" aria-label={words.commands} aria-keyshortcuts="F6" className="ribbon">
      <Tool icon="open" label={words.open} disabled={busy} onClick={() => void open()} />
      <Tool icon="save" label={words.save} disabled={!idle} onClick={() => void bench.save()} />
      <Tool icon="print" label={words.print} disabled={!idle} onClick={() => window.print()} />
      <span className="divider" />
      {commands.map((command) => (
        <Tool
          key={command}
          icon={command}
          label={words[command]}
          primary={command === "check"}
          disabled={!idle}
          onClick={() => void bench.run(command)}
        />
      ))}
    </div>
  );
}
