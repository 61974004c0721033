/**
 * Emulated portals for benchmarks, in a process of their own: HubSpot's rate limits, its caps on properties lifted.
 * Arguments: how many, latency in milliseconds, and a directory to fill each from, if any. Talks to its parent over IPC:
 * ready, then the count of requests when asked.
 */
import { type Emulator, startEmulator } from '../src/emulator/index.ts';

const none = Number.MAX_SAFE_INTEGER;
const limits = { propertiesPerObjectType: none, properties: none, calculatedPropertiesPerObjectType: none };
const [, , count = '1', latency = '0', seed = ''] = process.argv;
const firstId = 10_001;

const emulators: Emulator[] = [];
for (let index = 0; index < Number(count); index++)
  emulators.push(
    await startEmulator({
      portalId: firstId + index,
      latency: Number(latency),
      rateLimit: 'real',
      limits,
      ...(seed !== '' && { seed }),
    }),
  );
process.on('message', () =>
  process.send?.({ requests: emulators.reduce((sum, emulator) => sum + emulator.requests().length, 0) }),
);
process.on('disconnect', () => void Promise.all(emulators.map(emulator => emulator.close())));
process.send?.(emulators.map(({ url, token, portalId }) => ({ url, token, portalId })));
