import type { ApiRequest } from './api.ts';

/** A parameter of the path; the route that matched has it. */
export const param = (request: ApiRequest, name: string): string => request.params[name] ?? '';

/** Text for a regular expression that matches exactly it; `*` stays to be split at. */
export const escapePattern = (text: string): string => text.replace(/[.+?^${}()|[\]\\]/g, '\\$&');

/** A pattern in which `*` stands for any run of characters. */
export const wildcard = (text: string, flags = ''): RegExp =>
  new RegExp(`^${text.split('*').map(escapePattern).join('.*')}$`, flags);
