const MOST_MAP_REGIONS = 80;
const MOST_MOVERS = 12;
const MOST_OF_A_SIGN = 8;
const SEVERITIES = ['error', 'warning', 'info'];

function overviewView(level) {
  const parts = [el('h1', {}, t('titled', DATA.run.title, t('title')))];
  if (level) {
    parts.push(
      findingParts(level),
      facts([
        [t('level'), word('levels', level.level)],
        [t('reportsUsed'), grouped(sum(level.reports))],
        [t('regions'), grouped(level.regionCount || new Set(level.regions.map((region) => region.code)).size)],
        [t('years'), yearsOf(level), `(${level.years.length})`],
        [t('chars'), grouped(sum(level.chars))],
        [t('mentions'), grouped(sum(level.mentions.map((row) => sum(row))))],
        [t('termsCounted'), grouped(TERMS.length)],
      ]),
      isTested(level) ? [el('p', { class: 'note' }, t('moversNote')), moversList(level, 'risers', 1), moversList(level, 'fallers', -1)] : [el('h2', {}, t('mostMentioned')), mostMentioned(level)]);
  }
  parts.push(...coverageParts(level), ...problemParts(), ...reportParts(level));
  return parts;
}

/** For a level with too few years for a course. */
function mostMentioned(level) {
  const found = TERMS.map((_, term) => ({ term, total: totalOf(level, term) }))
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total || a.term - b.term)
    .slice(0, MOST_MOVERS);
  return [
    el('p', { class: 'note' }, level.years.length > 1 ? t('fewYears') : t('oneYear')),
    el('ul', { class: 'movers' },
      found.map(({ term, total }) =>
        el('li', {},
          el('a', { href: address({ term }) },
            cardName(term, el('span', { class: 'direction' }, t('timesSaid', grouped(total)))),
            el('span', { class: 'note' }, t('ofReports', sum(level.reportsWithTerm[term]), sum(level.reports))))))),
  ];
}

function moversList(level, name, sign) {
  const found = movers(level, sign, MOST_OF_A_SIGN);
  if (!found.length) {
    return [el('h2', {}, t(name)), el('p', { class: 'note' }, t('noMovers'))];
  }
  return [
    el('h2', {}, t(name)),
    el('ul', { class: 'movers' },
      found.map(({ term, trend }) =>
        el('li', {},
          el('a', { href: address({ term }) },
            cardName(term, directionMark(trend.direction)),
            sparkline(onCalendar(level, ratesOf(level, term))),
            el('span', { class: 'note' }, [beforeAndNow(trend), changedIn(trend)].filter(Boolean).join('　')))))),
  ];
}

function coverageParts(level) {
  if (!level || !DATA.coverage.years.length) {
    return [];
  }
  const parts = [el('h2', {}, t('coverage'))];
  const years = calendarYears(level);
  parts.push(
    figure(() => chart(
      titled(level, t('regionsByYear')),
      {
        grid: { ...GRID, top: 30 },
        xAxis: yearAxis(level),
        yAxis: { type: 'value', name: t('reportsOfYear'), minInterval: 1, splitLine: { lineStyle: { color: '#e4e8ec' } } },
        series: [{ name: t('reportsOfYear'), type: 'bar', data: onCalendar(level, level.reports), itemStyle: { color: COLOURS[0] }, barMaxWidth: 26 }],
      },
      { columns: ['level', 'year', 'reports', 'chars', 'tokens'], rows: level.years.map((year, i) => [level.level, year, level.reports[i], level.chars[i], level.tokens[i]]), textColumns: 1 },
      { height: 210 })));
  const { regions: listed, total } = DATA.coverage;
  if (total > listed.length) {
    parts.push(el('p', { class: 'note' }, t('coverageCut', listed.length, total)));
  }
  const regions = listed.filter(([, , of]) => of === level.level);
  if (years.length > 1 && regions.length > 1 && regions.length <= MOST_MAP_REGIONS) {
    const first = DATA.coverage.years[0];
    const states = ['p', 'c', 'm'];
    const cells = regions.flatMap(([, , , letters], r) => years.map((year, i) => [i, r, states.indexOf(letters[year - first])]));
    parts.push(
      figure(() => heatChart(titled(level, t('coverageBy')), years, regions.map(([, name]) => name), cells, {
        pieces: states.map((state, i) => ({ value: i, label: word('states', state), color: ['#56b4e9', '#e69f00', '#eceff2'][i] })),
        tooltip: ({ value }) => `${escaped(regions[value[1]][1])} ${years[value[0]]}: ${word('states', states[value[2]])}`,
        data: {
          columns: ['region_code', 'region', 'year', 'state'],
          rows: regions.flatMap(([code, name, , letters]) =>
            years.map((year) => [code, name, year, { p: 'present', m: 'missing', c: 'conflict' }[letters[year - first]]])),
          textColumns: 4,
        },
      })));
  }
  return parts;
}

