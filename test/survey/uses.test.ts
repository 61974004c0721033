import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../src/core/call.ts';
import type { Unread } from '../../src/core/plan.ts';
import type { SurveyInput } from '../../src/survey/input.ts';
import { makeSurvey } from '../../src/survey/make-survey.ts';
import { usedIn } from '../../src/survey/tally.ts';
import { flow, surveyInput, text } from './toys.ts';

/** What uses a property and what may, as `kind id`. */
function usesOf(input: SurveyInput, address: string) {
  const { properties, coverage } = makeSurvey(input);
  const property = properties.find(one => one.address === address);
  const said = (uses: readonly { kind: string; id: string }[] = []) =>
    uses.map(({ kind, id }) => `${kind} ${id}`);
  return {
    uses: said(property?.uses),
    mentions: said(property?.mentions),
    counts: property && usedIn(property, coverage),
  };
}

const REGION = 'property.contacts.region';
const properties = { contacts: [text('region'), text('tier')], companies: [text('region')] };

function withFlow(more: JsonObject): SurveyInput {
  return surveyInput({ properties, workflows: [flow('1', 'Handoff', more)], lists: [] });
}

describe('a property is used', () => {
  it('where something refers to it, once however often', () => {
    const input = surveyInput({
      properties,
      workflows: [
        flow('1', 'Handoff', { refers: ['contacts.region', 'contacts.region'] }),
        flow('2', 'Other'),
      ],
      lists: [flow('7', 'Emea', { refers: ['contacts.region'] })],
    });
    expect(usesOf(input, REGION)).toMatchObject({ uses: ['workflow 1', 'list 7'], mentions: [] });
    expect(usesOf(input, 'property.companies.region')).toMatchObject({ uses: [], mentions: [] });
  });

  it('perhaps, where its name stands and it cannot be told what for: in every object type that has it', () => {
    const input = withFlow({ says: 'region' });
    expect(usesOf(input, REGION)).toMatchObject({ uses: [], mentions: ['workflow 1'] });
    expect(usesOf(input, 'property.companies.region')).toMatchObject({ mentions: ['workflow 1'] });
  });

  it('surely rather than perhaps', () => {
    const input = withFlow({ says: 'region', refers: ['contacts.region'] });
    expect(usesOf(input, REGION)).toMatchObject({ uses: ['workflow 1'], mentions: [] });
    expect(usesOf(input, 'property.companies.region')).toMatchObject({ mentions: ['workflow 1'] });
  });

  it.each([
    ['in {{ … }}', 'Call {{ enrolled_object.region }} today', true],
    ['in source code', 'exports.main = event => {\n  return event.region;\n};', true],
    ['not in a sentence', 'Which region is it?', false],
    ['not as a part of a word', '{{ regional }}', false],
  ])('perhaps %s', (_, says, isMentioned) => {
    expect(usesOf(withFlow({ says }), REGION).mentions).toEqual(isMentioned ? ['workflow 1'] : []);
  });

  it("HubSpot's own perhaps only where names of properties stand: their names are words", () => {
    const input = surveyInput({
      properties: { contacts: [text('city', { hubspotDefined: true })] },
      workflows: [
        flow('1', 'One', { says: 'city' }),
        flow('2', 'Two', { refers: ['contacts.city'] }),
        flow('3', 'Three', { says: '=city' }),
      ],
      lists: [],
    });
    expect(usesOf(input, 'property.contacts.city')).toMatchObject({
      uses: ['workflow 2'],
      mentions: ['workflow 3'],
    });
  });
});

describe('what could not be read is never counted as zero', () => {
  const unread: Unread = { kind: 'list', says: 'not allowed', wayOut: 'give it the scope' };

  it('not at all', () => {
    const input = surveyInput({ properties, workflows: [] }, { unread: [unread] });
    expect(usesOf(input, REGION).counts).toEqual([
      { kind: 'workflow', noun: 'workflow', count: 0, perhaps: 0, isAtLeast: false },
      { kind: 'list', noun: 'list', perhaps: 0, isAtLeast: true },
    ]);
  });

  it('in part: a page of the list', () => {
    const input = surveyInput({ properties, workflows: [], lists: [] }, { unread: [unread] });
    expect(usesOf(input, REGION).counts).toMatchObject([{ isAtLeast: false }, { count: 0, isAtLeast: true }]);
    const onChance = { ...unread, optional: true };
    expect(
      usesOf(surveyInput({ properties, workflows: [], lists: [] }, { unread: [onChance] }), REGION).counts,
    ).toMatchObject([{ isAtLeast: false }, { isAtLeast: false }]);
  });

  it('in part: one that HubSpot lists and does not show', () => {
    const input = surveyInput({ properties, workflows: [flow('1', 'Secret')], lists: [] });
    const hidden: SurveyInput = {
      ...input,
      inventories: input.inventories.map(inventory =>
        inventory.kind === 'workflow'
          ? { ...inventory, found: inventory.found.map(found => ({ ...found, unreadable: 'access denied' })) }
          : inventory,
      ),
    };
    expect(usesOf(hidden, REGION).counts).toMatchObject([
      { count: 0, isAtLeast: true },
      { isAtLeast: false },
    ]);
    expect(makeSurvey(hidden).coverage).toMatchObject([{ count: 1, unreadable: 1, isWhole: true }, {}]);
  });
});
