/** What is wrong with a part as GitHub would read it; nothing where our own markup is the only one in it. */
export function problemsIn(part: string): readonly string[] {
  const problems: string[] = [];
  const open: string[] = [];
  let fence: string | undefined;
  let previous = '';
  const lines = part.replace(/\n$/, '').split('\n');
  lines.forEach((line, index) => {
    const say = (what: string): void =>
      void problems.push(`line ${index + 1}: ${what}: ${line.slice(0, 200)}`);
    if (/[^\n\P{Cc}]|\p{Cf}|\p{Zl}|\p{Zp}|\p{Cs}/u.test(line)) say('something that is not seen');
    if (fence !== undefined) {
      if (line === fence) fence = undefined;
      else if (/^`{3,}\s*$/.test(line) && line.trim().length >= fence.length) say('ends a fence');
      previous = line;
      return;
    }
    const opens = /^(`{3,})(?:diff|mermaid)$/.exec(line);
    if (opens) {
      if (previous !== '') say('a fence within HTML');
      fence = opens[1];
    } else if (line.startsWith('### ')) {
      if (previous !== '') say('a heading within HTML');
      if (!/^### [A-Z][a-z:, ()]*$/i.test(line)) say('a heading that is not ours');
    } else if (line !== '' && !ours.test(line)) say('not a block of HTML');
    else htmlProblems(line, open).forEach(say);
    previous = line;
  });
  if (fence !== undefined) problems.push('a fence is not closed');
  if (open.length > 0) problems.push(`not closed: ${open.join(' ')}`);
  return problems;
}

/** Lines that begin a block of HTML in Markdown, or go on in one. */
const ours = /^(?:<!-- [\w: ]+ -->$|<\/?(?:h2|h4|p|ul|li|table|tr|details)[ >])/;
const tag =
  /<(\/?)(h2|h4|p|ul|li|table|tr|th|td|details|summary|b|code|br|a)(?: align="right"| href="https:\/\/[^"<>\s]+")?>/g;
const linked = /@|#\d|\bGH-\d|:\/\/|www\.|\b[0-9a-f]{7,}\b|:[a-z0-9_+-]+:|&#(?:64|35|x)|`/i;

function htmlProblems(line: string, open: string[]): readonly string[] {
  if (line.startsWith('<!--')) return [];
  const problems: string[] = [];
  let at = 0;
  const between = (text: string): void => {
    if (/[<>]/.test(text)) problems.push('a tag that is not ours');
    const isSafe = open.includes('code') || open.includes('a');
    const plain = text.replace(/&(?:lt|gt|quot|#39|amp);/g, ' ');
    if (!isSafe && linked.test(plain)) problems.push(`GitHub would link "${plain}"`);
  };
  for (const match of line.matchAll(tag)) {
    between(line.slice(at, match.index));
    at = match.index + match[0].length;
    const [, slash, name = ''] = match;
    if (name === 'br') continue;
    if (slash === '') open.push(name);
    else if (open.pop() !== name) problems.push(`</${name}> closes nothing`);
  }
  between(line.slice(at));
  return problems;
}
