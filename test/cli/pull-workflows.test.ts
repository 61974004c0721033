import { describe, expect, it } from 'vitest';
import { withFlows } from './pulling-flows.ts';
import { expectSettled } from './pulling.ts';

describe('pull of lists and workflows', () => {
  it('writes one file for each workflow and names for ids', async () => {
    const portal = await withFlows();
    const { exit, stdout, stderr } = await portal.cli('pull');
    console.log(exit, stderr, stdout);
    const files = portal.files();
    for (const [path, text] of Object.entries(files)) if (/lists|workflows|uses/.test(path)) console.log(`--- ${path}\n${text}`);
    console.log((await portal.cli('validate')).stderr);
    console.log((await portal.cli('plan')).stdout);
    await expectSettled(portal);
  });
});
