import type { Position } from '../core/diagnostic.ts';

/** How loudly something is said of a line. */
export type Level = 'error' | 'warning' | 'notice';

/** What GitHub gives to an action and takes from it: `@actions/core`, so that a run can be tested as a function. */
export interface Toolkit {
  /** An input of action.yml; empty where it is not given. */
  input(name: string): string;
  setOutput(name: string, value: string | number | boolean): void;
  /** A line in the log; with a place also beside that line of the file in the pull request. */
  annotate(level: Level, message: string, at?: Position): void;
  /** What a person reads who opens the run: Markdown. */
  summarise(markdown: string): Promise<void>;
  /** Ends the step as failed. */
  fail(message: string): void;
  log(text: string): void;
}
