/** @module Prints the findings of the language data: `npx tsx scripts/check-glossary.ts [folder]`. */
import { checkGlossary } from '../src/glossary/check-glossary.js';

const findings = await checkGlossary(process.argv[2] ?? 'glossary');
for (const finding of findings) {
  const values = Object.entries(finding.values).map(([name, value]) => `${name}=${value}`);
  const place = `${finding.file}:${String(finding.line)}:${String(finding.column)}`;
  console.log(`${place} ${finding.severity} ${finding.code} ${values.join('  ')}`);
}
console.log(`${String(findings.length)} findings`);
process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0;
