/** What an audit looks for, in the order in which it is shown: what it is called, beside a thing and over all of them, and what to do about it. */
export const checks = {
  workflowUnreadable: {
    mark: 'not shown',
    title: 'Workflows that HubSpot does not show',
    wayOut: 'look at them in HubSpot; what they use is not counted anywhere in this survey',
  },
  workflowSameSteps: {
    mark: 'does the same as another',
    title: 'Workflows that enrol the same records and do the same',
    wayOut: 'keep one of them, and switch the others off',
  },
  workflowSameName: {
    mark: 'same name as another',
    title: 'Workflows of the same name',
    wayOut: 'rename them in HubSpot, so that people can tell them apart',
  },
  workflowOff: {
    mark: 'off',
    title: 'Workflows that are off',
    wayOut: 'delete those that nobody will switch on again: the API cannot bring them back',
  },
  propertySimilar: {
    mark: 'looks like another',
    title: 'Properties that look alike',
    wayOut: 'decide which one people shall fill, move the values there, and archive the other',
  },
  propertySameOptions: {
    mark: 'same options as another',
    title: 'Properties with the same options',
    wayOut: 'where they mean the same, keep one; where not, let them share one set of options in YAML',
  },
  propertyEmpty: {
    mark: 'never filled',
    title: 'Properties that no record has filled',
    wayOut: 'archive those that nobody waits for: restorable for 90 days',
  },
  propertyUnused: {
    mark: 'not used',
    title: 'Properties that no workflow, list, form or formula uses',
    wayOut:
      'look for reports, e-mails, pages and integrations that use them (the API does not tell), then archive them',
  },
  groupEmpty: {
    mark: 'empty',
    title: 'Property groups without properties',
    wayOut: 'delete them: HubSpot keeps no archive of groups, and nothing is in them',
  },
} as const satisfies Readonly<
  Record<string, { readonly mark: string; readonly title: string; readonly wayOut: string }>
>;

export type Check = keyof typeof checks;

export const checkNames: readonly Check[] = Object.keys(checks).filter(isCheck);

function isCheck(name: string): name is Check {
  return Object.hasOwn(checks, name);
}
