/**
 * What HubSpot's audit log calls things of each kind. An example on HubSpot's page shows `PIPELINE` and `PROPERTY_VALUE`;
 * the other words stand nowhere: a guess, on which nothing depends but who is named.
 */
export const auditWords: Readonly<Record<string, RegExp>> = {
  // a value of a record's property is no property
  property: /PROPERT(?!Y_VALUE)/,
  propertyGroup: /PROPERT(?!Y_VALUE)|GROUP/,
  pipeline: /PIPELINE/,
  lifecycleStages: /LIFECYCLE/,
  list: /LIST|SEGMENT/,
  workflow: /WORKFLOW|FLOW/,
};
