package tifa.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SentenceNamesTest {
  private static final String TEXT = "全市地区生产总值增长5%，规模以上工业增加值、城乡居民人均可支配收入和居民人均可支配收入增长6%，居民消费价格涨幅3%";

  @Test
  void findsInEachPartWhatStandsThereAlone() {
    Indicators indicators = IndicatorFile.shipped();
    SentenceNames names = new SentenceNames(indicators, TEXT, 0, TEXT.length());
    assertThat(names.all()).hasSizeGreaterThan(3);
    for (int start = 0; start <= TEXT.length(); start++) {
      for (int end = start; end <= TEXT.length(); end++) {
        assertThat(names.in(start, end))
            .as(TEXT.substring(start, end))
            .isEqualTo(indicators.in(TEXT, start, end));
      }
    }
  }
}
