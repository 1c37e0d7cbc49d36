const HEDGE_SYMBOLS = { exact: 'circle', about: 'diamond', range: 'rect', stretch: 'pin' };
/** Triangles point to where an open range goes on: up or down, or right or left. */
const OPEN_RANGES = {
  vertical: { at_least: 'path://M0,10L10,10L5,0Z', at_most: 'path://M0,0L10,0L5,10Z' },
  across: { at_least: 'path://M0,0L10,5L0,10Z', at_most: 'path://M10,0L0,5L10,10Z' },
};
const HEDGES = ['exact', 'about', 'at_least', 'at_most', 'range', 'stretch'];
const VERDICTS = ['met', 'in_range', 'missed', 'not_reported', 'not_comparable', 'pending'];
const PLEDGES = objects(DATA.pledges).map((row) => ({ ...row, year: Number(row.target_year) }));

/** What regions promise in numbers, and what became of it. */
function targetsView(level, { indicator: askedIndicator, year: askedYear, region: askedRegion }) {
  const pledges = PLEDGES.filter((row) => row.level === level?.level && level.years.includes(row.year));
  if (!pledges.length) {
    return [el('h1', {}, t('targets')), el('p', { class: 'empty' }, t('noTargets'))];
  }
  const years = [...new Set(pledges.map((row) => row.year))].sort();
  const year = years.includes(askedYear) ? askedYear : years.at(-1);
  const indicators = byFrequency(pledges);
  const ofYear = pledges.filter((row) => row.year === year);
  const indicator = indicators.includes(askedIndicator) ? askedIndicator : byFrequency(ofYear)[0];
  const regions = regionsOfTargets(pledges);
  const region = regions.find(([code]) => code === askedRegion) ?? (regions.length === 1 ? regions[0] : null);
  const go = (change) => {
    location.hash = sameBut({ indicator, year, region: region?.[0], ...change });
  };
  return [
    el('h1', {}, t('targets')),
    DATA.pledges.total > PLEDGES.length ? el('p', { class: 'note' }, t('pledgesCut', PLEDGES.length, DATA.pledges.total)) : null,
    el('div', { class: 'controls' },
      choice(t('indicator'), null, indicators.map((key) => [key, indicatorName(key)]), indicator, (chosen) => go({ indicator: chosen })),
      choice(t('year'), null, years.map((each) => [String(each), String(each)]), String(year), (chosen) => go({ year: Number(chosen) })),
      regions.length > 1 ? choice(t('region'), t('noRegion'), regions, region?.[0], (chosen) => go({ region: chosen })) : null),
    figure(() => rangeChart(level, pledges, indicator, year)),
    pledgeGrid(level, ofYear, year),
    region ? courseParts(level, pledges.filter((row) => row.region_code === region[0] && row.indicator === indicator), region[1], indicator) : null,
  ];
}

function indicatorName(key) {
  return DATA.indicators[key]?.[language === 'zh' ? 0 : 1] ?? key;
}

/** Indicators, those that most targets are of first, else as the vocabulary has them. */
function byFrequency(pledges) {
  const count = new Map();
  pledges.forEach(({ indicator }) => count.set(indicator, (count.get(indicator) ?? 0) + 1));
  const known = Object.keys(DATA.indicators);
  return [...count.keys()].sort((a, b) => count.get(b) - count.get(a) || known.indexOf(a) - known.indexOf(b));
}

/** Code and name of regions, by code. */
function regionsOfTargets(pledges) {
  return [...new Map(pledges.map((row) => [row.region_code, row.region]))].sort((a, b) => (a[0] < b[0] ? -1 : 1));
}

/** Regions of a level with a report in a year that counts, whether or not it states a target. */
function regionsReporting(level, year, pledges) {
  const at = DATA.coverage.years.indexOf(year);
  const reporting = DATA.coverage.regions.filter(([, , of, letters]) => of === level.level && letters[at] === 'p').map(([code, name]) => [code, name]);
  return [...new Map([...reporting, ...regionsOfTargets(pledges.filter((row) => row.year === year))])];
}

/** The end of a target that is nearer to what is asked for at least. */
function nearEnd(row) {
  const end = row?.low || row?.high;
  return end ? Number(end) : null;
}

/** A unit of the tables as it stands after a number, in the language chosen. */
function unitAfter(unit) {
  return /^[%‰]?$/.test(unit) ? unit : ` ${word('units', unit)}`;
}

