/** A picture of steps and of what changes in them, before anybody decides how it is drawn. */
export interface Chart {
  readonly nodes: readonly ChartNode[];
  readonly edges: readonly ChartEdge[];
}

export interface ChartNode {
  /** Unique in its chart; letters and digits only. */
  readonly id: string;
  /** In words; may hold anything that somebody typed. */
  readonly says: string;
  /** Where it begins, a step, a step where ways part, where it ends. */
  readonly is: 'start' | 'step' | 'choice' | 'end';
  readonly mark: ChartMark;
}

export interface ChartEdge {
  readonly from: string;
  readonly to: string;
  /** Which way it is, where ways part. */
  readonly says?: string;
  readonly mark: ChartMark;
}

/** What becomes of a part of the picture. */
export type ChartMark = 'same' | 'added' | 'removed' | 'changed' | 'moved';
