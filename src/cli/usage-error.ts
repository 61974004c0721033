/** The command line cannot be understood or answered (exit code 3). */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  declare readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    Object.assign(this, { fix });
  }
}
