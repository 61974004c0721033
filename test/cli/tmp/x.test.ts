import { it } from 'vitest';
import { emulated, contacts, CONTACTS } from '../emulated.ts';
it('tries', async () => {
  const e = await emulated({ 'portals/eu/contacts.yaml': contacts('a','b') });
  const say = (r: any) => console.log(r.exit, '\nOUT', r.stdout, '\nERR', r.stderr);
  say(await e.in({env: {TOKEN: e.emulator.createToken({ scopes: ['oauth', 'crm.schemas.deals.read'] })}})('plan'));
  say(await e.in({env: {TOKEN: e.emulator.createToken({ scopes: ['oauth', 'crm.schemas.contacts.read'] })}})('apply','--yes', '--debug'));
});
