function termsView(level, now) {
  if (!level) {
    return [el('p', { class: 'empty' }, t('nothing'))];
  }
  const number = (text) => (text === undefined || text === '' ? null : Number(text));
  const rows = TERMS.map(({ term, category, categories }, index) => {
    const trend = trendsOf(level, index)[0];
    return { index, term, category, categories, found: searchedText(index), trend, total: totalOf(level, index), calendar: onCalendar(level, ratesOf(level, index)) };
  });
  const statistic = (label, key, extra = {}) => ({
    label, number: true, ...extra, value: (row) => number(row.trend?.[key]), cell: (row) => (key === 'q_value' ? briefP : brief)(row.trend?.[key]),
  });
  const wanted = now.category;
  const filter = { text: now.q, direction: now.direction };
  const tested = isTested(level);
  const ofTrend = [
    { ...statistic(t('since'), 'since'), cell: (row) => sinceOf(row.trend) ?? '' },
    { label: t('beforeNow'), number: true, value: (row) => (row.trend?.log2_ratio ? nearerEnd(row.trend) : null), cell: (row) => beforeAndNow(row.trend) },
    statistic(t('q'), 'q_value', { wide: true }),
    statistic(t('first'), 'first_year', { wide: true }),
    statistic(t('peak'), 'peak_year', { wide: true }),
  ];
  const all = { chars: sum(level.chars), reports: sum(level.reports) };
  const ofReports = [
    { label: t('per10k'), number: true, value: (row) => rateNumber(row.total, all.chars), cell: (row) => brief(rate(row.total, all.chars)) },
    { label: t('reportsWithTerm'), number: true, value: (row) => sum(level.reportsWithTerm[row.index]), cell: (row) => `${sum(level.reportsWithTerm[row.index])} / ${all.reports}` },
  ];
  const fitting = () => {
    const text = filter.text.toLowerCase();
    return rows.filter((row) =>
      (!text || row.found.includes(text)) &&
      (!filter.direction || row.trend?.direction === filter.direction) &&
      (!wanted || row.categories.includes(wanted)));
  };
  const some = fitting();
  const table = sortableTable(
    [
      { label: t('term'), head: true, value: (row) => row.term, cell: (row) => termLink(row.index) },
      { label: t('category'), wide: true, value: (row) => row.category, cell: (row) => row.categories.join(t('comma')) },
      ...(level.years.length > 1 ? [{ label: t('course'), cell: (row) => sparkline(row.calendar) }] : []),
      ...(tested ? [{ label: t('direction'), tight: true, value: (row) => row.trend?.direction, cell: (row) => (row.trend ? directionMark(row.trend.direction) : '') }] : []),
      { label: t('total'), number: true, value: (row) => row.total, cell: (row) => grouped(row.total) },
      ...(tested ? ofTrend : ofReports),
      {
        label: t('compare'),
        cell: (row) => el('input', {
          type: 'checkbox',
          checked: now.terms.includes(row.index),
          'aria-label': `${t('toCompare')}: ${row.term}`,
          onchange: (event) => tick(event.target, row.index),
        }),
      },
    ],
    some, { column: 2 + (level.years.length > 1) + tested, descending: true }, t('terms'), { main: true });
  const count = el('output', { class: 'note', id: 'count' }, t('countOf', some.length, rows.length));

  function tick(box, index) {
    const now = asked().terms;
    const next = box.checked ? [...now, index] : now.filter((each) => each !== index);
    if (next.length > OPTIONS_OF_COMPARE) {
      box.checked = false;
      say(t('compareFull'));
      return;
    }
    remember({ terms: next });
    drawHeader();
  }

  function show() {
    const some = fitting();
    table.show(some);
    count.textContent = t('countOf', some.length, rows.length);
  }

  const search = searchField(t('searchTerms'), (text) => {
    filter.text = text;
    remember({ q: text });
    show();
  }, filter.text);
  const names = [...new Set(TERMS.flatMap(({ categories }) => categories))];
  return [
    el('h1', {}, t('terms')),
    tested ? null : el('p', { class: 'note' }, level.years.length > 1 ? t('fewYears') : t('oneYear')),
    el('div', { class: 'controls' },
      search,
      choice(t('category'), t('allCategories'), names.map((name) => [name, name]), wanted, (category) => {
        location.hash = sameBut({ category });
      }),
      tested ? choice(t('direction'), t('allDirections'), Object.keys(LABELS.zh.directions).map((name) => [name, word('directions', name)]), filter.direction, (direction) => {
        filter.direction = direction;
        remember({ direction });
        show();
      }) : null,
      count,
      el('button', {
        type: 'button',
        onclick: () => saveCsv(
          `${t('terms')}_${word('levels', level.level)}`,
          DATA.trends.columns,
          DATA.trends.rows.filter((row) => row[DATA.trends.columns.indexOf('level')] === level.level && row[DATA.trends.columns.indexOf('window')] === level.window)),
      }, t('saveCsv'))),
    el('div', { class: 'scroll' }, table.element),
  ];
}
