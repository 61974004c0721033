/** Stands behind a name that apply gives for a moment, while two things exchange their names. */
const halfwayEnd = ' (portalform is renaming this)';

export function halfwayName(key: string): string {
  return `${key}${halfwayEnd}`;
}

export function isHalfwayName(name: unknown): boolean {
  return typeof name === 'string' && name.endsWith(halfwayEnd);
}

/** Pipeline labels are unique per object type, whatever the case of their letters (reference 7.2, O). */
export function comparedLabel(label: string): string {
  return label.trim().toLowerCase();
}

/** Stage labels are unique in their pipeline, whatever their case and spaces (reference 7.2, O). */
export function comparedStageLabel(label: string): string {
  return label.replace(/\s+/g, '').toLowerCase();
}

/** Which labels are one and the same for HubSpot: for certain, and possibly. */
export interface LabelRule {
  certain(label: string): string;
  possible(label: string): string;
}

/** The reference says nothing of spaces (7.2). */
export const pipelineLabels: LabelRule = { certain: label => label.toLowerCase(), possible: comparedLabel };

/** "Case/space-insensitive" (reference 7.2, O): whether that means spaces inside, too, is unknown. */
export const stageLabels: LabelRule = {
  certain: label => label.trim().toLowerCase(),
  possible: comparedStageLabel,
};

/** Longest ids that HubSpot takes (reference 7.2, O): longer ones answer 500 and create nothing. */
export const longestPipelineId = 36;
export const longestStageId = 100;

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether somebody chose an id, or HubSpot gave it (numbers; UUIDs on some object types, reference 7.2, O). */
export function isChosen(id: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_-]*$/.test(id) && !uuid.test(id);
}

/** A key made from a label; undefined when nothing of it is left (a label in another script). */
export function keyFromLabel(label: string, longest: number): string | undefined {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const key = plain
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, longest)
    .replace(/_+$/, '');
  // a key of digits alone would look like an id
  return /[a-z]/.test(key) ? key : undefined;
}

/** The longest key for a stage that leaves room for its pipeline's key in the id. */
const longestStageKey = longestStageId - longestPipelineId - 1;

export function pipelineKey(id: string, label: string): string {
  return isChosen(id) && id.length <= longestPipelineId ? id : (keyFromLabel(label, longestPipelineId) ?? id);
}

/** Ids that portalform gave lose the pipeline's key again. */
export function stageKey(id: string, label: string, pipeline: string): string {
  const start = `${pipeline}_`;
  if (id.startsWith(start) && id.length > start.length) return id.slice(start.length);
  return isChosen(id) ? id : (keyFromLabel(label, longestStageKey) ?? id);
}
