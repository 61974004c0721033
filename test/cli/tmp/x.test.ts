import { it } from 'vitest';
import { emulated, CONTACTS } from '../emulated.ts';
it('tries', async () => {
  const say = (r: any) => console.log(r.exit, '\nOUT', r.stdout, '\nERR', r.stderr);
  const portal = await emulated();
  await portal.byHand('POST', `${CONTACTS}/groups`, { name: 'odd.group', label: 'Odd: {{ x }} ${y} # "q" \'s\'' });
  const values = ['null', '~', '01', ' x ', 'a: b', '{{x}}', '${y}', '$${z}', 'true', '1.10', '- a', '#x', 'ünïcödé 💥', '2026-01-01', '"', "'", '!tag', '&a', '*a', '__proto__', '2', '1', 'very '.repeat(30).trim()];
  await portal.byHand('POST', CONTACTS, { name: 'odd', label: '${portal.timeZone} null', description: 'line 1\nline 2: {{ x }}\n\n  indented # no comment\n\ttab\n', groupName: 'odd.group', type: 'enumeration', fieldType: 'select', options: values.map((value, i) => ({ value, label: i % 2 ? value : `Label ${value}`, displayOrder: i, hidden: i % 3 === 0 })) });
  for (const name of ['null','true','01x'.replace('01','a')]) await portal.byHand('POST', CONTACTS, { name, label: '~', groupName: 'contactinformation', type: 'string', fieldType: 'text' });
  say(await portal.cli('pull'));
  console.log(portal.files());
  say(await portal.cli('validate'));
  say(await portal.cli('plan'));
  const before = JSON.stringify(portal.files());
  say(await portal.cli('pull'));
  console.log(JSON.stringify(portal.files()) === before);
});
