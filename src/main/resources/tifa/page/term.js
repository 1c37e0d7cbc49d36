function termView(level, term) {
  const { categories } = TERMS[term];
  const trends = trendsOf(level, term);
  const trend = trends[0];
  const terms = asked().terms;
  const inCompare = terms.includes(term);
  const compared = el('button', {
    type: 'button',
    disabled: inCompare || terms.length >= OPTIONS_OF_COMPARE,
    onclick: () => {
      location.hash = address({ view: 'compare', terms: [...terms, term] });
    },
  }, inCompare ? t('inCompare') : t('toCompare'));
  const head = [
    el('p', { class: 'note' }, el('a', { href: address({ view: 'terms' }) }, `← ${t('backToTerms')}`), '　', categories.map((name) => [el('a', { href: address({ view: 'terms', category: name }) }, name), ' '])),
    el('h1', {}, TERMS[term].term, englishOf(term)),
    facts([
      [t('total'), grouped(totalOf(level, term)), yearsOf(level)],
      [t('direction'), trend ? directionMark(trend.direction) : null],
      [t('since'), sinceOf(trend)],
      [t('beforeNow'), beforeAndNow(trend) || null, trend?.rate_now ? factors(trend) : null],
      [t('slope'), brief(trend?.sen_slope), trend?.sen_low ? `[${brief(trend.sen_low)}, ${brief(trend.sen_high)}]` : null],
      [t('q'), briefP(trend?.q_value), trend?.q_family_size ? t('tested', trend.q_family_size) : null],
      [t('first'), trend?.first_year],
      [t('peak'), trend?.peak_year],
      [t('last'), trend?.last_year],
      [t('change'), trend?.change_q ? changeOf(trend) ?? t('noChange') : null, trend?.change_q ? `${t('q')} ${briefP(trend.change_q)}` : null],
      [t('bursts'), burstsOf(trend).map(([from, to]) => (from === to ? from : `${from}–${to}`)).join(t('comma'))],
    ]),
    trends.length > 1 && trends.some(({ direction }) => direction !== 'untested') ? panelTable(trends) : null,
  ];
  const parts = [
    level.years.length > 1 ? courseFigure(level, (how) => rateChart(level, term, how)) : el('p', { class: 'note' }, t('oneYear')),
    rolesOf(level, term).length ? figure(() => roleChart(level, term)) : null,
    level.regions.length > 1 ? [regionParts(level, term), el('p', {}, el('a', { href: address({ view: 'regions', of: TERMS[term].term }) }, t('toRegions')))] : level.regionCount > 1 ? el('p', { class: 'note' }, t('regionsLeftOut')) : otherLevels({ term }),
    regionTrendParts(level, term),
    adoptionOf(level, term).length && level.regionCount > 1 ? figure(() => adoptionChart(level, term)) : null,
    firstUseParts(level, term),
    togetherParts(level, term),
    surfaceParts(level, term),
    sentenceParts(level, term),
  ].flat(Infinity).filter(Boolean);
  return [head, el('div', { class: 'controls' }, compared, jumps(parts)), parts];
}

/** From a level of one region to those in which a term can spread: the same view of them. */
function otherLevels(view) {
  const levels = DATA.levels.filter(({ regionCount }) => regionCount > 1);
  return levels.length ? el('p', {}, t('titled', t('byRegionIn'), ''), listed(levels.map(({ level }) => el('a', { href: address({ ...view, level, window: '' }) }, word('levels', level))))) : null;
}

/** The same statistics for the regions that always report and for all. */
function panelTable(trends) {
  return el('div', { class: 'scroll' },
    plainTable(
      [{ label: t('trendPanel'), head: true }, { label: t('direction') }, { label: t('beforeNow'), number: true }, { label: t('q'), number: true }, { label: t('change'), number: true }],
      trends.map((row) => [word('panels', row.panel), directionMark(row.direction), beforeAndNow(row), briefP(row.q_value), changeOf(row)]), t('trendPanel')));
}

