import { rmSync } from 'node:fs';
import { loadVocabulary, generateUnits, mutate } from './benchmarks/memory/generate-units.js';
import { openMemory } from './src/memory/index.js';
const N = Number(process.argv[2] ?? 100000);
const words = await loadVocabulary();
for (const x of ['','-wal','-shm']) rmSync('/tmp/w-mem/big.db'+x,{force:true});
const m=openMemory('/tmp/w-mem/big.db');
let total=0, buf=[], i=0, last=0;
for (const u of generateUnits(words,N)) { buf.push(u); i++;
 if (buf.length===25000){ const t=performance.now(); m.add(buf); total+=performance.now()-t; buf=[]; if(i%100000===0){ console.log(i, ((total-last)/100).toFixed(1),'us/unit'); last=total; } } }
const t=performance.now(); m.add(buf); m.close(); total+=performance.now()-t;
console.log('import', Math.round(N/(total/1000)),'units/s', process.memoryUsage().rss/1e6);
