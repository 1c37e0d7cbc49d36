/** Okabe and Ito's colours, which the colour-blind can tell apart, for areas. */
const COLOURS = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#6e7781'];
/** The same for lines and what is thin: dark enough on white (4.5 : 1). */
const LINE_COLOURS = ['#0072b2', '#b84d00', '#00785a', '#a8457d', '#8a5a00', '#24292f'];
const SYMBOLS = ['circle', 'rect', 'triangle', 'diamond', 'emptyCircle', 'emptyRect'];
const DASHES = ['solid', [7, 4], [2, 3], [9, 3, 2, 3], [4, 2], 'solid'];
/** Zero is white: what is not there is grey. */
const HEAT = ['#ffffff', '#b9d6ea', '#7fb5d9', '#4290c2', '#1765a0', '#083a6b'];
const FONTS = getComputedStyle(document.documentElement).getPropertyValue('--fonts').trim();
const PRINTED_WIDTH = 680;
const NARROW = 720;

let drawn = [];

function forgetCharts() {
  drawn.forEach((chart) => chart.dispose());
  drawn = [];
}

/** Text as markup that shows it: tooltips are markup. */
function escaped(text) {
  return echarts.format.encodeHTML(text);
}

addEventListener('resize', () => drawn.forEach((chart) => chart.resize()));
addEventListener('beforeprint', () => drawn.forEach((chart) => {
  chart.resize({ width: PRINTED_WIDTH });
  // The next frame, for which a chart else waits, comes after the pages are laid out.
  chart.getZr().flush();
}));
addEventListener('afterprint', () => drawn.forEach((chart) => chart.resize({ width: 'auto' })));

/**
 * A chart with its title, its data as a table, and buttons that save it.
 *
 * @param title of the chart, and of the files it is saved as
 * @param option of ECharts
 * @param data columns, as the CSV tables name them, and rows
 * @param height in pixels, if not that of the style
 */
function figure(title, option, data, { height, note } = {}) {
  const place = el('div', { class: 'chart', role: 'img', 'aria-label': title, style: height ? `height:${height}px` : null });
  const details = el('details', {
    ontoggle: () => {
      if (details.open && details.children.length === 1) {
        details.append(
          el('div', { class: 'scroll tall' },
            plainTable(data.columns.map((label, i) => ({ label, number: typeof data.rows[0]?.[i] === 'number' || i >= data.textColumns })), data.rows, title)));
      }
    },
  }, el('summary', {}, t('data')));
  const full = {
    animation: false,
    color: COLOURS,
    textStyle: { fontFamily: FONTS },
    tooltip: { trigger: 'axis', confine: true, axisPointer: { type: 'line' } },
    ...option,
  };
  const button = (label, act) => el('button', { type: 'button', onclick: act, 'aria-label': `${label}: ${title}` }, label);
  const element = el('figure', {},
    el('figcaption', {}, el('strong', {}, title),
      el('span', { class: 'tools' },
        button(t('saveSvg'), () => save(fileName(title, 'svg'), new Blob([asSvg()], { type: 'image/svg+xml' }))),
        button(t('savePng'), () => asPng().then((blob) => save(fileName(title, 'png'), blob))),
        button(t('saveCsv'), () => saveCsv(title, data.columns, data.rows)))),
    place,
    note ? el('p', { class: 'note' }, note) : null,
    details);

  function drawAt(host, renderer, size) {
    const chart = echarts.init(host, null, { renderer, locale: language === 'zh' ? 'ZH' : 'EN', ...size });
    chart.setOption(full);
    return chart;
  }

  function aside(renderer, act) {
    const host = el('div', { style: 'position:absolute;left:-9999px' });
    document.body.append(host);
    const size = { width: Math.max(place.clientWidth, 640), height: place.clientHeight || 340 };
    const chart = drawAt(host, renderer, size);
    const made = act(chart, savedLayout(savedTexts(title, note), size.width, size.height));
    chart.dispose();
    host.remove();
    return made;
  }

  function asSvg() {
    return aside('svg', (chart, layout) => savedSvg(chart.renderToSVGString(), layout));
  }

  function asPng() {
    return aside('canvas', (chart, layout) => savedPng(chart.renderToCanvas({ pixelRatio: SAVED_PIXELS, backgroundColor: '#fff' }), layout));
  }

  element.draw = () => {
    const chart = drawAt(place, 'svg', {});
    drawn.push(chart);
    element.chart = chart;
  };
  return element;
}

/** Draws the charts in some elements once they stand in the page and have a size, and lets the keyboard scroll what is too large for its place. */
function drawAll(root) {
  root.querySelectorAll('figure').forEach((each) => each.draw?.());
  root.querySelectorAll('.scroll').forEach((each) => {
    if (each.scrollWidth > each.clientWidth || each.scrollHeight > each.clientHeight) {
      each.tabIndex = 0;
    }
  });
}

/** Shows a figure in a place in which another may stand. */
function showFigure(place, shown) {
  const old = place.firstChild?.chart;
  if (old) {
    old.dispose();
    drawn = drawn.filter((chart) => chart !== old);
  }
  place.replaceChildren(shown);
  if (place.isConnected) {
    shown.draw();
  }
}

