/* What HubSpot, or something in between, answers when it does not do what it was asked (reference 4.1, 4.2). */

export const gateway = {
  status: 502,
  body: '<html>bad gateway</html>',
  headers: { 'content-type': 'text/html' },
};
export const broken = {
  status: 500,
  body: { status: 'error', message: 'internal error', correlationId: 'c' },
};
export const burst = {
  status: 429,
  body: {
    status: 'error',
    errorType: 'RATE_LIMIT',
    policyName: 'TEN_SECONDLY_ROLLING',
    message: 'slow down',
  },
};
export const daily = {
  status: 429,
  body: {
    status: 'error',
    errorType: 'RATE_LIMIT',
    policyName: 'DAILY',
    message: 'You have reached your daily limit.',
  },
};
export const locked = { status: 423, body: { status: 'error', message: 'locked' } };
export const moving = {
  status: 477,
  body: { status: 'error', message: 'migrating' },
  headers: { 'retry-after': '3600' },
};
export const refusing = (scope: string) => ({
  status: 403,
  body: {
    status: 'error',
    category: 'MISSING_SCOPES',
    message: 'not allowed',
    errors: [{ message: 'scope', context: { requiredGranularScopes: [scope] } }],
  },
});
