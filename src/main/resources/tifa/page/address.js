/** Views that are come to by a search or a link. */
const OTHER_VIEWS = ['search', 'text', 'method'];

/** What a view was asked to show, filter or sort; dropped where another view is gone to. */
const FILTERS = ['category', 'direction', 'q', 'of', 'role', 'year', 'indicator', 'all', 'region', 'regions', 'named', 'report', 'at', 'long', 'sort', 'measure', 'average', 'from', 'to'];

/** A term by its label, else by one of its surfaces; undefined where the lexicon has neither. */
function termNamed(name) {
  return TERM_INDEX.get(name) ?? ALIASES.get(name);
}

let read = { hash: null };

/** What the address after # asks for, read once for each address. */
function asked() {
  if (read.hash !== location.hash) {
    read = { hash: location.hash, asked: askedBy(location.hash) };
  }
  return read.asked;
}

/** What an address asks for: a view or a term, a level, a window of its years, terms to compare, filters, a language; and which of the terms are not there, which too many. */
function askedBy(hash) {
  const parts = new URLSearchParams(hash.slice(1));
  const level = LEVELS.has(parts.get('level')) ? parts.get('level') : DATA.levels[0]?.level;
  const windows = windowsOf(level);
  const window = windows.includes(parts.get('window')) ? parts.get('window') : firstWindow(level);
  const term = termNamed(parts.get('term'));
  const names = (parts.get('terms') ?? '').split('|').filter((name) => name !== '');
  const known = [...new Set(names.map(termNamed))].filter((index) => index !== undefined);
  const terms = known.slice(0, OPTIONS_OF_COMPARE);
  const leftOut = known.slice(OPTIONS_OF_COMPARE);
  const unknown = [...new Set([parts.get('term'), ...names])].filter((name) => name && termNamed(name) === undefined);
  const view = term !== undefined ? 'term' : [...VIEWS, ...OTHER_VIEWS].includes(parts.get('view')) ? parts.get('view') : 'overview';
  const filters = Object.fromEntries(FILTERS.map((name) => [name, parts.get(name) ?? '']));
  return { view, level, window, term, unknown, terms, leftOut, ...filters, year: Number(filters.year) || null, lang: parts.get('lang') };
}

/** The address of a view; what is not said stays as it is now, but for the term and the filters. */
function address(change) {
  const now = asked();
  const next = { level: now.level, window: now.window, lang: now.lang, terms: now.terms, ...change };
  const own = next.term !== undefined ? ['term', TERMS[next.term].term] : ['view', next.view ?? 'overview'];
  return `#${[
    own,
    ['level', next.level],
    ['window', next.window === firstWindow(next.level) ? '' : next.window],
    ['terms', (next.terms ?? []).map((index) => TERMS[index].term).join('|')],
    ...FILTERS.map((name) => [name, next[name]]),
    ['lang', next.lang],
  ]
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encodeURIComponent(value).replace(/%7C/g, '|')}`)
    .join('&')}`;
}

/** The address that shows the same as now, but for what is changed. */
function sameBut(change) {
  return address({ ...asked(), ...change });
}

/** Keeps a filter in the address, so that going back, a link and the other language show the same; draws nothing. */
function remember(change) {
  history.replaceState(history.state, '', sameBut(change));
}
