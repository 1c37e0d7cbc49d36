package tifa.target;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.target.Sections.section;

import java.util.List;
import org.apache.commons.lang3.SerializationUtils;
import org.junit.jupiter.api.Test;
import tifa.section.Role;

class PromiseGatheringTest {
  private final PromiseReader reader = new PromiseReader(IndicatorFile.shipped());

  @Test
  void sendsPromisesFromOneProcessToAnother() {
    List<Target> targets =
        reader.targets(
            section(
                Role.PLAN,
                "",
                "主要预期目标是：地区生产总值增长5%以上，居民收入与经济增长同步，规模以上工业增加值增速高于全国2个百分点，失业率控制在5%以内。"));
    List<Outcome> outcomes = reader.outcomes(List.of(section(Role.REVIEW, "", "地区生产总值增长5.2%。")));
    Promises promises = new Promises(targets, outcomes);
    assertThat(targets).hasSizeGreaterThan(3);
    assertThat(outcomes).hasSize(1);
    assertThat(SerializationUtils.roundtrip(promises)).isEqualTo(promises);
  }
}
