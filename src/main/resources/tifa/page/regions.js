/** Columns of what a region says more and less of, as the page's data has them. */
const REGION_KEYNESS = ['item', 'mentions', 'peers_using', 'peers_mentions', 'log_ratio', 'log_ratio_low', 'log_ratio_high', 'rank'];
/** What stands before and after the log ratio: label, column, whether only for wide screens. */
const SPECIAL_OF_REGION = {
  before: [['mentions', 'mentions'], ['peersMentions', 'peers_mentions'], ['peersUsing', 'peers_using', true]],
  after: [['place', 'rank', true]],
};
const MOST_DOTS = 24;

/** How regions of a level say a term in a year; or, where a region is chosen, what is special of it. */
function regionsView(level, now) {
  const others = DATA.levels.filter((each) => each.regions.length > 1);
  if (!level || level.regions.length < 2) {
    return [el('h1', {}, t('regions')),
      el('p', { class: 'empty' }, level?.regionCount > 1 ? t('regionsLeftOut') : t('oneRegion'), ' ',
        others.map(({ level: name }) => [el('a', { href: address({ view: 'regions', level: name, window: '' }) }, word('levels', name)), ' ']))];
  }
  const reportYears = level.years.filter((_, i) => level.regions.some((region) => region.chars[i] !== null));
  const year = reportYears.includes(now.year) ? now.year : mostReported(level, reportYears);
  const term = termNamed(now.of) ?? mostMentionedIn(level, year);
  const region = level.regions.findIndex(({ code }) => code === now.region);
  const go = (change) => {
    location.hash = sameBut({ year, of: TERMS[term].term, ...change });
  };
  const controls = [
    termField(term, (name) => go({ of: name })),
    reportYears.length > 1 ? choice(t('year'), null, reportYears.map((each) => [String(each), String(each)]), String(year), (chosen) => go({ year: Number(chosen) })) : null,
    choice(t('region'), t('chooseRegion'), level.regions.map(({ code, name }) => [code, name]), now.region, (code) => go({ region: code })),
  ];
  return region >= 0 ? regionProfile(level, region, year, term, controls) : termOverRegions(level, term, year, controls, now);
}

/** The last year, but one in which more than half of the usual regions report. */
function mostReported(level, years) {
  const counts = new Map(years.map((year) => [year, regionsOfYear(level, year).length]));
  const enough = Math.max(...counts.values()) / 2;
  return [...years].reverse().find((year) => counts.get(year) >= enough);
}

function mostMentionedIn(level, year) {
  const at = level.years.indexOf(year);
  return TERMS.map((_, term) => term).reduce((most, term) => (level.mentions[term][at] > level.mentions[most][at] ? term : most), 0);
}

/** Regions with a report of a year: code, name, place in the level, characters. */
function regionsOfYear(level, year) {
  const at = level.years.indexOf(year);
  return level.regions.map(({ code, name, chars }, r) => ({ code, name, r, chars: chars[at] })).filter(({ chars }) => chars !== null && chars !== undefined);
}

/** The same with mentions and rate of a term, the highest rate first. */
function ratesOfYear(level, term, year) {
  const at = level.years.indexOf(year);
  return regionsOfYear(level, year)
    .map((region) => {
      const mentions = mentionsIn(level, term, region.r, at);
      return { ...region, mentions, rate: rate(mentions, region.chars), number: rateNumber(mentions, region.chars) };
    })
    .sort((a, b) => b.number - a.number || (a.code < b.code ? -1 : 1));
}

/** A field in which a term is chosen by any of its names. */
function termField(term, onchosen) {
  const note = el('output', { class: 'note' });
  return el('label', { class: 'field' }, t('term'),
    el('input', {
      type: 'text', name: 'term', list: 'all-terms', value: TERMS[term].term, autocomplete: 'off',
      onchange: ({ target }) => {
        const chosen = termNamed(target.value.trim());
        note.textContent = chosen === undefined ? t('unknownTerm', target.value.trim()) : '';
        if (chosen !== undefined) {
          onchosen(TERMS[chosen].term);
        }
      },
    }), allTermsList(), note);
}

