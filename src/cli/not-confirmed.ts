/** A person did not agree to a plan. Nothing was changed. */
export class NotConfirmed extends Error {
  override readonly name = 'NotConfirmed';
  /** Whether they left the question (Ctrl-C) instead of answering it. */
  declare readonly cancelled: boolean;

  constructor(cancelled: boolean) {
    super('nothing was changed: the plan was not confirmed');
    Object.assign(this, { cancelled });
  }
}
