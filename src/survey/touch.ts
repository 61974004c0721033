import type { JsonObject } from '../core/call.ts';
import type { Person, Touch } from './survey.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Who did something to a thing, and how long ago. */
export type TouchOf = (at: string | undefined, by: string | undefined) => Touch;

/** `people` by their user id. */
export function touches(takenAt: string, people: ReadonlyMap<string, string>): TouchOf {
  return (at, by) => {
    const days = at === undefined ? undefined : daysBetween(at, takenAt);
    return {
      ...(at !== undefined && days !== undefined && { at, days }),
      ...(by !== undefined && { by: personOf(by, people) }),
    };
  };
}

/** Whole days; undefined when HubSpot's text is no time. A clock that is a little ahead makes nothing negative. */
function daysBetween(earlier: string, later: string): number | undefined {
  const days = Math.floor((Date.parse(later) - Date.parse(earlier)) / DAY);
  return Number.isNaN(days) ? undefined : Math.max(0, days);
}

function personOf(id: string, people: ReadonlyMap<string, string>): Person {
  const name = people.get(id);
  return name === undefined ? { id } : { id, name };
}

/** A person's name as HubSpot's owners have it; the e-mail address where it has none. */
export function personName(body: JsonObject, email: string | undefined): string | undefined {
  const words = ['firstName', 'lastName'].flatMap(key => {
    const text = body[key];
    return typeof text === 'string' && text.trim() !== '' ? [text.trim()] : [];
  });
  return words.length > 0 ? words.join(' ') : email;
}