/** What a chart is called: of whom, what, and of which level. */
function titled(level, what, of = '') {
  return t('ofLevel', of ? t('titled', of, what) : what, word('levels', level.level));
}

const GRID = { left: 8, right: 16, top: 40, bottom: 8, containLabel: true };

/** The years of a level, those without a report shaded, so that nobody takes a gap for zero. */
function yearAxis(level) {
  const has = new Set(level.years);
  const years = calendarYears(level);
  return {
    ...plainYearAxis(years),
    splitArea: { show: has.size < years.length, interval: 0, areaStyle: { color: years.map((year) => (has.has(year) ? 'transparent' : '#f0f2f4')) } },
  };
}

function plainYearAxis(years) {
  return { type: 'category', data: years.map(String), axisLabel: { hideOverlap: true } };
}

function rateAxis() {
  return {
    type: 'value',
    name: t('per10k'),
    nameTextStyle: { align: 'left', padding: [0, 0, 0, -20] },
    min: 0,
    splitLine: { lineStyle: { color: '#e4e8ec' } },
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

/** Rates by year of one term, with trend line, bursts and change point. */
function rateFigure(level, term) {
  const years = calendarYears(level);
  const trend = trendsOf(level, term)[0];
  const series = [lineSeries(TERMS[term].term, onCalendar(level, ratesOf(level, term)))];
  const bursts = burstsOf(trend);
  if (bursts.length) {
    series.push(wholeYears(t('burst'), bursts.map((burst) => burst.map((year) => Math.min(Math.max(year - years[0], 0), years.length - 1)))));
  }
  const change = changeOf(trend);
  if (change) {
    series[0].markLine = {
      silent: true,
      symbol: 'none',
      lineStyle: { color: '#a8457d', type: [6, 4], width: 1.5 },
      label: { formatter: `${t('change')} ${change}`, color: '#a8457d', position: 'end' },
      data: [{ xAxis: change }],
    };
  }
  if (Number(trend?.sen_slope)) {
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
  const rows = level.years.map((year, i) => [
    level.level, TERMS[term].term, year, level.mentions[term][i], level.reportsWithTerm[term][i], level.chars[i], rate(level.mentions[term][i], level.chars[i])]);
  return figure(
    titled(level, t('rateByYear'), TERMS[term].term),
    {
      grid: GRID,
      legend: { type: 'scroll', top: 0, right: 0, left: 170, data: series.map(({ name }) => name) },
      xAxis: yearAxis(level),
      yAxis: rateAxis(),
      series,
    },
    { columns: ['level', 'term', 'year', 'mentions', 'reports_with_term', 'chars', 'per_10k_chars'], rows, textColumns: 2 },
    { note: gapNote(level) });
}

/** Rates of one term in the parts on the past and on the future. */
function roleFigure(level, term) {
  const years = calendarYears(level);
  const roles = ['review', 'plan', 'governance', 'mixed', 'body', 'preamble', 'closing']
    .filter((role) => level.roleChars[role] && sum(level.roleMentions[role][term]) > 0 || role === 'review' || role === 'plan')
    .filter((role) => level.roleChars[role]);
  if (!roles.length) {
    return null;
  }
  const rates = (role) => level.roleMentions[role][term].map((mentions, i) => rateNumber(mentions, level.roleChars[role][i]));
  const rows = roles.flatMap((role) =>
    level.years.map((year, i) => [
      level.level, TERMS[term].term, year, role, level.roleMentions[role][term][i], level.roleChars[role][i], rate(level.roleMentions[role][term][i], level.roleChars[role][i])])
      .filter((row) => row[4] !== null));
  return figure(
    titled(level, t('reviewPlan'), TERMS[term].term),
    {
      grid: { ...GRID, top: 62 },
      legend: { type: 'scroll', top: 0, left: 0, data: roles.map((role) => word('roles', role)), selected: Object.fromEntries(roles.map((role) => [word('roles', role), ['review', 'plan'].includes(role)])) },
      xAxis: yearAxis(level),
      yAxis: rateAxis(),
      tooltip: { trigger: 'axis', confine: true, axisPointer: { type: 'shadow' } },
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
function heatFigure(title, years, names, cells, { pieces, visualMap, data, note, tooltip }) {
  return figure(
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

/** Regions of the only year, highest first. */
function regionBars(level, term, regions) {
  const byRegion = level.regionMentions[term];
  const rows = regions
    .map((region) => {
      const mentions = byRegion?.[region.r]?.[0] ?? 0;
      return [TERMS[term].term, region.code, region.name, level.years[0], mentions, region.chars[0], rate(mentions, region.chars[0])];
    })
    .sort((a, b) => b[6] - a[6] || (a[1] < b[1] ? -1 : 1));
  return figure(
    titled(level, `${t('byRegion')} ${level.years[0]}`, TERMS[term].term),
    {
      grid: { left: 8, right: 50, top: 8, bottom: 8, containLabel: true },
      tooltip: { trigger: 'axis', confine: true, axisPointer: { type: 'shadow' } },
      xAxis: { type: 'value', min: 0, splitLine: { lineStyle: { color: '#e4e8ec' } } },
      yAxis: { type: 'category', inverse: true, data: rows.map((row) => row[2]), axisLabel: { interval: 0, fontSize: 11, width: 110, overflow: 'truncate' } },
      series: [{
        name: t('per10k'), type: 'bar', data: rows.map((row) => Number(row[6])), itemStyle: { color: COLOURS[0] }, barCategoryGap: '30%',
        label: { show: true, position: 'right', formatter: ({ dataIndex }) => rows[dataIndex][6], fontSize: 11, color: '#57606a' },
      }],
    },
    { columns: ['term', 'region_code', 'region', 'year', 'mentions', 'chars', 'per_10k_chars'], rows, textColumns: 3 },
    { height: 40 + 19 * rows.length });
}

const MOST_UNSEARCHED = 12;

/** The regions of a level by year; where they are many, those whose names have what is searched. */
function regionParts(level, term) {
  const draw = level.years.length === 1 ? regionBars : regionFigure;
  const place = el('div');
  const show = (text) => {
    const regions = level.regions.map((region, r) => ({ ...region, r })).filter(({ name }) => name.includes(text));
    showFigure(place, draw(level, term, regions));
  };
  show('');
  return level.regions.length > MOST_UNSEARCHED ? [el('div', { class: 'controls' }, searchField(t('searchRegions'), show)), place] : place;
}

function regionFigure(level, term, regions) {
  const years = calendarYears(level);
  const column = new Map(years.map((year, i) => [year, i]));
  const byRegion = level.regionMentions[term];
  const cells = [];
  const rows = [];
  regions.forEach((region, place) => {
    level.years.forEach((year, i) => {
      const chars = region.chars[i];
      if (chars === null) {
        return;
      }
      const mentions = byRegion?.[region.r]?.[i] ?? 0;
      cells.push([column.get(year), place, rateNumber(mentions, chars), mentions]);
      rows.push([TERMS[term].term, region.code, region.name, year, mentions, chars, rate(mentions, chars)]);
    });
  });
  const most = Math.max(...cells.map((cell) => cell[2] ?? 0), 0.0001);
  return heatFigure(titled(level, t('heat'), TERMS[term].term), years, regions.map((region) => region.name), cells, {
    visualMap: {
      min: 0, max: most, dimension: 2, orient: 'horizontal', top: 0, left: 0, itemHeight: 120, precision: 2,
      inRange: { color: HEAT }, text: [most.toFixed(2), '0'],
    },
    tooltip: ({ value }) => `${escaped(regions[value[1]].name)} ${years[value[0]]}<br>${t('mentions')} ${value[3]}<br>${t('per10k')} ${value[2]}`,
    data: { columns: ['term', 'region_code', 'region', 'year', 'mentions', 'chars', 'per_10k_chars'], rows, textColumns: 3 },
    note: cells.length < years.length * regions.length ? t('gapNote') : null,
  });
}

function compareFigure(level, terms) {
  const names = terms.map((term) => TERMS[term].term);
  return figure(
    titled(level, names.join(t('comma')), t('compare')),
    {
      grid: { ...GRID, top: 64 },
      legend: { type: 'scroll', top: 0, left: 0, icon: 'inherit', data: names },
      xAxis: yearAxis(level),
      yAxis: rateAxis(),
      series: terms.map((term, i) => lineSeries(TERMS[term].term, onCalendar(level, ratesOf(level, term)), i)),
    },
    {
      columns: ['level', 'term', 'year', 'mentions', 'chars', 'per_10k_chars'],
      rows: terms.flatMap((term) =>
        level.years.map((year, i) => [level.level, TERMS[term].term, year, level.mentions[term][i], level.chars[i], rate(level.mentions[term][i], level.chars[i])])),
      textColumns: 2,
    },
    { height: 420, note: gapNote(level) });
}

function categoryFigure(level) {
  const narrow = innerWidth < NARROW;
  const decals = [null, { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [2, 4], rotation: -Math.PI / 4, color: 'rgba(255,255,255,.75)' }];
  return figure(
    titled(level, t('stacked')),
    {
      grid: { ...GRID, top: narrow ? 62 : 96 },
      legend: { type: narrow ? 'scroll' : 'plain', top: 0, left: 0, itemGap: 8, data: level.categories.map(({ name }) => name) },
      xAxis: yearAxis(level),
      yAxis: rateAxis(),
      tooltip: { trigger: 'axis', confine: true, axisPointer: { type: 'shadow' }, order: 'valueDesc' },
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

function adoptionFigure(level, term) {
  const rows = adoptionOf(level, term);
  const byYear = new Map(rows.map((row) => [Number(row.year), row]));
  const years = calendarYears(level);
  const numbers = (column) => years.map((year) => (byYear.get(year)?.[column] ? Number(byYear.get(year)[column]) : null));
  return figure(
    titled(level, t('adoption'), TERMS[term].term),
    {
      grid: { ...GRID, top: 62 },
      legend: { type: 'scroll', top: 0, left: 0 },
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
