/** What a level says at first sight, in sentences that lead to where it is shown. */
function findings(level) {
  return [riseFinding(level, 1, 'rose'), riseFinding(level, -1, 'fell'), newestFinding(level), differingFinding(level), coverageFinding(level)].filter(Boolean);
}

function findingParts(level) {
  const found = findings(level);
  return found.length ? el('ul', { class: 'findings' }, found.map((each) => el('li', {}, each))) : null;
}

function riseFinding(level, sign, label) {
  const [found] = movers(level, sign, 1);
  if (!found) {
    return null;
  }
  const { term, trend } = found;
  return [t(label), termLink(term), t('perReports', beforeAndNow(trend)), t('clause', changedIn(trend)), t('stop')];
}

/** The year that tells of a change: since when it is so; of what falls year by year its peak, of what is gone the last time. */
function changedIn({ direction, since, peak_year: peak, last_year: last }) {
  return direction === 'gone' ? t('lastIn', last) : ['falling', 'rose_and_fell'].includes(direction) || !since ? t('peakIn', peak) : t('sinceYear', since);
}

/** Since when a term is said as now; of one that is gone also until when, since it no longer is. */
function sinceOf(trend) {
  return trend?.since && trend.direction === 'gone' ? `${trend.since}–${trend.last_year}` : trend?.since;
}

/** Terms first said in one of the last two report years, the most mentioned first; where there are years enough before them. */
function newestTerms(level) {
  const last = level.years.slice(-2);
  const everything = LEVELS.get(level.level);
  return TERMS.map((_, term) => ({ term, first: everything.years.find((_, i) => everything.mentions[term][i] > 0), total: totalOf(level, term) }))
    .filter(({ first }) => last.includes(first))
    .sort((a, b) => b.total - a.total || a.term - b.term);
}

const YEARS_BEFORE_NEW = 5;
const NEWEST_NAMED = 3;

function newestFinding(level) {
  const found = LEVELS.get(level.level).years.length > YEARS_BEFORE_NEW ? newestTerms(level).slice(0, NEWEST_NAMED) : [];
  if (!found.length) {
    return null;
  }
  const using = (term) => level.regionMentions[term]?.filter((mentions) => mentions?.some((count) => count > 0)).length;
  const told = ({ term, first }) => (level.regionCount > 1 && using(term) ? t('firstWithRegions', first, using(term)) : `${first}`);
  return [t('newest'), listed(found.map((each) => [termLink(each.term), t('bracketed', told(each))])), t('stop')];
}

/** The region whose certain differences from its peers are together the largest in the last year. */
function mostDifferent(level) {
  const years = Object.keys(level.regionKeyness).map(Number).filter((year) => level.years.includes(year));
  if (!years.length) {
    return null;
  }
  const year = Math.max(...years);
  const certain = ({ moreTerms, lessTerms }) => sum(moreTerms.map((row) => Number(row[REGION_KEYNESS.indexOf('log_ratio_low')]))) - sum(lessTerms.map((row) => Number(row[REGION_KEYNESS.indexOf('log_ratio_high')])));
  const [best] = Object.entries(level.regionKeyness[year]).map(([code, special]) => ({ code, year, special, certain: certain(special) })).sort((a, b) => b.certain - a.certain || (a.code < b.code ? -1 : 1));
  const region = level.regions.find(({ code }) => code === best.code);
  return region && best.special.moreTerms.length ? { ...best, region } : null;
}

function differingFinding(level) {
  const found = mostDifferent(level);
  if (!found) {
    return null;
  }
  const { region, year, special } = found;
  const names = listed(special.moreTerms.slice(0, NEWEST_NAMED).map(([item]) => itemLink(item)));
  return [t('differs', year), el('a', { href: address({ view: 'regions', region: region.code, year }) }, region.name), t('differsBy'), names, t('stop')];
}

function coverageFinding(level) {
  const missing = calendarYears(level).filter((year) => !level.years.includes(year));
  return [t('covers', grouped(sum(level.reports)), yearsOf(level)), missing.length ? t('holes', missing.length, yearRanges(missing).join(t('comma'))) : t('noHoles'), t('stop')];
}

/** Years as ranges: 1976–1977, 1980. */
function yearRanges(years) {
  const ranges = [];
  for (const year of years) {
    const last = ranges.at(-1);
    if (last && last[1] === year - 1) {
      last[1] = year;
    } else {
      ranges.push([year, year]);
    }
  }
  return ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
}
