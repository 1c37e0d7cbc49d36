package tifa.table;

import tifa.count.CorpusCounts;
import tifa.lexicon.Lexicon;
import tifa.register.Register;
import tifa.trend.Panel;
import tifa.trend.RegionTests;
import tifa.trend.TrendSettings;
import tifa.wording.Similarities;

/**
 * What is held of a whole corpus once it is counted.
 *
 * @param register its reports
 * @param panel those that count
 * @param lexicon the terms counted
 * @param counts their counts
 * @param similarities of the reports to others
 * @param trend what it takes to call a trend one
 * @param regionTests the tests of its terms in regions that were made before
 * @param panelTerms whether the panel has columns of each term, and not of each category alone
 */
public record CountedCorpus(
    Register register,
    Panel panel,
    Lexicon lexicon,
    CorpusCounts counts,
    Similarities similarities,
    TrendSettings trend,
    RegionTests regionTests,
    boolean panelTerms) {}
