/** Set phrases that the lexicon lacks. */
function candidatesView(level) {
  const all = objects(DATA.candidates);
  const rows = all.filter((row) => !row.level || row.level === level?.level);
  if (!rows.length) {
    return [el('h1', {}, t('candidates')), el('p', { class: 'empty' }, DATA.candidates.columns.length ? t('nothing') : t('noTable'))];
  }
  const number = (label, key, extra = {}) => ({ label, number: true, ...extra, value: (row) => Number(row[key]), cell: (row) => row[key] });
  const years = calendarYears(level);
  const table = sortableTable(
    [
      number(t('rank'), 'rank', { wide: true }),
      { label: t('candidate'), head: true, value: (row) => row.candidate, cell: (row) => row.candidate },
      { label: t('kind'), wide: true, value: (row) => row.kind, cell: (row) => word('kinds', row.kind) },
      number(t('score'), 'score', { wide: true }),
      number(t('mentions'), 'mentions'),
      number(t('reports'), 'reports', { wide: true }),
      number(t('first'), 'first_year'),
      { label: t('course'), cell: (row) => sparkline(candidateRates(level, years, row.years)) },
      { label: t('sentence'), wide: true, cell: (row) => [row.sentence, ' ', row.report_id ? textLink(row.report_id, t('openText'), row.candidate) : null] },
    ],
    rows, { column: 0, descending: false }, t('candidates'));
  const search = searchField(t('search'), (text) => table.show(rows.filter((row) => `${row.candidate}${row.sentence}`.includes(text))));
  return [
    el('h1', {}, t('candidates')),
    el('p', { class: 'note' }, t('candidatesNote')),
    el('div', { class: 'controls' }, search,
      el('button', { type: 'button', onclick: () => saveCsv(`${t('candidates')}_${word('levels', level.level)}`, DATA.candidates.columns, rows.map((row) => DATA.candidates.columns.map((column) => row[column]))) }, t('saveCsv'))),
    el('div', { class: 'scroll' }, table.element),
    DATA.candidates.total > all.length ? el('p', { class: 'note' }, t('candidatesCut', all.length, DATA.candidates.total)) : null,
  ];
}

/** `2013:2;2014:5` as rates by calendar year: a year with reports and no mention is 0. */
function candidateRates(level, years, written) {
  const counts = new Map(written.split(';').filter(Boolean).map((each) => each.split(':').map(Number)));
  const chars = new Map(level.years.map((year, i) => [year, level.chars[i]]));
  return years.map((year) => (chars.has(year) ? rateNumber(counts.get(year) ?? 0, chars.get(year)) : null));
}