function termOverRegions(level, term, year, controls, now) {
  const rows = ratesOfYear(level, term, year);
  const silent = missingRegions(level, year);
  const place = el('div');
  const show = (text) => showFigure(place, figure(() => regionRanking(level, term, year, rows.filter(({ name }) => name.includes(text)))));
  show(now.q);
  const search = searchField(t('searchRegions'), (text) => {
    remember({ q: text });
    show(text);
  }, now.q);
  return [
    el('h1', {}, t('titled', t('regions'), `${TERMS[term].term} ${year}`)),
    el('div', { class: 'controls' }, controls),
    el('p', {}, t('regionsOf', year, rows.length, rows.filter(({ mentions }) => mentions > 0).length, TERMS[term].term), ' ', el('a', { href: address({ term }) }, t('aboutTerm', TERMS[term].term))),
    tileFigure((how) => (level.level === 'province' ? tileMap : provinceTiles)(level, term, year, rows, how)),
    silent.length ? el('p', { class: 'note' }, t('noReportFrom', year, silent.join(t('comma')))) : null,
    el('h2', {}, t('ranking')),
    rows.length > MOST_UNSEARCHED ? el('div', { class: 'controls' }, search) : null,
    place,
    compareRegionsParts(level, term, year, now),
  ];
}

/** Names of regions that the level knows, without a report of the year. */
function missingRegions(level, year) {
  const at = level.years.indexOf(year);
  return level.regions.filter(({ chars }) => chars[at] === null).map(({ name }) => name);
}

/** One term in up to six regions: over the years, or side by side where there is one year only. */
function compareRegionsParts(level, term, year, now) {
  const chosen = now.regions.split('|').map((code) => level.regions.findIndex((region) => region.code === code)).filter((r) => r >= 0).slice(0, OPTIONS_OF_COMPARE);
  const go = (next) => {
    location.hash = sameBut({ of: TERMS[term].term, year, regions: next.map((r) => level.regions[r].code).join('|') });
  };
  const left = level.regions.map(({ name }, r) => [String(r), name]).filter(([r]) => !chosen.includes(Number(r)));
  return [
    el('h2', { id: 'compare-regions' }, t('compareRegions')),
    el('p', { class: 'note' }, t('compareRegionsHelp')),
    el('div', { class: 'controls' },
      chosen.length < OPTIONS_OF_COMPARE ? choice(t('addRegion'), t('addRegion'), left, '', (r) => r !== '' && go([...chosen, Number(r)])) : el('span', { class: 'note' }, t('sixRegions'))),
    chips(chosen.map((r) => level.regions[r].name), (i) => go(chosen.filter((_, each) => each !== i))),
    chosen.length ? figure((how) => regionCourse(level, term, chosen, how)) : null,
  ];
}

/** A region against its peers in a year. */
function regionProfile(level, r, year, term, controls) {
  const region = level.regions[r];
  const at = level.years.indexOf(year);
  const special = level.regionKeyness[year]?.[region.code];
  const rows = objects(DATA.reports).filter((row) => row.region_code === region.code && row.level === level.level && row.status === 'used');
  const own = region.chars[at];
  return [
    el('p', { class: 'note' }, el('a', { href: address({ view: 'regions', year, of: TERMS[term].term }) }, `← ${t('allRegions')}`)),
    el('h1', {}, `${region.name} ${year}`),
    el('div', { class: 'controls' }, controls),
    own === null
      ? el('p', { class: 'severity-warning' }, t('noReportFrom', year, region.name))
      : [
          facts([
            [t('chars'), grouped(own)],
            [t('peers'), regionsOfYear(level, year).length - 1, word('levels', level.level)],
            [t('reports'), region.chars.filter((chars) => chars !== null).length],
          ]),
          regionFinding(region, year, special),
          rankFinding(level, term, year, region),
          figure(() => dotChart(level, r, year, dotTerms(level, r, year, special))),
          special ? [el('h2', {}, t('saysMore')), el('p', { class: 'note' }, t('saysMoreNote', special.peers)), peersNamed(level, year, region), pairOf(special.moreTerms, special.moreWords), el('h2', {}, t('saysLess')), pairOf(special.lessTerms, special.lessWords)]
            : el('p', { class: 'note' }, level.regionKeyness[year] ? t('fewPeers') : t('noKeyness')),
          newOfRegion(level, region, year),
        ],
    level.years.length > 1 ? [el('h2', {}, t('titled', TERMS[term].term, t('course'))), figure((how) => regionCourse(level, term, [r], how))] : null,
    el('h2', {}, t('reports')),
    regionReports(rows),
  ];
}

