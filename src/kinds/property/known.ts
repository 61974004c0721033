/**
 * Names of HubSpot's own properties that do not start with `hs_`, by object type: formulas may read them without a
 * declaration. Contacts: names on a fresh portal (O, 2025); the others general knowledge (U). One that is missing
 * here is written under `uses:`, which `pull` does by itself.
 */
const known: Readonly<Record<string, string>> = {
  contacts: `address annualrevenue associatedcompanyid associatedcompanylastupdated city closedate company company_size country
    createdate currentlyinworkflow date_of_birth days_to_close degree email engagements_last_meeting_booked
    engagements_last_meeting_booked_campaign engagements_last_meeting_booked_medium engagements_last_meeting_booked_source
    fax field_of_study first_conversion_date first_conversion_event_name first_deal_created_date firstname gender
    graduation_date hubspot_owner_assigneddate hubspot_owner_id hubspot_team_id industry ip_city ip_country ip_country_code
    ip_latlon ip_state ip_state_code ip_zipcode job_function jobtitle lastmodifieddate lastname lifecyclestage
    marital_status message military_status mobilephone notes_last_contacted notes_last_updated notes_next_activity_date
    num_associated_deals num_contacted_notes num_conversion_events num_notes num_unique_conversion_events numemployees
    owneremail ownername phone photo recent_conversion_date recent_conversion_event_name recent_deal_amount
    recent_deal_close_date relationship_status salutation school seniority start_date state total_revenue twitterhandle
    website work_email zip`,
  companies: `about_us address address2 annualrevenue city closedate country createdate description domain facebook_company_page
    first_contact_createdate founded_year hubspot_owner_assigneddate hubspot_owner_id hubspot_team_id industry is_public
    lifecyclestage linkedin_company_page name notes_last_contacted notes_last_updated num_associated_contacts
    num_associated_deals numberofemployees phone recent_deal_amount state timezone total_money_raised total_revenue type
    web_technologies website zip`,
  deals: `amount amount_in_home_currency closed_lost_reason closed_won_reason closedate createdate days_to_close dealname
    dealstage dealtype deal_currency_code description hubspot_owner_assigneddate hubspot_owner_id hubspot_team_id
    notes_last_contacted notes_last_updated num_associated_contacts num_contacted_notes num_notes pipeline`,
  tickets: `closed_date content createdate created_by first_agent_reply_date hubspot_owner_assigneddate hubspot_owner_id
    hubspot_team_id notes_last_contacted source_type subject time_to_close time_to_first_agent_reply`,
};

/** Whether a name is surely one of HubSpot's own; undefined when HubSpot's names of this object type are not known. */
export function isHubSpotName(objectType: string | undefined, name: string): boolean | undefined {
  if (name.startsWith('hs_')) return true;
  const names = objectType !== undefined && Object.hasOwn(known, objectType) ? known[objectType] : undefined;
  return names === undefined ? undefined : names.split(/\s+/).includes(name);
}

/** HubSpot's own properties that people customise, although their names start with `hs_`. */
export const customisable: ReadonlySet<string> = new Set([
  'hs_lead_status',
  'hs_buying_role',
  'hs_legal_basis',
  'hs_persona',
  'hs_priority',
  'hs_ticket_category',
  'hs_ticket_priority',
  'hs_resolution',
]);
