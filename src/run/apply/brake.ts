/** Decides whether a run may start anything more. What is under way is finished. */
export interface Brake {
  /** Why nothing more is started; undefined while the run goes on. */
  reason(): string | undefined;
  /** Ends the run: going on would only repeat the error, or leave no record. The first error counts. */
  end(error: Error): void;
}

/** A brake that a person can pull, too: `stopped` says whether they did. */
export function createBrake(stopped: () => boolean): Brake {
  let ended: string | undefined;
  return {
    reason: () => ended ?? (stopped() ? 'the run was stopped' : undefined),
    end: error => {
      ended ??= error.message;
    },
  };
}