/** In one sentence what is special of a region, with how certain that is in the tables below. */
function regionFinding(region, year, special) {
  const names = (rows) => listed(rows.slice(0, 3).map(([item]) => itemLink(item)));
  if (!special?.moreTerms.length) {
    return null;
  }
  return el('p', { class: 'finding' }, t('regionMore', region.name, year), names(special.moreTerms), special.lessTerms.length ? [t('regionLess'), names(special.lessTerms)] : null, t('stop'));
}

/** How often a region says a term, and its place among those with a report. */
function rankFinding(level, term, year, { code }) {
  const rows = ratesOfYear(level, term, year);
  const own = rows.find((row) => row.code === code);
  return el('p', {}, t('rankOf', TERMS[term].term, brief(own.rate), rows.length, 1 + rows.filter(({ number }) => number > own.number).length, shortNumber(median(rows.map(({ number }) => number)))));
}

function peersNamed(level, year, { code }) {
  const names = regionsOfYear(level, year).filter((peer) => peer.code !== code).map(({ name }) => name);
  return el('details', { class: 'note' }, el('summary', {}, t('titled', t('peers'), names.length)), names.join(t('comma')));
}

/** What a region says for the first time in a year, and which of what is new at its level it says too. */
function newOfRegion(level, region, year) {
  const uses = Object.entries(level.firstUse).flatMap(([term, rows]) =>
    rows.filter(([code, , first]) => code === region.code && Number(first) === year).map(([, , , censored]) => ({ term: Number(term), censored: censored === 'true' })));
  const first = uses.filter(({ censored }) => !censored);
  const fresh = newItems(level, year).filter((row) => row.region_names.split('|').includes(region.name));
  return [
    el('h2', {}, t('newOfRegion')),
    el('p', {}, uses.length > 0 && !first.length ? t('firstReport') : [t('firstHere'), first.length ? listed(first.map(({ term }) => termLink(term))) : t('noneNew')]),
    fresh.length ? el('p', {}, t('newHere'), listed(fresh.map(newItemLink))) : null,
  ];
}

function pairOf(terms, words) {
  return el('div', { class: 'pair' }, [['specialTerms', terms], ['specialWords', words]].map(([name, cells]) =>
    el('section', {}, el('h3', {}, t(name)), cells.length ? el('div', { class: 'scroll' }, specialTable(name, REGION_KEYNESS, cells, SPECIAL_OF_REGION)) : el('p', { class: 'note' }, t('nothing')))));
}

/** The terms that tell a region from its peers, and those that it says most. */
function dotTerms(level, r, year, special) {
  const at = level.years.indexOf(year);
  const known = (rows) => rows.map(([item]) => TERM_INDEX.get(item)).filter((term) => term !== undefined);
  const mentions = (term) => mentionsIn(level, term, r, at);
  const most = TERMS.map((_, term) => term).filter((term) => mentions(term) > 0).sort((a, b) => mentions(b) - mentions(a) || a - b);
  const third = MOST_DOTS / 3;
  return [...new Set([...known(special?.moreTerms ?? []).slice(0, third), ...known(special?.lessTerms ?? []).slice(0, third), ...most])].slice(0, MOST_DOTS);
}

function regionReports(rows) {
  const similarity = (key) => ({ label: t(key), number: true, wide: true, value: (row) => (row[key] ? Number(row[key]) : null), cell: (row) => (row[key] ? shortNumber(row[key]) : '') });
  return el('div', { class: 'scroll' },
    sortableTable(
      [
        { label: t('year'), head: true, tight: true, value: (row) => row.year, cell: (row) => row.year },
        { label: t('reports'), value: (row) => row.title, cell: (row) => textLink(row.report_id, row.title || row.path) },
        { label: t('chars'), number: true, value: (row) => Number(row.chars), cell: (row) => grouped(row.chars) },
        similarity('similarity_previous'),
        similarity('similarity_national'),
        { label: t('file'), wide: true, value: (row) => row.path, cell: (row) => row.path },
      ],
      rows, { column: 0, descending: true }, t('reports')).element);
}
