import { describe, expect, it } from 'vitest';
import type { Emulated, EmulatedOptions } from '../../cli/emulated.ts';
import { applied, FLOWS, flowNamed, openSeeded } from './alone.ts';

const FILE = 'portals/eu/workflows.yaml';
const yaml = (...keys: readonly string[]) =>
  `workflows:\n${keys.map(key => `  ${key}: { name: Flow ${key}, objectType: contacts, steps: [{ setProperty: { jobtitle: ${key} } }] }\n`).join('')}`;
const wanted = yaml('a', 'b', 'c').replace('jobtitle: b', 'jobtitle: other');
const removal = `${yaml('b', 'c')}removed: [{ address: workflow.a }]\n`;

const three = async (options: EmulatedOptions = {}) =>
  applied(await openSeeded({ [FILE]: yaml('a', 'b', 'c') }, options));

/** HubSpot does not let the API read a workflow any more. */
async function hide(portal: Emulated, listed: boolean): Promise<void> {
  const { id } = await flowNamed(portal, 'Flow a');
  const body = { emulator: { readable: false, listed } };
  await portal.emulator.edit({ method: 'PATCH', path: `${FLOWS}/${String(id)}`, body });
}

/** Applies, and hands back what was sent about workflows. */
async function sent(portal: Emulated): Promise<readonly string[]> {
  portal.asked();
  await portal.cli('apply', '--yes');
  return portal.asked().filter(request => /^(POST|PUT|DELETE) \S+flows(\/\d+)?$/.test(request));
}

/** How often the portal has workflows of these names. */
async function namesIn(portal: Emulated): Promise<readonly string[]> {
  const edited = await portal.emulator.edit({ method: 'GET', path: `${FLOWS}?limit=100` });
  return (
    JSON.stringify(edited)
      .match(/Flow \w/g)
      ?.toSorted() ?? []
  );
}

describe('a workflow that is listed and cannot be read', () => {
  it('is neither changed nor made again, and the plan says why; the others go ahead', async () => {
    const portal = await three({ unreadableFlows: 'listed' });
    await hide(portal, true);
    portal.write({ [FILE]: wanted.replace('jobtitle: a', 'jobtitle: other') });
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('unreadable: it is there, and cannot be read: No flow found');
    expect(stdout).toContain('Plan: 0 to add, 1 to change, 0 to destroy.');
    expect(await sent(portal)).toEqual([expect.stringMatching(/^PUT /)]);
  });

  it('is not removed', async () => {
    const portal = await three({ unreadableFlows: 'listed' });
    await hide(portal, true);
    portal.write({ [FILE]: removal });
    expect((await portal.cli('plan')).stdout).toContain('Held: 1 (1 unreadable).');
    expect(await sent(portal)).toEqual([]);
  });

  it('is held, too, when only one answer leaves it out', async () => {
    const portal = await openSeeded({ [FILE]: yaml('a', 'b', 'c') });
    await applied(portal);
    const { id } = await flowNamed(portal, 'Flow a');
    // somebody saves it, so that it has to be read again
    await portal.emulator.edit({
      method: 'PATCH',
      path: `${FLOWS}/${String(id)}`,
      body: { description: 'x' },
    });
    portal.write({ [FILE]: wanted });
    portal.fault({
      match: { path: `${FLOWS}/batch/read` },
      refuseInput: { input: String(id), error: notFound(String(id)) },
    });
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('it is there, and cannot be read');
    expect(stdout).toContain('Plan: 0 to add, 1 to change, 0 to destroy.');
  });
});

const notFound = (id: string) => ({
  status: 'error',
  category: 'OBJECT_NOT_FOUND',
  subCategory: 'FlowApiStandardFriendlyError.FLOW_NOT_FOUND_BY_FLOW_ID',
  message: `No flow found with id ${id}`,
  context: { flowId: [id] },
});

describe('a workflow that HubSpot leaves out of its list', () => {
  it('is missing, not made again, and may be hidden', async () => {
    const portal = await three();
    await hide(portal, false);
    portal.write({ [FILE]: wanted });
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('or HubSpot hides it from this token');
    expect(stdout).toContain('Held: 1 (1 missing).');
    expect(await sent(portal)).toEqual([expect.stringMatching(/^PUT /)]);
  });

  it('is not said to be removed', async () => {
    const portal = await three();
    await hide(portal, false);
    portal.write({ [FILE]: removal });
    expect((await portal.cli('plan')).stdout).toContain(
      "workflow.a: is not in the portal's list: it is gone, or HubSpot hides it from this token",
    );
  });
});

describe('a token that sees no workflows', () => {
  /** The same workspace with a service key (reference 1.4: the list is empty, each one is 403). */
  async function blind(portal: Emulated): Promise<Emulated> {
    const token = portal.emulator.createToken({ kind: 'service-key', flows: false });
    return { ...portal, cli: portal.in({ env: { TOKEN: token } }) };
  }

  it('makes none over those that were there, and removes none', async () => {
    const portal = await blind(await three());
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain(
      'the portal answered with an empty list where there were 3 when it was last built',
    );
    expect(stdout).toContain('Held: 3 (3 unreadable).');
    expect(await sent(portal)).toEqual([]);
    portal.write({ [FILE]: removal });
    expect((await portal.cli('plan')).stdout).not.toContain('has done its work');
    expect(await sent(portal)).toEqual([]);
  });

  it('makes one in a new portal, sees that it cannot read it, and makes no other, then or later', async () => {
    const open = await openSeeded({ [FILE]: yaml('a', 'b', 'c') });
    const portal = await blind(open);
    portal.asked();
    const first = await portal.cli('apply', '--yes');
    expect(first.stdout).toContain('this token cannot read it: nobody could tell what is there already');
    expect(portal.asked().filter(request => request === `POST ${FLOWS}`)).toHaveLength(1);
    expect((await portal.cli('plan')).stdout).toContain('Held: 3 (3 unreadable).');
    expect(await sent(portal)).toEqual([]);
    expect(await namesIn(open)).toEqual(['Flow a']);
    // with a token that sees them, the rest is made
    expect((await open.cli('apply', '--yes')).exit).toBe(0);
    expect(await namesIn(open)).toEqual(['Flow a', 'Flow b', 'Flow c']);
  });
});

describe('a list of workflows that is refused', () => {
  it('limits workflows only: none is made, the plan says so, and the rest goes ahead when it is named', async () => {
    const portal = await openSeeded({
      [FILE]: yaml('a'),
      'portals/eu/contacts.yaml':
        'properties: { contacts: { tier: { label: Tier, groupName: contactinformation, type: string, fieldType: text } } }\n',
    });
    portal.fault({
      match: { method: 'GET', path: FLOWS },
      respond: {
        status: 403,
        body: { status: 'error', category: 'MISSING_SCOPES', message: 'no automation' },
      },
    });
    const { stdout } = await portal.cli('plan');
    expect(stdout).toContain('Not read: what seems to be missing there may exist');
    expect(stdout).toContain('workflows');
    expect(stdout).toContain('Plan: 1 to add, 0 to change, 0 to destroy.');
    expect(await portal.cli('apply', '--yes')).toMatchObject({ exit: 4 });
    expect(await portal.cli('apply', '--yes', '--target', 'property.*')).toMatchObject({ exit: 0 });
    expect(portal.asked().filter(request => request === `POST ${FLOWS}`)).toEqual([]);
  });
});
