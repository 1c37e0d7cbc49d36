/** What may stand between two characters of a word: a line that was wrapped inside it, and its indent. */
const WRAP = '[^\\S\\n]*\\n?[^\\S\\n]*';
/** Characters shown on either side of what was found, at most. */
const FOUND_SIDE = 60;
const ENDS = /[。！？；]|\n\s*\n/;

let textsRead = null;

function hasTexts() {
  return DATA.texts && typeof DecompressionStream !== 'undefined';
}

/** The kept texts by report id; read and unpacked when first asked for. */
function textsOf() {
  textsRead ??= unpacked(JSON.parse(document.getElementById('texts').textContent));
  return textsRead;
}

async function unpacked({ reports, packed }) {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = binary.charCodeAt(i);
  }
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const all = new TextDecoder('utf-16le', { ignoreBOM: true }).decode(await new Response(stream).arrayBuffer());
  let from = 0;
  return new Map(reports.map(([id, length]) => [id, all.slice(from, (from += length))]));
}

/** A pattern for these characters, also where a line breaks between them; null where there is none to look for. */
function plainPattern(wanted) {
  const parts = [...wanted.trim().replace(/\s+/g, ' ')].filter((character) => character !== ' ');
  return parts.length ? new RegExp(parts.map((character) => character.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')).join(WRAP), 'giu') : null;
}

/** Places at which a text has a pattern: pairs of where it begins and ends. */
function placesIn(text, pattern) {
  return [...text.matchAll(pattern)].map((found) => [found.index, found.index + found[0].length]);
}

/** What stands around a place up to the ends of its sentence, but not too far. */
function aroundPlace(text, from, to) {
  const before = text.slice(Math.max(0, from - FOUND_SIDE), from);
  const after = text.slice(to, to + FOUND_SIDE);
  const left = before.split(ENDS).at(-1);
  const end = ENDS.exec(after);
  const right = end ? after.slice(0, end.index + (end[0].trim() ? 1 : 0)) : after;
  return { left: left.trimStart(), match: text.slice(from, to), right: right.trimEnd() };
}

/** Code points before a place of a text, as the tables count. */
function codePointsTo(text, index) {
  let count = 0;
  for (let i = 0; i < index; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xdc00 || unit > 0xdfff) {
      count++;
    }
  }
  return count;
}

/** The place of a text that has so many code points before it. */
function indexOfCodePoint(text, count) {
  let i = 0;
  for (let left = count; left > 0 && i < text.length; left--) {
    i += text.codePointAt(i) > 0xffff ? 2 : 1;
  }
  return i;
}
