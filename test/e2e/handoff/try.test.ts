import { it } from 'vitest';
import { applied, openSeeded, FLOWS, flowNamed } from './alone.ts';
const YAML = ['a','b','c'].map(k => `  ${k}: { name: Flow ${k}, objectType: contacts, steps: [{ setProperty: { jobtitle: ${k} } }] }`).join('\n');
const file = 'portals/eu/w.yaml';
it('tries', async () => {
  const show = async (what: string, p: Promise<any>) => { const r = await p; console.log('=====', what, r.exit, '\n', r.stdout, r.stderr); };
  for (const how of ['unlisted', 'listed'] as const) {
    const portal = await applied(await openSeeded({ [file]: `workflows:\n${YAML}\n` }, { unreadableFlows: how }));
    const a = await flowNamed(portal, 'Flow a');
    await portal.emulator.edit({ method: 'PATCH', path: `${FLOWS}/${a['id']}`, body: { emulator: { readable: false, ...(how === 'listed' && { listed: true }) } } });
    portal.write({ [file]: `workflows:\n${YAML.replaceAll('jobtitle: a', 'jobtitle: a2').replaceAll('jobtitle: b', 'jobtitle: b2')}\n` });
    await show(`${how}: plan`, portal.cli('plan'));
    portal.written();
    await show(`${how}: apply`, portal.cli('apply', '--yes'));
    console.log(portal.written());
    portal.write({ [file]: `workflows:\n${YAML.split('\n').slice(1).join('\n')}\nremoved: [{ address: workflow.a }]\n` });
    await show(`${how}: plan removed`, portal.cli('plan'));
    await show(`${how}: apply removed`, portal.cli('apply', '--yes'));
    console.log(portal.written());
  }
  const portal = await applied(await openSeeded({ [file]: `workflows:\n${YAML}\n` }));
  const key = portal.emulator.createToken({ kind: 'service-key', flows: false } as any);
  const blind = portal.in({ env: { TOKEN: key } });
  await show('blind plan', blind('plan'));
  portal.written();
  await show('blind apply', blind('apply', '--yes'));
  console.log(portal.written());
  portal.write({ [file]: `workflows:\n${YAML.split('\n').slice(1).join('\n')}\nremoved: [{ address: workflow.a }]\n` });
  await show('blind removed', blind('plan'));
  const fresh = await openSeeded({ [file]: `workflows:\n${YAML}\n` });
  const key2 = fresh.emulator.createToken({ kind: 'service-key', flows: false } as any);
  const blind2 = fresh.in({ env: { TOKEN: key2 } });
  await show('blind first', blind2('apply', '--yes'));
  console.log(fresh.written());
  await show('blind again', blind2('plan'));
}, 240000);
