import { expect, test } from 'vitest';
import { readAudit } from '../../../scripts/package/audit-packages.ts';

test.each([
  ['no advisory', { auditReportVersion: 2, vulnerabilities: {} }, { kind: 'clean' }],
  [
    'an advisory',
    { auditReportVersion: 2, vulnerabilities: { preact: { severity: 'high', range: '<11.2.1' } } },
    { kind: 'found', advisories: ['preact <11.2.1: high'] },
  ],
  [
    'a registry that takes no such question',
    { message: '405 Method Not Allowed - POST', error: { summary: '', detail: '' } },
    { kind: 'not run', reason: '405 Method Not Allowed - POST' },
  ],
  [
    'a report without its findings',
    { auditReportVersion: 2 },
    { kind: 'not run', reason: 'the registry gave no report' },
  ],
  ['null', null, { kind: 'not run', reason: 'the registry gave no report' }],
])('%s', (_, report, audit) => {
  expect(readAudit(JSON.stringify(report))).toEqual(audit);
});

test('what is no report is not taken for a clean one', () => {
  expect(readAudit('')).toEqual({ kind: 'not run', reason: 'npm audit wrote no report' });
});
