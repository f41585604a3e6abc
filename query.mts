import { loadVocabulary, generateUnits, mutate } from './benchmarks/memory/generate-units.js';
import { openMemory } from './src/memory/index.js';
import { createRandom, below } from './benchmarks/memory/random.js';
const path=process.argv[2], N=Number(process.argv[3]);
const words = await loadVocabulary();
const r=createRandom(9);
const picks=new Set(Array.from({length:200},()=>below(r,N)));
const units=[]; let i=0; for(const u of generateUnits(words,N)){ if(picks.has(i)) units.push(u); i++; if(units.length===picks.size) break; }
const fresh=[]; i=0; const {nouns}=words;
const m=openMemory(path,{readOnly:true});
const time=(name:string, qs:string[], f:(q:string)=>unknown)=>{ const ts=qs.map(q=>{const t=performance.now(); f(q); return performance.now()-t;}).sort((a,b)=>a-b); console.log(name.padEnd(30),'median',ts[ts.length>>1].toFixed(3),'p90',ts[Math.floor(ts.length*.9)].toFixed(2),'max',ts.at(-1)!.toFixed(1),'ms'); };
time('exact', units.map(u=>u.source), q=>m.exact(q));
time('exact', units.map(u=>u.source), q=>m.exact(q));
for (const share of [0,0.01,.05,.1,.15,.2,.25]) time('fuzzy mutated '+share, units.map(u=>mutate(u.source,share,r)), q=>m.fuzzy(q));
// random new sentences: clauses of two sources recombined
const rnd=units.map((u,i)=>u.source.slice(0,u.source.length>>1)+units[(i+7)%units.length].source.slice(-20));
time('fuzzy random', rnd, q=>m.fuzzy(q));
time('concordance zh', units.map(u=>u.source.slice(2,6)), q=>m.concordance(q,{side:'zh'}));
time('concordance zh2', units.map(u=>u.source.slice(2,4)), q=>m.concordance(q,{side:'zh'}));
time('concordance en', units.map(u=>u.target.split(' ').slice(0,2).join(' ')), q=>m.concordance(q,{side:'en'}));
console.log(units.slice(0,3).map(u=>m.fuzzy(mutate(u.source,.15,r)).map(x=>x.score.toFixed(2)+' '+x.unit.source)));
if (process.argv[4]) {
const {Session}=await import('node:inspector/promises');
const s=new Session(); s.connect(); await s.post('Profiler.enable'); await s.post('Profiler.start');
for (const q of units.map(u=>mutate(u.source,.15,r))) m.fuzzy(q);
const {profile}=await s.post('Profiler.stop');
const self=new Map(); const dt=profile.timeDeltas; const byId=new Map(profile.nodes.map(n=>[n.id,n]));
profile.samples.forEach((id,i)=>{const n=byId.get(id); const k=n.callFrame.functionName+' '+n.callFrame.url.split('/').pop()+':'+n.callFrame.lineNumber; self.set(k,(self.get(k)??0)+dt[i]);});
console.log([...self].sort((a,b)=>b[1]-a[1]).slice(0,14).map(([k,v])=>(v/1000).toFixed(0)+' ms '+k).join('\n'));
}
m.close();
