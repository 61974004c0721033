import { describe, expect, it } from 'vitest';
import { findings } from '../support.ts';

const pipelines = (tree: string) => findings(`pipelines: { ${tree} }\n`);

describe('a declared pipeline', () => {
  it.each([
    'deals',
    'tickets',
    'leads',
    'orders',
    'services',
    'appointments',
    'courses',
    'listings',
    'p7_car',
    '2-77',
  ])('may be one of %s', objectType => {
    expect(pipelines(`${objectType}: { p: { label: P, stages: { a: A } } }`)).toEqual([]);
  });

  it.each(['contacts', 'companies'])('of %s is lifecycle stages', objectType => {
    expect(pipelines(`${objectType}: { p: { label: P } }`)).toEqual([
      `x.yaml:1:${objectType.length + 18} «p» PF3009 ${objectType} have no pipelines → declare their lifecycle stages under lifecycleStages:`,
    ]);
  });

  it('is none of object types that have none', () => {
    expect(pipelines('line_items: { p: { label: P } }')).toEqual([
      'x.yaml:1:28 «p» PF3009 line_items have no pipelines → pipelines are for deals, tickets, leads, orders, services, appointments, courses, listings and custom objects',
    ]);
  });

  it('has a label that says something, and so have its stages', () => {
    expect(pipelines('deals: { p: { label: " ", stages: { a: { label: "", probability: 1 } } } }')).toEqual([
      'x.yaml:1:35 «" "» PF3002 the label is empty → write the name people should see, or take the line out',
      'x.yaml:1:62 «""» PF3002 the label is empty → write the name people should see, or take the line out',
    ]);
  });

  it('has an id that HubSpot takes, and so have its stages', () => {
    const at = (pipelineId: string, stage: string) =>
      pipelines(
        `deals: { p: { label: P, id: "${pipelineId}", stages: { a: { label: A, id: "${stage}" } } } }`,
      ).map(text => text.replace(/^.*» /, ''));
    expect(at('x'.repeat(36), 'y'.repeat(100))).toEqual([]);
    expect(at('x'.repeat(37), 'y'.repeat(101))).toEqual([
      'PF3010 the id has 37 characters; at most 36 are allowed → write a shorter one',
      'PF3010 the id has 101 characters; at most 100 are allowed → write a shorter one',
    ]);
    expect(at('', '')).toEqual([
      'PF3010 the id is empty → write a shorter one',
      'PF3010 the id is empty → write a shorter one',
    ]);
  });

  it('has stages with the fields of its object type only', () => {
    const stage = '{ label: A, probability: 1, ticketState: OPEN, state: OPEN, metadata: { a: b } }';
    const said = (objectType: string) =>
      pipelines(`${objectType}: { p: { label: P, stages: { a: ${stage} } } }`).map(text =>
        text.replace(/^.*» /, ''),
      );
    expect(said('deals')).toEqual([
      'PF3012 stages of deals have no ticketState → theirs is probability',
      'PF3012 stages of deals have no state → theirs is probability',
      'PF3012 stages of deals have no metadata → theirs is probability',
    ]);
    expect(said('tickets')).toEqual([
      'PF3012 stages of tickets have no probability → theirs is ticketState',
      'PF3012 stages of tickets have no state → theirs is ticketState',
      'PF3012 stages of tickets have no metadata → theirs is ticketState',
    ]);
    expect(said('p7_car')).toEqual([
      'PF3012 stages of p7_car have no probability → theirs is state',
      'PF3012 stages of p7_car have no ticketState → theirs is state',
      'PF3012 stages of p7_car have no metadata → theirs is state',
    ]);
    expect(said('leads')).toEqual([
      'PF3012 stages of leads have no probability → theirs is metadata',
      'PF3012 stages of leads have no ticketState → theirs is metadata',
      'PF3012 stages of leads have no state → theirs is metadata',
    ]);
  });
});

describe('labels', () => {
  it('of stages are there once', () => {
    expect(
      pipelines(
        'tickets: { p: { label: P, stages: { a: In review, b: "in REVIEW ", c: Inreview, d: Other, e: { id: x } } } }',
      ),
    ).toEqual([
      'x.yaml:1:67 «"in REVIEW "» PF3011 stage a is called "in REVIEW " already; capital letters make no difference → give each its own label',
      'x.yaml:1:84 «Inreview» warning PF3011 stage a is called "Inreview" already, apart from spaces: HubSpot may refuse that → give each its own label',
    ]);
  });

  it('of pipelines are there once for each object type', () => {
    expect(
      pipelines(
        'deals: { b: { label: Sales }, a: { label: SALES }, "c d": { label: "Sales " }, e: {} }, tickets: { x: { label: Sales } }',
      ),
    ).toEqual([
      'x.yaml:1:35 «Sales» PF3011 pipeline a is called "Sales" already; capital letters make no difference → give each its own label',
      'x.yaml:1:81 «"Sales "» warning PF3011 pipeline b is called "Sales " already, apart from spaces: HubSpot may refuse that → give each its own label',
    ]);
  });
});
