// Generated from schemas/ by scripts/generate.ts: do not edit.
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}
export declare const validate: {
  (data: unknown): boolean;
  errors?: readonly SchemaError[] | null;
};