function firstUseParts(level, term) {
  const rows = (level.firstUse[term] ?? []).map(([code, region, year, censored, id, surface, before]) => ({ code, region, year, censored: censored === 'true', id, surface, before }));
  if (rows.length < 2) {
    return [];
  }
  const sentences = sentencesOf(level, term).rows;
  const firstSentence = (id) => sentences.filter((each) => each.id === id).map(({ left, match, right }) => left + match + right)[0];
  const mark = (row) => `${row.censored ? '○ ' : row.before === '1' ? '△ ' : ''}${row.year}`;
  return [
    el('h2', {}, t('firstUse')),
    el('p', { class: 'note' }, t('censoredNote')),
    reportingRegions(level),
    el('div', { class: 'scroll tall' },
      sortableTable(
        [
          { label: t('firstYear'), tight: true, value: (row) => Number(row.year), cell: mark },
          { label: t('region'), head: true, value: (row) => row.code, cell: (row) => row.region },
          { label: t('surface'), value: (row) => row.surface, cell: (row) => row.surface },
          { label: t('reports'), wide: true, cell: (row) => (row.id ? textLink(row.id, t('openText'), firstSentence(row.id) ?? row.surface) : '') },
        ], rows, { column: 0, descending: false }, t('firstUse')).element),
  ];
}

/** What became of the term in each region that has reports of several years. */
function regionTrendParts(level, term) {
  const rows = (level.regionTrends[term] ?? []).map(([code, region, total, direction, slope, q, first, peak]) => ({ code, region, total, direction, slope, q, first, peak }));
  if (rows.length < 2) {
    return [];
  }
  const number = (label, key, extra = {}) => ({ label, number: true, ...extra, value: (row) => (row[key] === '' ? null : Number(row[key])), cell: (row) => (key === 'q' ? briefP : brief)(row[key]) });
  return [
    el('h2', {}, t('regionTrends')),
    el('div', { class: 'scroll tall' },
      sortableTable(
        [
          { label: t('region'), head: true, value: (row) => row.code, cell: (row) => row.region },
          { label: t('direction'), value: (row) => row.direction, cell: (row) => directionMark(row.direction) },
          number(t('total'), 'total'),
          number(t('slope'), 'slope'),
          number(t('q'), 'q', { wide: true }),
          number(t('first'), 'first'),
          number(t('peak'), 'peak', { wide: true }),
        ], rows, { column: 2, descending: true }, t('regionTrends')).element),
  ];
}

/** The terms that stand in the same sentences. */
function togetherParts(level, term) {
  const rows = level.together[term] ?? [];
  if (!rows.length) {
    return [];
  }
  return [
    el('h2', {}, t('together')),
    el('p', { class: 'note' }, t('togetherNote')),
    el('div', { class: 'scroll' },
      plainTable(
        [{ label: t('term'), head: true }, { label: t('sentencesOfBoth'), number: true }, { label: 'logDice', number: true }, { label: 'G²', number: true, wide: true }],
        rows.map(([other, ...numbers]) => [itemLink(other), ...numbers.map(brief)]), t('together'))),
  ];
}

function surfaceParts(level, term) {
  const audit = objects(DATA.audit).filter((row) => row.term === TERMS[term].term);
  const here = level.surfaces[term] ?? {};
  if (!audit.length && !Object.keys(here).length) {
    return [];
  }
  const listed = new Set(audit.map((row) => row.words));
  const matched = Object.keys(here).filter((words) => !listed.has(words));
  // What a pattern matched has rows of its own, below that of the pattern.
  const ofPattern = matched.length > 0;
  const rows = [
    ...audit.map((row) => [row.surface, here[row.words] ?? (ofPattern ? '' : 0), row.raw_hits, row.counted, row.excluded, row.contested]),
    ...matched.map((words) => [words, here[words], '', '', '', '']),
  ].sort((a, b) => (b[1] === '' ? 1 : 0) - (a[1] === '' ? 1 : 0) || b[1] - a[1]);
  const inConcordance = sum(Object.values(here));
  return [
    el('h2', {}, t('surfaces')),
    inConcordance !== totalOf(level, term) ? el('p', { class: 'note' }, t('inconcordance', totalOf(level, term), inConcordance)) : null,
    DATA.levels.length > 1 ? el('p', { class: 'note' }, t('allLevels')) : null,
    el('div', { class: 'scroll' },
      plainTable(
        [t('surface'), t('surfaceLevel'), t('rawHits'), t('counted'), t('excluded'), t('contested')].map((label, i) => ({ label, head: i === 0, number: i > 0, wide: i === 3 })),
        rows, t('surfaces'))),
  ];
}
