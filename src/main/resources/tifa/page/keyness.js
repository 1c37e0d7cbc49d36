/** Columns of what is special of a year, as the page's data has them. */
const KEYNESS = ['item', 'mentions', 'baseline_mentions', 'log_ratio', 'log_ratio_low', 'log_ratio_high', 'g2', 'q_value'];

/** Fewer reports than this make no baseline to rely on. */
const FEW_REPORTS = 5;

/** What stands before and after the log ratio: label, column, whether only for wide screens. */
const SPECIAL_OF_YEAR = {
  before: [['ofYear', 'mentions'], ['ofBaseline', 'baseline_mentions']],
  after: [['g2', 'g2', true], ['q', 'q_value', true]],
};

/** Terms and words of which a year has more than the years before it. */
function keynessView(level, asked) {
  const years = Object.keys(level?.keyness ?? {}).map(Number);
  if (!years.length) {
    return [el('h1', {}, t('keyness')), el('p', { class: 'empty' }, t('nothing'))];
  }
  const year = years.includes(asked) ? asked : years.at(-1);
  const special = level.keyness[year];
  const at = years.indexOf(year);
  const step = (label, to) =>
    el('button', { type: 'button', title: label, onclick: () => { location.hash = address({ view: 'keyness', year: to }); } }, to < year ? `← ${to}` : `${to} →`);
  const part = (kind, rows) => el('section', {},
    el('h2', {}, t(kind)),
    rows.length ? el('div', { class: 'scroll' }, specialTable(kind, KEYNESS, rows, SPECIAL_OF_YEAR)) : el('p', { class: 'note' }, t('nothing')));
  const save = () => saveCsv(
    `${t('keyness')}_${word('levels', level.level)}_${year}`,
    ['level', 'year', 'kind', ...KEYNESS],
    [['term', special.terms], ['word', special.words]].flatMap(([kind, rows]) => rows.map((row) => [level.level, year, kind, ...row])));
  return [
    el('h1', {}, t('titled', t('keyness'), year)),
    el('div', { class: 'controls' },
      years[at - 1] === undefined ? null : step(t('yearBefore'), years[at - 1]),
      choice(t('year'), null, years.map((each) => [String(each), String(each)]), String(year), (chosen) => {
        location.hash = address({ view: 'keyness', year: Number(chosen) });
      }),
      years[at + 1] === undefined ? null : step(t('yearAfter'), years[at + 1]),
      el('button', { type: 'button', onclick: save }, t('saveCsv'))),
    el('p', { class: 'note' }, t('keynessNote', special.from === special.to ? special.from : `${special.from}–${special.to}`, grouped(special.size), grouped(special.baselineSize))),
    ...comparedRegions(level, year, special),
    el('div', { class: 'pair' }, part('specialTerms', special.terms), part('specialWords', special.words)),
  ];
}

/** Which regions stand on both sides of a comparison: those with a report in the year and in one of the years before. */
function comparedRegions({ level: name }, year, { from, to }) {
  const level = LEVELS.get(name);
  const before = level.years.flatMap((each, i) => (each >= from && each <= to ? [i] : []));
  const at = level.years.indexOf(year);
  const both = level.regions.map(({ name: region, chars }) => ({ region, before: before.filter((i) => chars[i] !== null).length, now: chars[at] !== null })).filter((each) => each.now && each.before);
  const reports = sum(both.map((each) => each.before));
  return [
    reports < FEW_REPORTS ? el('p', { class: 'note' }, t('fewBefore', reports)) : null,
    both.length > 1 ? el('details', { class: 'note' }, el('summary', {}, t('comparedRegions', both.length, both.length, reports)), both.map(({ region }) => region).join(t('comma'))) : null,
  ];
}

/** Items that are special of a year or of a region; a log ratio tells its interval to the mouse. */
function specialTable(kind, names, cells, { before, after }) {
  const rows = cells.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i]])));
  const number = ([label, key, wide]) => ({ label: t(label), number: true, wide, value: (row) => Number(row[key]), cell: (row) => (key === 'q_value' ? briefP : brief)(row[key]) });
  return sortableTable(
    [
      { label: t(kind), head: true, value: (row) => row.item, cell: (row) => (kind === 'specialTerms' ? itemLink(row.item) : row.item) },
      ...before.map(number),
      { ...number(['logRatio', 'log_ratio']), cell: (row) => el('span', { title: `${t('interval')} [${brief(row.log_ratio_low)}, ${brief(row.log_ratio_high)}]` }, brief(row.log_ratio)) },
      ...after.map(number),
    ],
    rows, { column: null }, t(kind)).element;
}
