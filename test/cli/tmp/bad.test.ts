import { it } from 'vitest';
import { emulated } from '../emulated.ts';
const P = 'portals/eu/portal.yaml';
const cases: Record<string, Record<string,string|Buffer>> = {
  syntax: { 'portals/eu/a.yaml': 'properties:\n  contacts: { x: { label: X\n' },
  tab: { 'portals/eu/a.yaml': 'properties:\n\tcontacts: {}\n' },
  dup: { 'portals/eu/a.yaml': 'propertyGroups:\n  contacts:\n    a: { label: A }\n    a: { label: B }\n' },
  unknown: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a: { labl: A }\n' },
  unknownTop: { 'portals/eu/a.yaml': 'propertys: {}\n' },
  wrongType: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a: { label: A, formField: maybe }\n' },
  aliasBomb: { 'portals/eu/a.yaml': 'meta:\n  a: &a [x,x,x,x,x,x,x,x,x,x]\n' + 'bcdefghi'.split('').map((c,i)=>`  ${c}: &${c} [${Array(10).fill('*'+'abcdefghi'[i]).join(',')}]\n`).join('') },
  nonUtf8: { 'portals/eu/a.yaml': Buffer.from([0x70,0xff,0xfe,0x0a]) },
  trap1: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a: { label: {{ x }}, type: string }\n' },
  trap1b: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a:\n      label: {{ contact.x }}\n' },
  trap2: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a:\n      label: ${vars.x} y\n' },
  trap2b: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a: { label: ${vars.x} }\n' },
  trap3: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a:\n      label: Lead: region\n' },
  trap4: { 'portals/eu/a.yaml': 'propertyGroups:\n  contacts:\n    a:\n      label: Lead #1 group\n' },
  group: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a: { label: A, groupName: nosuch, type: string, fieldType: text }\n' },
  dupOption: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a: { label: A, groupName: contactinformation, type: enumeration, fieldType: select, options: [x, y, x] }\n' },
  dupOptionMap: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a: { label: A, groupName: contactinformation, type: enumeration, fieldType: select, options: { x: X, x: Y } }\n' },
  formulaUnknown: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a: { label: A, groupName: contactinformation, type: number, fieldType: calculation_equation, calculationFormula: nosuch + 1 }\n' },
  formulaSelf: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a: { label: A, groupName: contactinformation, type: number, fieldType: calculation_equation, calculationFormula: a + 1 }\n' },
  pair: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a: { label: A, groupName: contactinformation, type: number, fieldType: text }\n' },
  nameLong: { 'portals/eu/a.yaml': `properties:\n  contacts:\n    ${'a'.repeat(101)}: { label: A, groupName: contactinformation, type: string, fieldType: text }\n` },
  labelLong: { 'portals/eu/a.yaml': `properties:\n  contacts:\n    a: { label: ${'A'.repeat(251)}, groupName: contactinformation, type: string, fieldType: text }\n` },
  hs: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    hs_mine: { label: A, groupName: contactinformation, type: string, fieldType: text }\n' },
  both: { 'portals/eu/a.yaml': 'properties:\n  contacts:\n    a: { label: A, groupName: contactinformation, type: string, fieldType: text }\nremoved:\n  - { address: property.contacts.a }\n' },
  cyclic: { 'portals/base/base.yaml': 'extends: [../other]\n', 'portals/other/o.yaml': 'extends: [../base]\n', 'portals/eu/a.yaml': 'extends: [../base]\n' },
};
it('tries', async () => {
  for (const [name, files] of Object.entries(cases)) {
    const e = await emulated(files as any);
    const r = await e.cli('plan', '--json');
    let d: any; try { d = r.json(); } catch { d = r.stdout + r.stderr; }
    console.log(name, r.exit, e.asked().length, (d.diagnostics ?? [d]).map((x:any)=>`\n   ${x.code} ${x.file}:${x.line}:${x.column}(${x.length}) ${x.message} | ${x.help}`).join(''));
  }
  // portal ones
  const { portalYaml } = await import('../test-workspace.ts');
  for (const [name, yaml] of Object.entries({
    http: 'portal:\n  portalId: 1\n  token: TOKEN\n  endpoint: http://example.com\n',
    cyc2: 'portal: { portalId: 1, token: TOKEN }\nextends: [../eu]\n',
    tok: 'portal:\n  portalId: 1\n  token: OTHER\n',
    patok: 'portal:\n  portalId: 1\n  token: pat-na1-11111111-2222-3333-4444-555555555555\n',
  })) {
    const e = await emulated({});
    e.write({ [P]: yaml });
    const r = await e.cli('plan', '--json');
    const d: any = r.json();
    console.log(name, r.exit, e.asked().length, (d.diagnostics ?? [d]).map((x:any)=>`\n   ${x.code} ${x.file}:${x.line}:${x.column}(${x.length}) ${x.message} | ${x.help}`).join(''));
  }
});
