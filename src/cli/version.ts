import manifest from '../../package.json' with { type: 'json' };

/** The version of the package, as in `portalform --version`. */
export const version: string = manifest.version;
