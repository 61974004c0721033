/**
 * Groups that HubSpot makes in every portal, by object type: never declared, never pulled. Contacts: all groups that
 * the properties of a fresh portal name (O, GET properties of a default portal, 2025). The others: general
 * knowledge (U). A group missing here is declared by `pull`, which is harmless; one too many is not, where a portal lacks it.
 */
const knownGroups: Readonly<Record<string, readonly string[]>> = {
  contacts: [
    'analyticsinformation',
    'contact_activity',
    'contactinformation',
    'contactlcs',
    'contactscripted',
    'conversioninformation',
    'deal_information',
    'emailinformation',
    'facebook_ads_properties',
    'multiaccountmanagement',
    'order_information',
    'sales_properties',
    'smsinformation',
    'socialmediainformation',
  ],
  companies: [
    'analyticsinformation',
    'company_activity',
    'companyinformation',
    'companylcs',
    'conversioninformation',
    'deal_information',
    'socialmediainformation',
  ],
  deals: ['analyticsinformation', 'deal_activity', 'deal_revenue', 'dealinformation', 'dealstages'],
  tickets: ['ticket_activity', 'ticketinformation', 'ticketstages'],
};

/** HubSpot's own groups of an object type; undefined when they are not known. */
export function groupsOfHubSpot(objectType: string | undefined): readonly string[] | undefined {
  return objectType === undefined ? undefined : knownGroups[objectType];
}
