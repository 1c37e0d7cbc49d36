const VIEWS = ['overview', 'terms', 'compare', 'categories', 'spread', 'keyness', 'candidates', 'targets'];

/** What the address after # asks for: a view or a term, a level, a window of its years, terms to compare, an indicator and a region of targets, a language; and which of the terms are not there, which too many. */
function asked() {
  const parts = new URLSearchParams(location.hash.slice(1));
  const level = LEVELS.has(parts.get('level')) ? parts.get('level') : DATA.levels[0]?.level;
  const windows = windowsOf(level);
  const window = windows.includes(parts.get('window')) ? parts.get('window') : firstWindow(level);
  const term = TERM_INDEX.get(parts.get('term'));
  const names = [...new Set((parts.get('terms') ?? '').split('|'))].filter((name) => name !== '');
  const known = names.map((name) => TERM_INDEX.get(name)).filter((index) => index !== undefined);
  const terms = known.slice(0, OPTIONS_OF_COMPARE);
  const leftOut = known.slice(OPTIONS_OF_COMPARE);
  const unknown = [parts.get('term'), ...names].filter((name) => name && !TERM_INDEX.has(name));
  const view = term !== undefined ? 'term' : VIEWS.includes(parts.get('view')) ? parts.get('view') : 'overview';
  return { view, level, window, term, unknown, terms, leftOut, category: parts.get('category') ?? '', year: Number(parts.get('year')) || null, indicator: parts.get('indicator') ?? '', region: parts.get('region') ?? '', lang: parts.get('lang') };
}

/** The address of a view; what is not said stays as it is now, but for terms and filters. */
function address(change) {
  const now = asked();
  const next = { level: now.level, window: now.window, lang: now.lang, terms: now.terms, ...change };
  const parts = [];
  const add = (key, value) => parts.push(`${key}=${encodeURIComponent(value).replace(/%7C/g, '|')}`);
  if (next.term !== undefined) {
    add('term', TERMS[next.term].term);
  } else {
    add('view', next.view ?? 'overview');
  }
  if (next.level) {
    add('level', next.level);
  }
  if (next.window !== firstWindow(next.level)) {
    add('window', next.window);
  }
  if (next.terms?.length) {
    add('terms', next.terms.map((index) => TERMS[index].term).join('|'));
  }
  if (next.category) {
    add('category', next.category);
  }
  if (next.year) {
    add('year', next.year);
  }
  if (next.indicator) {
    add('indicator', next.indicator);
  }
  if (next.region) {
    add('region', next.region);
  }
  if (next.lang) {
    add('lang', next.lang);
  }
  return `#${parts.join('&')}`;
}

/** The address that shows the same as now, but for what is changed. */
function sameBut(change) {
  const now = asked();
  return address(now.view === 'term' ? { term: now.term, ...change } : { view: now.view, category: now.category, year: now.year, indicator: now.indicator, region: now.region, ...change });
}
