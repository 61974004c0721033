import { UNSUPPORTED_MEDIA_TYPE } from '../assumptions.ts';
import { ApiError, unreadable } from '../errors.ts';
import { type Json, parseJson } from '../json.ts';

/** Parses a request body; undefined when there is none. Throws the 400 or 415 (assumed words). */
export function parseBody(text: string, contentType: string | undefined): Json | undefined {
  if (text === '') return undefined;
  if (contentType !== undefined && !/^application\/([a-z.+-]*\+)?json\b/i.test(contentType)) {
    throw new ApiError(415, { message: UNSUPPORTED_MEDIA_TYPE });
  }
  try {
    return parseJson(text);
  } catch {
    throw unreadable('the body is not valid JSON');
  }
}
