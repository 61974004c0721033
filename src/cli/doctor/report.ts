import type { JsonObject } from '../../core/call.ts';

export type Status = 'success' | 'warning' | 'error';

/** What one look at one thing said. A failure always says what to do about it. */
export interface Line {
  /** A stable name of what was looked at, such as `token`. */
  readonly check: string;
  readonly status: Status;
  readonly message: string;
  readonly hint?: string;
}

/** Lines about one part: the machine, the workspace, HubSpot's APIs, or a portal. */
export interface Section {
  readonly title: string;
  readonly portal?: string;
  readonly lines: readonly Line[];
}

export function success(check: string, message: string): Line {
  return { check, status: 'success', message };
}

export function warning(check: string, message: string, hint: string): Line {
  return { check, status: 'warning', message, hint };
}

export function failure(check: string, message: string, hint: string): Line {
  return { check, status: 'error', message, hint };
}

export function countOf(sections: readonly Section[], status: Status): number {
  return sections.flatMap(section => section.lines).filter(line => line.status === status).length;
}

/** The document of `doctor --json` (schemas/output/doctor.schema.json). */
export function doctorJson(sections: readonly Section[]): JsonObject {
  return {
    schemaVersion: '1.0',
    kind: 'doctor',
    errors: countOf(sections, 'error'),
    warnings: countOf(sections, 'warning'),
    sections: sections.map(({ lines, ...section }) => ({
      ...section,
      lines: lines.map(line => ({ ...line })),
    })),
  };
}
