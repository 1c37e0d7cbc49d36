package tifa.table;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.trend.SmallCorpus.EAST;
import static tifa.trend.SmallCorpus.WEST;
import static tifa.trend.SmallCorpus.part;
import static tifa.trend.SmallCorpus.term;

import java.util.Map;
import org.junit.jupiter.api.Test;
import tifa.lexicon.Term;
import tifa.section.Role;
import tifa.trend.SmallCorpus;

class SharedRowsTest {
  private static final Term ECONOMY = term("数字经济", "经济");
  private static final Term FOOD = term("粮食", "农业");

  /** The first report mentions the economy and what is smart, the second food. */
  private static RowTerms terms(MentionQuota quota, Map<String, int[]> first, Term... terms) {
    SmallCorpus corpus =
        new SmallCorpus(terms)
            .report(EAST, 2020, part(Role.BODY, "发展|数字经济|。|数字经济|好|。|智能|。"))
            .report(WEST, 2021, part(Role.BODY, "粮食|。"));
    return RowTerms.of(corpus.lexicon(), quota, corpus.counts().byReport(), first);
  }

  private static RowTerms terms(Term... terms) {
    return terms(MentionQuota.ALL, Map.of(), terms);
  }

  private static RowsWanted wanted(RowTerms now, RowTerms before, String report) {
    return now.sharedWith(before).wanted(report, true);
  }

  @Test
  void wantsNothingOfTermsThatAreTheSame() {
    Term before = term("一无所有", "");
    for (RowTerms now : new RowTerms[] {terms(FOOD, ECONOMY), terms(ECONOMY, FOOD, before)}) {
      SharedRows shared = now.sharedWith(terms(ECONOMY, FOOD));
      assertThat(shared.wanted("r000", true).isNothing()).isTrue();
      assertThat(shared.keepsAllQuoted("r000")).isTrue();
      assertThat(shared.quotedLabels("r000")).accepts("数字经济").rejects("粮食", "一无所有", "智能");
    }
  }

  @Test
  void wantsTermsThatHaveCome() {
    RowTerms now = terms(ECONOMY, FOOD, term("智能", ""));
    assertThat(wanted(now, terms(ECONOMY, FOOD), "r000").quoted()).containsExactly(1);
    assertThat(wanted(now, terms(ECONOMY, FOOD), "r001").isNothing()).isTrue();
    assertThat(now.sharedWith(terms(ECONOMY, FOOD)).keepsAllQuoted("r000")).isTrue();
  }

  @Test
  void takesBackTermsThatHaveGone() {
    SharedRows shared = terms(ECONOMY).sharedWith(terms(ECONOMY, FOOD));
    assertThat(shared.wanted("r001", true).isNothing()).isTrue();
    assertThat(shared.keepsAllQuoted("r001")).isFalse();
    assertThat(shared.quotedLabels("r001")).rejects("粮食");
    assertThat(shared.keepsAllQuoted("r000")).isTrue();
  }

  @Test
  void doesBothForTermsThatAreOthersOfTheSameName() {
    for (Term other : new Term[] {term("粮食", "民生"), term("粮食", "农业", "口粮")}) {
      SharedRows shared = terms(ECONOMY, other).sharedWith(terms(ECONOMY, FOOD));
      assertThat(shared.wanted("r001", true).quoted()).containsExactly(1);
      assertThat(shared.keepsAllQuoted("r001")).isFalse();
      assertThat(shared.quotedLabels("r001")).rejects("粮食");
      assertThat(shared.keepsAllQuoted("r000")).isTrue();
    }
  }

  @Test
  void wantsFirstUsesThatWereNoneBefore() {
    Map<String, int[]> first = Map.of("r000", new int[] {0}, "r001", new int[] {1});
    RowTerms now = terms(MentionQuota.NONE, first, ECONOMY, FOOD);
    RowTerms before = terms(MentionQuota.NONE, Map.of("r000", new int[] {0}), ECONOMY, FOOD);
    assertThat(wanted(now, before, "r000").isNothing()).isTrue();
    assertThat(wanted(now, before, "r001").first()).containsExactly(1);
    assertThat(wanted(now, before, "r001").quoted()).isEmpty();
    assertThat(now.sharedWith(before).wanted("r000", false).first()).containsExactly(0);
  }

  @Test
  void quotesNothingWithoutRoom() {
    RowTerms none = terms(MentionQuota.NONE, Map.of(), ECONOMY, FOOD);
    assertThat(none.quotedOf("r000")).isEmpty();
    assertThat(none.quotedOf("r009")).isEmpty();
    assertThat(terms(ECONOMY, FOOD).quotedOf("r000")).containsExactly(0);
  }
}
