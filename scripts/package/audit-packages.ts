import { spawnSync } from 'node:child_process';

/** What is known of the packages that are shipped: no advisory, some, or nothing, since nobody could be asked. */
export type Audit =
  | { readonly kind: 'clean' }
  | { readonly kind: 'found'; readonly advisories: readonly string[] }
  | { readonly kind: 'not run'; readonly reason: string };

interface Report {
  readonly auditReportVersion?: number;
  readonly vulnerabilities?: Readonly<Record<string, { readonly severity: string; readonly range: string }>>;
  readonly message?: string;
  readonly error?: { readonly summary?: string; readonly code?: string };
}

const PATIENCE = 20_000; // ms that the registry has to answer

/** Asks the registry for advisories on the packages that the extension runs on. */
export function auditPackages(): Audit {
  const { stdout, error } = spawnSync(
    'npm',
    ['audit', '--omit=dev', '--json', '--fetch-retries=0', `--fetch-timeout=${PATIENCE}`],
    { encoding: 'utf8', timeout: 2 * PATIENCE },
  );
  return error === undefined ? readAudit(stdout) : { kind: 'not run', reason: error.message };
}

/** Reads what `npm audit --json` writes. Whatever is no report is no proof either way. */
export function readAudit(output: string): Audit {
  let report: Report | null = null;
  try {
    report = JSON.parse(output) as Report | null;
  } catch {
    return { kind: 'not run', reason: 'npm audit wrote no report' };
  }
  if (report?.vulnerabilities === undefined || report.auditReportVersion === undefined) {
    const reason = report?.error?.summary || report?.message || report?.error?.code || 'the registry gave no report';
    return { kind: 'not run', reason: reason.split('\n', 1)[0] ?? '' };
  }
  const advisories = Object.entries(report.vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range}: ${severity}`,
  );
  return advisories.length === 0 ? { kind: 'clean' } : { kind: 'found', advisories };
}