/** `≥5%`, `4.5–5%`: a range keeps both of its ends. */
function targetText(row) {
  if (nearEnd(row) === null) {
    return row.kind ? word('statedKinds', row.kind) : '';
  }
  const sign = { about: '≈', at_least: '≥', at_most: '≤' }[row.hedge] ?? (row.high ? '' : '≥');
  return `${sign}${row.low && row.high && row.low !== row.high ? `${row.low}–${row.high}` : row.low || row.high}${unitAfter(row.standard_unit)}`;
}

/** Bars from low to high at a place of the category axis, which is the vertical one or not. */
function bars(ends, vertical, fill = '#56b4e9') {
  return {
    type: 'custom',
    silent: true,
    z: 1,
    encode: vertical ? { x: 0, y: [1, 2] } : { x: [1, 2], y: 0 },
    data: ends,
    renderItem: (params, api) => {
      const at = api.value(0);
      const [from, to] = [api.value(1), api.value(2)].map((value) => api.coord(vertical ? [at, value] : [value, at]));
      const shape = vertical
        ? { x: from[0] - 4, y: to[1], width: 8, height: from[1] - to[1] }
        : { x: from[0], y: from[1] - 4, width: to[0] - from[0], height: 8 };
      return { type: 'rect', shape, style: { fill } };
    },
  };
}

/** Both ends of ranges, by place. */
function endsOf(rows) {
  return rows.flatMap((row, i) => (row?.low && row.high && row.low !== row.high ? [[i, Number(row.low), Number(row.high)]] : []));
}

/** A series for each hedge, since the shape is its. */
function hedgeSeries(rows, vertical) {
  const symbols = { ...HEDGE_SYMBOLS, ...OPEN_RANGES[vertical ? 'vertical' : 'across'] };
  return HEDGES.flatMap((hedge) => {
    const points = rows.flatMap((row, i) =>
      row?.hedge === hedge
        ? [...new Set(hedge === 'range' ? [row.low, row.high] : [row.low || row.high])].filter(Boolean).map((end) => (vertical ? [i, Number(end)] : [Number(end), i]))
        : []);
    return points.length
      ? [{ name: word('hedges', hedge), type: 'scatter', z: 3, symbol: symbols[hedge], symbolSize: hedge === 'range' ? 8 : 11, data: points, itemStyle: { color: COLOURS[0] } }]
      : [];
  });
}

/** Regions by what they set out to reach in a year, beside the year before. */
function rangeChart(level, pledges, indicator, year) {
  const of = (wanted) => new Map(pledges.filter((row) => row.indicator === indicator && row.year === wanted).map((row) => [row.region_code, row]));
  const now = of(year);
  const before = of(year - 1);
  const places = regionsReporting(level, year, pledges)
    .map(([code, name]) => ({ code, name, row: now.get(code), old: before.get(code) }))
    .sort((a, b) => (nearEnd(b.row) ?? -Infinity) - (nearEnd(a.row) ?? -Infinity) || !a.row - !b.row || (a.code < b.code ? -1 : 1));
  const rows = places.map(({ row }) => row);
  const unit = unitAfter([...rows, ...places.map(({ old }) => old)].find((row) => row?.standard_unit)?.standard_unit ?? '');
  const wordless = places.flatMap(({ row }, i) => (nearEnd(row) === null ? [[i, row ? word('statedKinds', row.kind) : t('unstated'), !row]] : []));
  const olds = places.flatMap(({ old }, i) => (nearEnd(old) === null ? [] : [[nearEnd(old), i]]));
  const marks = {
    type: 'custom',
    silent: true,
    z: 0,
    encode: { x: [], y: 0 },
    data: wordless.map(([i]) => [i]),
    renderItem: (params, api) => {
      const [, text, unstated] = wordless[params.dataIndex];
      const { x, width } = params.coordSys;
      const tall = api.size([0, 1])[1];
      const y = api.coord([0, api.value(0)])[1];
      return {
        type: 'group',
        children: [
          { type: 'rect', shape: { x, y: y - tall / 2, width, height: tall }, style: { fill: unstated ? '#eceff2' : 'transparent' } },
          { type: 'text', style: { x: x + 6, y, text, fill: '#57606a', verticalAlign: 'middle', font: `11px ${FONTS}` } },
        ],
      };
    },
  };
  const series = [...hedgeSeries(rows, false)];
  if (olds.length) {
    series.push({ name: t('lastYear'), type: 'scatter', z: 2, symbol: 'emptyCircle', symbolSize: 8, data: olds, itemStyle: { color: '#d55e00' } });
  }
  return chart(
    titled(level, t('targetOf', year), indicatorName(indicator)),
    {
      grid: { left: 8, right: 24, bottom: 24, containLabel: true },
      legend: { itemWidth: SCATTER_MARK, data: series.map(({ name }) => name) },
      tooltip: {
        trigger: 'axis',
        confine: true,
        axisPointer: { type: 'shadow', axis: 'y' },
        extraCssText: 'max-width:24rem;white-space:normal',
        formatter: (found) => {
          const { name, row, old } = places.find(({ code }) => code === found[0].axisValue);
          return [
            `<b>${escaped(name)}</b>`,
            row ? `${year}: ${escaped(targetText(row))}<br>${escaped(row.target_clause)}` : `${year}: ${t('unstated')}`,
            old ? `${year - 1}: ${escaped(targetText(old))}<br>${escaped(old.target_clause)}` : '',
          ].filter(Boolean).join('<br>');
        },
      },
      xAxis: { type: 'value', scale: true, boundaryGap: ['4%', '4%'], position: 'top', axisLabel: { formatter: `{value}${unit}`, hideOverlap: true }, axisLine: { onZero: false }, splitLine: { lineStyle: { color: '#e4e8ec' } } },
      yAxis: { type: 'category', inverse: true, data: places.map(({ code }) => code), axisLabel: { formatter: (code) => places.find((each) => each.code === code).name, interval: 0, fontSize: 11, width: 110, overflow: 'truncate' } },
      series: [marks, bars(endsOf(rows), false), ...series],
    },
    {
      columns: ['region_code', 'region', 'target_year', 'indicator', 'kind', 'hedge', 'low', 'high', 'standard_unit', 'target_clause', 'low_before', 'high_before', 'hedge_before'],
      rows: places.map(({ code, name, row, old }) => [code, name, year, indicator, row?.kind, row?.hedge, row?.low, row?.high, row?.standard_unit, row?.target_clause, old?.low, old?.high, old?.hedge]),
      textColumns: 13,
    },
    { height: 100 + 20 * Math.max(places.length, 3), note: t('targetsNote') });
}

