import type { JsonObject } from './json.ts';

/** One entry of `errors[]` in HubSpot's envelope (reference 4.2, D). */
export interface ErrorDetail {
  readonly message: string;
  readonly code?: string;
  readonly in?: string;
  readonly subCategory?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
}

export interface Refusal {
  readonly message: string;
  readonly category?: string;
  readonly subCategory?: string;
  readonly context?: Readonly<Record<string, readonly string[]>>;
  readonly errors?: readonly ErrorDetail[];
  /** Fields outside the documented envelope, such as `policyName` of a 429. */
  readonly extra?: JsonObject;
  /** The answer is this text instead of an envelope (404 of pipelines, reference 4.2, O). */
  readonly bare?: { readonly text: string; readonly contentType?: string };
  /** HubSpot puts the whole envelope as JSON text into `message` (group delete, reference 4.2, O). */
  readonly nested?: boolean;
}

/** A refusal on its way out of a handler. */
export class ApiError extends Error {
  readonly status: number;
  readonly refusal: Refusal;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, refusal: Refusal, headers: Readonly<Record<string, string>> = {}) {
    super(refusal.message);
    this.status = status;
    this.refusal = refusal;
    this.headers = headers;
  }
}

/** The error envelope, keys in HubSpot's order as recorded (reference 4.2, O). */
export function envelope(refusal: Refusal, correlationId: string): JsonObject {
  const { message, category, subCategory, context, errors, extra, nested } = refusal;
  const body: JsonObject = {
    status: 'error',
    message,
    correlationId,
    ...(errors && { errors: errors.map(detail => ({ ...detail })) }),
    ...(context && { context }),
    ...(category && { category }),
    ...(subCategory && { subCategory }),
    ...extra,
  };
  return nested ? { status: 'error', message: JSON.stringify(body), correlationId } : body;
}

/** The same refusal as one entry of a 207's `errors[]`: no correlation id there (recorded 207, O). */
export function batchError(refusal: Refusal): JsonObject {
  const { message, category, subCategory, context } = refusal;
  return {
    status: 'error',
    ...(category && { category }),
    ...(subCategory && { subCategory }),
    message,
    ...(context && { context }),
  };
}

/** 400 with category VALIDATION_ERROR, the common refusal. */
export const invalid = (message: string, subCategory?: string, more: Partial<Refusal> = {}): ApiError =>
  new ApiError(400, { message, category: 'VALIDATION_ERROR', ...(subCategory && { subCategory }), ...more });

/** 400 for a body that HubSpot's parser cannot read. */
export const unreadable = (problem: string): ApiError =>
  invalid(`Invalid input JSON on line 1, column 1: ${problem}`);

export const notFound = (message: string, context?: Refusal['context']): ApiError =>
  new ApiError(404, { message, category: 'OBJECT_NOT_FOUND', ...(context && { context }) });
