/** The emulator: a HubSpot portal on loopback. Imports nothing of the tool. */

export { BEHAVIOURS, type Behaviour } from './behaviours.ts';
export { type Emulator, startEmulator } from './emulator.ts';
export type { Edit, Fault, FaultList, FaultMatch } from './http/faults.ts';
export type { Json } from './json.ts';
export {
  DEFAULT_PORT,
  type EmulatorOptions,
  LIFECYCLE_WRITES,
  type LifecycleWrites,
  type Limits,
  MISSING_TARGETS,
  type MissingTargets,
  type RequestEntry,
  SERVICE_KEY_FLOWS,
  type ServiceKeyFlows,
  type Tier,
  UNREADABLE_FLOWS,
  type UnreadableFlows,
} from './options.ts';
export { DEFAULT_PORTAL_ID } from './portal/portal.ts';
export { SeedError } from './portal/seed-files.ts';
export { DEFAULT_TOKEN, TOKEN_KINDS, type TokenKind, type TokenRequest } from './portal/tokens.ts';
