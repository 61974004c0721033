import { it } from 'vitest';
import { emulated, CONTACTS } from '../emulated.ts';
it('tries', async () => {
  const say = (r: any) => console.log(r.exit, '\nOUT', r.stdout, '\nERR', r.stderr);
    const portal = await emulated({ 'portals/eu/a.yaml': 'removed:\n  - { address: propertyGroup.contacts.old_group }\n  - { address: property.contacts.old }\n  - { address: option.contacts.size.s }\n' });
    await portal.byHand('POST', `${CONTACTS}/groups`, { name: 'old_group', label: 'Old group' });
    await portal.byHand('POST', CONTACTS, { name: 'old', label: 'Old', groupName: 'old_group', type: 'string', fieldType: 'text' });
    await portal.byHand('POST', CONTACTS, { name: 'size', label: 'Size', groupName: 'contactinformation', type: 'enumeration', fieldType: 'select', options: [{ label: 'S', value: 's' }, { label: 'M', value: 'm' }] });
    say(await portal.cli('apply', '--yes'));
    say(await portal.cli('plan'));
});