function problemParts() {
  const counts = Object.entries(DATA.problemCounts)
    .map(([key, count]) => [...key.split(' '), count])
    .sort((a, b) => SEVERITIES.indexOf(a[0]) - SEVERITIES.indexOf(b[0]));
  if (!counts.length) {
    return [el('h2', {}, t('problems')), el('p', { class: 'note' }, t('noProblems'))];
  }
  const severity = (name) => el('span', { class: `severity-${name}` }, word('severities', name));
  return [
    el('h2', {}, t('problems')),
    DATA.levels.length > 1 ? el('p', { class: 'note' }, t('corpusProblems')) : null,
    el('div', { class: 'scroll' },
      plainTable(
        [{ label: t('severity'), tight: true }, { label: t('problem') }, { label: t('code'), wide: true }, { label: t('count'), number: true }],
        counts.map(([of, code, count]) => [severity(of), word('codes', code), code, count]), t('problems'))),
    el('details', {}, el('summary', {}, t('detail')),
      el('div', { class: 'scroll tall' },
        plainTable(
          [{ label: t('problem') }, { label: t('file') }, { label: t('detail') }],
          objects(DATA.problems).map((row) => [word('codes', row.code), row.path, language === 'zh' && row.detail_zh || row.detail]), t('detail'))),
      DATA.problems.total > DATA.problems.rows.length ? el('p', { class: 'note' }, t('problemsCut', DATA.problems.rows.length, DATA.problems.total)) : null),
  ];
}

/** Reports of the level, and files that have none. */
function reportParts(level) {
  const text = (label, key) => ({ label, value: (row) => row[key], cell: (row) => row[key] });
  const table = sortableTable(
    [
      { ...text(t('year'), 'year'), tight: true },
      { ...text(t('region'), 'region'), tight: true, head: true },
      { label: t('level'), wide: true, value: (row) => row.level, cell: (row) => (row.level ? word('levels', row.level) : '') },
      { label: t('chars'), number: true, value: (row) => Number(row.chars), cell: (row) => (row.chars ? grouped(row.chars) : '') },
      { label: t('status'), value: (row) => row.status, cell: (row) => word('statuses', row.status) },
      { label: t('file'), wide: true, value: (row) => row.path, cell: (row) => (row.report_id ? textLink(row.report_id, row.path) : row.path) },
    ],
    objects(DATA.reports).filter((row) => !row.level || row.level === level?.level), { column: 0, descending: true }, t('reports'));
  return [
    el('h2', {}, t('reports')),
    DATA.reports.total > DATA.reports.rows.length ? el('p', { class: 'note' }, t('reportsCut', DATA.reports.rows.length, DATA.reports.total)) : null,
    el('div', { class: 'scroll tall' }, table.element),
  ];
}

/** A link to where a text has a place, code points from its beginning, or else some words: in the page, or in the kept file where the page holds no texts. */
function textLink(id, label, words = '', at = null, long = null) {
  return hasTexts() ? el('a', { href: address({ view: 'text', report: id, at, long, q: long ? '' : words }) }, label) : fileLink(id, label, words);
}

/**
 * A link to the kept file of a text, where the browser finds these words in it. Browsers look for
 * whole words only, and take the first place: so a whole sentence is found where a term alone is not.
 */
function fileLink(id, label, words = '') {
  const folder = /\/runs\/[^/]+\/[^/]*$/.test(location.pathname) ? '../../texts/' : '../texts/';
  const found = words ? `#:~:text=${encodeURIComponent(words).replace(/-/g, '%2D')}` : '';
  return el('a', { href: `${folder}${encodeURIComponent(id)}.txt${found}`, target: '_blank', rel: 'noopener' }, label);
}
