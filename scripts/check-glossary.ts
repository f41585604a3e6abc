/** @module Prints the findings of the language data: `npx tsx scripts/check-glossary.ts [folder]`. */
import { compareFindings } from '../src/glossary/finding.js';
import { loadLexicon } from '../src/glossary/lexicon/load-lexicon.js';

const folder = process.argv[2] ?? 'glossary';
const lexicon = await loadLexicon(folder);
const findings = [...lexicon.findings].sort(compareFindings);
for (const finding of findings) {
  const values = Object.entries(finding.values).map(([name, value]) => `${name}=${value}`);
  const place = `${finding.file}:${String(finding.line)}:${String(finding.column)}`;
  console.log(`${place} ${finding.severity} ${finding.code} ${values.join('  ')}`);
}
console.log(`${String(lexicon.entries.length)} lexicon entries, ${String(findings.length)} findings`);
process.exitCode = findings.some((finding) => finding.severity === 'error') ? 1 : 0;
