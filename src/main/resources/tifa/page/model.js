const DATA = JSON.parse(document.getElementById('data').textContent);
const OPTIONS_OF_COMPARE = 6;

const TERMS = DATA.terms.map(([term, category, pinyin, english]) => ({ term, pinyin, english, categories: category ? category.split('|') : [], category }));
const TERM_INDEX = new Map(TERMS.map(({ term }, index) => [term, index]));
/** Surfaces of terms that are no label: which term they stand for. */
const ALIASES = new Map(objects(DATA.audit).filter(({ surface }) => !TERM_INDEX.has(surface)).map(({ term, surface }) => [surface, TERM_INDEX.get(term)]));
/** The same by term. */
const SURFACES = new Map();
for (const [surface, term] of ALIASES) {
  SURFACES.set(term, [...(SURFACES.get(term) ?? []), surface]);
}
const LEVELS = new Map(DATA.levels.map((level) => [level.level, level]));

/** Rows of a grid as objects. */
function objects(grid) {
  return grid.rows.map((row) => Object.fromEntries(grid.columns.map((column, i) => [column, row[i]])));
}

/** All that a term is found by, in lower case: label, category and surfaces. */
function searchedText(index) {
  const { term, category, english } = TERMS[index];
  return [term, category, english, ...SURFACES.get(index) ?? []].join(' ').toLowerCase();
}

const ALL_YEARS = 'all';
const FIRST_SHOWN = 'last20';

const TRENDS = new Map();
const WINDOWS = new Map(DATA.levels.map(({ level }) => [level, new Set()]));
for (const row of objects(DATA.trends)) {
  const key = `${row.level} ${row.window} ${row.term}`;
  TRENDS.set(key, [...(TRENDS.get(key) ?? []), row]);
  WINDOWS.get(row.level).add(row.window);
}

/** How many of the last report years a window holds. */
function yearsOfWindow(name) {
  return name === ALL_YEARS ? Infinity : Number(name.slice('last'.length));
}

/** The windows of a level in trends.csv, the widest first. */
function windowsOf(levelName) {
  return [...(WINDOWS.get(levelName) ?? [])].sort((a, b) => yearsOfWindow(b) - yearsOfWindow(a));
}

/** The window of a level that is shown first. */
function firstWindow(levelName) {
  const windows = windowsOf(levelName);
  return windows.includes(FIRST_SHOWN) ? FIRST_SHOWN : windows[0] ?? ALL_YEARS;
}

/** A level as it is in the last report years alone; lists by year are cut. */
function windowed(level, name) {
  const from = Math.max(0, level.years.length - yearsOfWindow(name));
  const cut = (values) => (values ? values.slice(from) : values);
  const each = (object, change) => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
  return {
    ...level,
    window: name,
    years: cut(level.years),
    reports: cut(level.reports),
    chars: cut(level.chars),
    tokens: cut(level.tokens),
    mentions: level.mentions.map(cut),
    reportsWithTerm: level.reportsWithTerm.map(cut),
    roleChars: each(level.roleChars, cut),
    roleMentions: each(level.roleMentions, (rows) => rows.map(cut)),
    categories: level.categories.map((category) => ({ ...category, mentions: cut(category.mentions) })),
    regions: level.regions.map((region) => ({ ...region, chars: cut(region.chars) })),
    regionMentions: level.regionMentions.map((regions) => regions && regions.map(cut)),
  };
}

/** Rows of trends.csv: the one of all reports, whose rates the charts draw, first. */
function trendsOf(level, term) {
  const rows = TRENDS.get(`${level.level} ${level.window} ${TERMS[term].term}`) ?? [];
  return [...rows].sort((a, b) => (b.panel === 'unbalanced') - (a.panel === 'unbalanced'));
}

/** Whether a level has years enough for any verdict. */
function isTested(level) {
  return TERMS.some((_, term) => (trendsOf(level, term)[0]?.direction ?? 'untested') !== 'untested');
}

/** The first and the last year of a level. */
function yearsOf(level) {
  return level.years[0] === level.years.at(-1) ? String(level.years[0]) : `${level.years[0]}–${level.years.at(-1)}`;
}

/** Every calendar year from a level's first to its last: those without a report are gaps. */
function calendarYears(level) {
  const years = [];
  for (let year = level.years[0]; year <= level.years.at(-1); year++) {
    years.push(year);
  }
  return years;
}

/** Values by report year, spread over calendar years; null in years without a report. */
function onCalendar(level, values) {
  const byYear = new Map(level.years.map((year, i) => [year, values[i]]));
  return calendarYears(level).map((year) => byYear.get(year) ?? null);
}

