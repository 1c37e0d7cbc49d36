/** Okabe and Ito's colours, which the colour-blind can tell apart, for areas. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#6e7781'];
/** The same for lines and what is thin: dark enough on white (4.5 : 1). */
const LINE_COLOURS = ['#0072b2', '#b84d00', '#00785a', '#a8457d', '#8a5a00', '#24292f'];
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
const DASHES = ['solid', [7, 4], [2, 3], [9, 3, 2, 3], [4, 2], 'solid'];
/** Zero is white: what is not there is grey. */
const HEAT = ['#ffffff', '#b9d6ea', '#7fb5d9', '#4290c2', '#1765a0', '#083a6b'];
/** With single quotes, since ECharts writes them into an attribute of a saved figure. */
const FONTS = getComputedStyle(document.documentElement).getPropertyValue('--fonts').trim().replace(/"/g, "'");
/** Text as markup that shows it: tooltips are markup. */
function escaped(text) {
  return echarts.format.encodeHTML(text);
}

const TOOLTIP = { trigger: 'axis', confine: true, axisPointer: { type: 'line' }, valueFormatter: (value) => (value === null || value === undefined ? t('none') : shortNumber(value)) };
const BAR_TOOLTIP = { ...TOOLTIP, axisPointer: { type: 'shadow' } };

/** What a chart is called: of whom, what, and of which level. */
function titled(level, what, of = '') {
  return t('ofLevel', of ? t('titled', of, what) : what, word('levels', level.level));
}

/** How wide a mark of a scatter's legend is, in pixels: as wide as high, as it is drawn. */
const SCATTER_MARK = 14;

const GRID = { left: 8, right: 16, top: 40, bottom: 8, containLabel: true };

/** The years of a level, those without a report shaded, so that nobody takes a gap for zero; `from` is the place of the first year shown. */
function yearAxis(level, from = 0) {
  const has = new Set(level.years);
  const years = calendarYears(level);
  const shades = years.map((year) => (has.has(year) ? 'transparent' : '#f0f2f4'));
  return {
    ...plainYearAxis(years),
    // ECharts deals out the colours from the first year that is shown.
    splitArea: { show: has.size < years.length, interval: 0, areaStyle: { color: [...shades.slice(from), ...shades.slice(0, from)] } },
  };
}

function plainYearAxis(years) {
  return { type: 'category', data: years.map(String), axisLabel: { hideOverlap: true } };
}

function rateAxis(measure = 'rate') {
  return {
    type: 'value',
    name: t(`measured_${measure}`),
    nameTextStyle: { align: 'left', padding: [0, 0, 0, -20] },
    min: 0,
    ...(measure === 'share' ? { max: 1, axisLabel: { formatter: (share) => `${Math.round(share * 100)}%` } } : {}),
    splitLine: { lineStyle: { color: '#e4e8ec' } },
  };
}

/** How the address wants courses shown: what is measured, whether averaged, and between which years. */
function courseAsked(level) {
  const { measure, average, from, to } = asked();
  const years = calendarYears(level);
  const place = (year, otherwise) => (years.includes(Number(year)) ? years.indexOf(Number(year)) : otherwise);
  const start = place(from, 0);
  const end = place(to, years.length - 1);
  return { measure: Object.hasOwn(MEASURES, measure) ? measure : 'rate', averaged: average === '1', start: Math.min(start, end), end: Math.max(start, end), years };
}

/** Lines of terms over the years as the address wants them; where they are averaged the points stay as they are. */
function courses(level, terms, { measure, averaged }) {
  return terms.flatMap((term, i) => {
    const values = onCalendar(level, MEASURES[measure](level, term));
    const line = lineSeries(TERMS[term].term, values, i);
    return averaged
      ? [{ ...line, lineStyle: { width: 0 } }, { ...lineSeries(t('averageOf', TERMS[term].term), movingAverage(values), i), showSymbol: false }]
      : [line];
  });
}

/** Rows of the table that the courses of terms are drawn from. */
function courseData(level, terms) {
  return {
    columns: ['level', 'term', 'year', 'mentions', 'reports_with_term', 'reports', 'chars', 'per_10k_chars'],
    rows: terms.flatMap((term) => level.years.map((year, i) => [
      level.level, TERMS[term].term, year, level.mentions[term][i], level.reportsWithTerm[term][i], level.reports[i], level.chars[i], rate(level.mentions[term][i], level.chars[i])])),
    textColumns: 2,
  };
}

const BRUSH_HEIGHT = 34;

/** A brush below the years, which in a saved figure is not seen; and the room that it takes. */
function brush({ start, end, years }, still) {
  const range = { startValue: start, endValue: end, filterMode: 'none', minValueSpan: 1 };
  return still || years.length < 4
    ? { dataZoom: [{ type: 'inside', disabled: true, ...range }], room: 8 }
    : {
        dataZoom: [{ type: 'slider', ...range, bottom: 6, height: 18, brushSelect: true, showDataShadow: false, labelFormatter: (place) => String(years[place] ?? '') }],
        room: BRUSH_HEIGHT,
      };
}

/** Controls above a course: what is measured, averaged or not, from when to when; the brush moves the years as well. */
function courseControls(level) {
  return (redraw) => {
    const { measure, averaged, start, end, years } = courseAsked(level);
    const change = (what) => {
      remember(what);
      redraw();
    };
    const year = (key, value) => el('input', { type: 'number', min: years[0], max: years.at(-1), value, id: `years-${key}`, 'aria-label': t(`years_${key}`), onchange: ({ target }) => change({ [key]: target.value }) });
    return el('div', { class: 'controls course' },
      choice(t('measure'), null, Object.keys(MEASURES).map((name) => [name, t(`measured_${name}`)]), measure, (name) => change({ measure: name })),
      el('label', { class: 'field' }, el('input', { type: 'checkbox', checked: averaged, onchange: ({ target }) => change({ average: target.checked ? '1' : '' }) }), t('average')),
      years.length > 3 ? el('span', { class: 'field' }, year('from', years[start]), '–', year('to', years[end])) : null);
  };
}

/** Keeps the years that a brush leaves in the address and in the fields beside it. */
function followBrush(figure, level) {
  const draw = figure.draw;
  const years = calendarYears(level);
  let waiting = null;
  figure.draw = () => {
    draw();
    figure.chart.on('datazoom', () => {
      // A brush says every step of the mouse; browsers take only some changes of the address.
      clearTimeout(waiting);
      waiting = setTimeout(() => {
        if (!figure.isConnected) {
          return;
        }
        const [{ startValue, endValue }] = figure.chart.getOption().dataZoom;
        const [from, to] = [years[startValue], years[endValue]];
        remember({ from: from === years[0] ? '' : from, to: to === years.at(-1) ? '' : to });
        figure.querySelector('#years-from').value = from;
        figure.querySelector('#years-to').value = to;
      }, 200);
    });
  };
  return figure;
}

/** A figure of terms over the years with its controls. */
function courseFigure(level, describe) {
  return followBrush(figure(describe, courseControls(level)), level);
}

/** Names of lines at their ends where the chart is wide enough for it, else in a legend. */
function directly(series, width, legend) {
  const names = series.filter(({ type, showSymbol }) => type === 'line' && showSymbol !== false).map(({ name }) => name);
  if (width < WIDE) {
    return { series, legend, right: GRID.right };
  }
  const ends = { endLabel: { show: true, formatter: '{a}', color: 'inherit', fontSize: 12, width: 130, overflow: 'truncate' }, labelLayout: { moveOverlap: 'shiftY' } };
  return {
    series: series.map((each) => (names.includes(each.name) ? { ...each, ...ends } : each)),
    legend: { ...legend, data: legend.data.filter((name) => !names.includes(name)) },
    right: Math.min(140, Math.max(...names.map((name) => widthOf(name, 12)))) + 20,
  };
}

/** A line that breaks in years without a report. */
function lineSeries(name, values, i = 0) {
  return {
    name,
    type: 'line',
    data: values,
    connectNulls: false,
    showSymbol: true,
    showAllSymbol: true,
    symbol: SYMBOLS[i % SYMBOLS.length],
    symbolSize: values.length > innerWidth / 16 ? 3 : 6,
    lineStyle: { width: 2, type: DASHES[i % DASHES.length] },
    itemStyle: { color: LINE_COLOURS[i % LINE_COLOURS.length] },
  };
}

function gapNote(level) {
  return calendarYears(level).length > level.years.length ? t('gapNote') : null;
}

/** Shades years from the beginning of the first to the end of the last; pairs of places on the axis. */
function wholeYears(name, ends) {
  return {
    name,
    type: 'custom',
    silent: true,
    clip: true,
    z: 1,
    encode: { x: [0, 1], y: [] },
    itemStyle: { color: 'rgba(230,159,0,.4)' },
    tooltip: { show: false },
    data: ends,
    renderItem: (params, api) => {
      const [width] = api.size([1, 0]);
      const [from] = api.coord([api.value(0), 0]);
      const [to] = api.coord([api.value(1), 0]);
      const { y, height } = params.coordSys;
      return { type: 'rect', shape: { x: from - width / 2, y, width: to - from + width, height }, style: { fill: 'rgba(230,159,0,.2)' } };
    },
  };
}

/** One term by year, where rates are shown with trend line, bursts and change point. */
function rateChart(level, term, { still } = {}) {
  const shown = courseAsked(level);
  const { measure, start, years } = shown;
  const trend = trendsOf(level, term)[0];
  const series = courses(level, [term], shown);
  const bursts = measure === 'rate' ? burstsOf(trend) : [];
  if (bursts.length) {
    series.push(wholeYears(t('burst'), bursts.map((burst) => burst.map((year) => Math.min(Math.max(year - years[0], 0), years.length - 1)))));
  }
  const change = measure === 'rate' ? changeOf(trend) : null;
  if (change) {
    series[0].markLine = {
      silent: true,
      symbol: 'none',
      lineStyle: { color: '#a8457d', type: [6, 4], width: 1.5 },
      label: { formatter: `${t('change')} ${change}`, color: '#a8457d', position: 'end' },
      data: [{ xAxis: change }],
    };
  }
  if (measure === 'rate' && Number(trend?.sen_slope)) {
    const line = trendLine(level, term, Number(trend.sen_slope));
    series.push({
      name: t('trendLine'),
      type: 'line',
      data: years.map((year) => Math.round(line(year) * 1e6) / 1e6),
      showSymbol: false,
      lineStyle: { color: LINE_COLOURS[1], width: 1.5, type: [5, 4] },
      itemStyle: { color: LINE_COLOURS[1] },
      tooltip: { show: false },
    });
  }
  const { dataZoom, room } = brush(shown, still);
  return chart(
    titled(level, t(`byYear_${measure}`), TERMS[term].term),
    {
      grid: { ...GRID, bottom: room },
      legend: { data: series.map(({ name }) => name) },
      xAxis: yearAxis(level, start),
      yAxis: rateAxis(measure),
      dataZoom,
      series,
    },
    courseData(level, [term]),
    { note: gapNote(level) });
}

/** Parts of reports that a level has: review and plan, and others that say a term. */
function rolesOf(level, term) {
  return ['review', 'plan', 'governance', 'mixed', 'body', 'preamble', 'closing']
    .filter((role) => level.roleChars[role] && (role === 'review' || role === 'plan' || sum(level.roleMentions[role][term]) > 0));
}

/** Rates of one term in the parts on the past and on the future. */
function roleChart(level, term) {
  const years = calendarYears(level);
  const roles = rolesOf(level, term);
  const rates = (role) => level.roleMentions[role][term].map((mentions, i) => rateNumber(mentions, level.roleChars[role][i]));
  const rows = roles.flatMap((role) =>
    level.years.map((year, i) => [
      level.level, TERMS[term].term, year, role, level.roleMentions[role][term][i], level.roleChars[role][i], rate(level.roleMentions[role][term][i], level.roleChars[role][i])])
      .filter((row) => row[4] !== null));
  return chart(
    titled(level, t('reviewPlan'), TERMS[term].term),
    {
      grid: GRID,
      legend: { data: roles.map((role) => word('roles', role)), selected: Object.fromEntries(roles.map((role) => [word('roles', role), ['review', 'plan'].includes(role)])) },
      xAxis: yearAxis(level),
      yAxis: rateAxis(),
      tooltip: BAR_TOOLTIP,
      series: roles.map((role, i) => ({
        name: word('roles', role),
        type: 'bar',
        barMaxWidth: 60,
        data: onCalendar(level, rates(role)),
        itemStyle: { color: COLOURS[i % COLOURS.length] },
      })),
    },
    { columns: ['level', 'term', 'year', 'role', 'mentions', 'chars', 'per_10k_chars'], rows, textColumns: 2 },
    { note: gapNote(level) });
}

/** A heat map of regions by year. */
function heatChart(title, years, names, cells, { pieces, visualMap, data, note, tooltip }) {
  return chart(
    title,
    {
      grid: { left: 8, right: 12, top: 44, bottom: 8, containLabel: true, show: true, borderWidth: 0, backgroundColor: '#e6e9ec' },
      tooltip: { confine: true, formatter: tooltip },
      xAxis: { ...plainYearAxis(years), position: 'bottom' },
      yAxis: { type: 'category', data: names, inverse: true, axisLabel: { interval: 0, fontSize: 11, width: 110, overflow: 'truncate' } },
      visualMap: pieces ? { type: 'piecewise', pieces, orient: 'horizontal', top: 0, left: 0 } : visualMap,
      series: [{ type: 'heatmap', data: cells, itemStyle: { borderColor: '#e6e9ec', borderWidth: 1 }, progressive: 0 }],
    },
    data,
    { height: 78 + 18 * Math.max(names.length, 4), note });
}

const MOST_UNSEARCHED = 12;

/** The regions of a level by year; where they are many, those whose names have what is searched. */
function regionParts(level, term) {
  const place = el('div');
  const named = (regions, text) => regions.filter(({ name }) => name.includes(text));
  const describe = (text) => () => (level.years.length === 1
    ? regionRanking(level, term, level.years[0], named(ratesOfYear(level, term, level.years[0]), text))
    : regionChart(level, term, named(level.regions.map((region, r) => ({ ...region, r })), text)));
  const show = (text) => showFigure(place, figure(describe(text)));
  const { named: wanted } = asked();
  const search = searchField(t('searchRegions'), (text) => {
    remember({ named: text });
    show(text);
  }, wanted);
  show(wanted);
  return level.regions.length > MOST_UNSEARCHED ? [el('div', { class: 'controls' }, search), place] : place;
}

function regionChart(level, term, regions) {
  const years = calendarYears(level);
  const column = new Map(years.map((year, i) => [year, i]));
  const cells = [];
  const rows = [];
  regions.forEach((region, place) => {
    level.years.forEach((year, i) => {
      const chars = region.chars[i];
      if (chars === null) {
        return;
      }
      const mentions = mentionsIn(level, term, region.r, i);
      cells.push([column.get(year), place, rateNumber(mentions, chars), mentions]);
      rows.push([TERMS[term].term, region.code, region.name, year, mentions, chars, rate(mentions, chars)]);
    });
  });
  const most = Math.max(...cells.map((cell) => cell[2] ?? 0), 0.0001);
  return heatChart(titled(level, t('heat'), TERMS[term].term), years, regions.map((region) => region.name), cells, {
    visualMap: {
      min: 0, max: most, dimension: 2, orient: 'horizontal', top: 0, left: 0, itemHeight: 120, precision: 2,
      inRange: { color: HEAT }, text: [shortNumber(most), '0'],
    },
    tooltip: ({ value }) => `${escaped(regions[value[1]].name)} ${years[value[0]]}<br>${t('mentions')} ${value[3]}<br>${t('per10k')} ${brief(value[2])}`,
    data: { columns: REGION_COLUMNS, rows, textColumns: 3 },
    note: cells.length < years.length * regions.length ? t('gapNote') : null,
  });
}

function compareChart(level, terms, { width, still }) {
  const names = terms.map((term) => TERMS[term].term);
  const shown = courseAsked(level);
  const { dataZoom, room } = brush(shown, still);
  const { series, legend, right } = directly(courses(level, terms, shown), width, { icon: 'inherit', data: names });
  return chart(
    titled(level, names.join(t('comma')), t('compare')),
    { grid: { ...GRID, right, bottom: room }, legend, xAxis: yearAxis(level, shown.start), yAxis: rateAxis(shown.measure), dataZoom, series },
    courseData(level, terms),
    { height: 420, note: gapNote(level) });
}

function categoryChart(level) {
  const decals = [null, { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: 'rgba(255,255,255,.75)' }];
  return chart(
    titled(level, t('stacked')),
    {
      grid: GRID,
      legend: { data: level.categories.map(({ name }) => name) },
      xAxis: yearAxis(level),
      yAxis: rateAxis(),
      tooltip: { ...BAR_TOOLTIP, order: 'valueDesc' },
      series: level.categories.map((category, i) => ({
        name: category.name,
        type: 'bar',
        stack: 'all',
        barMaxWidth: 90,
        barCategoryGap: '18%',
        data: onCalendar(level, category.mentions.map((mentions, j) => rateNumber(mentions, level.chars[j]))),
        itemStyle: { color: COLOURS[i % COLOURS.length], decal: decals[Math.floor(i / COLOURS.length) % 2], borderColor: '#fff', borderWidth: 0.5 },
      })),
    },
    {
      columns: ['level', 'category', 'year', 'mentions', 'chars', 'per_10k_chars'],
      rows: level.categories.flatMap((category) =>
        level.years.map((year, i) => [level.level, category.name, year, category.mentions[i], level.chars[i], rate(category.mentions[i], level.chars[i])])),
      textColumns: 2,
    },
    { height: 520, note: [t('categoryNote'), gapNote(level)].filter(Boolean).join('　') });
}

/** Rows of adoption.csv of a term as objects, by year. */
const ADOPTION = ['year', 'regions_reporting', 'regions_using', 'regions_ever_used', 'regions_ever_reported', 'adoption_share', 'left_censored'];

function adoptionOf(level, term) {
  return (level.adoption[term] ?? []).map((row) => Object.fromEntries(ADOPTION.map((column, i) => [column, row[i]])));
}

function adoptionChart(level, term) {
  const rows = adoptionOf(level, term);
  const byYear = new Map(rows.map((row) => [Number(row.year), row]));
  const years = calendarYears(level);
  const numbers = (column) => years.map((year) => (byYear.get(year)?.[column] ? Number(byYear.get(year)[column]) : null));
  return chart(
    titled(level, t('adoption'), TERMS[term].term),
    {
      grid: GRID,
      legend: { data: [t('reporting'), t('using'), t('share')] },
      xAxis: yearAxis(level),
      yAxis: [
        { type: 'value', name: t('regions'), minInterval: 1, splitLine: { lineStyle: { color: '#e4e8ec' } } },
        { type: 'value', name: t('share'), min: 0, max: 1, splitLine: { show: false }, axisLabel: { formatter: (share) => `${Math.round(share * 100)}%` } },
      ],
      series: [
        { name: t('reporting'), type: 'bar', barMaxWidth: 60, data: numbers('regions_reporting'), itemStyle: { color: '#d0d7de' }, barGap: '-100%' },
        { name: t('using'), type: 'bar', barMaxWidth: 60, data: numbers('regions_using'), itemStyle: { color: '#56b4e9' } },
        { ...lineSeries(t('share'), numbers('adoption_share'), 1), yAxisIndex: 1 },
      ],
    },
    { columns: ['level', 'term', ...ADOPTION], rows: rows.map((row) => [level.level, TERMS[term].term, ...ADOPTION.map((column) => row[column])]), textColumns: 2 },
    { note: t('titled', t('share'), t('shareNote')) });
}