function verdictMark(verdict, text = word('verdicts', verdict)) {
  return el('span', { class: `verdict ${verdict}` }, text);
}

/** Target and outcome of a pledge in the reports' own words. */
function bothClauses(row) {
  const clause = (id, words, value) => [value ? `${value} · ` : '', words ? `“${unwrapped(words)}” ` : '', id ? textLink(id, t('openText'), words) : ''];
  return el('dl', { class: 'both' },
    el('dt', {}, t('target')), el('dd', {}, clause(row.report_id, row.target_clause, targetText(row))),
    el('dt', {}, t('outcome')), el('dd', {}, clause(row.outcome_report_id, row.outcome_clause, row.outcome ? `${row.outcome}${unitAfter(row.standard_unit)}` : '')));
}

/** Indicators that a grid shows before all are asked for. */
const MOST_INDICATORS = 20;

/** What became of each target of a year: regions by indicators. */
function pledgeGrid(level, ofYear, year) {
  const indicators = byFrequency(ofYear);
  const byPlace = new Map(ofYear.map((row) => [`${row.region_code} ${row.indicator}`, row]));
  const clauses = el('div', { class: 'clauses', 'aria-live': 'polite' });
  let chosen = null;
  const show = (button, row) => {
    chosen?.setAttribute('aria-pressed', 'false');
    chosen = button;
    button.setAttribute('aria-pressed', 'true');
    clauses.replaceChildren(el('strong', {}, `${row.region} · ${indicatorName(row.indicator)} · ${row.year} `), verdictMark(row.verdict), bothClauses(row));
  };
  const cell = (row) => {
    if (!row) {
      return el('td', { class: 'unstated' }, el('span', { class: 'unseen' }, t('unstated')));
    }
    const words = [`${row.region} · ${indicatorName(row.indicator)} ${targetText(row)}: ${word('verdicts', row.verdict)}`, `${t('target')}: ${row.target_clause}`, row.outcome_clause ? `${t('outcome')}: ${row.outcome_clause}` : ''];
    const button = el('button', {
      type: 'button', 'aria-pressed': 'false', title: words.filter(Boolean).join('\n'),
      'aria-label': words[0], onclick: () => show(button, row), onfocus: () => show(button, row),
    }, verdictMark(row.verdict, targetText(row)));
    return el('td', {}, button);
  };
  const grid = (shown) => el('table', {},
    el('caption', { class: 'unseen' }, t('pledgesOf', year)),
    el('thead', {}, el('tr', {}, el('th', { scope: 'col' }, t('region')),
      shown.map((key) => el('th', { scope: 'col' }, el('a', { href: sameBut({ indicator: key, year }) }, indicatorName(key)))))),
    el('tbody', {}, regionsReporting(level, year, ofYear).map(([code, name]) =>
      el('tr', {},
        el('th', { scope: 'row' }, el('a', { href: sameBut({ region: code, year }) }, name)),
        shown.map((key) => cell(byPlace.get(`${code} ${key}`)))))));
  const whole = asked().all === '1' || indicators.length <= MOST_INDICATORS;
  const columns = DATA.pledges.columns;
  return el('section', { class: 'across' },
    el('h2', {}, t('pledgesOf', year)),
    el('p', { class: 'note' }, t('pledgesNote')),
    el('p', { class: 'legend' }, VERDICTS.map((verdict) => el('span', {}, verdictMark(verdict), ` ${ofYear.filter((row) => row.verdict === verdict).length}`))),
    el('div', { class: 'controls tools' },
      whole ? null : el('button', { type: 'button', onclick: () => { location.hash = sameBut({ all: '1' }); } }, t('allIndicators', indicators.length)),
      el('button', { type: 'button', onclick: () => saveCsv(`${t('pledgesOf', year)}_${word('levels', level.level)}`, columns, ofYear.map((row) => columns.map((column) => row[column]))) }, t('saveCsv'))),
    el('div', { class: 'scroll pledges' }, grid(whole ? indicators : indicators.slice(0, MOST_INDICATORS))),
    clauses);
}

