export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

/** The part of JSON Schema that the loader reads, with its annotations (schemas/README.md explains each). */
export interface Schema {
  readonly $ref?: string;
  readonly title?: string;
  readonly type?: TypeName | readonly TypeName[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly definitions?: Readonly<Record<string, Schema>>;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: string | number | boolean | readonly string[];
  readonly 'x-address'?: readonly AddressClass[];
  readonly 'x-concat'?: boolean;
  readonly 'x-environment'?: boolean;
  readonly 'x-file'?: string;
  readonly 'x-free'?: boolean;
  readonly 'x-from'?: string;
  readonly 'x-keyed'?: boolean | string;
  readonly 'x-kind'?: string;
  readonly 'x-mapped'?: boolean;
  readonly 'x-names'?: string;
  readonly 'x-ordered'?: boolean;
  readonly 'x-referenced'?: Readonly<Record<string, string>>;
  readonly 'x-refused'?: Readonly<Record<string, string>>;
  readonly 'x-secret'?: boolean;
  readonly 'x-section'?: {
    readonly name: string;
    readonly scope?: readonly string[];
    readonly ordered?: boolean;
    readonly description?: string;
  };
  readonly 'x-shorthand'?: string;
  readonly 'x-split'?: boolean;
  readonly 'x-whole'?: boolean;
}

/** Which things an address may name: declared resources, their children, or what is only referred to. */
export type AddressClass = 'resource' | 'child' | 'referenced';

/** JSON Schema as editors read it. */
export interface EditorSchema {
  readonly [keyword: string]: unknown;
}
