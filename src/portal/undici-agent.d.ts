/** The one file of undici that is needed; its index loads 80 more and sets a process-wide dispatcher. */
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici';
}
