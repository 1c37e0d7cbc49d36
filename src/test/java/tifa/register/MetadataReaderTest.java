package tifa.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MetadataReaderTest {
  @Test
  void readsColumnsInAnyOrderAndCase() throws InvalidMetadataException {
    Metadata metadata = read("Year,path,TITLE,region,level\n2031,枣庄/a.txt,题,枣庄市,City\n,b.txt,,,\n");
    assertThat(metadata.of("枣庄/a.txt", 1))
        .contains(
            new Metadata.Row(
                Optional.of("枣庄市"), Optional.of("city"), Optional.of(2031), Optional.of("题")));
    assertThat(metadata.of("b.txt", 1))
        .contains(
            new Metadata.Row(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
    assertThat(metadata.of("c.txt", 1)).isEmpty();
  }

  @Test
  void prefersTheCodeToTheName() throws InvalidMetadataException {
    Metadata metadata = read("path,region,region_code\na.txt,枣庄,370400\nb.txt,枣庄,\n");
    assertThat(metadata.of("a.txt", 1).orElseThrow().region()).contains("370400");
    assertThat(metadata.of("b.txt", 1).orElseThrow().region()).contains("枣庄");
  }

  @Test
  void refusesACodeAndANameOfTwoRegions() throws InvalidMetadataException {
    String header = "path,region_code,region\n";
    assertThat(problems(header + "a.txt,100000,山东省/枣庄市\n"))
        .contains("row 2: region_code 100000 is 全国, region says 山东省/枣庄市: correct both");
    assertThat(read(header + "a.txt,110105,朝阳区\nb.txt,370400,云州市\n").rows()).hasSize(2);
  }

  @Test
  void readsWhatSpreadsheetsWrite() throws InvalidMetadataException {
    assertThat(read("\ufeffpath,year\r\n\"a,b.txt\",2031\r\n\r\n").of("a,b.txt", 1)).isPresent();
    byte[] gbk =
        "path,region,year\nreports/zaozhuang.txt,枣庄市,2031\n报告/台州.txt,台州市,2031\n"
            .getBytes(Charset.forName("GBK"));
    assertThat(MetadataReader.read("m.csv", gbk).of("报告/台州.txt", 1)).isPresent();
  }

  @Test
  void readsTheSeparatorsOfEveryRegion() throws InvalidMetadataException {
    assertThat(read("path;year;region\na,b.txt;2031;云州市\n").of("a,b.txt", 1).orElseThrow().year())
        .contains(2031);
    assertThat(read("path\tyear\na.txt\t2031\n").of("a.txt", 1).orElseThrow().year())
        .contains(2031);
  }

  @Test
  void meansTheSecondReportOfAFileByANumber() throws InvalidMetadataException {
    Metadata metadata = read("path,year\na.txt,2030\na.txt#2,2031\n");
    assertThat(metadata.of("a.txt", 1).orElseThrow().year()).contains(2030);
    assertThat(metadata.of("a.txt", 2).orElseThrow().year()).contains(2031);
    assertThat(metadata.of("a.txt", 3)).isEmpty();
  }

  @Test
  void saysAllThatIsWrongAtOnce() {
    assertThat(
            problems("path,year,level,colour\na.txt,31,village,red\n,2031,,\na.txt,2031,city,\n"))
        .contains("row 1: unknown column colour")
        .contains("row 2: column year: 31 is no year")
        .contains("row 2: column level: village is none of national, province, city, county")
        .contains("row 3: column path is empty")
        .contains("row 4: path a.txt stands twice");
  }

  @Test
  void countsRowsAsASpreadsheetDoes() {
    assertThat(problems("path,year\n\na.txt,2031\n,\n\"b\n.txt\",2031\nc.txt,31\n"))
        .isEqualTo("m.csv: row 6: column year: 31 is no year");
  }

  @Test
  void readsSemicolonsAndTabsToo() throws InvalidMetadataException {
    assertThat(read("path;year\na,b.txt;2031\n").of("a,b.txt", 1).orElseThrow().year())
        .contains(2031);
    assertThat(read("path\tyear\na;b.txt\t2031\n").of("a;b.txt", 1).orElseThrow().year())
        .contains(2031);
  }

  @Test
  void refusesATableWithoutPaths() {
    assertThat(problems("file,year\na.txt,2031\n")).contains("row 1: no column path");
    assertThat(problems("path,path\na,b\n")).contains("row 1: column path stands twice");
    assertThat(problems("path,year\n\n\"a.txt,2031\n")).contains("row 3: not a CSV table");
    assertThat(problems("")).contains("m.csv: is empty; its first row names the columns: path");
  }

  private static String problems(String csv) {
    InvalidMetadataException e =
        catchThrowableOfType(InvalidMetadataException.class, () -> read(csv));
    assertThat(e).as("refusal").isNotNull();
    return e.getMessage();
  }

  private static Metadata read(String csv) throws InvalidMetadataException {
    return MetadataReader.read("m.csv", csv.getBytes(StandardCharsets.UTF_8));
  }
}
