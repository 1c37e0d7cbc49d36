/** Terms of the lexicon that a word leads to, and the word itself in the texts. */
function searchView(level, now) {
  const wanted = now.q.trim();
  if (!wanted || !level) {
    return [el('h1', {}, t('anyWord')), el('p', {}, t('anyWordHelp'))];
  }
  const place = el('div', { id: 'found', 'aria-live': 'polite' }, el('p', { class: 'note' }, t('searching')));
  if (hasTexts()) {
    textsOf().then((texts) => {
      if (place.isConnected) {
        place.replaceChildren(...plainParts(level, wanted, texts).flat(Infinity).filter(Boolean));
        drawAll(place);
        document.documentElement.dataset.found = wanted;
      }
    });
  } else {
    place.replaceChildren(el('p', { class: 'note' }, t('textsLeftOut')));
  }
  return [
    el('h1', {}, t('titled', t('anyWord'), wanted)),
    el('h2', {}, t('inLexicon')),
    termsFound(level, wanted),
    regionsFound(wanted),
    el('h2', {}, t('inTexts')),
    el('p', { class: 'note' }, t('plainNote')),
    place,
  ];
}

/** Terms by how well their names fit: the whole name first, then its beginning, then a part. */
function matchingTerms(wanted) {
  const text = wanted.toLowerCase().replace(/\s+/g, '');
  const fit = (name) => {
    const at = name.toLowerCase().replace(/\s+/g, '').indexOf(text);
    return at < 0 ? 0 : at > 0 ? 1 : name.length === wanted.length ? 3 : 2;
  };
  return TERMS.map(({ term, pinyin, english }, index) => {
    const names = [term, ...(english ? [english] : []), ...(SURFACES.get(index) ?? [])].map((name) => ({ name, score: 2 * fit(name) }));
    // Syllables count from their beginnings: ms is 民生, and so is minsh.
    const typed = /^[a-z0-9]+$/.test(text) && pinyin ? [{ name: pinyin, score: 2 * pinyinFit(pinyin, text) - 1 }] : [];
    return { index, ...[...names, ...typed].reduce((best, each) => (each.score > best.score ? each : best)) };
  })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.index - b.index);
}

/** How letters are the beginnings of syllables one after the other: of all of them 3, from the first on 2, from a later one on 1, not at all 0. */
function pinyinFit(pinyin, letters) {
  const syllables = pinyin.split(' ');
  const from = (i, left, toEnd) => {
    if (!left) {
      return !toEnd || i === syllables.length;
    }
    const syllable = syllables[i] ?? '';
    for (let length = Math.min(syllable.length, left.length); length > 0; length--) {
      if (left.startsWith(syllable.slice(0, length)) && from(i + 1, left.slice(length), toEnd)) {
        return true;
      }
    }
    return false;
  };
  return from(0, letters, true) ? 3 : from(0, letters, false) ? 2 : syllables.some((_, i) => from(i, letters, false)) ? 1 : 0;
}

const MOST_TERMS_FOUND = 12;

function termsFound(level, wanted) {
  const found = matchingTerms(wanted);
  if (!found.length) {
    return el('p', { class: 'note' }, t('notInLexicon', wanted));
  }
  return [
    el('ul', { class: 'movers' }, found.slice(0, MOST_TERMS_FOUND).map(({ index, name }) =>
      el('li', {},
        el('a', { href: address({ term: index }) },
          cardName(index, el('span', { class: 'direction' }, t('timesSaid', grouped(totalOf(level, index))))),
          sparkline(onCalendar(level, ratesOf(level, index))),
          name === TERMS[index].term || (language === 'en' && name === TERMS[index].english) ? null : el('span', { class: 'note' }, t('asName', name)))))),
    found.length > MOST_TERMS_FOUND ? el('p', { class: 'note' }, t('moreTerms', found.length - MOST_TERMS_FOUND)) : null,
  ];
}

/** Regions of any level whose names have what is searched, or begin as the letters typed; those of levels with one region have no view. */
function matchingRegions(wanted) {
  const letters = wanted.toLowerCase().replace(/\s+/g, '');
  const typed = /^[a-z]+$/.test(letters);
  return DATA.levels
    .filter(({ regions }) => regions.length > 1)
    .flatMap(({ level, regions }) => regions.filter(({ name, pinyin }) => name.includes(wanted) || (typed && pinyinFit(pinyin, letters) > 1)).map(({ code, name }) => ({ level, code, name })));
}

/** Links to them; nothing where there are none. */
function regionsFound(wanted) {
  const found = matchingRegions(wanted).slice(0, MOST_TERMS_FOUND);
  return found.length
    ? [el('h2', {}, t('regions')), el('p', {}, listed(found.map(({ level, code, name }) =>
        el('a', { href: address({ view: 'regions', level, window: '', region: code }) }, t('ofLevel', name, word('levels', level))))))]
    : null;
}

