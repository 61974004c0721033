/**
 * An emulated portal for benchmarks, in a process of its own: HubSpot's rate limits, its caps on properties lifted.
 * Arguments: latency in milliseconds, and a directory to fill it from, if any. Talks to its parent over IPC: ready, then the count of requests when asked.
 */
import { startEmulator } from '../src/emulator/index.ts';

const none = Number.MAX_SAFE_INTEGER;
const limits = { propertiesPerObjectType: none, properties: none, calculatedPropertiesPerObjectType: none };
const [, , latency = '0', seed = ''] = process.argv;
const emulator = await startEmulator({
  latency: Number(latency),
  rateLimit: 'real',
  limits,
  ...(seed !== '' && { seed }),
});
const { url, token, portalId } = emulator;
process.on('message', () => process.send?.({ requests: emulator.requests().length }));
process.on('disconnect', () => void emulator.close());
process.send?.({ url, token, portalId });
