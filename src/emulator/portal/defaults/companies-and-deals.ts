import { LEAD_STATUSES, LIFECYCLE_STAGES } from './contacts.ts';
import type { Line } from './definitions.ts';

export const COMPANY_GROUPS: Readonly<Record<string, string>> = {
  companyinformation: 'Company information',
  company_activity: 'Company activity',
  companylcs: 'Company lifecycle stages',
  analyticsinformation: 'Web analytics history',
  conversioninformation: 'Conversion information',
  deal_information: 'Deal information',
  socialmediainformation: 'Social media information',
};

export const COMPANY_PROPERTIES: readonly Line[] = [
  'name|Company name|string|text|companyinformation|f',
  'domain|Company Domain Name|string|text|companyinformation|f',
  'website|Website URL|string|text|companyinformation|f',
  'phone|Phone Number|string|phonenumber|companyinformation|f',
  'address|Street Address|string|text|companyinformation|f',
  'address2|Street Address 2|string|text|companyinformation|f',
  'city|City|string|text|companyinformation|f',
  'state|State/Region|string|text|companyinformation|f',
  'zip|Postal Code|string|text|companyinformation|f',
  'country|Country/Region|string|text|companyinformation|f',
  'timezone|Time Zone|string|text|companyinformation|f',
  'description|Description|string|textarea|companyinformation|f',
  'about_us|About Us|string|textarea|companyinformation|f',
  'industry|Industry|enumeration|select|companyinformation|fx|ACCOUNTING=Accounting;BANKING=Banking;COMPUTER_SOFTWARE=Computer Software;CONSTRUCTION=Construction;HOSPITAL_HEALTH_CARE=Hospital & Health Care;INSURANCE=Insurance;REAL_ESTATE=Real Estate;RETAIL=Retail;TELECOMMUNICATIONS=Telecommunications',
  'type|Type|enumeration|radio|companyinformation|fx|PROSPECT=Prospect;PARTNER=Partner;RESELLER=Reseller;VENDOR=Vendor;OTHER=Other',
  'numberofemployees|Number of Employees|number|number|companyinformation|f',
  'annualrevenue|Annual Revenue|number|number|companyinformation|f',
  'founded_year|Year Founded|string|text|companyinformation|f',
  'is_public|Is Public|bool|booleancheckbox|companyinformation||true=Yes;false=No',
  'linkedin_company_page|LinkedIn Company Page|string|text|socialmediainformation|f',
  `lifecyclestage|Lifecycle Stage|enumeration|radio|companyinformation|f|${LIFECYCLE_STAGES}`,
  `hs_lead_status|Lead Status|enumeration|radio|companyinformation|fx|${LEAD_STATUSES}`,
  'hubspot_owner_id|Company owner|enumeration|select|companyinformation|o',
  'hubspot_owner_assigneddate|Owner Assigned Date|datetime|date|companyinformation|r',
  'hs_parent_company_id|Parent Company|number|number|companyinformation|',
  'num_associated_contacts|Number of Associated Contacts|number|number|companyinformation|r',
  'num_associated_deals|Number of Associated Deals|number|number|deal_information|r',
  'hs_analytics_source|Original Traffic Source|enumeration|select|analyticsinformation|r|ORGANIC_SEARCH=Organic Search;PAID_SEARCH=Paid Search;REFERRALS=Referrals;DIRECT_TRAFFIC=Direct Traffic;OFFLINE=Offline Sources',
  'notes_last_contacted|Last Contacted|datetime|date|company_activity|r',
  'createdate|Create Date|datetime|date|companyinformation|r',
  'hs_lastmodifieddate|Last Modified Date|datetime|date|companyinformation|r',
  'hs_object_id|Record ID|number|number|companyinformation|r',
];

export const DEAL_GROUPS: Readonly<Record<string, string>> = {
  dealinformation: 'Deal information',
  deal_activity: 'Deal activity',
  dealstages: 'Deal stages',
  deal_revenue: 'Deal revenue',
  analyticsinformation: 'Web analytics history',
};

const DEAL_STAGES =
  'appointmentscheduled=Appointment Scheduled;qualifiedtobuy=Qualified To Buy;presentationscheduled=Presentation ' +
  'Scheduled;decisionmakerboughtin=Decision Maker Bought-In;contractsent=Contract Sent;closedwon=Closed Won;' +
  'closedlost=Closed Lost';

export const DEAL_PROPERTIES: readonly Line[] = [
  'dealname|Deal Name|string|text|dealinformation|f',
  'amount|Amount|number|number|dealinformation|f',
  'amount_in_home_currency|Amount in company currency|number|number|dealinformation|r',
  'deal_currency_code|Currency|enumeration|select|dealinformation||USD=US Dollar;EUR=Euro;GBP=British Pound',
  'closedate|Close Date|datetime|date|dealinformation|f',
  'pipeline|Pipeline|enumeration|select|dealinformation||default=Sales Pipeline',
  `dealstage|Deal Stage|enumeration|radio|dealinformation||${DEAL_STAGES}`,
  'dealtype|Deal Type|enumeration|radio|dealinformation|fx|newbusiness=New Business;existingbusiness=Existing Business',
  'description|Deal Description|string|textarea|dealinformation|f',
  'closed_lost_reason|Closed Lost Reason|string|textarea|dealinformation|f',
  'closed_won_reason|Closed Won Reason|string|textarea|dealinformation|f',
  'hs_priority|Priority|enumeration|select|dealinformation|x|low=Low;medium=Medium;high=High',
  'hs_deal_stage_probability|Deal probability|number|number|dealinformation|r',
  'hs_forecast_amount|Forecast amount|number|number|deal_revenue|r',
  'hs_acv|Annual contract value|number|number|deal_revenue|',
  'hs_arr|Annual recurring revenue|number|number|deal_revenue|',
  'hs_mrr|Monthly recurring revenue|number|number|deal_revenue|',
  'hs_tcv|Total contract value|number|number|deal_revenue|',
  'hs_is_closed|Is Deal Closed?|bool|booleancheckbox|dealinformation|r|true=Yes;false=No',
  'hs_is_closed_won|Is Closed Won|bool|booleancheckbox|dealinformation|r|true=Yes;false=No',
  'hubspot_owner_id|Deal owner|enumeration|select|dealinformation|o',
  'hubspot_owner_assigneddate|Owner Assigned Date|datetime|date|dealinformation|r',
  'num_associated_contacts|Number of Associated Contacts|number|number|dealinformation|r',
  'notes_last_contacted|Last Contacted|datetime|date|deal_activity|r',
  'createdate|Create Date|datetime|date|dealinformation|r',
  'hs_lastmodifieddate|Last Modified Date|datetime|date|dealinformation|r',
  'hs_object_id|Record ID|number|number|dealinformation|r',
];
