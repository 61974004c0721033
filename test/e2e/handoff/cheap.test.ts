import { describe, expect, it } from 'vitest';
import { emulated } from '../../cli/emulated.ts';
import { flow, set } from '../../cli/pulling-flows.ts';
import { makeDirectory } from '../../cli/test-workspace.ts';
import { FLOWS } from './alone.ts';

const COUNT = 900;

describe('a portal of 900 workflows', () => {
  it('costs the list again, and no body that has not changed', async () => {
    const flows = Array.from({ length: COUNT }, (_, index) =>
      flow(String(1000 + index), `Flow ${index}`, [set('1', 'jobtitle', `Title ${index}`)]),
    );
    const portal = await emulated({}, { seed: makeDirectory({ 'flows.json': JSON.stringify(flows) }) });
    const asked = () => portal.asked().filter(request => request.includes(FLOWS));
    await portal.cli('pull', '--select', 'workflow.*');
    expect(asked().filter(request => request.includes('batch/read'))).toHaveLength(COUNT / 100);

    const second = await portal.cli('plan');
    expect(second.stdout).toContain('No changes.');
    const requests = asked();
    expect(requests.length).toBeLessThanOrEqual(12);
    expect(requests).toEqual(Array(COUNT / 100).fill(expect.stringMatching(`^GET ${FLOWS}\\?`)));

    // one that was saved meanwhile is read again, alone
    await portal.emulator.edit({ method: 'PATCH', path: `${FLOWS}/1007`, body: { description: 'By hand' } });
    await portal.cli('plan');
    expect(asked().filter(request => request.includes('batch/read'))).toHaveLength(1);
  }, 240_000);
});
