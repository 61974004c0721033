import { describe, expect, it } from 'vitest';
import { CONTACTS, emulated, lastLine } from './emulated.ts';
import { expectSettled, GROUPS, grown, LIFECYCLE, NOTHING, PIPELINES, PROPERTIES, text } from './pulling.ts';

describe('pull', () => {
  it('needs no more than portal.yaml, and writes one file for each section and object type', async () => {
    const portal = await grown();
    const { exit, stdout, stderr } = await portal.cli('pull');
    expect({ exit, stderr }).toEqual({ exit: 0, stderr: '' });
    expect(stdout).toContain(
      `Wrote 7 things into:\n${[LIFECYCLE, GROUPS, PROPERTIES, ...PIPELINES].map(file => `  ${file}\n`).join('')}`,
    );
    expect(stdout).toContain('Next: portalform validate && portalform plan eu');
    expect(Object.keys(portal.files())).toEqual([
      LIFECYCLE,
      ...PIPELINES,
      'portals/eu/portal.yaml',
      PROPERTIES,
      GROUPS,
    ]);
    expect(portal.written()).toEqual([]);
    await expectSettled(portal);
    expect((await portal.cli('plan')).stdout).toMatch(NOTHING);
  });

  it('is a document with --json', async () => {
    const portal = await grown();
    const { json } = await portal.cli('pull', '--json');
    expect(json()).toMatchObject({
      kind: 'pull',
      portal: 'eu',
      dryRun: false,
      count: 7,
      files: [LIFECYCLE, GROUPS, PROPERTIES, ...PIPELINES],
      updated: [],
      left: [],
    });
  });

  it('--dry-run says the same and writes nothing', async () => {
    const portal = await grown({
      'portals/eu/a.yaml': 'properties: { contacts: { other: { label: Old } } }\n',
    });
    const before = portal.files();
    const { json } = await portal.cli('pull', '--dry-run', '--json', '--select', 'property.contacts.lead_*');
    expect(json()).toMatchObject({
      dryRun: true,
      count: 3,
      files: [GROUPS, PROPERTIES],
      updated: [{ address: 'property.contacts.other', field: 'label' }],
    });
    expect(portal.files()).toEqual(before);
    expect((await portal.cli('pull', '--dry-run')).stdout).toContain('Would write 6 things into:');
  });

  it.each([
    { select: ['property.contacts.lead_*'], keys: ['lead_score', 'lead_tier'] },
    { select: ['group:lead'], keys: ['lead_score', 'lead_tier'] },
    { select: ['createdBy:10000001'], keys: ['lead_score', 'lead_tier', 'other'] },
    { select: ['createdBy:1'], keys: [] },
    { select: ['property.contacts.other', 'property.contacts.lead_tier'], keys: ['lead_tier', 'other'] },
    { select: ['propertyGroup.contacts.lead'], keys: [] },
  ])('--select $select, remembered as manage:', async ({ select, keys }) => {
    const portal = await grown();
    const { exit } = await portal.cli('pull', 'eu', '--select', ...select);
    expect(exit).toBe(0);
    const pulled = portal.files()[PROPERTIES] ?? '';
    expect(pulled.match(/^ {4}(\w+):$/gm) ?? []).toEqual(keys.map(key => `    ${key}:`));
    expect(portal.files()['portals/eu/portal.yaml']).toMatch(/^manage:/m);
    await expectSettled(portal);
    await portal.byHand('POST', CONTACTS, text('lead_late', { groupName: 'lead' }));
    await portal.byHand('POST', CONTACTS, text('unrelated'));
    await portal.cli('pull');
    expect(portal.files()[PROPERTIES] ?? '').not.toMatch(
      select[0] === 'createdBy:10000001' ? /^$/ : /unrelated/,
    );
  });

  it('keeps its selection where the portal has one already', async () => {
    const portal = await grown({ 'portals/eu/manage.yaml': '# ours\nmanage: [property.contacts.other]\n' });
    await portal.cli('pull', '--select', 'property.contacts.lead_tier');
    expect(portal.files()['portals/eu/manage.yaml']).toMatch(/^# ours\nmanage:/);
    expect(portal.files()['portals/eu/manage.yaml']).toContain('property.contacts.lead_tier');
    await expectSettled(portal);
    const before = portal.files();
    await portal.cli('pull', '--select', 'property.contacts.lead_tier');
    expect(portal.files()).toEqual(before);
  });

  it('reads the object types that are named: selected, given, or the usual ones', async () => {
    const portal = await grown();
    const types = (asked: readonly string[]) =>
      [
        ...new Set(asked.flatMap(request => /\/crm\/properties\/[\w-]+\/(\w+)/.exec(request)?.[1] ?? [])),
      ].sort();
    await portal.cli('pull', '--dry-run');
    expect(types(portal.asked())).toEqual(['companies', 'contacts', 'deals', 'tickets']);
    await portal.cli('pull', '--dry-run', '--select', 'property.contacts.*');
    expect(types(portal.asked())).toEqual(['contacts']);
    await portal.cli('pull', '--dry-run', '--select', 'property.contacts.*', 'group:lead');
    expect(types(portal.asked())).toEqual(['companies', 'contacts', 'deals', 'tickets']);
    await portal.cli('pull', '--dry-run', '--object-types', 'deals');
    expect(types(portal.asked())).toEqual(['deals']);
  });

  it('writes nothing twice when a shared layer declares it', async () => {
    const portal = await grown({
      'portals/base/c.yaml': 'propertyGroups: { contacts: { lead: { label: Lead } } }\n',
    });
    portal.write({
      'portals/eu/portal.yaml': `${portal.files()['portals/eu/portal.yaml']}extends: [../base]\n`,
    });
    await portal.cli('pull');
    expect(Object.keys(portal.files())).not.toContain(GROUPS);
    await expectSettled(portal);
  });

  it('says what it could not read', async () => {
    const portal = await grown();
    portal.fault({
      match: { path: '/crm/properties/2026-09/deals*' },
      respond: { status: 403, body: { category: 'MISSING_SCOPES' } },
    });
    const { exit, stdout } = await portal.cli('pull');
    expect(exit).toBe(1);
    expect(stdout).toContain('Not read (absence proves nothing there):');
    expect(stdout).toContain('Wrote 7 things into:');
  });
});

describe('what HubSpot defines', () => {
  it('comes by its exact address only, and only what may be changed of it', async () => {
    const portal = await grown();
    for (const select of [
      'property.contacts.*',
      'property.contacts',
      'property.contacts.hs_lead_*',
      'createdBy:10000001',
      'group:contactinformation',
      'group:sales_properties',
    ]) {
      await portal.cli('pull', '--select', select);
      expect(portal.files()[PROPERTIES] ?? '').not.toMatch(/^ {4}(hs_\w+|email|firstname):/m);
    }
    await portal.cli('pull', '--select', 'property.contacts.hs_lead_status', 'property.contacts.firstname');
    const pulled = portal.files()[PROPERTIES] ?? '';
    expect(pulled).toMatch(/^ {4}hs_lead_status:/m);
    await expectSettled(portal);
  });
});

describe('what the API cannot create', () => {
  it('is written down, and said', async () => {
    const portal = await emulated();
    const score = {
      ...text('score'),
      type: 'number',
      fieldType: 'calculation_score',
      modificationMetadata: { archivable: true, readOnlyDefinition: true, readOnlyValue: true },
    };
    portal.fault({
      match: { method: 'GET', path: CONTACTS, query: 'dataSensitivity' },
      respond: { status: 200, body: { results: [score] } },
    });
    const { exit, stdout } = await portal.cli('pull');
    expect(exit).toBe(0);
    expect(stdout).toContain(
      'Not creatable: written down, and never created in another portal:\n  property.contacts.score: ',
    );
    expect(lastLine(await portal.cli('plan'))).toMatch(/^No changes\./);
  });

  it('and the language cannot say is left in the portal, and said', async () => {
    const portal = await emulated();
    const odd = { ...text('odd'), type: 'number', fieldType: 'textarea' };
    portal.fault({
      match: { method: 'GET', path: CONTACTS, query: 'dataSensitivity' },
      respond: { status: 200, body: { results: [odd] } },
    });
    const { exit, stdout } = await portal.cli('pull');
    expect(exit).toBe(0);
    expect(stdout).toContain('Cannot be declared, left in the portal:\n  property.contacts.odd: ');
  });

  it('that holds what looks like a token is left in the portal, and said', async () => {
    const portal = await emulated();
    const label = 'call with pat-na1-11111111-2222-3333-4444-555555555555';
    await portal.byHand('POST', CONTACTS, { ...text('secret'), label });
    const { exit, stdout } = await portal.cli('pull');
    expect(exit).toBe(0);
    expect(stdout).toContain('property.contacts.secret: it holds what looks like a token');
    expect(Object.values(portal.files()).join()).not.toContain('pat-na1-11111111');
  });

  it('is named under uses: where a formula reads what nobody declares', async () => {
    const portal = await emulated();
    await portal.byHand('POST', CONTACTS, text('amount_x', { type: 'number', fieldType: 'number' }));
    await portal.byHand(
      'POST',
      CONTACTS,
      text('sum', { type: 'number', fieldType: 'calculation_equation', calculationFormula: 'amount_x + 1' }),
    );
    await portal.cli('pull', '--select', 'property.contacts.sum');
    expect(portal.files()['portals/eu/uses.yaml']).toBe('uses:\n  property.contacts.amount_x: amount_x\n');
    await expectSettled(portal);
  });
});
