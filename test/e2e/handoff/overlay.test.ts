import { describe, expect, it } from 'vitest';
import type { Json, JsonObject } from '../../../src/core/call.ts';
import { isObject } from '../../../src/core/call.ts';
import type { Emulator } from '../../../src/emulator/index.ts';
import { filesIn } from '../../cli/test-workspace.ts';
import { FLOWS } from './alone.ts';
import { openCompany } from './company.ts';

const LISTS = '/crm/lists/2026-09';
const named = (all: Json | undefined, name: string): JsonObject =>
  (Array.isArray(all) ? (all as readonly Json[]) : []).filter(isObject).find(one => one['name'] === name) ??
  {};

/** What people do in a portal by hand. */
async function atWork({ edit }: Emulator): Promise<void> {
  const get = async (path: string, body?: Json): Promise<JsonObject> => {
    const answer = await edit({
      method: body === undefined ? 'GET' : 'POST',
      path,
      ...(body !== undefined && { body }),
    });
    return isObject(answer) ? answer : {};
  };
  const flows = await get(`${FLOWS}?limit=100`);
  const flow = (name: string) => `${FLOWS}/${String(named(flows['results'], name)['id'])}`;
  await edit({ method: 'PATCH', path: flow('Nurture'), body: { isEnabled: false } });
  const { actions } = await get(flow('Enrich'));
  const other = JSON.parse(JSON.stringify(actions).replace('1e4', '1e5'));
  await edit({ method: 'PATCH', path: flow('Enrich'), body: { actions: other } });

  const lists = await get(`${LISTS}/search`, { count: 100 });
  const path = `${LISTS}/${String(named(lists['lists'], 'Renewals | Soon')['listId'])}`;
  const { list } = await get(`${path}?includeFilters=true`);
  const filterBranch = JSON.parse(
    JSON.stringify(isObject(list ?? null) ? (list as JsonObject)['filterBranch'] : {}).replace(
      '"value":false',
      '"value":true',
    ),
  );
  await edit({ method: 'PUT', path: `${path}/update-list-filters`, body: { filterBranch } });
}

describe('pull of a portal that shares its configuration with others', () => {
  it('writes what people changed there into its own overlay, and nothing else changes for anybody', async () => {
    const company = await openCompany();
    const na = company.portals.get('na');
    for (const portal of ['eu', 'na']) await company.cli('apply', portal, '--yes');
    if (na) await atWork(na);
    const before = filesIn(company.cwd);
    expect((await company.cli('pull', 'na', '--select', 'workflow.nothing')).exit).toBe(0);
    const changed = Object.entries(filesIn(company.cwd)).filter(
      ([path, text]) =>
        before[path] !== text && path.startsWith('portals/') && !path.endsWith('/portal.yaml'),
    );
    expect(Object.fromEntries(changed)).toEqual({
      'portals/na/lists.yaml': [
        'lists:',
        '  renewals_soon:',
        '    when:',
        '      renewal_on:',
        '        isBetween:',
        '          - today',
        '          - 45 days from now',
        '      sla_missed: true',
        '',
      ].join('\n'),
      'portals/na/workflows/enrich.yaml':
        'workflows:\n  enrich:\n    steps:\n      score:\n        code:\n          file: workflows/enrich/code.py\n',
      'portals/na/workflows/enrich/code.py': before['portals/base/code/score.py']?.replace('1e4', '1e5'),
      'portals/na/workflows/nurture.yaml': 'workflows:\n  nurture:\n    enabled: false\n',
    });
    for (const portal of ['eu', 'na'])
      expect((await company.cli('plan', portal)).stdout).toContain(`No changes. Portal ${portal}`);
  }, 120_000);
});
