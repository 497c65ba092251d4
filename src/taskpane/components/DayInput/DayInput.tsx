import { Input } from "@fluentui/react-components";

export interface DayInputProps {
  readonly id: string;
  /** An ISO day. */
  readonly value: string;
  /** Only told of whole days. */
  readonly onChange: (day: string) => void;
}

export function DayInput({ id, value, onChange }: DayInputProps) {
  return (
    <Input
      id={id}
      size="small"
      type="date"
      min="2012-01-01"
      value={value}
      onChange={(_, data) => {
        if (data.value !== "") onChange(data.value);
      }}
    />
  );
}
