/** How formulations spread over the regions of a level. */
function spreadView(level) {
  const rows = level
    ? TERMS.map(({ term }, index) => {
        const adoption = adoptionOf(level, index);
        const last = adoption.at(-1);
        const uses = (level.firstUse[index] ?? []).map(([, region, year, censored]) => ({ region, year: Number(year), censored: censored === 'true' }));
        const first = Math.min(...uses.map((use) => use.year));
        const earliest = uses.filter((use) => use.year === first);
        return { index, term, adoption, last, first, earliest, censored: earliest.some((use) => use.censored) };
      }).filter(({ last, earliest }) => earliest.length || (last && Number(last.regions_ever_used) > 0))
    : [];
  if (!rows.length) {
    return [el('h1', {}, t('spread')), el('p', { class: 'empty' }, t('nothing'))];
  }
  const share = (row) => (row.last?.adoption_share ? Number(row.last.adoption_share) : null);
  const ofRegions = [
    { label: t('firstRegions'), wide: true, value: (row) => row.earliest.length, cell: (row) => regionsNamed(row.earliest) },
    { label: t('everUsed'), number: true, value: (row) => Number(row.last?.regions_ever_used ?? 0), cell: (row) => (row.last ? `${row.last.regions_ever_used} / ${row.last.regions_ever_reported}` : '') },
    { label: t('share'), number: true, value: share, cell: (row) => brief(row.last?.adoption_share) },
    {
      label: t('adoption'), wide: true,
      cell: (row) => {
        const byYear = new Map(row.adoption.map((each) => [Number(each.year), Number(each.adoption_share)]));
        return sparkline(calendarYears(level).map((year) => byYear.get(year) ?? null), 1);
      },
    },
  ];
  const found = (text) => rows.filter(({ index }) => searchedText(index).includes(text.toLowerCase()));
  const table = sortableTable(
    [
      { label: t('term'), head: true, value: (row) => row.term, cell: (row) => termLink(row.index) },
      { label: t('firstYear'), tight: true, value: (row) => row.first, cell: (row) => (Number.isFinite(row.first) ? `${row.censored ? '○ ' : ''}${row.first}` : '') },
      ...(level.regionCount > 1 ? ofRegions : [{ label: t('course'), cell: (row) => sparkline(onCalendar(level, ratesOf(level, row.index))) }]),
    ],
    found(asked().q), { column: level.years.length > 1 || level.regionCount < 2 ? 1 : 3, descending: true }, t('spread'), { main: true });
  return [
    el('h1', {}, t('spread')),
    el('p', { class: 'note' }, level.regionCount > 1 ? `${t('titled', t('share'), t('shareNote'))}　${t('censoredNote')}` : t('censoredNote')),
    level.regionCount > 1 ? reportingRegions(level) : otherLevels({ view: 'spread' }),
    el('div', { class: 'controls' }, searchField(t('searchTerms'), (q) => {
      remember({ q });
      table.show(found(q));
    }, asked().q)),
    el('div', { class: 'scroll' }, table.element),
  ];
}

/** Whom first uses and shares are of. */
function reportingRegions({ level }) {
  const names = DATA.coverage.regions.filter(([, , of, letters]) => of === level && letters.includes('p')).map(([, name]) => name);
  return names.length > 1 ? el('details', { class: 'note' }, el('summary', {}, t('reportedIn', names.length)), names.join(t('comma'))) : null;
}

const NAMED_REGIONS = 4;

function regionsNamed(uses) {
  const names = uses.slice(0, NAMED_REGIONS).map((use) => use.region).join(t('comma'));
  return uses.length > NAMED_REGIONS ? `${names} … (${uses.length})` : names;
}
