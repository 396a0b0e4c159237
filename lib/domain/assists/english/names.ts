import { keyAt, type Range, type Tokens } from "./words";

/** A name as it stands in English; `titled`: a title before it shows that it is one. */
export interface EnglishName extends Range {
  readonly titled: boolean;
}

const wordSet = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** What stands before somebody's name and is none of it. */
const TITLES = wordSet(
  "mr mrs ms miss dr sir lord lady dame rev maj gen col lt capt sgt cpl cmdr adm brig sen rep gov president vice minister prime foreign defence defense interior finance health education chancellor secretary governor mayor " +
    "senator congressman congresswoman judge justice prosecutor sheriff chief officer inspector detective superintendent constable captain general colonel major lieutenant sergeant admiral commander brigadier king queen prince " +
    "princess pope bishop archbishop cardinal imam sheikh ayatollah professor ambassador director chair chairman chairwoman spokesman spokeswoman spokesperson deputy former first witness volunteer activist lawyer attorney journalist leader correspondent editor analyst ceo cofounder founder",
);
/** After such a title these words make up an institution's name: "Justice Department", "General Electric". */
const INSTITUTIONS = wordSet(
  "department ministry agency office court council committee commission party house service services force forces army command staff hospital university college school league division brigade battalion street road avenue square " +
    "observatory group centre center institute movement front campaign coalition fund foundation organisation organization federation union association society network alliance bureau board authority programme program electric motors mills",
);
/** Peoples, faiths and quarters of the sky as adjectives: they name nobody. */
const ADJECTIVES = wordSet(
  "philippine filipino american african mexican german roman korean iraqi pakistani israeli saudi yemeni emirati omani qatari kuwaiti bahraini somali afghan bengali nepali bangladeshi kashmiri punjabi kurdish french dutch greek czech thai " +
    "swiss islamic islamist arab muslim christian catholic protestant orthodox jewish buddhist hindu sikh sunni shiite shia maoist communist republican democratic western eastern northern southern english british american chinese japanese us. uk hispanic latino indigenous",
);
/** Nationalities by their ending; first names that end so. */
const NATION = /^(?!(?:brian|julian|vivian|adrian|damian|fabian|sebastian|gillian|lillian|ian|cyprian)$)[a-z]{2,}(?:ians?|eans?|ese|ish)$/;
/** "US-led", "Norwegian-brokered", "Pakistan-based". */
const COMPOUND = /-(?:led|backed|brokered|based|born|held|run|era|style|controlled|occupied|sponsored|trained|made|owned|allied|aligned|affiliated|linked|speaking|majority|dominated|funded|inspired|related|wide|old|friendly|registered|flagged|administered)$/;

/** "People's Army", "Women's Council": what belongs to many is part of the name. */
const OF_MANY = /^(?:people|women|men|children|lord|workers?|farmers?|veterans?|journalists?|citizens?)'s$/;
/** After such a name it is a place's: "the Mykolaiv region", "Deir al-Zor Province". */
const PLACES = wordSet("region province district governorate county city town village area island islands river lake valley mountains peninsula coast bay gulf border airport neighborhood neighbourhood suburb state prefecture municipality camp township strait desert");

/** American states, which are written before whoever comes from there: "a Utah lawyer". */
const STATES = wordSet(
  "alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada " +
    "ohio oklahoma oregon pennsylvania tennessee texas utah vermont virginia wisconsin wyoming",
);

/** The names in a run of capitalised words: parted at possessives, without titles, without adjectives that stand alone, with their "for …". */
export function englishName(tokens: Tokens, from: number, to: number): EnglishName[] {
  const names: EnglishName[] = [];
  for (let start = from; start < to; ) {
    let end = start + 1;
    while (end < to && (!keyAt(tokens, end - 1).endsWith("'s") || OF_MANY.test(keyAt(tokens, end - 1)))) end += 1;
    // "Peru's Shining Path": of the two names a lone possessive is most often the country.
    const owner = end < to && end === start + 1;
    const name = owner ? null : trimmed(tokens, start, end, to);
    if (name) names.push(name);
    start = Math.max(end, name?.to ?? end);
  }
  return names;
}

function trimmed(tokens: Tokens, from: number, end: number, to: number): EnglishName | null {
  let first = from;
  // "Thousands of Philippine …", "Residents of Douma": a plural and its complement.
  if (keyAt(tokens, first + 1) === "of" && /[^s]s$/.test(keyAt(tokens, first))) first += 2;
  const institution = INSTITUTIONS.has(keyAt(tokens, end - 1));
  if (!institution) first = pastTitles(tokens, first, end);
  const titled = first > from && TITLES.has(keyAt(tokens, end > first ? first - 1 : from));
  // "the Iraqi Abu Osama", "US President": an adjective alone is no name, before a name it is none of it.
  if (first === end - 1 && !titled && isAdjective(keyAt(tokens, first))) return null;
  // "Acting U.S. Attorney", "Prime Minister": an office and nobody's name.
  if (TITLES.has(keyAt(tokens, end - 1)) && isOffice(tokens, from, end)) return null;
  if (end - first === 1 && !titled && STATES.has(keyAt(tokens, first))) return null;
  if (first >= end || tokens[first]?.kind !== "word" || isPlaceName(tokens, end)) return null;
  return { from: first, to: withPurpose(tokens, end, end === to), titled };
}

/** "Navy Secretary Ray Mabus", "Secretary of State Hillary Clinton": the name begins after the last title, unless that leaves one word after others. */
function pastTitles(tokens: Tokens, from: number, end: number): number {
  let first = from;
  while (COMPOUND.test(keyAt(tokens, first)) && first < end - 1) first += 1;
  const leads = TITLES.has(keyAt(tokens, first));
  for (let at = first; at < end - 1; at += 1) {
    const past = keyAt(tokens, at + 1) === "." ? at + 2 : /^of$/.test(keyAt(tokens, at + 1)) && /^(?:state|defen[cs]e|staff)$/.test(keyAt(tokens, at + 2)) ? at + 3 : at + 1;
    if (TITLES.has(keyAt(tokens, at)) && past < end && (leads || end - past > 1)) first = keyAt(tokens, past) === "of" ? past + 1 : past;
  }
  return first;
}

function isOffice(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (tokens[i]?.kind === "word" && !TITLES.has(keyAt(tokens, i)) && !isAdjective(keyAt(tokens, i)) && !/^(?:acting|u|s|of|general|district|assistant|associate)$/.test(keyAt(tokens, i))) return false;
  return true;
}

/** "Hasaka Province", "the Batna region". */
function isPlaceName(tokens: Tokens, end: number): boolean {
  return (PLACES.has(keyAt(tokens, end - 1)) && keyAt(tokens, end - 2) !== "islamic") || (PLACES.has(keyAt(tokens, end)) && !tokens[end]?.capital);
}

function isAdjective(key: string): boolean {
  return ADJECTIVES.has(key) || NATION.test(key) || COMPOUND.test(key);
}

/** "Observatory for Human Rights", "Group for Preaching and Combat": what an institution is for. */
function withPurpose(tokens: Tokens, end: number, last: boolean): number {
  if (!last || keyAt(tokens, end) !== "for" || !INSTITUTIONS.has(keyAt(tokens, end - 1)) || !tokens[end + 1]?.capital) return end;
  let to = end + 2;
  while (to < end + 5 && tokens[to]?.kind === "word" && tokens[to]?.capital) to += 1;
  if (keyAt(tokens, to) === "and" && tokens[to + 1]?.capital && tokens[to + 1]?.kind === "word" && !tokens[to + 2]?.capital) to += 2;
  return to;
}