function courseTitle(region, indicator) {
  return t('titled', `${region} · ${indicatorName(indicator)}`, t('courseOf'));
}

/** Targets and outcomes of a region by year. */
function pledgeChart(level, pledges, region, indicator) {
  const byYear = new Map(pledges.map((row) => [row.year, row]));
  const years = calendarYears(level);
  const rows = years.map((year) => byYear.get(year));
  const unit = unitAfter(pledges.find((row) => row.standard_unit)?.standard_unit ?? '');
  const outcomes = rows.map((row) => (row?.outcome ? Number(row.outcome) : null));
  const outcome = { ...lineSeries(t('outcome'), outcomes, 1), z: 2 };
  const series = [...hedgeSeries(rows, true), outcome];
  return chart(
    courseTitle(region, indicator),
    {
      grid: GRID,
      legend: { itemWidth: SCATTER_MARK, data: series.map(({ name }) => name) },
      tooltip: {
        trigger: 'axis',
        confine: true,
        extraCssText: 'max-width:24rem;white-space:normal',
        formatter: (found) => {
          const row = byYear.get(Number(found[0].axisValue));
          return row ? `<b>${row.year}</b> ${word('verdicts', row.verdict)}<br>${t('target')}: ${escaped(row.target_clause)}<br>${t('outcome')}: ${escaped(row.outcome_clause)}` : '';
        },
      },
      xAxis: yearAxis(level),
      yAxis: { type: 'value', scale: true, boundaryGap: ['8%', '8%'], axisLabel: { formatter: `{value}${unit}` }, splitLine: { lineStyle: { color: '#e4e8ec' } } },
      series: [bars(endsOf(rows), true), ...series],
    },
    { columns: DATA.pledges.columns, rows: pledges.map((row) => DATA.pledges.columns.map((column) => row[column])), textColumns: DATA.pledges.columns.length },
    { note: gapNote(level) });
}

/** What a region promised and reported over the years. */
function courseParts(level, pledges, region, indicator) {
  const title = courseTitle(region, indicator);
  if (!pledges.length) {
    return [el('p', { class: 'empty' }, t('titled', title, t('unstated')))];
  }
  return [
    figure(() => pledgeChart(level, pledges, region, indicator)),
    el('div', { class: 'scroll' },
      sortableTable(
        [
          { label: t('year'), head: true, tight: true, value: (row) => row.year, cell: (row) => row.year },
          { label: t('verdict'), value: (row) => VERDICTS.indexOf(row.verdict), cell: (row) => verdictMark(row.verdict) },
          { label: t('gap'), number: true, value: (row) => (row.gap === '' ? null : Number(row.gap)), cell: (row) => row.gap },
          { label: t('changeOfTarget'), number: true, wide: true, value: (row) => (row.change === '' ? null : Number(row.change)), cell: (row) => row.change },
          { label: `${t('target')} / ${t('outcome')}`, cell: bothClauses },
        ],
        pledges, { column: 0, descending: true }, title).element),
  ];
}
