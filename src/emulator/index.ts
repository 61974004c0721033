/** The emulator: a HubSpot portal on loopback. Imports nothing of the tool. */
export { type Emulator, startEmulator } from './emulator.ts';
export type { Edit, Fault, FaultList, FaultMatch } from './http/faults.ts';
export type { EmulatorOptions, Limits, RequestEntry, Tier } from './options.ts';
export { DEFAULT_PORTAL_ID } from './portal/portal.ts';
export { SeedError } from './portal/seed-files.ts';
export { DEFAULT_TOKEN, TOKEN_KINDS, type TokenKind, type TokenRequest } from './portal/tokens.ts';
