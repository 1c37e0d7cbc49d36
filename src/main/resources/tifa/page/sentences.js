const SENTENCES_AT_ONCE = 50;
/** Characters on either side of a term where sentences stand one below the other. */
const KWIC_SIDE = 30;

const SENTENCE_COLUMNS = ['report_id', 'start', 'term', 'section_no', 'role', 'level', 'region', 'year', 'surface', 'left', 'match', 'right'];

/** Sentences with a term. */
function sentenceParts(level, term) {
  const { total, rows } = sentencesOf(level, term);
  if (!rows.length) {
    return [];
  }
  const name = TERMS[term].term;
  return [
    el('h2', { id: 'sentences-title' }, t('sentences')),
    el('p', { class: 'note' }, rows.length < total ? t('sampled', rows.length, total) : t('allSentences', total)),
    sentenceList(rows, {
      searched: true,
      linkTo: (row) => address({ term, report: row.id, at: row.start }),
      save: (some) => saveCsv(titled(level, t('sentences'), name), SENTENCE_COLUMNS,
        some.map((row) => [row.id, row.start, name, row.number, row.role, level.level, row.region, Number(row.year), row.surface, row.left, row.match, row.right])),
    }),
  ];
}

/**
 * Sentences: filtered, in an order that may be that of the words beside what they are listed for, to copy, to link to and to save.
 *
 * @param rows as `sentencesOf` has them; `number`, `heading` and `role` may be empty
 * @param searched whether a field searches them; else the address' `q` is another's
 * @param linkTo the address of one
 * @param save saves some
 */
function sentenceList(rows, { searched = false, linkTo, save }) {
  const now = asked();
  const wanted = { q: searched ? now.q : '', year: now.year ? String(now.year) : '', role: now.role, region: now.region, sort: Object.hasOwn(SENTENCE_ORDERS, now.sort) ? now.sort : '' };
  const linked = (row) => row.id === now.report && String(row.start) === now.at;
  const list = el('ol', { class: 'sentences' });
  const more = el('button', { type: 'button', onclick: () => show(shown + SENTENCES_AT_ONCE) });
  const count = el('output', { class: 'note' });
  let shown = SENTENCES_AT_ONCE;

  /** The one that the address leads to stands first, whatever is filtered. */
  function found() {
    const some = SENTENCE_ORDERS[wanted.sort](rows.filter((row) => linked(row) || fits(row, wanted)));
    return [...some.filter(linked), ...some.filter((row) => !linked(row))];
  }

  function show(most) {
    shown = most;
    const some = found();
    const item = wanted.sort ? kwicItem : sentenceItem;
    list.classList.toggle('kwic', Boolean(wanted.sort));
    list.replaceChildren(...some.slice(0, most).map((row) => item(row, linkTo, linked(row))));
    more.hidden = some.length <= most;
    more.textContent = t('more', Math.min(SENTENCES_AT_ONCE, some.length - most));
    count.textContent = t('shownOf', some.length);
  }

  const change = (key) => (value) => {
    wanted[key] = value;
    remember({ [key]: value });
    show(SENTENCES_AT_ONCE);
  };
  /** A choice between what the rows have of a kind, where there is more than one. */
  const filter = (key, all, shown = (name) => name) => {
    const names = [...new Set(rows.map((row) => row[key]))].sort();
    return names.length > 1 ? choice(t(key), t(all), names.map((name) => [name, shown(name)]), wanted[key], change(key)) : null;
  };
  show(SENTENCES_AT_ONCE);
  return [
    el('div', { class: 'controls' },
      searched ? searchField(t('search'), change('q'), wanted.q) : null,
      filter('year', 'allYears'),
      filter('region', 'allRegions'),
      filter('role', 'allRoles', (role) => word('roles', role)),
      choice(t('order'), t('newestFirst'), [['left', t('byLeft')], ['right', t('byRight')]], wanted.sort, change('sort')),
      count,
      el('button', { type: 'button', onclick: () => save(found()) }, t('saveCsv'))),
    list,
    more,
  ];
}

function fits(row, { q, year, role, region }) {
  return (!year || row.year === year) && (!role || row.role === role) && (!region || row.region === region) &&
    (!q || `${row.left}${row.match}${row.right}${row.region}`.includes(q));
}

function newestFirst(a, b) {
  return b.year - a.year || (a.region < b.region ? -1 : a.region > b.region ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : a.start - b.start);
}

/** The words before a term from the nearest on. */
function backwards(text) {
  return [...unwrapped(text)].reverse().join('');
}

/** By a text of each, looked up once; by code units, the same everywhere. */
function sortedBy(rows, text) {
  return rows
    .map((row) => ({ row, text: text(row) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : newestFirst(a.row, b.row)))
    .map(({ row }) => row);
}

const SENTENCE_ORDERS = {
  '': (rows) => [...rows].sort(newestFirst),
  left: (rows) => sortedBy(rows, (row) => backwards(row.left)),
  right: (rows) => sortedBy(rows, (row) => unwrapped(row.right)),
};

function sentenceItem(row, linkTo, isLinked) {
  const section = row.number ? ` · ${row.number} ${[...unwrapped(row.heading)].slice(0, 40).join('')} · ${word('roles', row.role)}` : '';
  return el('li', { id: `${row.id}-${row.start}`, class: isLinked ? 'linked' : null },
    el('div', { class: 'where' }, el('strong', {}, `${row.year} ${row.region}`), `${section} · `,
      textLink(row.id, t('openText'), row.left + row.match + row.right, row.start, [...row.match].length), sentenceTools(row, linkTo)),
    el('div', {}, unwrapped(row.left), el('mark', {}, unwrapped(row.match)), unwrapped(row.right)));
}

/** On one line, so that what stands beside the term stands one below the other. */
function kwicItem(row, linkTo, isLinked) {
  const right = [...unwrapped(row.right)].slice(0, KWIC_SIDE).join('');
  const left = [...unwrapped(row.left)].slice(-KWIC_SIDE).join('');
  return el('li', { id: `${row.id}-${row.start}`, class: isLinked ? 'linked' : null },
    el('span', { class: 'left' }, left), el('mark', {}, unwrapped(row.match)), el('span', { class: 'right' }, right),
    el('span', { class: 'where' }, textLink(row.id, `${row.year} ${row.region}`, row.left + row.match + row.right, row.start, [...row.match].length), sentenceTools(row, linkTo)));
}

function sentenceTools(row, linkTo) {
  const button = (label, name, text) => el('button', { type: 'button', 'aria-label': `${label}: ${row.year} ${row.region}`, onclick: () => copy(text(), name) }, label);
  return el('span', { class: 'tools' },
    button(t('copyQuotation'), t('sentence'), () => quotation(row)),
    button(t('copyLink'), t('link'), () => location.href.replace(/#.*$/, '') + linkTo(row)));
}

/** A sentence as it is quoted, with where it is from. */
function quotation(row) {
  const place = row.number ? t('quotedSection', row.number) : '';
  return t('quotation', unwrapped(row.left + row.match + row.right), row.region, row.year, place);
}

/** Puts text where the reader can paste it from; older browsers and pages from disk know another way only. */
function copy(text, name) {
  const told = () => say(t('copied', name));
  const byHand = () => {
    const field = el('textarea', { class: 'unseen', 'aria-hidden': 'true' });
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    told();
  };
  navigator.clipboard ? navigator.clipboard.writeText(text).then(told, byHand) : byHand();
}
