/** Set phrases that the lexicon lacks. */
function candidatesView(level) {
  const { columns, total } = level?.candidates ?? { columns: [], total: 0 };
  const rows = level ? objects(level.candidates) : [];
  if (!rows.length) {
    return [el('h1', {}, t('candidates')), el('p', { class: 'empty' }, t('nothing'))];
  }
  const number = (label, key, extra = {}) => ({ label, number: true, ...extra, value: (row) => Number(row[key]), cell: (row) => brief(row[key]) });
  const years = calendarYears(level);
  const fitting = (text) => rows.filter((row) => `${row.candidate}${row.sentence}`.includes(text));
  const table = sortableTable(
    [
      number(t('rank'), 'rank', { wide: true }),
      { label: t('candidate'), head: true, tight: true, value: (row) => row.candidate, cell: (row) => row.candidate },
      { label: t('kind'), wide: true, value: (row) => row.kind, cell: (row) => word('kinds', row.kind) },
      number(t('score'), 'score', { wide: true }),
      number(t('mentions'), 'mentions'),
      number(t('reports'), 'reports', { wide: true }),
      number(t('first'), 'first_year'),
      { label: t('course'), cell: (row) => sparkline(candidateRates(level, years, row.years)) },
      { label: t('sentence'), wide: true, cell: (row) => [around(row.sentence, row.candidate), ' ', row.report_id ? textLink(row.report_id, t('openText'), row.sentence) : null] },
      { label: t('lexicon'), tight: true, wide: true, cell: (row) => lexiconButton(row.candidate, row.new_in) },
    ],
    fitting(asked().q), { column: 0, descending: false }, t('candidates'), { main: true });
  const search = searchField(t('search'), (text) => {
    remember({ q: text });
    table.show(fitting(text));
  }, asked().q);
  return [
    el('h1', {}, t('candidates')),
    el('p', { class: 'note' }, t('candidatesNote'), ' ', yearsOfNew(level).length ? [t('titled', t('byYear'), ''), el('a', { href: address({ view: 'new' }) }, t('new'))] : null),
    el('div', { class: 'controls' }, search,
      el('button', { type: 'button', onclick: () => saveCsv(`${t('candidates')}_${word('levels', level.level)}`, columns, rows.map((row) => columns.map((column) => row[column]))) }, t('saveCsv'))),
    el('div', { class: 'scroll' }, table.element),
    total > rows.length ? el('p', { class: 'note' }, t('candidatesCut', rows.length, total)) : null,
  ];
}

const AROUND = 36;

/** A sentence with the phrase marked, cut where it is long; the whole is what the mouse tells. */
function around(sentence, phrase) {
  const at = sentence.indexOf(phrase);
  const from = at < 0 ? 0 : Math.max(0, at - AROUND);
  const to = at < 0 ? 2 * AROUND : at + phrase.length + AROUND;
  return el('span', { title: sentence },
    from > 0 ? '…' : '',
    at < 0 ? sentence.slice(0, to) : [sentence.slice(from, at), el('mark', {}, phrase), sentence.slice(at + phrase.length, to)],
    to < sentence.length ? '…' : '');
}

/** `2013:2;2014:5` as rates by calendar year: a year with reports and no mention is 0. */
function candidateRates(level, years, written) {
  const counts = new Map(written.split(';').filter(Boolean).map((each) => each.split(':').map(Number)));
  const chars = new Map(level.years.map((year, i) => [year, level.chars[i]]));
  return years.map((year) => (chars.has(year) ? rateNumber(counts.get(year) ?? 0, chars.get(year)) : null));
}