function ratesOf(level, term) {
  return level.mentions[term].map((mentions, i) => rateNumber(mentions, level.chars[i]));
}

/** Mentions of a term in a region's report of a year, by their places in the level. */
function mentionsIn(level, term, r, at) {
  return level.regionMentions[term]?.[r]?.[at] ?? 0;
}

/** The same per 10,000 characters; null where there is no report. */
function regionRate(level, term, r, at) {
  const chars = level.regions[r].chars[at];
  return chars === null ? null : rateNumber(mentionsIn(level, term, r, at), chars);
}

/** How courses are measured: mentions per 10,000 characters, mentions, or the share of reports that mention a term. */
const MEASURES = {
  rate: ratesOf,
  count: (level, term) => level.mentions[term],
  share: (level, term) => level.reportsWithTerm[term].map((reports, i) => (level.reports[i] ? Math.round((reports / level.reports[i]) * 1e6) / 1e6 : null)),
};

/** Means of each value and its two neighbours, where there are any; calendar years without a report stay gaps. */
function movingAverage(values) {
  return values.map((value, i) => {
    const near = values.slice(Math.max(0, i - 1), i + 2).filter((each) => each !== null);
    return value === null ? null : Math.round((sum(near) / near.length) * 1e6) / 1e6;
  });
}

function totalOf(level, term) {
  return sum(level.mentions[term]);
}

/** The Theil–Sen line through the median of what is left of the rates: values at report years. */
function trendLine(level, term, slope) {
  const rates = ratesOf(level, term);
  const points = level.years.map((year, i) => [year, rates[i]]).filter(([, r]) => r !== null);
  const intercept = median(points.map(([year, r]) => r - slope * year));
  return (year) => intercept + slope * year;
}

/** `2015-2018;2021-2022` as pairs of years. */
function burstsOf(trend) {
  return trend && trend.bursts ? trend.bursts.split(';').map((burst) => burst.split('-').map(Number)) : [];
}

/** The year of a change point where chance alone does not make it, else null. */
function changeOf(trend) {
  return trend?.change_q && Number(trend.change_q) < DATA.alpha ? trend.change_year : null;
}

/** Directions that lead up, and down. */
const ROSE = ['stepped_up', 'rising', 'new'];
const FELL = ['stepped_down', 'falling', 'gone', 'rose_and_fell'];

/** How much more often now than before (negative: less), taken at the end of the interval that is nearer to no change. */
function nearerEnd(trend) {
  return Number(trend.log2_ratio) < 0 ? Number(trend.ratio_high) : Number(trend.ratio_low);
}

/** Terms that rose (sign 1) or fell (-1), the largest change that is certain first. */
function movers(level, sign, most) {
  const directions = sign > 0 ? ROSE : FELL;
  return TERMS.map((_, term) => ({ term, trend: trendsOf(level, term)[0] }))
    .filter(({ trend }) => trend && directions.includes(trend.direction) && sign * Number(trend.log2_ratio) > 0)
    .sort((a, b) => sign * (nearerEnd(b.trend) - nearerEnd(a.trend)) || a.term - b.term)
    .slice(0, most);
}

/** The rate before and the rate now, as a person reads them; empty where there is no comparison. */
function beforeAndNow(trend) {
  return trend?.rate_now ? `${shortNumber(trend.rate_before)} → ${shortNumber(trend.rate_now)}` : '';
}

/** A ratio and its interval as factors: ×3.2 [×1.8, ×5.8]; none where the term was not there before or is not now. */
function factors(trend) {
  const factor = (log2) => `×${shortNumber(2 ** Number(log2))}`;
  return Number(trend.rate_before) && Number(trend.rate_now)
    ? `${factor(trend.log2_ratio)} [${factor(trend.ratio_low)}, ${factor(trend.ratio_high)}]`
    : null;
}

let sentencesRead = null;

/** Parsed when a term is first looked at: most of the page's bytes are sentences. */
function sentencesOf(level, term) {
  if (sentencesRead === null) {
    const all = JSON.parse(document.getElementById('sentences').textContent);
    sentencesRead = { ...all, byTerm: new Map(all.kept.map((kept) => [`${kept.level} ${kept.term}`, kept])) };
  }
  const kept = sentencesRead.byTerm.get(`${level.level} ${term}`);
  if (!kept) {
    return { total: 0, rows: [] };
  }
  const rows = kept.rows.map(([section, start, role, surface, left, match, right]) => {
    const [report, number, heading] = sentencesRead.sections[section];
    const [id, year, region, path] = sentencesRead.reports[report];
    return { id, year, region, path, number, heading, start, role, surface, left, match, right };
  });
  return { total: kept.total, rows };
}
