/** @module Irregular verbs of official English: lemma, past, participle. */

/** One verb a line: `lemma past participle`; where the participle is missing it equals the past. */
const TABLE = `
arise arose arisen
awake awoke awoken
bear bore borne
beat beat beaten
become became become
befall befell befallen
begin began begun
behold beheld
bend bent
beset beset
bet bet
bid bid
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast
build built
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
do did done
draw drew drawn
drink drank drunk
drive drove driven
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade forbidden
forecast forecast
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung
have had
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
input input
keep kept
know knew known
lay laid
lead led
leave left
lend lent
let let
lie lay lain
light lit
lose lost
make made
mean meant
meet met
mislead misled
mistake mistook mistaken
misunderstand misunderstood
offset offset
output output
outdo outdid outdone
outgrow outgrew outgrown
outsell outsold
overcome overcame overcome
overdo overdid overdone
overhear overheard
override overrode overridden
overrun overran overrun
oversee oversaw overseen
overspend overspent
overtake overtook overtaken
overthrow overthrew overthrown
partake partook partaken
pay paid
prepay prepaid
preset preset
prove proved proven
put put
quit quit
read read
rebind rebound
rebuild rebuilt
recast recast
redo redid redone
redraw redrew redrawn
regrow regrew regrown
remake remade
repay repaid
reread reread
resell resold
reset reset
retake retook retaken
retell retold
rethink rethought
rewrite rewrote rewritten
rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
resend resent
set set
shake shook shaken
shed shed
shine shone
shoot shot
show showed shown
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
sleep slept
slide slid
sow sowed sown
speak spoke spoken
speed sped
spend spent
spin spun
split split
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck
string strung
strive strove striven
swear swore sworn
sweep swept
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
underlie underlay underlain
undergo underwent undergone
undertake undertook undertaken
understand understood
undo undid undone
unbind unbound
uphold upheld
upset upset
wake woke woken
wear wore worn
weave wove woven
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
write wrote written
`;

export interface IrregularVerb {
  readonly past: string;
  readonly participle: string;
}

/** Lemma to its past and participle. *Be* is not here: its forms also differ by person. */
export const IRREGULAR_VERBS: ReadonlyMap<string, IrregularVerb> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line): [string, IrregularVerb] => {
      const [lemma = '', past = '', participle = past] = line.split(' ');
      return [lemma, { past, participle }];
    }),
);
