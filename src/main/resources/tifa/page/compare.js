function compareView(level, terms, leftOut) {
  if (!level) {
    return [el('p', { class: 'empty' }, t('nothing'))];
  }
  const input = el('input', { type: 'text', list: 'all-terms', id: 'add-term', autocomplete: 'off' });
  const note = el('output', { class: 'note' });
  const go = (next) => {
    location.hash = address({ view: 'compare', terms: next });
  };
  const add = (event) => {
    event.preventDefault();
    const name = input.value.trim();
    const term = termNamed(name);
    if (term === undefined) {
      note.textContent = t('unknownTerm', name);
    } else if (terms.length >= OPTIONS_OF_COMPARE) {
      note.textContent = t('compareFull');
    } else if (!terms.includes(term)) {
      go([...terms, term]);
    }
  };
  return [
    el('h1', {}, t('compare')),
    el('p', { class: 'note' }, t('compareHelp')),
    leftOut.length ? el('p', { class: 'severity-warning', role: 'alert' }, t('compareCut', leftOut.map((term) => TERMS[term].term).join(t('comma')))) : null,
    el('form', { class: 'controls', onsubmit: add },
      el('label', { class: 'field' }, t('addTerm'), input),
      allTermsList(),
      el('button', { disabled: terms.length >= OPTIONS_OF_COMPARE }, t('add')),
      note),
    chips(terms.map((term) => TERMS[term].term), (i) => go(terms.filter((_, each) => each !== i))),
    ...(terms.length ? [courseFigure(level, (how) => compareChart(level, terms, how)), el('div', { class: 'scroll' }, compareTable(level, terms))] : suggestions(level, go)),
  ];
}

/** Every name of a term, for a field to complete. */
function allTermsList() {
  return el('datalist', { id: 'all-terms' }, [...TERM_INDEX.keys(), ...ALIASES.keys()].map((name) => el('option', { value: name })));
}

/** What may be worth comparing, for those who come without a question. */
function suggestions(level, go) {
  const found = movers(level, 1, OPTIONS_OF_COMPARE);
  return found.length
    ? [el('button', { type: 'button', onclick: () => go(found.map(({ term }) => term)) }, t('titled', t('risers'), found.map(({ term }) => TERMS[term].term).join(t('comma'))))]
    : [];
}

function compareTable(level, terms) {
  const tested = isTested(level);
  const labels = tested ? ['total', 'since', 'beforeNow', 'q', 'first', 'peak', 'last'] : ['total', 'per10k', 'reportsWithTerm', 'first', 'peak', 'last'];
  return plainTable(
    [{ label: t('term'), head: true }, ...(tested ? [{ label: t('direction') }] : []), ...labels.map((label) => ({ label: t(label), number: true }))],
    terms.map((term) => {
      const trend = trendsOf(level, term)[0];
      const total = totalOf(level, term);
      const numbers = tested
        ? [trend ? directionMark(trend.direction) : '', grouped(total), sinceOf(trend), beforeAndNow(trend), briefP(trend?.q_value)]
        : [grouped(total), brief(rate(total, sum(level.chars))), `${sum(level.reportsWithTerm[term])} / ${sum(level.reports)}`];
      return [termLink(term), ...numbers, trend?.first_year, trend?.peak_year, trend?.last_year];
    }), t('compare'));
}

function categoriesView(level) {
  if (!level?.categories.length) {
    return [el('p', { class: 'empty' }, t('nothing'))];
  }
  return [
    el('h1', {}, t('categories')),
    figure(() => categoryChart(level)),
    el('ul', { class: 'movers' },
      level.categories.map((category) =>
        el('li', {},
          el('a', { href: address({ view: 'terms', category: category.name }) },
            el('span', { class: 'name' }, category.name, el('span', { class: 'direction' }, t('timesSaid', grouped(sum(category.mentions))))),
            sparkline(onCalendar(level, category.mentions.map((mentions, i) => rateNumber(mentions, level.chars[i])))))))),
  ];
}
