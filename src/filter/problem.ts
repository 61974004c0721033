/** What is wrong in a filter, at a path of keys and list indexes below the filter. */
export interface FilterProblem {
  readonly message: string;
  readonly path: readonly string[];
  /** Whether the key at the path is meant, or its value. The value where left out. */
  readonly part?: 'key' | 'value';
  readonly fix?: string;
}
