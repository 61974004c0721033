import { resolve } from 'node:path';
import { usualObjectTypes } from '../../core/object-types.ts';
import { surveyKinds } from '../../kinds/survey.ts';
import { millisecondsPerSearch } from '../../portal/limiter.ts';
import { jsonText } from '../../render/json-text.ts';
import { plainPaint } from '../../render/style.ts';
import { surveyCsv } from '../../render/survey-csv.ts';
import { surveyHtml } from '../../render/survey-html.ts';
import { surveyJson } from '../../render/survey-json.ts';
import { surveyText } from '../../render/survey-text.ts';
import { createReader, type Reader } from '../../run/reader.ts';
import { countRecords, searchesFor } from '../../run/survey/count-records.ts';
import { readForSurvey } from '../../run/survey/read-portal.ts';
import type { Counts, SurveyInput } from '../../survey/input.ts';
import { makeSurvey } from '../../survey/make-survey.ts';
import type { Survey } from '../../survey/survey.ts';
import { checkToken, connect } from '../connect.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { destinationsOf, type Format } from '../formats.ts';
import type { Io } from '../io.ts';
import type { PortalOptions } from '../options.ts';
import type { Output } from '../output.ts';
import { cacheOf } from '../planning.ts';
import { type Configured, chooseOne, loadThe, openCliWorkspace, shownPath } from '../workspace.ts';
import { writeText } from '../write-text.ts';

export type SurveyFormat = 'text' | 'csv' | 'json' | 'html';

export interface SurveyCommandOptions extends PortalOptions {
  readonly format?: readonly Format<SurveyFormat>[];
  readonly objectTypes?: readonly string[];
  readonly countRecords?: boolean;
}

/** Looks a portal over and says what is in it, what uses what, and what looks odd. Makes no write. */
export async function survey(
  name: string | undefined,
  options: SurveyCommandOptions,
  io: Io,
  output: Output,
): Promise<ExitCode> {
  const workspace = openCliWorkspace(io, options.directory);
  const portal = chooseOne(workspace, name);
  const { stdout, files } = destinationsOf(options.format ?? [], {
    json: options.json ? 'json' : undefined,
    usual: 'text',
  });
  const configured = loadThe(portal, workspace, output, options.maxErrors);
  checkToken(configured, 'read', io);
  const connected = await connect(workspace, configured, 'read', io, output, options);
  const { account } = connected;
  const reader = createReader(connected.gateway);
  const input = await readForSurvey(
    {
      portal,
      portalId: account.portalId,
      uiDomain: account.uiDomain,
      takenAt: io.now().toISOString(),
      zone: account.timeZone,
      kinds: surveyKinds,
      ...(options.objectTypes && { named: options.objectTypes }),
      usual: [...usualObjectTypes, ...declaredTypes(connected.configured)],
      cache: cacheOf(workspace, account.portalId),
    },
    reader,
  );
  const counting = options.countRecords ? await countUntilStopped(input, reader, io, output) : undefined;
  const made = makeSurvey({ ...input, ...(counting && { counts: counting.counts }) });
  for (const { name: format, path } of files) {
    const file = resolve(io.cwd, path);
    // without the mark at the beginning, Excel takes UTF-8 for something else
    const text = format === 'csv' ? `\ufeff${surveyCsv(made)}` : textOf(format, made, options, output, true);
    writeText(file, output.redact(text), '--format');
    output.note(`Wrote ${shownPath(io, file)}.`);
  }
  if (stdout === 'json') output.document(surveyJson(made));
  else output.text(textOf(stdout, made, options, output, false));
  if (!options.countRecords) output.note(countingHint(input));
  if (counting?.isStopped) return exitCodes.interrupted;
  return made.unread.some(({ optional }) => !optional) ? exitCodes.failed : exitCodes.done;
}

function declaredTypes({ declaration: { resources } }: Configured): readonly string[] {
  return [...new Set(resources.flatMap(({ scope }) => scope ?? []))];
}

function textOf(
  format: SurveyFormat,
  made: Survey,
  { maxErrors }: SurveyCommandOptions,
  output: Output,
  isFile: boolean,
): string {
  if (format === 'csv') return surveyCsv(made);
  if (format === 'html') return surveyHtml(made);
  if (format === 'json') return jsonText(output.masked(surveyJson(made)));
  return surveyText(made, { paint: isFile ? plainPaint : output.paint.out, most: maxErrors });
}

/** How often a count says how far it is. */
const progressEvery = 25;

/** Counts records; the first Ctrl-C ends the counting, and what was counted is shown. */
async function countUntilStopped(
  input: SurveyInput,
  reader: Reader,
  io: Io,
  output: Output,
): Promise<{ readonly counts: Counts; readonly isStopped: boolean }> {
  const all = searchesFor(input).length;
  output.note(`Counting records: ${all} searches, ${durationText(all)}.`);
  let isStopped = false;
  const release = io.onStop(() => {
    isStopped = true;
  });
  try {
    const counts = await countRecords(input, reader, {
      progress(done) {
        if (done % progressEvery === 0 && done < all)
          output.note(`Counted ${done} of ${all}, ${durationText(all - done)} left.`);
      },
      isStopped: () => isStopped,
    });
    return { counts, isStopped };
  } finally {
    release();
  }
}

function durationText(searches: number): string {
  const minutes = Math.round((searches * millisecondsPerSearch) / 60_000);
  if (minutes === 0) return 'less than a minute';
  return `about ${minutes === 1 ? 'a minute' : `${minutes} minutes`}`;
}

function countingHint(input: SurveyInput): string {
  const searches = searchesFor(input).length;
  return `Records were not counted. --count-records tells how many have each custom property filled: ${searches} searches, ${durationText(searches)}.`;
}
