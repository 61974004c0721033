import type { JsonObject } from '../core/call.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { documentationOf } from './diagnostics-text.ts';
import { present, schemaVersion } from './plan-json.ts';

/** All findings of a run, uncut, as a document described by schemas/output/diagnostics.schema.json. */
export function diagnosticsJson(diagnostics: readonly Diagnostic[]): JsonObject {
  return {
    schemaVersion,
    kind: 'diagnostics',
    diagnostics: diagnostics.map(diagnostic => {
      const { code, severity, message, at, fix } = diagnostic;
      const where = { file: at?.file, line: at?.line, column: at?.column, length: at?.length };
      return { code, severity, message, ...present({ ...where, help: fix }), docs: documentationOf(code) };
    }),
  };
}

/** What ended a run, as a document described by schemas/output/error.schema.json. */
export function errorJson({ code, message, at, fix }: Diagnostic): JsonObject {
  const where = { file: at?.file, line: at?.line, column: at?.column };
  return {
    schemaVersion,
    kind: 'error',
    error: { code, message, ...present({ ...where, help: fix }), docs: documentationOf(code) },
  };
}
