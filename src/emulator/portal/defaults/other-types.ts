import type { Line } from './definitions.ts';

export const TICKET_GROUPS: Readonly<Record<string, string>> = {
  ticketinformation: 'Ticket information',
  ticket_activity: 'Ticket activity',
  ticketstages: 'Ticket stages',
};

export const TICKET_PROPERTIES: readonly Line[] = [
  'subject|Ticket name|string|text|ticketinformation|f',
  'content|Ticket description|string|textarea|ticketinformation|f',
  'hs_pipeline|Pipeline|enumeration|select|ticketinformation||0=Support Pipeline',
  'hs_pipeline_stage|Ticket status|enumeration|select|ticketinformation||1=New;2=Waiting on contact;3=Waiting on us;4=Closed',
  'hs_ticket_category|Category|enumeration|checkbox|ticketinformation|fx|PRODUCT_ISSUE=Product Issue;BILLING_ISSUE=Billing Issue;FEATURE_REQUEST=Feature Request;GENERAL_INQUIRY=General Inquiry',
  'hs_ticket_priority|Priority|enumeration|select|ticketinformation|fx|LOW=Low;MEDIUM=Medium;HIGH=High;URGENT=Urgent',
  'hs_resolution|Resolution|enumeration|checkbox|ticketinformation|fx|ISSUE_FIXED=Issue was fixed;GUIDED=Guided the customer',
  'source_type|Source|enumeration|select|ticketinformation||CHAT=Chat;EMAIL=Email;FORM=Form;PHONE=Phone',
  'closed_date|Close date|datetime|date|ticketinformation|r',
  'time_to_close|Time to close|number|number|ticketinformation|r',
  'hubspot_owner_id|Ticket owner|enumeration|select|ticketinformation|o',
  'createdate|Create date|datetime|date|ticketinformation|r',
  'hs_lastmodifieddate|Last modified date|datetime|date|ticketinformation|r',
  'hs_object_id|Record ID|number|number|ticketinformation|r',
];

export const LEAD_GROUPS: Readonly<Record<string, string>> = { leadinformation: 'Lead information' };

export const LEAD_PROPERTIES: readonly Line[] = [
  'hs_lead_name|Lead Name|string|text|leadinformation|',
  'hs_lead_type|Lead Type|enumeration|select|leadinformation|x|NEW_BUSINESS=New business;RE_ATTEMPTING=Re-attempting;UPSELL=Upsell;REFERRAL=Referral',
  'hs_lead_label|Lead Label|enumeration|select|leadinformation|x|HOT=Hot;WARM=Warm;COLD=Cold',
  'hs_lead_source|Lead Source|enumeration|select|leadinformation|r|OFFLINE=Offline Sources',
  'hs_pipeline|Lead Pipeline|enumeration|select|leadinformation||lead-pipeline-id=Lead pipeline',
  'hs_pipeline_stage|Lead Pipeline Stage|enumeration|select|leadinformation||new-stage-id=New;attempting-stage-id=Attempting;connected-stage-id=Connected;qualified-stage-id=Qualified;unqualified-stage-id=Disqualified',
  'hs_lead_disqualification_reason|Disqualification Reason|enumeration|select|leadinformation|x|NO_BUDGET=No budget;NO_RESPONSE=No response',
  'hs_associated_contact_email|Associated contact email|string|text|leadinformation|r',
  'hubspot_owner_id|Lead owner|enumeration|select|leadinformation|o',
  'hs_createdate|Create date|datetime|date|leadinformation|r',
  'hs_lastmodifieddate|Last modified date|datetime|date|leadinformation|r',
  'hs_object_id|Record ID|number|number|leadinformation|r',
];

export const PRODUCT_GROUPS: Readonly<Record<string, string>> = { productinformation: 'Product information' };

export const PRODUCT_PROPERTIES: readonly Line[] = [
  'name|Name|string|text|productinformation|',
  'description|Description|string|textarea|productinformation|',
  'price|Unit price|number|number|productinformation|',
  'hs_sku|SKU|string|text|productinformation|',
  'hs_cost_of_goods_sold|Unit cost|number|number|productinformation|',
  'hs_recurring_billing_period|Term|string|text|productinformation|',
  'recurringbillingfrequency|Billing frequency|enumeration|select|productinformation||monthly=Monthly;quarterly=Quarterly;annually=Annually',
  'tax|Tax|number|number|productinformation|',
  'hubspot_owner_id|Owner|enumeration|select|productinformation|o',
  'createdate|Create Date|datetime|date|productinformation|r',
  'hs_lastmodifieddate|Last Modified Date|datetime|date|productinformation|r',
  'hs_object_id|Record ID|number|number|productinformation|r',
];

/** What every object type has; its group is `<singular>information`. */
export const commonGroup = (name: string, label: string): Readonly<Record<string, string>> => ({
  [`${name}information`]: `${label} information`,
});

export const commonProperties = (name: string, label: string): readonly Line[] => [
  `hubspot_owner_id|${label} owner|enumeration|select|${name}information|o`,
  `hs_createdate|Create date|datetime|date|${name}information|r`,
  `hs_lastmodifieddate|Last modified date|datetime|date|${name}information|r`,
  `hs_object_id|Record ID|number|number|${name}information|r`,
];
