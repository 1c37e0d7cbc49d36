package tifa.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import tifa.region.Region.Level;

class RegionTableTest {
  private final RegionTable table = RegionTable.shipped();

  @Test
  void hasEveryPresentDivisionOnce() {
    assertThat(table.regions()).extracting(Region::code).doesNotHaveDuplicates();
    assertThat(table.regions()).extracting(Region::level).doesNotContain(Level.UNKNOWN);
    assertThat(table.regions()).filteredOn(r -> r.level() == Level.PROVINCE).hasSize(34);
    assertThat(table.regions()).hasSizeGreaterThan(3200);
  }

  @Test
  void everyParentIsAboveItsChildAndSharesItsCode() {
    for (Region region : table.regions()) {
      if (region.level() == Level.NATIONAL) {
        assertThat(table.parentOf(region)).isEmpty();
        continue;
      }
      Region parent = table.parentOf(region).orElseThrow();
      assertThat(parent.level()).isLessThan(region.level());
      if (region.level() != Level.PROVINCE) {
        assertThat(parent.code()).startsWith(region.code().substring(0, 2));
        assertThat(region.path()).isEqualTo(parent.path() + "/" + region.name());
      }
    }
  }

  @Test
  void levelFollowsTheCode() {
    for (Region region : table.regions()) {
      String code = region.code();
      Level expected =
          code.equals("100000")
              ? Level.NATIONAL
              : code.endsWith("0000")
                  ? Level.PROVINCE
                  : code.endsWith("00") ? Level.CITY : Level.COUNTY;
      assertThat(region.level()).as(region.path()).isEqualTo(expected);
    }
  }

  @Test
  void refusesATableWithoutAParentOrWithOneCodeTwice() {
    String header = "code,name,level,parent,short,alias,last_listed\n";
    assertThatThrownBy(() -> read(header + "120000,天津市,province,100000,天津,,\n"))
        .hasMessage("regions: parent 100000 is missing");
    assertThatThrownBy(() -> read(header + "100000,全国,national,,,,\n100000,全国,national,,,,\n"))
        .hasMessage("regions: code 100000 stands twice");
  }

  @Test
  void refusesARegionWhoseCodeOrPathIsWrong() {
    assertThatThrownBy(() -> new Region("1200", "天津市", "天津市", Level.PROVINCE))
        .hasMessage("Invalid region code 1200 of 天津市: not six digits");
    assertThatThrownBy(() -> new Region("", "开明区", "云州市", Level.COUNTY))
        .hasMessage("Invalid region path 云州市: does not end in its name 开明区");
    assertThat(Level.PROVINCE.label()).isEqualTo("province");
  }

  private static RegionTable read(String csv) throws IOException {
    return RegionTableReader.read(new StringReader(csv));
  }
}
