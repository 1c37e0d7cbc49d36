/** Columns of what is new in a year, as the page's data has them. */
const NEW_IN_YEAR = ['rank', 'item', 'kind', 'category', 'mentions', 'mentions_before', 'regions', 'region_names', 'beside', 'report_id', 'sentence'];

/** Years of which it is known what is new in them. */
function yearsOfNew(level) {
  return Object.keys(level?.newInYear ?? {}).map(Number);
}

/** What is new in a year, the most striking first. */
function newItems(level, year) {
  return (level.newInYear[year] ?? []).map((cells) => Object.fromEntries(NEW_IN_YEAR.map((column, i) => [column, cells[i]])));
}

/** The report year before a year of a level, whichever window is shown. */
function yearBefore({ level }, year) {
  return LEVELS.get(level).years.filter((each) => each < year).at(-1) ?? t('none');
}

/** A term leads to its page, other words to where they stand in the texts. */
function newItemLink({ item, kind }) {
  return kind === 'term' ? termLink(TERM_INDEX.get(item)) : el('a', { href: address({ view: 'search', q: item }) }, item);
}

/** A term among many, whose English the mouse tells. */
function shortLink(name) {
  const term = TERM_INDEX.get(name);
  return el('a', { href: address({ term }), title: language === 'en' && TERMS[term].english ? TERMS[term].english : null }, name);
}

/** What a year says for the first time or far more than before: who says it, where it stands, and how often the year before. */
function newView(level, now) {
  const years = yearsOfNew(level);
  if (!years.length) {
    return [el('h1', {}, t('new')), el('p', { class: 'empty' }, t('nothing'))];
  }
  const year = years.includes(now.year) ? now.year : years.at(-1);
  const rows = newItems(level, year);
  const wanted = { q: now.q, role: now.role };
  const number = (label, key, extra = {}) => ({ label, number: true, ...extra, value: (row) => (row[key] === '' ? null : Number(row[key])), cell: (row) => row[key] });
  const fitting = () => rows.filter((row) => (!wanted.role || row.kind === wanted.role) && `${row.item}${row.region_names}${row.sentence}`.includes(wanted.q));
  const unlisted = () => fitting().filter(({ kind }) => kind !== 'term');
  const all = el('button', { type: 'button', onclick: () => copy(unlisted().map(({ item }) => lexiconRow(item, year)).join(''), t('lexiconRows')) });
  const tell = () => {
    all.textContent = t('allToLexicon', unlisted().length);
    all.disabled = !unlisted().length;
  };
  const show = () => {
    table.show(fitting());
    tell();
  };
  tell();
  const table = sortableTable(
    [
      number(t('rank'), 'rank', { wide: true }),
      { label: t('newItem'), head: true, value: (row) => row.item, cell: newItemLink },
      { label: t('itemKind'), wide: true, value: (row) => row.kind, cell: (row) => word('newKinds', row.kind) },
      number(t('mentions'), 'mentions'),
      number(t('mentionsOf', yearBefore(level, year)), 'mentions_before'),
      ...(level.regionCount > 1 ? [{ label: t('regions'), value: (row) => Number(row.regions), cell: (row) => [row.regions, el('span', { class: 'wide' }, t('titled', '', regionsNamed(row.region_names.split('|').map((region) => ({ region })))))] }] : []),
      { label: t('beside'), wide: true, cell: (row) => listed(row.beside.split('|').filter((term) => TERM_INDEX.has(term)).map(shortLink)) },
      { label: t('sentence'), wide: true, cell: (row) => [around(row.sentence, row.item), ' ', row.report_id ? textLink(row.report_id, t('openText'), row.sentence.replace(/…/g, '')) : null] },
      { label: t('lexicon'), tight: true, cell: (row) => (row.kind === 'term' ? t('isInLexicon') : lexiconButton(row.item, year)) },
    ],
    fitting(), { column: 0, descending: false }, t('new'), { main: true });
  return [
    el('h1', {}, t('titled', t('new'), year)),
    el('div', { class: 'controls' },
      choice(t('year'), null, years.map((each) => [String(each), String(each)]), String(year), (chosen) => {
        location.hash = sameBut({ year: Number(chosen) });
      }),
      choice(t('itemKind'), t('allKinds'), ['term', 'candidate', 'word'].map((kind) => [kind, word('newKinds', kind)]), now.role, (role) => {
        wanted.role = role;
        remember({ role });
        show();
      }),
      searchField(t('search'), (q) => {
        wanted.q = q;
        remember({ q });
        show();
      }, now.q),
      all,
      el('button', { type: 'button', onclick: () => saveCsv(titled(level, t('new'), String(year)), NEW_IN_YEAR, rows.map((row) => NEW_IN_YEAR.map((column) => row[column]))) }, t('saveCsv'))),
    el('p', { class: 'note' }, t('newNote')),
    el('div', { class: 'scroll' }, table.element),
  ];
}

function lexiconButton(item, year) {
  return el('button', { type: 'button', 'aria-label': `${t('copyRow')}: ${item}`, onclick: () => copy(lexiconRow(item, year), t('lexiconRows')) }, t('copyRow'));
}

/** A line of a lexicon, with what was new in which year as its note. */
function lexiconRow(item, year) {
  return csvOf(['term', 'category', 'aliases', 'exclude', 'match', 'note'], [[item, '', '', '', '', t('newNoteOf', year)]]).replace(/^\ufeff[^\n]*\n/, '');
}
