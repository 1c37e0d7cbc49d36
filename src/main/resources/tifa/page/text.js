/** The place that the address leads to: by code points, else the first with its words. */
function placeAsked(text, { at, long, q }) {
  const pattern = plainPattern(q);
  if (pattern) {
    return placesIn(text, pattern)[0] ?? [0, 0];
  }
  const from = indexOfCodePoint(text, Number(at) || 0);
  return [from, from + indexOfCodePoint(text.slice(from), Number(long) || 0)];
}

/** The kept text of a report, what the address leads to marked in it. */
function textView(now) {
  const row = objects(DATA.reports).find((each) => each.report_id === now.report);
  if (!row || !hasTexts()) {
    return [el('h1', {}, t('text')), el('p', { class: 'empty' }, hasTexts() ? t('noSuchReport', now.report) : t('textsLeftOut'))];
  }
  const place = el('div', { class: 'text', lang: 'zh-CN', tabindex: 0 });
  textsOf().then((texts) => {
    const text = texts.get(now.report) ?? '';
    const [from, to] = placeAsked(text, now);
    place.append(text.slice(0, from), el('mark', { class: 'linked', id: 'place' }, text.slice(from, to)), text.slice(to));
    if (to > from && place.isConnected) {
      document.getElementById('place').scrollIntoView({ block: 'center' });
    }
    document.documentElement.dataset.found = now.report;
  });
  return [
    el('p', { class: 'note' }, backLink(), '　', fileLink(now.report, t('textFile'))),
    el('h1', {}, `${row.year} ${row.region}`),
    el('p', { class: 'note' }, [row.title, row.path].filter(Boolean).join(' · ')),
    place,
  ];
}
