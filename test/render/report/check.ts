const empty = new Set(['meta', 'br', 'input', 'path', 'rect']);
const known = new Set(
  'html head title style body script header main nav section div p h1 h2 ul li a code b bdi span table thead tbody tr th td form label select option button details summary del ins svg g text'.split(
    ' ',
  ),
);

/** What is wrong with the tags of a page that we made; nothing where each is closed in its turn and is one of ours. */
export function tagProblems(page: string): readonly string[] {
  const problems: string[] = [];
  const open: string[] = [];
  const markup = page
    .replace(/<(style|script)>[^<]*(?:<(?!\/\1>)[^<]*)*<\/\1>/g, '')
    .replace('<!doctype html>', '');
  for (const [tag, slash, name = ''] of markup.matchAll(
    /<(\/?)([a-z0-9]+)(?: [a-zA-Z-]+(?:="[^"<>]*")?)*\/?>|</g,
  )) {
    if (empty.has(name)) continue;
    if (!known.has(name)) problems.push(`not ours: ${tag}`);
    else if (slash === '') open.push(name);
    else if (open.pop() !== name) problems.push(`${tag} closes nothing`);
  }
  if (open.length > 0) problems.push(`not closed: ${open.join(' ')}`);
  if (/(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u.test(markup)) problems.push('something that is not seen');
  return problems;
}
