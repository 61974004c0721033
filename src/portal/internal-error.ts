/** A mistake in portalform itself, not in a configuration or a portal: worth a bug report. */
export class InternalError extends Error {
  override readonly name = 'InternalError';
}
