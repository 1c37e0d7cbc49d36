package tifa.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tifa.count.CountsByTerm;

class MentionQuotaTest {
  /** A term that each of 1,000 reports mentions five times, and one that ten mention once. */
  private static final int REPORTS = 1_000;

  private static final List<String> IDS =
      IntStream.range(0, REPORTS).mapToObj("r%04x"::formatted).toList();

  private static final CountsByTerm MENTIONS =
      CountsByTerm.of(
          2,
          IntStream.range(0, REPORTS)
              .<CountsByTerm.Row>mapToObj(
                  report ->
                      taker -> {
                        taker.take(0, 5);
                        taker.take(1, report % 100 == 0 ? 1 : 0);
                      })
              .toList());

  @Test
  void writesAsManyOfEachReportAsThereIsRoomFor() {
    assertThat(quota(3_010).of("r0007", 0)).isEqualTo(3);
    assertThat(quota(3_009).of("r0007", 0)).isEqualTo(2);
    assertThat(quota(1_010).of("r0007", 0)).isEqualTo(1);
  }

  @Test
  void takesFromFrequentTermsWhereThereIsNoRoomForOneOfEach() {
    assertThat(written(quota(310), 0)).isEqualTo(300);
    assertThat(written(quota(310), 1)).isEqualTo(10);
    assertThat(written(quota(8), 0)).isEqualTo(4);
    assertThat(written(quota(8), 1)).isEqualTo(4);
  }

  @Test
  void drawsLotsAmongAllReports() {
    MentionQuota quota = quota(310);
    // 300 of 1,000: of each 250 some 75, with a standard deviation of 6.
    for (int quarter = 0; quarter < 4; quarter++) {
      assertThat(IDS.subList(250 * quarter, 250 * (quarter + 1)).stream())
          .filteredOn(id -> quota.of(id, 0) == 1)
          .hasSizeBetween(50, 100);
    }
  }

  @Test
  void noneStaysNoneWhereItIsCarriedTo() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(MentionQuota.NONE);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(((MentionQuota) in.readObject()).isNone()).isTrue();
    }
    assertThat(quota(310).isNone()).isFalse();
  }

  private static MentionQuota quota(long most) {
    return MentionQuota.within(most, 3, MENTIONS, 2, IDS);
  }

  private static long written(MentionQuota quota, int term) {
    int[] rows = {0};
    MENTIONS.each(term, (row, count) -> rows[0] += Math.min(count, quota.of(IDS.get(row), term)));
    return rows[0];
  }
}
