const LABELS = {
  zh: {
    title: '提法报告', titled: '{0}：{1}', ofLevel: '{0}（{1}）', comma: '、',
    skip: '跳到正文',
    views: '视图',
    overview: '概览', terms: '提法', compare: '对照', categories: '类别', spread: '首次使用与采用', candidates: '新提法',
    level: '层级',
    levels: { national: '全国', province: '省级', city: '地市级', county: '县级', unknown: '未定' },
    language: 'English',
    languageName: 'Switch to English',
    term: '提法', category: '类别', direction: '走向', slope: '斜率', q: 'q 值', total: '合计', first: '首次', peak: '峰值', last: '末次', course: '走势',
    directions: { rising: '上升', falling: '下降', new: '新出现', gone: '已消失', rose_and_fell: '先升后降', no_trend: '未见趋势', untested: '未检验' },
    roles: { preamble: '引言', review: '回顾', plan: '部署', governance: '政府自身建设', closing: '结语', appendix: '附件', body: '正文', mixed: '回顾与部署' },
    states: { p: '有报告', m: '缺报告', c: '有冲突' },
    statuses: { used: '计入', duplicate: '重复', conflict: '冲突', rejected: '未读入' },
    severities: { error: '错误', warning: '注意', info: '提示' },
    reports: '报告', reportsUsed: '计入的报告', regions: '地区', years: '年份', chars: '字数', tokens: '词数', mentions: '提及次数', termsCounted: '提法数',
    year: '年份', region: '地区', per10k: '每万字次数', rateByYear: '历年每万字次数', trendLine: '趋势线（Theil–Sen）', burst: '突发时段', change: '转折',
    gapNote: '灰底：当年无报告，不是零。', byRegion: '各地区每万字次数', reviewPlan: '回顾与部署', heat: '分地区历年每万字次数', noReport: '空白：当年无报告', surfaces: '所用词形', surface: '词形', surfaceLevel: '本层级提及', rawHits: '原始命中', counted: '计入', excluded: '排除', contested: '边界不符', allLevels: '以下各列含全部层级',
    sentences: '语句', section: '章节', role: '部分', openText: '打开原文', more: '再显示 {0} 句', sampled: '共 {1} 次提及，本页收录其中抽取的 {0} 句；全部语句见 concordance.csv。', allSentences: '共 {0} 句。', shownOf: '符合条件 {0} 句', inconcordance: 'concordance.csv 收录 {0} 次提及中的 {1} 次。',
    search: '查找', searchTerms: '查找提法或类别', allDirections: '全部走向', allCategories: '全部类别', allYears: '全部年份', allRoles: '全部部分', countOf: '{0} / {1}',
    addTerm: '加入提法', add: '加入', remove: '移除 {0}', compareHelp: '最多六个提法，同一层级。', compareFull: '已有六个提法。', toCompare: '加入对照', inCompare: '已在对照中', unknownTerm: '词表中没有“{0}”。',
    stacked: '各类别历年每万字次数', categoryNote: '一个提法属于两个类别时两处都计，各类别之和不等于总量。',
    adoption: '使用地区占比', adoptionShare: '使用过的地区占有过报告的地区', using: '当年使用的地区', reporting: '当年有报告的地区', everUsed: '曾使用的地区', everReported: '曾有报告的地区', share: '占比', firstUse: '各地区首次使用', firstYear: '首次年份', censored: '首份报告即有', censoredNote: '○ 表示该地区首份报告即已使用，实际起点可能更早。', firstRegions: '最早的地区',
    candidate: '短语', kind: '发现方式', score: '得分', sentence: '例句', rank: '序', kinds: { quotation: '引号', quoted: '引号', numeral: '数字简称', numeral_abbreviation: '数字简称', phrase: '常用短语', multi_token: '常用短语' },
    candidatesNote: '词表之外反复出现的固定短语，最突出者在前。', candidatesCut: '显示前 {0} 条，共 {1} 条；全部见 candidates.csv。',
    coverage: '报告覆盖', coverageBy: '各地区各年的报告', regionsByYear: '历年报告数', reportsOfYear: '报告数',
    mostMentioned: '提及最多的提法', ofReports: '{1} 份报告中的 {0} 份', corpusProblems: '整个语料的问题，各层级合在一起。', movers: '变化最大的提法', moversNote: '走向已判定的提法中，历年每万字次数最高与最低相差最大者。', noMovers: '本层级没有可判定走向的提法：报告年数或提及次数不足。',
    problems: '问题', noProblems: '没有问题。', code: '代码', severity: '程度', detail: '说明', file: '文件', count: '数量', status: '状态', problemsCut: '列出 {0} 条，共 {1} 条；全部见 problems.csv。', reportsCut: '列出 {0} 份，共 {1} 份；全部见 reports.csv。',
    data: '数据', saveSvg: '存为 SVG', savePng: '存为 PNG', saveCsv: '存为 CSV', saved: '已保存 {0}',
    panel: '面板', panels: { balanced: '固定地区', unbalanced: '全部地区' }, interval: '95% 区间', tested: '同检 {0} 行', p: 'p 值',
    perYear: '每万字次数/年', none: '—', nothing: '没有可显示的内容。', regionsLeftOut: '本层级地区过多，热图从略；数字见 term_region_year.csv。',
    oneYear: '本层级只有一年的报告，没有走势。', backToTerms: '全部提法', sortBy: '按{0}排序', inAllYears: '各年合计',
    footer: '每个数字都来自同一文件夹的 CSV 表；没有报告的年份留空，不是零。各层级从不相加。每万字次数 = 提及次数 × 10000 / 字数。',
    noTable: '本次运行没有写这张表。', zero: '有报告而未提及', highest: '高', trendPanel: '所依据的报告', reportYears: '有报告年数', burstUnit: '突发单位', reportsWithTerm: '提及报告数', shareNote: '曾使用的地区 / 曾有报告的地区', regionDirection: '走向',
  },
  en: {
    title: 'Report on set phrases', titled: '{0}: {1}', ofLevel: '{0} ({1})', comma: ', ',
    skip: 'Skip to content',
    views: 'Views',
    overview: 'Overview', terms: 'Terms', compare: 'Compare', categories: 'Categories', spread: 'First use and adoption', candidates: 'New formulations',
    level: 'Level',
    levels: { national: 'National', province: 'Province', city: 'City', county: 'County', unknown: 'Unknown' },
    language: '中文',
    languageName: '切换为中文',
    term: 'Term', category: 'Category', direction: 'Direction', slope: 'Slope', q: 'q', total: 'Total', first: 'First', peak: 'Peak', last: 'Last', course: 'Course',
    directions: { rising: 'rising', falling: 'falling', new: 'new', gone: 'gone', rose_and_fell: 'rose and fell', no_trend: 'no trend', untested: 'untested' },
    roles: { preamble: 'preamble', review: 'review', plan: 'plan', governance: 'governance', closing: 'closing', appendix: 'appendix', body: 'body', mixed: 'review and plan' },
    states: { p: 'report', m: 'no report', c: 'conflict' },
    statuses: { used: 'used', duplicate: 'duplicate', conflict: 'conflict', rejected: 'rejected' },
    severities: { error: 'error', warning: 'warning', info: 'info' },
    reports: 'Reports', reportsUsed: 'Reports that count', regions: 'Regions', years: 'Years', chars: 'Characters', tokens: 'Tokens', mentions: 'Mentions', termsCounted: 'Terms',
    year: 'Year', region: 'Region', per10k: 'per 10,000 characters', rateByYear: 'Mentions per 10,000 characters by year', trendLine: 'Trend line (Theil–Sen)', burst: 'Burst', change: 'Change point',
    gapNote: 'Grey: no report that year, which is not zero.', byRegion: 'Mentions per 10,000 characters by region', reviewPlan: 'Review against plan', heat: 'Mentions per 10,000 characters by region and year', noReport: 'Blank: no report that year', surfaces: 'Surfaces used', surface: 'Surface', surfaceLevel: 'Mentions at this level', rawHits: 'Raw hits', counted: 'Counted', excluded: 'Excluded', contested: 'Contested', allLevels: 'The following columns cover all levels',
    sentences: 'Sentences', section: 'Section', role: 'Part', openText: 'open text', more: 'Show {0} more', sampled: '{0} sentences sampled from {1} mentions; all are in concordance.csv.', allSentences: '{0} sentences.', shownOf: '{0} sentences match', inconcordance: 'concordance.csv holds {1} of {0} mentions.',
    search: 'Search', searchTerms: 'Search terms or categories', allDirections: 'All directions', allCategories: 'All categories', allYears: 'All years', allRoles: 'All parts', countOf: '{0} / {1}',
    addTerm: 'Add a term', add: 'Add', remove: 'Remove {0}', compareHelp: 'Up to six terms of one level.', compareFull: 'Six terms are shown already.', toCompare: 'Add to comparison', inCompare: 'In the comparison', unknownTerm: 'The lexicon has no “{0}”.',
    stacked: 'Categories: mentions per 10,000 characters by year', categoryNote: 'A term in two categories counts in both, so categories do not add up to the whole.',
    adoption: 'Share of regions that use it', adoptionShare: 'Regions that ever used it / regions with any report so far', using: 'Regions using it', reporting: 'Regions with a report', everUsed: 'Regions that ever used it', everReported: 'Regions that ever reported', share: 'Share', firstUse: 'First use by region', firstYear: 'First year', censored: 'In its first report', censoredNote: '○ marks regions whose first report has it already: its true beginning may lie earlier.', firstRegions: 'Earliest regions',
    candidate: 'Phrase', kind: 'Found by', score: 'Score', sentence: 'Example', rank: 'Rank', kinds: { quotation: 'quotation marks', quoted: 'quotation marks', numeral: 'numeral', numeral_abbreviation: 'numeral', phrase: 'recurring phrase', multi_token: 'recurring phrase' },
    candidatesNote: 'Set phrases that the lexicon does not list, most striking first.', candidatesCut: 'The first {0} of {1}; all are in candidates.csv.',
    coverage: 'Coverage', coverageBy: 'Reports by region and year', regionsByYear: 'Reports by year', reportsOfYear: 'Reports',
    mostMentioned: 'Most mentioned', ofReports: 'in {0} of {1} reports', corpusProblems: 'Of the whole corpus, all levels.', movers: 'What moved most', moversNote: 'Terms with a direction, widest span between lowest and highest yearly rate first.', noMovers: 'No term of this level has a direction: too few report years or mentions.',
    problems: 'Problems', noProblems: 'No problems.', code: 'Code', severity: 'Severity', detail: 'Detail', file: 'File', count: 'Count', status: 'Status', problemsCut: '{0} of {1} listed; all are in problems.csv.', reportsCut: '{0} of {1} listed; all are in reports.csv.',
    data: 'Data', saveSvg: 'Save SVG', savePng: 'Save PNG', saveCsv: 'Save CSV', saved: 'Saved {0}',
    panel: 'Panel', panels: { balanced: 'same regions', unbalanced: 'all regions' }, interval: '95 % interval', tested: '{0} rows tested', p: 'p',
    perYear: 'per 10,000 characters and year', none: '—', nothing: 'Nothing to show.', regionsLeftOut: 'Too many regions at this level for a heat map; the numbers are in term_region_year.csv.',
    oneYear: 'This level has reports of one year only, hence no course.', backToTerms: 'All terms', sortBy: 'Sort by {0}', inAllYears: 'All years',
    footer: 'Every number is that of the CSV tables in the same folder; a year without a report is a gap and not zero. Levels are never added up. Rate = mentions × 10,000 / characters.',
    noTable: 'This run has no such table.', zero: 'report without a mention', highest: 'high', trendPanel: 'Reports it is of', reportYears: 'Report years', burstUnit: 'Burst unit', reportsWithTerm: 'Reports with it', shareNote: 'regions that ever used it / regions that ever reported', regionDirection: 'Direction',
  },
};

let language = 'zh';

/** A label in the language chosen, its `{0}`, `{1}` filled in. */
function t(key, ...values) {
  return LABELS[language][key].replace(/\{(\d)\}/g, (_, i) => values[i]);
}

/** A word of the tables (`rising`, `plan`, `province`) in the language chosen, else itself. */
function word(group, name) {
  return LABELS[language][group][name] ?? name;
}
