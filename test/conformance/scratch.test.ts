import { it } from 'vitest';
import { jsonOfForm } from '../../src/filter/index.ts';
import { openDriver } from './driver.ts';

const show = (f: any) => JSON.stringify(jsonOfForm(f));
it('x', async () => {
  const d = await openDriver();
  for (const steps of [
    '[{ branch: { Known: { when: { any: [all: [{jobtitle: { contains: chief }}]] }, steps: [{ delay: 1 day }, {setProperty: { jobtitle: Lead}}], end: true } } }, { delay: 1 day }]',
    "[{ code: { runtime: NODE20X, source: 'exports', inputs: {}, outputs: [] } }]",
    '[{ setMarketingStatus: NON_MARKETABLE}]',
    '[{ addToList: a },{ removeFromList: a}]',
    "[{ webhook: { url: 'https://example.com/hook', query: { email: { property: 'email' } } } }]",
    "[{ action: { actionTypeId: '1-179507819', actionTypeVersion: 3, fields: { channel: 'x', deep: { a: ['1'] } } } }]",
  ]) {
    try {
      const r = await d.apply({
        'a.yaml': `lists: {a: {name: A}}\nworkflows: { w: { name: A, objectType: contacts, steps: ${steps} } }\n`,
      });
      for (const one of r.outcome.results) {
        console.log(one.address, one.status, one.says);
        for (const x of one.respelled ?? [])
          console.log(steps, '\nSENT', show(x.sent), '\nSTORED', show(x.stored));
      }
    } catch (e) {
      console.log(steps, e);
    }
    d.reset();
  }
});
