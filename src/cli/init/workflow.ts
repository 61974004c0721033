import { version } from '../version.ts';

/** Majors that public workflows of 2026 use. A tag can move: the file says to pin them. */
const CHECKOUT = 'actions/checkout@v6';
const SETUP_NODE = 'actions/setup-node@v6';
const UPLOAD = 'actions/upload-artifact@v6';
const DOWNLOAD = 'actions/download-artifact@v6';

const PREPARE = `      - uses: ${CHECKOUT}
        # all commits: the portal remembers the one it was last built from
        with: { persist-credentials: false, fetch-depth: 0 }
      - uses: ${SETUP_NODE}
        with: { node-version: 24 }
      - run: npm install --global portalform@${version}`;

const PINNING = `# Actions are named by version tags here, which can be moved: pin them to full commit SHAs, with the version in a
# comment (Dependabot and Renovate keep such pins up to date).`;

const START = `on:
  pull_request:
  push: { branches: [main] }

permissions:
  contents: read
`;

/** Checks every change against the emulator: no account and no secret needed. */
export function rehearsalWorkflow(name: string): string {
  return `# Rehearses every change on a HubSpot portal of its own, the emulator. Written by portalform init; change it as you like.
${PINNING}
name: portalform

${START}
jobs:
  rehearse:
    runs-on: ubuntu-latest
    steps:
${PREPARE}
      - run: portalform validate
      - name: Apply to the emulator; then nothing may be left to change
        run: |
          portalform emulator &
          portalform apply ${name} --yes --env-file .env.emulator
          portalform plan ${name} --detailed-exitcode --env-file .env.emulator
`;
}

/** Validates and plans pull requests, and applies main once somebody has looked at its plan. */
export function portalWorkflow(name: string, tokenVariable: string): string {
  const token = `      ${tokenVariable}: \${{ secrets.${tokenVariable} }}`;
  return `# Pull requests are validated and planned; main is planned, and applied to portal ${name} once its plan is approved.
# Written by portalform init; change it as you like.
#
# Once, in the settings of the repository on GitHub:
# - the secret ${tokenVariable}, for plans (a token that can only read will do; see token: in portal.yaml)
# - an environment hubspot-${name} with required reviewers, the branch main, and the token to apply as its secret
#
${PINNING}
name: portalform

${START}
jobs:
  validate:
    runs-on: ubuntu-latest
    steps:
${PREPARE}
      - run: portalform validate

  plan:
    needs: validate
    # pull requests from forks get no secrets: they are validated only
    if: github.event_name == 'push' || github.event.pull_request.head.repo.full_name == github.repository
    runs-on: ubuntu-latest
    env:
${token}
    outputs:
      changed: \${{ steps.plan.outputs.changed }}
    steps:
${PREPARE}
      - id: plan
        run: |
          code=0
          portalform plan ${name} --out plan.json --detailed-exitcode > plan.txt || code=$?
          cat plan.txt
          { echo '\`\`\`\`\`\`'; cat plan.txt; echo '\`\`\`\`\`\`'; } >> "$GITHUB_STEP_SUMMARY"
          if [ "$code" -eq 2 ]; then echo changed=true >> "$GITHUB_OUTPUT"; elif [ "$code" -ne 0 ]; then exit "$code"; fi
      - uses: ${UPLOAD}
        with: { name: plan-${name}, path: plan.json }

  apply:
    needs: plan
    if: github.event_name == 'push' && needs.plan.outputs.changed == 'true'
    runs-on: ubuntu-latest
    # its reviewers see the plan in the summary of the run, and approve exactly that
    environment: hubspot-${name}
    concurrency: { group: hubspot-${name}, cancel-in-progress: false }
    env:
${token}
    steps:
${PREPARE}
      - uses: ${DOWNLOAD}
        with: { name: plan-${name} }
      - run: portalform apply plan.json
      - if: always()
        # what was sent and what became of it, for portalform history; definitions, no tokens and no records
        uses: ${UPLOAD}
        with:
          name: journal-${name}-\${{ github.run_attempt }}
          path: .portalform/journal
          include-hidden-files: true
          if-no-files-found: ignore
`;
}
