/** Everything of the outside world that commands use: passed in, so that a run can be tested as a function. */
export interface Io {
  /** The result. */
  out(text: string): void;
  /** Progress, warnings, prompts, hints. */
  err(text: string): void;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  /** Whether a person sits at stdin and stderr. */
  readonly interactive: boolean;
  /** Whether stdout and stderr take colours. */
  readonly colour: { readonly out: boolean; readonly err: boolean };
  now(): Date;
  sleep(milliseconds: number): Promise<void>;
  /** Asks for one line; undefined when the question was cancelled. */
  ask(question: string): Promise<string | undefined>;
  /** This process, and the machine it is on. */
  readonly process: {
    readonly pid: number;
    readonly host: string;
    isRunning(pid: number): boolean;
  };
  /** Calls back on the first request to stop (SIGINT, SIGTERM); the result takes the listener away. */
  onStop(listener: () => void): () => void;
}
