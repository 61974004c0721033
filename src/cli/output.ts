import type { Json, JsonObject } from '../core/call.ts';
import type { Diagnostic } from '../core/diagnostic.ts';
import { redact, redactJson } from '../core/redact.ts';
import { diagnosticsJson } from '../render/diagnostics-json.ts';
import { diagnosticsText } from '../render/diagnostics-text.ts';
import { jsonText } from '../render/json-text.ts';
import { colourPaint, type Paint, plainPaint } from '../render/style.ts';
import type { Io } from './io.ts';

/** Where commands write: text or JSON to stdout, everything else to stderr, no token in either. */
export interface Output {
  readonly json: boolean;
  readonly paint: { readonly out: Paint; readonly err: Paint };
  text(text: string): void;
  document(document: JsonObject): void;
  /** A line on stderr; nothing with --quiet. */
  note(text: string): void;
  /** A line on stderr that --quiet does not silence: what went wrong. */
  problem(text: string): void;
  /** Findings that end the run. */
  diagnostics(diagnostics: readonly Diagnostic[], maxErrors: number): void;
  /** Findings that do not: on stderr, with --json too. */
  warnings(diagnostics: readonly Diagnostic[], maxErrors: number): void;
  /** From now on these values are masked wherever they would appear. */
  hide(token: string): void;
  redact(text: string): string;
  /** A document with every token masked in it. */
  masked(document: JsonObject): JsonObject;
}

export function createOutput(
  io: Io,
  { json, quiet }: { readonly json: boolean; readonly quiet: boolean },
): Output {
  const tokens: string[] = [];
  const clean = (text: string) => redact(text, tokens);
  const paint = {
    out: io.colour.out ? colourPaint : plainPaint,
    err: io.colour.err ? colourPaint : plainPaint,
  };
  const document = (value: Json) => io.out(jsonText(redactJson(value, tokens)));
  const findings = (diagnostics: readonly Diagnostic[], maxErrors: number) =>
    io.err(clean(diagnosticsText(diagnostics, { paint: paint.err, maxErrors })));
  return {
    json,
    paint,
    document,
    text: text => io.out(clean(text.endsWith('\n') ? text : `${text}\n`)),
    note: text => {
      if (!quiet) io.err(clean(`${text}\n`));
    },
    problem: text => io.err(clean(`${text}\n`)),
    diagnostics(diagnostics, maxErrors) {
      if (json) document(diagnosticsJson(diagnostics));
      else findings(diagnostics, maxErrors);
    },
    warnings: findings,
    hide: token => {
      if (!tokens.includes(token)) tokens.push(token);
    },
    redact: clean,
    // an object stays one
    masked: value => redactJson(value, tokens) as JsonObject,
  };
}
