import { describe, expect, it } from 'vitest';
import { effectiveYaml } from '../../src/config/show.ts';
import { writeYaml } from '../../src/config/write.ts';
import { equalForms } from '../../src/core/form.ts';
import { formAt, loaded, plain, problems } from './workspace.ts';

const hook = (url: string): string => `workflows: { w: { steps: [ { webhook: { url: "${url}" } } ] } }\n`;
const url = (text: string): unknown => {
  const steps = plain(formAt(loaded({ 'eu/x.yaml': text }).sections, 'workflows', 'w', 'steps'));
  return Array.isArray(steps) ? steps[0]?.webhook.url : undefined;
};

describe('${secrets.NAME}', () => {
  it('stays as it is where secrets can stand, also by way of a variable', () => {
    expect(url(hook('https://x/?key=${secrets.KEY}'))).toBe('https://x/?key=${secrets.KEY}');
    expect(url(hook('${ secrets.KEY }'))).toBe('${secrets.KEY}');
    const variables = 'variables: { host: "h${secrets.HOST}", all: "${vars.host}" }';
    expect(url(`${hook('https://${vars.all}/${vars.host}')}${variables}`)).toBe(
      'https://h${secrets.HOST}/h${secrets.HOST}',
    );
    expect(url(`${hook('${vars.all}')}${variables}`)).toBe('h${secrets.HOST}');
  });

  it.each([
    ['in a name', 'workflows: { w: { name: "${secrets.KEY}" } }'],
    [
      'in a name, by way of a variable',
      'variables: { a: "${secrets.KEY}" }\nworkflows: { w: { name: "x ${vars.a}" } }',
    ],
    ['in a list', 'properties: { contacts: { p: { tags: ["${secrets.KEY}"] } } }'],
    ['in what is free', 'properties: { contacts: { p: { meta: { a: [ { b: "${secrets.KEY}" } ] } } } }'],
    [
      'in the filters and the name of a branch',
      'workflows: { w: { steps: [ { branch: [ { name: "${secrets.A}", when: { a: ["${secrets.B}"] } } ] } ] } }',
    ],
    ['without a name', hook('${secrets.} ${secrets} ${secrets.a-b}').trim()],
  ])('is refused %s', (_, text) => {
    expect(problems(text)).toMatchSnapshot();
  });

  it('is right in every text of a step', () => {
    const text =
      'workflows: { w: { steps: [ { setProperty: { a: "${secrets.A}", b: { append: "${secrets.B}" } } }, { createTask: { fields: { x: [ "${secrets.C}" ] } } }, { branch: { A: { steps: [ { webhook: { query: { k: "${secrets.D}" } } } ] } } } ] } }';
    expect(problems(text)).toEqual([]);
    const { sections } = loaded({ 'eu/x.yaml': text });
    const written = writeYaml(sections);
    expect(written).not.toContain('$$');
    expect(equalForms(new Map(loaded({ 'eu/x.yaml': written }).sections), new Map(sections))).toBe(true);
  });

  it('can be meant as the characters themselves', () => {
    const { sections } = loaded({ 'eu/x.yaml': 'workflows: { w: { name: "$${secrets.KEY}" } }' });
    expect(formAt(sections, 'workflows', 'w', 'name')).toBe('${secrets.KEY}');
  });

  it('is written as it is where secrets can stand, and escaped elsewhere', () => {
    const sections = loaded({
      'eu/x.yaml':
        'workflows: { w: { name: "$${secrets.KEY}", steps: [ { webhook: { url: "https://x/${secrets.KEY}/$${secret}/$$${secrets.B}" } }, { action: { fields: { a: "${secrets.C}" } } } ] } }',
    }).sections;
    const written = writeYaml(sections);
    expect(written).toContain('name: $${secrets.KEY}\n');
    expect(written).toContain('url: https://x/${secrets.KEY}/$${secret}/$$${secrets.B}\n');
    expect(written).toContain('a: ${secrets.C}\n');
    expect(equalForms(new Map(loaded({ 'eu/x.yaml': written }).sections), new Map(sections))).toBe(true);
  });

  it('does not hinder what only the portal knows', () => {
    const layered = loaded({ 'eu/x.yaml': hook('${portal.timeZone}/${secrets.KEY}/$${x${portal.timeZone}') });
    expect(layered.needsFacts).toBe(true);
    const shown = effectiveYaml(layered, ['workflows']) ?? '';
    expect(shown).toContain('url: ${portal.timeZone}/${secrets.KEY}/$${x${portal.timeZone}');
    expect(equalForms(new Map(loaded({ 'eu/x.yaml': shown }).sections), new Map(layered.sections))).toBe(
      true,
    );
  });
});