/** Reports of a level that count, each with the places at which its text has a pattern. */
function reportsWith(level, pattern, texts) {
  return objects(DATA.reports)
    .filter((row) => row.level === level.level && row.status === 'used' && level.years.includes(Number(row.year)) && texts.has(row.report_id))
    .map((row) => ({ ...row, year: Number(row.year), places: placesIn(texts.get(row.report_id), pattern) }));
}

function plainParts(level, wanted, texts) {
  const reports = reportsWith(level, plainPattern(wanted), texts);
  const found = reports.filter(({ places }) => places.length);
  const mentions = sum(found.map(({ places }) => places.length));
  if (!mentions) {
    return [el('p', { class: 'empty' }, t('nowhere', wanted, reports.length))];
  }
  return [
    el('p', { class: 'finding' }, t('foundIn', wanted, grouped(mentions), found.length, reports.length, Math.min(...found.map(({ year }) => year)))),
    level.years.length > 1 ? figure(() => plainCourse(level, wanted, reports)) : null,
    new Set(reports.map((row) => row.region_code)).size > 1 ? plainRegions(level, wanted, reports) : null,
    plainSentences(level, wanted, found, texts),
  ];
}

function plainCourse(level, wanted, reports) {
  const counts = level.years.map((year) => sum(reports.filter((row) => row.year === year).map(({ places }) => places.length)));
  return chart(
    titled(level, `${t('rateByYear')} · ${t('plainSearch')}`, wanted),
    { grid: { ...GRID, top: 30 }, xAxis: yearAxis(level), yAxis: rateAxis(), series: [lineSeries(wanted, onCalendar(level, counts.map((count, i) => rateNumber(count, level.chars[i]))))] },
    { columns: ['level', 'string', 'year', 'occurrences', 'chars', 'per_10k_chars'], rows: level.years.map((year, i) => [level.level, wanted, year, counts[i], level.chars[i], rate(counts[i], level.chars[i])]), textColumns: 2 },
    { height: 280, note: gapNote(level) });
}

function plainRegions(level, wanted, reports) {
  const byRegion = new Map();
  for (const row of reports) {
    const known = byRegion.get(row.region_code) ?? { code: row.region_code, name: row.region, count: 0, using: 0, reports: 0, first: null };
    byRegion.set(row.region_code, {
      ...known,
      count: known.count + row.places.length,
      reports: known.reports + 1,
      using: known.using + (row.places.length ? 1 : 0),
      first: row.places.length ? Math.min(known.first ?? row.year, row.year) : known.first,
    });
  }
  const rows = [...byRegion.values()];
  const number = (label, key) => ({ label, number: true, value: (row) => row[key], cell: (row) => row[key] ?? '' });
  return [
    el('h3', {}, t('regions')),
    el('div', { class: 'scroll tall' },
      sortableTable(
        [{ label: t('region'), head: true, value: (row) => row.code, cell: (row) => row.name }, number(t('occurrences'), 'count'), number(t('reportsWithTerm'), 'using'), number(t('reports'), 'reports'), number(t('first'), 'first')],
        rows, { column: 1, descending: true }, t('regions')).element),
  ];
}

const PLAIN_COLUMNS = ['report_id', 'start', 'region', 'year', 'left', 'match', 'right'];

/** Where a string stands, as sentences; what stands around a place is looked up when it is shown. */
function plainSentences(level, wanted, found, texts) {
  const rows = found.flatMap(({ report_id: id, region, year, places }) => {
    const text = texts.get(id);
    let before = 0;
    let start = 0;
    return places.map(([from, to]) => {
      start += codePointsTo(text.slice(before, from), from - before);
      before = from;
      let around = null;
      const part = (name) => (around ??= aroundPlace(text, from, to))[name];
      return {
        id, region, year: String(year), start, number: '', heading: '', role: '',
        get left() { return part('left'); }, get match() { return part('match'); }, get right() { return part('right'); },
      };
    });
  });
  return [
    el('h3', {}, t('sentences')),
    sentenceList(rows, {
      linkTo: (row) => address({ view: 'text', report: row.id, at: row.start, long: [...row.match].length }),
      save: (some) => saveCsv(titled(level, t('plainSearch'), wanted), PLAIN_COLUMNS,
        some.map((row) => [row.id, row.start, row.region, Number(row.year), unwrapped(row.left), unwrapped(row.match), unwrapped(row.right)])),
    }),
  ];
}

/** A field in the header that leads to what was typed. */
function searchForm(now) {
  const field = el('input', { type: 'search', id: 'any-word', placeholder: t('anyWord'), 'aria-label': t('anyWordHelp'), value: now.view === 'search' ? now.q : '' });
  return el('form', {
    role: 'search',
    onsubmit: (event) => {
      event.preventDefault();
      location.hash = address({ view: 'search', q: field.value.trim() });
    },
  }, field, el('button', {}, t('search')));
}
