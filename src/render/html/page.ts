import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';

/** Markup: every text put into it was escaped. */
export type Html = ReturnType<typeof html>;

export interface PageParts {
  readonly title: string;
  readonly style: string;
  readonly script: string;
  readonly body: Html;
}

/**
 * A page that needs no network: style and script are in it, and nothing else may be loaded or run. Who puts texts of a
 * portal into it spells out what is invisible in them.
 */
export function htmlPage({ title, style, script, body }: PageParts): string {
  const policy = `default-src 'none'; style-src ${sourceOf(style)}; script-src ${sourceOf(script)}; base-uri 'none'; form-action 'none'`;
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${raw(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${raw(style)}</style>
</head>
<body>
${body}
<script>${raw(script)}</script>
</body>
</html>
`;
  // everything in it is there already: nothing of it is a promise
  return String(page);
}

/** What the page may run, by its hash. */
function sourceOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
