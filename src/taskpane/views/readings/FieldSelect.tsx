import { Select } from "@fluentui/react-components";
import { KEY_FIELDS, OUTCOME_FIELDS, RAW_FIELDS, type Field } from "../../../core/field";
import { RESOURCE_INDICATORS } from "../../../core/stage";
import { usePane } from "../../pane-context";

const GROUPS = {
  keys: KEY_FIELDS,
  indicators: RESOURCE_INDICATORS,
  raw: RAW_FIELDS,
  outcomes: OUTCOME_FIELDS,
} as const satisfies Record<string, readonly Field[]>;

const ALL: readonly Field[] = Object.values(GROUPS).flat();
const GROUP_IDS = ["keys", "indicators", "raw", "outcomes"] as const;

export interface FieldSelectProps {
  readonly label: string;
  readonly value: Field | null;
  readonly onChange: (field: Field | null) => void;
  readonly className?: string;
}

/** Every meaning that a column can have; the empty one is "not checked". */
export function FieldSelect({ label, value, onChange, className }: FieldSelectProps) {
  const { fields, readings } = usePane().strings;
  return (
    <Select
      size="small"
      className={className}
      aria-label={label}
      value={value ?? ""}
      onChange={(_, data) => onChange(ALL.find((field) => field === data.value) ?? null)}
    >
      <option value="">{readings.unread}</option>
      {GROUP_IDS.map((group) => (
        <optgroup key={group} label={fields.groups[group]}>
          {GROUPS[group].map((field) => (
            <option key={field} value={field}>
              {fields.names[field]}
            </option>
          ))}
        </optgroup>
      ))}
    </Select>
  );
}
