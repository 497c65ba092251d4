/** What functions.json says of the add-in's custom functions, as far as a host needs it. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  /** Without the namespace: "CV", "差异系数". */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
}
