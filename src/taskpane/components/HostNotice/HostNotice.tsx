import { Link, Text } from "@fluentui/react-components";
import { pane } from "../../strings/zh-CN/pane";
import type { PaneStart } from "../../start";
import { EmptyState } from "../EmptyState/EmptyState";
import { SheetPicture } from "../EmptyState/SheetPicture";

type Notice = Exclude<PaneStart, { kind: "ready" }>;

/** Why the pane cannot work here, and where it can. Nothing is known of the person's language yet. */
export function HostNotice({ start }: { start: Notice }) {
  switch (start.kind) {
    case "outside":
      return <Outside workbench={start.workbench} />;
    case "too-old":
      return (
        <EmptyState title={pane.tooOld.title} text={pane.tooOld.text}>
          <Text align="center" size={200}>
            {pane.tooOld.missing(start.missing.join("、"))}
          </Text>
        </EmptyState>
      );
    case "failed":
      return (
        <EmptyState title={pane.failed.title} text={pane.failed.text}>
          <Text align="center" size={200}>
            {start.detail}
          </Text>
        </EmptyState>
      );
  }
}

function Outside({ workbench }: { workbench: string | null }) {
  const { outside } = pane;
  return (
    <EmptyState picture={<SheetPicture />} title={outside.title} text={outside.text}>
      <Text align="center">{workbench === null ? outside.noWorkbench : outside.offer}</Text>
      {workbench !== null && <Link href={workbench}>{outside.open}</Link>}
    </EmptyState>
  );
}
