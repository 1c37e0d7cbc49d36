package tifa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static tifa.Published.has;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.w3c.dom.Document;
import tifa.page.Product;
import tifa.page.Products;
import tifa.page.RunFacts;
import tifa.table.Table;
import tifa.table.TableReader;

/** {@code report.html} in a real browser, from disk. */
@Tag("slow")
@TestInstance(Lifecycle.PER_CLASS)
class ReportPageIT {
  /** Where the marked words of a text stand, and which they are, if they can be seen. */
  private static final String SHOWN_PLACE =
      """
      const mark = document.getElementById('place');
      const place = mark.getBoundingClientRect();
      const before = [...mark.previousSibling.textContent].length;
      return place.top >= 0 && place.bottom <= innerHeight ? `${before} ${mark.textContent}` : null;
      """;

  private Browser browser;
  private Published published;
  private Path page;

  /** The sample's city, without 2017, and a county of one report: two levels and a gap. */
  @BeforeAll
  void publish(@TempDir Path scratch) throws Exception {
    browser = Browser.start(scratch, "zh-CN");
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "201", "202");
    Files.delete(corpus.resolve("云州市2017年政府工作报告.txt"));
    Files.writeString(
        corpus.resolve("海拉尔区2023年政府工作报告.txt"),
        """
        海拉尔区2023年政府工作报告
        各位代表：
        一、2022年工作回顾
        民生持续改善，乡村振兴开局良好。
        二、2023年工作安排
        办好民生实事，推进<script>alert(1)</script>民生工程。
        """);
    published = TestJob.in(scratch.resolve("job"), corpus).publish();
    page = published.folder().resolve("report.html");
  }

  @AfterAll
  void quit() {
    if (browser != null) {
      browser.close();
    }
  }

  @AfterEach
  void theConsoleIsSilent() {
    assertThat(browser.console()).isEmpty();
  }

  @Test
  void opensInTheBrowsersLanguageAndSwitchesToTheOther() {
    browser.open(page, "");
    assertThat(browser.find("h1").getText()).isEqualTo("test：提法报告");
    assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("zh-CN");

    browser.find("#language").click();
    browser.until("document.documentElement.lang === 'en'");
    assertThat(browser.find("h1").getText()).isEqualTo("test: Report on set phrases");

    browser.find("#language").click();
    browser.until("document.documentElement.lang === 'zh-CN'");
  }

  @Test
  void showsTheNumbersOfTheTablesForEveryTerm() {
    browser.open(page, "view=terms&level=city");
    assertThat(shownCells(0, 4, 5, 7, 9))
        .containsExactlyInAnyOrderElementsOf(
            published.rows(Table.TRENDS, has("level", "city").and(has("window", "all"))).stream()
                .map(row -> shown(row, "term", "total", "since", "q_value", "peak_year"))
                .toList());
  }

  @Test
  void ranksTheTermsOfALevelWithTooFewYearsForAVerdict() {
    browser.open(page, "view=terms&level=county");
    List<String> shown = shownCells(0, 2, 3);
    assertThat(shown)
        .containsExactlyInAnyOrderElementsOf(
            published.rows(Table.TERM_YEAR, has("level", "county")).stream()
                .map(row -> shown(row, "term", "mentions", "per_10k_chars"))
                .toList());
    assertThat(shown.get(0)).startsWith("民生 3 ");
    assertThat(browser.texts("thead th")).doesNotContain("走向");
  }

  /** Cells of a table as the page shows them: at most three significant digits. */
  private static String shown(CSVRecord row, String... columns) {
    return Arrays.stream(columns)
        .map(column -> brief(column, row.get(column)))
        .collect(Collectors.joining(" "));
  }

  private static String brief(String column, String cell) {
    if (!cell.matches("-?\\d+\\.\\d+(E-\\d+)?")) {
      return cell;
    }
    BigDecimal number = new BigDecimal(cell);
    if (column.equals("q_value") && number.compareTo(new BigDecimal("0.0001")) < 0) {
      return "<0.0001";
    }
    BigDecimal rounded = number.round(new MathContext(3));
    // Below a millionth JavaScript shows the power of ten.
    return rounded.abs().compareTo(new BigDecimal("1e-6")) < 0 && rounded.signum() != 0
        ? rounded.stripTrailingZeros().toString().replace('E', 'e')
        : plain(rounded.toPlainString());
  }

  private List<String> shownCells(Integer... columns) {
    return ((List<?>)
            browser.run(
                """
                return [...document.querySelectorAll('tbody tr')].map((row) =>
                  arguments[0].map((i) => row.children[i].textContent).join(' '));
                """,
                List.of(columns)))
        .stream().map(Object::toString).toList();
  }

  @Test
  void searchesAndSorts() {
    browser.open(page, "view=terms&level=city");
    browser.find("main input[type=search]").sendKeys("振兴");
    browser.until("document.querySelectorAll('tbody tr').length < 40");
    assertThat(browser.texts("tbody th"))
        .isNotEmpty()
        .contains("乡村振兴")
        .allMatch(term -> term.contains("振兴") || category(term).contains("振兴"));
    assertThat(browser.find("#count").getText()).startsWith(browser.all("tbody tr").size() + " /");

    browser.find("main input[type=search]").sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
    WebElement total = browser.all("thead button:not(.help)").get(3);
    assertThat(total.getText()).isEqualTo("合计");
    List<Integer> descending = totals();
    assertThat(descending).hasSizeGreaterThan(300).isSortedAccordingTo((a, b) -> b - a);
    total.sendKeys(Keys.ENTER);
    assertThat(totals()).isSorted().containsExactlyInAnyOrderElementsOf(descending);
    assertThat(browser.all("th[aria-sort=ascending]")).hasSize(1);
  }

  @Test
  void goingBackLeadsToWhereTheReaderWasAndALinkToTheTop() {
    browser.open(page, "view=terms&level=city");
    browser.run("scrollTo(0, 700)");
    browser.until("history.state?.y === 700");
    browser.run("document.querySelectorAll('tbody th a')[20].click()");
    browser.until("document.documentElement.dataset.ready === 'term' && scrollY === 0");
    browser.run("history.back()");
    browser.until("document.documentElement.dataset.ready === 'terms' && scrollY === 700");
    browser.run("document.querySelectorAll('nav a')[1].click()");
    assertThat(browser.run("return scrollY")).isEqualTo(700L);
    browser.run("document.querySelectorAll('nav a')[0].click()");
    browser.until("document.documentElement.dataset.ready === 'overview' && scrollY === 0");
  }

  @Test
  void whoComesByALinkToATextGoesBackToTheOverview() {
    String report = published.rows(Table.REPORTS, has("level", "county")).get(0).get("report_id");
    browser.open(page, "view=text&level=county&report=" + report);
    browser.find("main p a").click();
    browser.until("document.documentElement.dataset.ready === 'overview'");
  }

  @Test
  void sortingKeepsWhatWasTickedForComparison() {
    browser.open(page, "view=terms&level=city");
    WebElement box = browser.find("tbody input[type=checkbox]");
    String ticked = box.getDomAttribute("aria-label");
    box.click();
    browser.all("thead button:not(.help)").get(0).click();
    assertThat(
            browser.all("tbody input:checked").stream()
                .map(each -> each.getDomAttribute("aria-label")))
        .containsExactly(ticked);
  }

  private String category(String term) {
    return published.rows(Table.TRENDS, has("term", term)).get(0).get("category");
  }

  private List<Integer> totals() {
    return browser.texts("tbody td:nth-child(5)").stream().map(Integer::valueOf).toList();
  }

  @Test
  void drawsTheRatesOfTheTableAndAGapWhereThereIsNoReport() {
    browser.open(page, "term=民生&level=city");

    List<?> drawn =
        (List<?>)
            browser.run(
                """
                const option = document.querySelector('figure').chart.getOption();
                const line = option.series.find((each) => each.name === '民生');
                return option.xAxis[0].data.map((year, i) => `${year} ${line.data[i]}`);
                """);
    List<String> expected =
        IntStream.rangeClosed(2013, 2024)
            .mapToObj(
                year ->
                    year
                        + " "
                        + published
                            .rows(
                                Table.TERM_YEAR,
                                has("level", "city").and(has("term", "民生")).and(has("year", year)))
                            .stream()
                            .map(row -> plain(row.get("per_10k_chars")))
                            .findFirst()
                            .orElse("null"))
            .toList();
    assertThat(expected).contains("2017 null").doesNotContain("2016 null");
    assertThat(drawn).map(Object::toString).isEqualTo(expected);
  }

  private static String plain(String number) {
    return new BigDecimal(number).stripTrailingZeros().toPlainString();
  }

  @Test
  void savesTheDataOfAChartAsTheTableHasIt() throws Exception {
    browser.open(page, "term=民生&level=city");
    Path saved = browser.download(browser.all("figure .tools button").get(1));

    String csv = Files.readString(saved, UTF_8);
    assertThat(csv).startsWith("\ufeff").endsWith("\r\n").doesNotContain("\n\n");
    String[] columns = {
      "level", "term", "year", "mentions", "reports_with_term", "chars", "per_10k_chars"
    };
    assertThat(cells(saved, columns))
        .containsExactlyElementsOf(
            cells(Table.TERM_YEAR, has("level", "city").and(has("term", "民生")), columns));
  }

  /** Cells of a table that the page saved. */
  private static List<String> cells(Path saved, String... columns) throws IOException {
    return CSVFormat.RFC4180
        .builder()
        .setHeader()
        .setSkipHeaderRecord(true)
        .get()
        .parse(new StringReader(Files.readString(saved, UTF_8).substring(1)))
        .stream()
        .map(row -> Published.cells(row, columns))
        .toList();
  }

  private List<String> cells(Table table, Predicate<CSVRecord> rows, String... columns) {
    return published.rows(table, rows).stream().map(row -> Published.cells(row, columns)).toList();
  }

  @Test
  void theFirstPageTellsTheSizeOfTheLevelAsTheTablesHaveIt() {
    browser.open(page, "view=overview&level=city");
    Predicate<CSVRecord> used = has("level", "city").and(has("status", "used"));
    int reports = published.rows(Table.REPORTS, used).size();
    assertThat(browser.texts(".facts dd"))
        .containsExactly(
            "地市级",
            String.valueOf(reports),
            "1",
            "2013–2024 (" + reports + ")",
            grouped(published.sum(Table.REPORTS, "chars", used)),
            grouped(published.sum(Table.TERM_YEAR, "mentions", has("level", "city"))),
            String.valueOf(
                published
                    .rows(Table.TRENDS, has("level", "city").and(has("window", "all")))
                    .size()));
  }

  private static String grouped(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  @Test
  void categoriesAreThoseOfTheTable() throws Exception {
    String[] columns = {"category", "year", "mentions", "chars", "per_10k_chars"};
    browser.open(page, "view=categories&level=city");
    assertThat(cells(browser.download(browser.all("figure .tools button").get(1)), columns))
        .hasSizeGreaterThan(100)
        .containsExactlyInAnyOrderElementsOf(
            cells(Table.CATEGORY_YEAR, has("level", "city"), columns));
  }

  @Test
  void comparedTermsAreThoseOfTheTable() throws Exception {
    String[] columns = {"term", "year", "mentions", "reports_with_term", "per_10k_chars"};
    browser.open(page, "view=compare&level=city&terms=民生|双碳");
    assertThat(cells(browser.download(browser.all("figure .tools button").get(1)), columns))
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            cells(
                Table.TERM_YEAR,
                has("level", "city").and(has("term", "民生").or(has("term", "双碳"))),
                columns));
  }

  @Test
  void targetsAreThoseOfTheTable() throws Exception {
    String[] columns = {"region", "kind", "hedge", "low", "high", "standard_unit", "target_clause"};
    browser.open(page, "view=targets&level=city&year=2022&indicator=gdp_growth");
    assertThat(cells(browser.download(browser.all("figure .tools button").get(1)), columns))
        .isNotEmpty()
        .isEqualTo(
            cells(
                Table.PLEDGES,
                has("level", "city")
                    .and(has("target_year", "2022"))
                    .and(has("indicator", "gdp_growth")),
                columns));
  }

  @Test
  void whatIsNewInAYearIsWhatTheTableHas() {
    browser.open(page, "view=new&level=city");
    Map<String, String> kinds = Map.of("term", "提法", "candidate", "词表外短语", "word", "实词");
    assertThat(shownCells(0, 1, 2, 3, 4))
        .isNotEmpty()
        .isEqualTo(
            published.rows(Table.NEW_IN_YEAR, has("level", "city").and(has("year", 2024))).stream()
                .limit(40)
                .map(
                    row ->
                        Published.cells(row, "rank", "item")
                            + " "
                            + kinds.get(row.get("kind"))
                            + " "
                            + Published.cells(row, "mentions", "mentions_before"))
                .toList());
    assertThat(browser.texts("thead th")).contains("2023 年次数");
  }

  @Test
  void savesAChartAsPicture() throws Exception {
    browser.open(page, "term=民生&level=city");
    browser.find("figure .tools button").click();
    List<WebElement> buttons = browser.all("dialog button");

    Path svg = browser.download(buttons.get(0));
    assertThat(picture(svg).getDocumentElement().getAttribute("width")).isEqualTo("658");
    assertThat(svg.getFileName().toString()).isEqualTo("民生：历年每万字次数（地市级）.svg");
    assertThat(Files.readString(svg))
        .contains("<svg", "民生：历年每万字次数（地市级）", "地市级 · 2013–2024", "灰底：当年无报告，不是零。", "来源：test · tifa");
    byte[] png = Files.readAllBytes(browser.download(buttons.get(1)));
    assertThat(Arrays.copyOf(png, 4)).containsExactly(0x89, 'P', 'N', 'G');
  }

  private static Document picture(Path svg) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(svg.toFile());
  }

  @Test
  void savesAFigureForAColumnInGreyAndInTheOtherLanguage() throws Exception {
    browser.open(page, "term=民生&level=city&measure=count&from=2018&to=2022");
    browser.find("figure .tools button").click();
    choose("dialog label:nth-child(1) select", "column");
    choose("dialog label:nth-child(2) select", "grey");
    choose("dialog label:nth-child(3) select", "en");
    Path svg = browser.download(browser.all("dialog button").get(0));

    assertThat(svg.getFileName().toString()).isEqualTo("民生_Mentions_by_year_(City).svg");
    assertThat(picture(svg).getDocumentElement().getAttribute("width")).isEqualTo("318");
    assertThat(
            Pattern.compile("#(?=[0-9a-f]{6})([0-9a-f]{2})(?!\\1\\1)")
                .matcher(Files.readString(svg))
                .find())
        .isFalse();
    assertThat(browser.find("html").getDomAttribute("lang")).isEqualTo("zh-CN");
    browser.find("dialog form button").sendKeys(Keys.ENTER);
    browser.until("!document.querySelector('dialog')");
    assertThat(browser.focused().getText()).isEqualTo("保存图…");
  }

  /** Chooses a value of a field, which tells at once. */
  private void choose(String selector, String value) {
    browser.run(
        """
        const field = document.querySelector(arguments[0]);
        field.value = arguments[1];
        field.dispatchEvent(new Event('change'));
        """,
        selector,
        value);
  }

  @Test
  void everyStatisticTellsWhatItMeansAndLeadsToHowItIsComputed() {
    browser.open(page, "view=terms&level=city");
    browser.find("thead th:nth-child(8) .help").sendKeys(Keys.ENTER);
    assertThat(browser.find("dialog h2").getText()).isEqualTo("q 值");
    browser.find("dialog a").sendKeys(Keys.ENTER);
    browser.until("document.documentElement.dataset.ready === 'method'");
    assertThat(browser.all("dialog")).isEmpty();
    assertThat(browser.find("h2.linked").getText()).isEqualTo("趋势");
    assertThat(browser.texts(".method code")).contains("q_family_size");
  }

  @Test
  void leadsFromANameInTheSearchToTheRegion(@TempDir Path folder) throws IOException {
    Path own = provinces(folder);
    for (String typed : List.of("西藏", "xizang", "xz")) {
      browser.open(own, "view=search&q=" + typed);
      browser.find("main a[href*='region=540000']").click();
      browser.until("document.querySelector('h1').textContent.startsWith('西藏自治区')");
    }
  }

  @Test
  void measuresAveragesAndNarrowsACourseAndKeepsThatInTheAddress() {
    browser.open(page, "term=民生&level=city");
    choose("figure select", "count");
    browser.find("figure input[type=checkbox]").click();
    browser.find("#years-from").sendKeys(Keys.chord(Keys.CONTROL, "a"), "2019", Keys.TAB);

    assertThat(browser.find("figure strong").getText()).isEqualTo("民生：历年提及次数（地市级）");
    assertThat(browser.run("return decodeURIComponent(location.hash)").toString())
        .contains("measure=count", "average=1", "from=2019");
    assertThat(
            browser.run(
                """
                const { series, dataZoom, xAxis } = document.querySelector('figure').chart.getOption();
                return [series.length, xAxis[0].data[dataZoom[0].startValue], series[0].data[0]].join(' ');
                """))
        .isEqualTo("2 2019 " + mentions(2013));
  }

  private String mentions(int year) {
    return published
        .rows(Table.TERM_YEAR, has("level", "city").and(has("term", "民生")).and(has("year", year)))
        .get(0)
        .get("mentions");
  }

  @Test
  void comparesUpToSixTerms() {
    browser.open(page, "view=compare&level=city&terms=民生");
    for (String term : List.of("双碳", "链长制", "放管服", "脱贫攻坚", "乡村振兴")) {
      browser.find("#add-term").sendKeys(term, Keys.ENTER);
      browser.until(
          "[...document.querySelectorAll('.chips button')].some((each) => each.textContent.startsWith('"
              + term
              + "'))");
    }
    assertThat(browser.texts(".chips button"))
        .containsExactly("民生 ✕", "双碳 ✕", "链长制 ✕", "放管服 ✕", "脱贫攻坚 ✕", "乡村振兴 ✕");
    assertThat(browser.find("main form button").isEnabled()).isFalse();
    assertThat(
            browser.run(
                "return document.querySelector('figure').chart.getOption().series.filter((each) => each.type === 'line').length"))
        .isEqualTo(6L);

    browser.all(".chips button").get(0).click();
    browser.until("document.querySelectorAll('.chips button').length === 5");
  }

  @ParameterizedTest
  @CsvSource({"zh, 词表中没有“没有的”。 在原文中查找", "en, The lexicon has no “没有的”. Search the texts"})
  void saysWhichOfTheTermsToCompareTheLexiconLacks(String language, String told) {
    browser.open(page, "view=compare&level=city&terms=民生|没有的|双碳&lang=" + language);
    assertThat(browser.texts("[role=alert]")).containsExactly(told);
    assertThat(browser.texts(".chips button")).containsExactly("民生 ✕", "双碳 ✕");

    browser.open(page, "view=compare&level=city&terms=民生&lang=" + language);
    assertThat(browser.texts("[role=alert]")).isEmpty();
  }

  /** A term named twice is one. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zh | 地址中的提法多于六个，未显示：改革开放、粮食安全。",
        "en | The address has more than six terms; not shown: 改革开放, 粮食安全."
      })
  void saysWhichOfTheTermsToCompareAreTooMany(String language, String told) {
    String six = "view=compare&level=city&terms=民生|双碳|民生|链长制|放管服|脱贫攻坚|乡村振兴";
    browser.open(page, six + "|改革开放|粮食安全&lang=" + language);
    assertThat(browser.texts("[role=alert]")).containsExactly(told);
    assertThat(browser.texts(".chips button"))
        .containsExactly("民生 ✕", "双碳 ✕", "链长制 ✕", "放管服 ✕", "脱贫攻坚 ✕", "乡村振兴 ✕");

    browser.open(page, six + "&lang=" + language);
    assertThat(browser.texts("[role=alert]")).isEmpty();
  }

  @Test
  void switchesTheLevelAndNeverMixesTwo() {
    browser.open(page, "term=民生&level=county");
    assertThat(browser.texts(".sentences mark")).hasSize(3).containsOnly("民生");
    assertThat(browser.find(".sentences").getText()).contains("推进<script>alert(1)</script>民生工程");

    browser.find("#level").sendKeys("地市级");
    browser.until("location.hash.includes('level=city')");
    long mentions =
        published.sum(Table.TERM_YEAR, "mentions", has("level", "city").and(has("term", "民生")));
    assertThat(browser.texts("dl.facts dd").get(0)).startsWith(Long.toString(mentions));
  }

  /** In a window too low for a text, so that only a jump shows what stands at its end. */
  @Test
  void aClickOnASentenceShowsItInTheTextThatThePageHolds() {
    browser.window(600, 400);
    try {
      browser.open(page, "term=民生&level=city");
      List<String> places =
          browser.all(".sentences li").stream().map(each -> each.getDomProperty("id")).toList();
      List<String> late = places.stream().filter(place -> start(place) > 1800).limit(3).toList();
      assertThat(late).hasSize(3);
      for (String place : late) {
        browser.open(page, "term=民生&level=city");
        browser.all(".sentences .where a").get(places.indexOf(place)).click();
        browser.until("document.querySelector('#place') !== null");
        assertThat(browser.run(SHOWN_PLACE)).as(place).isEqualTo(start(place) + " 民生");
        String id = place.replaceAll("-\\d+$", "");
        assertThat(browser.find(".text").getDomProperty("textContent"))
            .isEqualTo(published.text(id));
        assertThat(browser.find("p a[target=_blank]").getDomProperty("href"))
            .isEqualTo(published.folder().resolve("../../texts").normalize().toUri() + id + ".txt");
      }
    } finally {
      browser.window(1440, 900);
    }
  }

  private static int start(String place) {
    return Integer.parseInt(place.substring(place.lastIndexOf('-') + 1));
  }

  @Test
  void drawsAChangePointOnlyWhereItIsSignificantAndElseSaysThatThereIsNone(@TempDir Path run)
      throws Exception {
    Map<String, String> tables =
        Map.of(
            "term_year.csv",
            """
            level,term,year,category,mentions,reports,reports_with_term,chars,tokens
            city,民生,2002,,1,1,1,10000,5000
            city,民生,2003,,9,1,1,10000,5000
            city,双碳,2002,,1,1,1,10000,5000
            city,双碳,2003,,2,1,1,10000,5000
            """,
            "trends.csv",
            """
            level,term,window,panel,category,sen_slope,q_value,change_year,change_q,direction,bursts
            city,民生,all,balanced,,,,2003,0.0099,no_trend,
            city,双碳,all,balanced,,,,2003,0.01,no_trend,
            """);
    Path own = run.resolve("report.html");
    write(tables, own);

    browser.open(own, "term=民生");
    assertThat(browser.texts("dl.facts div")).contains("转折2003 q 值 0.0099");
    assertThat(browser.find("figure").getText()).contains("转折 2003");
    browser.open(own, "term=双碳");
    assertThat(browser.texts("dl.facts div")).contains("转折未见转折 q 值 0.01");
    assertThat(browser.find("figure").getText()).doesNotContain("转折");
  }

  /** A page of tables that a test writes itself; there are no texts. */
  private static void write(Map<String, String> tables, Path page) throws IOException {
    new Products(
            new RunFacts("own", "own", "2.0", "2026-03-01", "1a2b3c4d", "5e6f"),
            0.01,
            Map.of(),
            new TableReader(
                name ->
                    Optional.ofNullable(tables.get(name))
                        .map(
                            table -> new ByteArrayInputStream(("\ufeff" + table).getBytes(UTF_8)))),
            any -> Optional.empty(),
            List.of())
        .write(EnumSet.of(Product.REPORT), name -> Files.newOutputStream(page));
  }

  @Test
  void showsWhatIsSpecialOfEachYear() {
    browser.open(page, "view=keyness&level=city&year=2021");
    assertThat(shownKeyness(0)).containsExactlyElementsOf(special("term"));
    assertThat(shownKeyness(1)).containsExactlyElementsOf(special("word"));
    assertThat(special("word")).isNotEmpty();

    browser.all(".controls button").get(1).click();
    browser.until("document.querySelector('h1').textContent.endsWith('2022')");
  }

  private List<String> shownKeyness(int table) {
    return ((List<?>)
            browser.run(
                """
                return [...document.querySelectorAll('.pair section')[arguments[0]].querySelectorAll('tbody tr')].map((row) =>
                  [...row.children].map((cell) => cell.textContent).join(' '));
                """,
                table))
        .stream().map(Object::toString).toList();
  }

  private List<String> special(String kind) {
    return published
        .rows(
            Table.KEYNESS_YEAR, has("level", "city").and(has("year", 2021)).and(has("kind", kind)))
        .stream()
        .filter(row -> Double.parseDouble(row.get("log_ratio_low")) > 0)
        .sorted(Comparator.comparingDouble(row -> -Double.parseDouble(row.get("log_ratio_low"))))
        .limit(20)
        .map(
            row ->
                shown(row, "item", "mentions", "baseline_mentions", "log_ratio", "g2", "q_value"))
        .toList();
  }

  @Test
  void showsTheTermsThatStandTogether() {
    browser.open(page, "term=民生&level=city");
    List<?> shown =
        (List<?>)
            browser.run(
                """
                const table = [...document.querySelectorAll('table')].find((each) => each.caption.textContent === '同句共现的提法');
                return [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent).join(' '));
                """);
    List<String> expected =
        published
            .rows(
                Table.COOCCURRENCE,
                has("level", "city").and(has("term_a", "民生").or(has("term_b", "民生"))))
            .stream()
            .sorted(
                Comparator.comparing((CSVRecord row) -> -Double.parseDouble(row.get("log_dice"))))
            .limit(10)
            .map(
                row ->
                    row.get(row.get("term_a").equals("民生") ? "term_b" : "term_a")
                        + " "
                        + shown(row, "sentences", "log_dice", "g2"))
            .toList();
    assertThat(expected).isNotEmpty();
    assertThat(shown).map(Object::toString).isEqualTo(expected);
  }

  @Test
  void showsTheVerdictsOfAYearAndBothClausesOfTheOneChosen() {
    Map<String, String> verdicts =
        Map.of(
            "met", "达到",
            "missed", "未达到",
            "in_range", "幅度之内",
            "not_reported", "未报告",
            "not_comparable", "不可比",
            "pending", "待次年报告");
    List<CSVRecord> pledges =
        published.rows(Table.PLEDGES, has("level", "city").and(has("target_year", "2022")));
    CSVRecord growth =
        pledges.stream().filter(has("indicator", "gdp_growth")).findFirst().orElseThrow();

    browser.open(page, "view=targets&level=city&year=2022&indicator=gdp_growth");

    List<?> shown =
        (List<?>)
            browser.run(
                "return [...document.querySelectorAll('.pledges td button')].map((button) =>"
                    + " button.getAttribute('aria-label').split(': ')[1]);");
    assertThat(shown)
        .map(Object::toString)
        .isNotEmpty()
        .containsExactlyInAnyOrderElementsOf(
            pledges.stream().map(row -> verdicts.get(row.get("verdict"))).toList());
    browser.run("document.querySelector('.pledges td button[aria-label*=生产总值]').focus();");
    assertThat(browser.find(".clauses").getText())
        .contains(growth.get("target_clause"), growth.get("outcome_clause"));
    assertThat(browser.run("return document.querySelectorAll('.clauses a').length;")).isEqualTo(2L);
  }

  /** The cells are buttons, of which paper has no use but for what stands on them. */
  @Test
  void printsWhatBecameOfTargetsAndTellsTheirUnitsInEnglish() {
    browser.open(page, "view=targets&level=city&year=2022&lang=en");
    assertThat(browser.texts(".pledges td button"))
        .anyMatch(target -> target.contains("10,000 people"))
        .noneMatch(target -> target.matches(".*\\p{IsHan}.*"));
    browser.medium("print");
    try {
      assertThat(
              browser.run(
                  """
                  const seen = (selector) => [...document.querySelectorAll(selector)].filter((each) => each.getClientRects().length).length;
                  return [seen('.pledges td button') === document.querySelectorAll('.pledges td button').length, seen('nav')].join(' ');
                  """))
          .isEqualTo("true 0");
    } finally {
      browser.medium("");
    }
  }

  @Test
  void keepsAllIndicatorsWhereARegionIsChosen(@TempDir Path folder) throws IOException {
    String targets =
        IntStream.rangeClosed(1, 21)
            .mapToObj(
                i ->
                    "%s,2024,own_%s,云岭省,province,指标%s,r1,0,plan,numeric,5,,at_least,增长5%%以上,,,,%%,,pending,,,,,"
                        .formatted("910000", i, i))
            .collect(Collectors.joining("\n"));
    Path own = folder.resolve("report.html");
    write(
        Map.of(
            "term_year.csv",
            "level,term,year,category,mentions,reports,reports_with_term,chars,tokens\nprovince,民生,2024,,1,1,1,10000,5000",
            "pledges.csv",
            "region_code,target_year,indicator,region,level,indicator_name,report_id,target_start,place,kind,low,high,hedge,target_clause,outcome_report_id,outcome_start,outcome,standard_unit,outcome_clause,verdict,gap,next_low,next_high,next_hedge,change\n"
                + targets),
        own);
    browser.open(own, "view=targets&level=province");
    assertThat(browser.all(".pledges thead th")).hasSize(1 + 20);
    browser.run(
        "[...document.querySelectorAll('.tools button')].find((each) => each.textContent.includes('21')).click()");
    browser.until("document.querySelectorAll('.pledges thead th').length === 22");
    browser.find(".pledges tbody th a").click();
    browser.until("location.hash.includes('region=910000')");
    assertThat(browser.all(".pledges thead th")).hasSize(1 + 21);
  }

  @Test
  void saysSoWhereALevelHasNoTargets() {
    browser.open(page, "view=targets&level=county");

    assertThat(browser.find(".empty").getText()).contains("没有读到主要预期目标");
  }

  @Test
  void showsNewFormulationsAsTheTableHasThem() {
    browser.open(page, "view=candidates&level=city");
    List<?> shown =
        (List<?>)
            browser.run(
                """
                return [...document.querySelectorAll('tbody tr')].map((row) =>
                  [0, 1, 2, 3, 4, 5, 6].map((i) => row.children[i].textContent).join(' '));
                """);
    Map<String, String> kinds = Map.of("quoted", "引号", "numeral", "数字简称", "phrase", "常用短语");
    assertThat(shown)
        .map(Object::toString)
        .isNotEmpty()
        .containsExactlyElementsOf(
            published.rows(Table.CANDIDATES, has("level", "city")).stream()
                .limit(300)
                .map(
                    row ->
                        Published.cells(row, "rank", "candidate")
                            + " "
                            + kinds.get(row.get("kind"))
                            + " "
                            + shown(row, "score", "mentions", "reports", "first_year"))
                .toList());
  }

  @Test
  void showsFirstUses() {
    browser.open(page, "view=spread&level=city");
    assertThat(browser.texts("tbody th"))
        .containsExactlyInAnyOrderElementsOf(
            published.rows(Table.FIRST_USE, has("level", "city")).stream()
                .map(row -> row.get("term"))
                .toList());
  }

  @Test
  void theKeyboardReachesTheContentAndTheViews() {
    browser.open(page, "view=overview&level=city");
    browser.find("body").sendKeys(Keys.TAB);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("skip");
    browser.focused().sendKeys(Keys.TAB);
    assertThat(browser.focused().getText()).isEqualTo("概览");
    browser.focused().sendKeys(Keys.TAB);
    browser.focused().sendKeys(Keys.ENTER);
    browser.until("document.documentElement.dataset.ready === 'terms'");
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
    assertThat(browser.find("nav a[aria-current=page]").getText()).isEqualTo("提法");
  }

  @Test
  void theSkipLinkLeadsToTheContentOfTheViewThatIsShown() {
    browser.open(page, "view=terms&level=city&q=振兴");
    browser.find("body").sendKeys(Keys.TAB);
    browser.focused().sendKeys(Keys.ENTER);
    assertThat(browser.focused().getDomAttribute("id")).isEqualTo("main");
    assertThat(browser.run("return getComputedStyle(document.activeElement).outlineStyle"))
        .isEqualTo("none");
    assertThat(browser.find("h1").getText()).isEqualTo("提法");
    assertThat(browser.run("return decodeURIComponent(location.hash)"))
        .isEqualTo("#view=terms&level=city&q=振兴");
  }

  @Test
  void goingBackShowsWhatWasSearchedFilteredAndSorted() {
    browser.open(page, "view=terms&level=city");
    browser.find("main input[type=search]").sendKeys("振兴");
    browser.all("thead button:not(.help)").get(3).click();
    List<String> shown = browser.texts("tbody th");
    assertThat(shown).isNotEmpty();
    browser.find("tbody th a").click();
    browser.until("document.documentElement.dataset.ready === 'term'");
    browser.run("history.back()");
    browser.until("document.documentElement.dataset.ready === 'terms'");
    assertThat(browser.texts("tbody th")).isEqualTo(shown);
    assertThat(browser.find("main input[type=search]").getDomProperty("value")).isEqualTo("振兴");
    assertThat(browser.all("th[aria-sort=ascending]")).hasSize(1);
  }

  @Test
  void filtersOrdersAndSavesSentencesAndLinksToOne() throws Exception {
    browser.open(page, "term=民生&level=city&year=2021&sort=right");
    List<String> places =
        browser.all(".sentences li").stream().map(each -> each.getDomProperty("id")).toList();
    List<String> expected =
        published
            .rows(
                Table.CONCORDANCE,
                has("level", "city").and(has("term", "民生")).and(has("year", 2021)))
            .stream()
            .map(row -> row.get("report_id") + "-" + row.get("start"))
            .toList();
    assertThat(places).hasSizeGreaterThan(2).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(browser.texts(".kwic .right")).isSorted();

    Path saved = browser.download(browser.find("#sentences-title ~ .controls button"));
    assertThat(Files.readString(saved).lines()).hasSize(1 + expected.size());

    String one = places.get(1);
    browser.open(
        page, "term=民生&level=city&report=" + one.replaceAll("-\\d+$", "") + "&at=" + start(one));
    assertThat(browser.find(".sentences li").getDomProperty("id")).isEqualTo(one);
    assertThat(browser.find(".sentences li").getDomAttribute("class")).isEqualTo("linked");
  }

  /** A year is as wide as its place on the axis, also the last one. */
  @Test
  void shadesWholeYearsOfABurst() {
    browser.open(page, "view=overview&level=city");
    String term =
        published.rows(Table.TRENDS, has("level", "city").and(has("window", "all"))).stream()
            .filter(row -> row.get("bursts").endsWith("-2024"))
            .findFirst()
            .orElseThrow()
            .get("term");
    browser.open(page, "term=" + term + "&level=city&window=all");
    assertThat(
            browser.run(
                """
                const chart = document.querySelector('figure').chart;
                const grid = chart.getModel().getComponent('grid').coordinateSystem.getRect();
                const shade = [...document.querySelectorAll('.chart path')].filter((each) => each.getAttribute('fill') === 'rgb(230,159,0)' && each.getAttribute('fill-opacity') === '0.2').map((each) => each.getBBox()).pop();
                return Math.abs(shade.x + shade.width - grid.x - grid.width) < 1;
                """))
        .isEqualTo(true);
  }

  @Test
  void aTermIsFoundByAnotherOfItsSurfaces() {
    browser.open(page, "term=碳达峰&level=city");
    assertThat(browser.find("h1").getText()).isEqualTo("双碳");
    assertThat(browser.texts("[role=alert]")).isEmpty();
  }

  /** Before the pages are laid out, for which no frame is waited. */
  @Test
  void chartsFitThePrintedPage() {
    browser.open(page, "term=民生&level=city");
    assertThat(
            browser.run(
                """
                dispatchEvent(new Event('beforeprint'));
                const widths = [...document.querySelectorAll('.chart svg')].map((each) => each.getAttribute('width'));
                const brush = () => document.querySelector('figure').chart.getOption().dataZoom[0].type;
                const printed = brush();
                dispatchEvent(new Event('afterprint'));
                return [...new Set(widths), printed, brush()].join(' ');
                """))
        .isEqualTo("680 inside slider");
  }

  @Test
  void findsAnyWordInTheTextsAndSaysThatThisIsAPlainSearch() throws Exception {
    browser.open(page, "view=overview&level=city");
    browser.find("#any-word").sendKeys("民生", Keys.ENTER);
    browser.until("document.documentElement.dataset.found === '民生'");

    List<CSVRecord> reports =
        published.rows(Table.REPORTS, has("level", "city").and(has("status", "used")));
    long occurrences = 0;
    List<String> byYear = new ArrayList<>();
    for (CSVRecord report : reports) {
      long here =
          Pattern.compile("民\\s*生")
              .matcher(published.text(report.get("report_id")))
              .results()
              .count();
      occurrences += here;
      byYear.add(report.get("year") + " " + here + " " + report.get("chars"));
    }
    assertThat(
            cells(
                browser.download(browser.all("#found figure .tools button").get(1)),
                "year",
                "occurrences",
                "chars"))
        .containsExactlyInAnyOrderElementsOf(byYear);
    assertThat(browser.find("#found .finding").getText())
        .startsWith("“民生”出现 " + occurrences + " 次，见于 " + reports.size() + " 份报告中的 ");
    assertThat(browser.find("main").getText()).contains("逐字查找");
    assertThat(browser.texts("main .movers .name")).first().asString().startsWith("民生");
    choose("#found .controls select", "2021");
    assertThat(browser.texts("#found .sentences strong"))
        .hasSizeGreaterThan(2)
        .allMatch(name -> name.startsWith("2021 "));
  }

  @Test
  void anAliasAndPinyinLeadToTheTerm() {
    for (String typed : List.of("碳达峰", "st", "shuangtan")) {
      browser.open(page, "view=search&level=city&q=" + typed);
      assertThat(browser.texts("main .movers .name")).anyMatch(name -> name.startsWith("双碳"));
    }
  }

  @Test
  void saysHowTheRunIsCited() throws Exception {
    browser.open(page, "view=overview&level=city");
    String run = published.folder().getFileName().toString().replaceAll(".*-", "");
    browser.find("#citation summary").click();
    assertThat(browser.texts("#citation pre"))
        .satisfiesExactly(
            national -> assertThat(national).contains("[DS/OL]", "运行 " + run),
            bibtex -> assertThat(bibtex).startsWith("@misc{tifa-" + run));
    assertThat(browser.find("footer").getText()).contains("运行 " + run);
  }

  /** Of six provinces with a report of 2024; two of them report in 2025 as well. */
  private static Path provinces(Path folder) throws IOException {
    List<String> termYear = new ArrayList<>();
    List<String> regionYear = new ArrayList<>();
    List<String> reports = new ArrayList<>();
    List<String> codes = List.of("110000", "120000", "130000", "310000", "440000", "540000");
    List<String> names = List.of("北京市", "天津市", "河北省", "上海市", "广东省", "西藏自治区");
    for (int i = 0; i < codes.size(); i++) {
      for (int year = 2024; year <= (i < 2 ? 2025 : 2024); year++) {
        String id = "r" + year + i;
        regionYear.add(
            "民生,%s,%s,,province,%s,%s,%s,10000".formatted(codes.get(i), year, names.get(i), id, i));
        reports.add(
            "%s.txt,1,%s,%s,%s,province,%s,报告,10000,used,,,"
                .formatted(id, id, codes.get(i), names.get(i), year));
      }
    }
    termYear.add("province,民生,2024,,15,6,5,60000,30000");
    termYear.add("province,民生,2025,,1,2,1,20000,10000");
    Map<String, String> tables =
        Map.of(
            "term_year.csv",
            "level,term,year,category,mentions,reports,reports_with_term,chars,tokens\n"
                + String.join("\n", termYear),
            "term_region_year.csv",
            "term,region_code,year,category,level,region,report_id,mentions,chars\n"
                + String.join("\n", regionYear),
            "reports.csv",
            "path,position,report_id,region_code,region,level,year,title,chars,status,flags,similarity_previous,similarity_national\n"
                + String.join("\n", reports),
            "region_keyness.csv",
            """
            level,region_code,year,kind,item,mentions,peers,peers_using,peers_mentions,log_ratio,log_ratio_low,log_ratio_high,rank
            province,540000,2024,term,民生,5,5,4,10,1.3,0.4,2.2,1
            province,540000,2024,word,高原,9,5,0,0,6,4,8,1
            """);
    Path own = folder.resolve("report.html");
    write(tables, own);
    return own;
  }

  @Test
  void ranksRegionsAndComparesOneWithItsPeers(@TempDir Path folder) throws IOException {
    Path own = provinces(folder);
    browser.open(own, "view=regions&level=province&of=民生");
    assertThat(browser.find("h1").getText()).isEqualTo("地区：民生 2024");
    assertThat(
            browser.run(
                "return document.querySelectorAll('figure')[1].chart.getOption().yAxis[0].data.join(' ')"))
        .isEqualTo("西藏自治区 广东省 上海市 河北省 天津市 北京市");
    assertThat(
            browser.run(
                "return document.querySelector('figure').chart.getOption().series.map((each) => each.data.length).join(' ')"))
        .isEqualTo("6 25");

    browser.find(".controls select:has(option[value='540000'])").sendKeys("西藏");
    browser.until("document.querySelector('h1').textContent === '西藏自治区 2024'");
    assertThat(browser.find(".finding").getText()).contains("更多说民生");
    assertThat(browser.find("main").getText()).contains("“民生”每万字 5 次，在有报告的 6 个地区中居第 1 位（中位数 2.5）。");
    assertThat(browser.texts("details.note")).containsExactly("可比地区：5北京市、天津市、河北省、上海市、广东省");
    assertThat(browser.texts(".pair tbody th")).containsExactly("民生", "高原");
    assertThat(browser.find("figure").getText()).contains("可比地区中位数");
    // This page holds no texts: the link leads to the kept one.
    assertThat(browser.all("tbody a").get(browser.all("tbody a").size() - 1).getDomProperty("href"))
        .endsWith("/texts/r20245.txt");
    assertThat(
            browser.run(
                """
                const series = document.querySelector('figure').chart.getOption().series;
                return series.slice(0, 2).map((each) => each.data[0][0]).concat(series[2].data[0].slice(1)).join(' ');
                """))
        .isEqualTo("5 2 0 4");
  }

  /** Grey, and in no ranking: that is not zero. */
  @Test
  void aRegionWithoutAReportIsNotOneThatDoesNotSayIt(@TempDir Path folder) throws IOException {
    browser.open(provinces(folder), "view=regions&level=province&of=民生&year=2025");
    assertThat(browser.find("main").getText())
        .contains("2025 年没有报告：河北省、上海市、广东省、西藏自治区。", "灰：当年无报告，不是零。");
    assertThat(
            browser.run(
                "return document.querySelectorAll('figure')[1].chart.getOption().series[0].data.join(' ')"))
        .isEqualTo("1 0");
  }

  @Test
  void comparesATermInUpToSixRegionsByKeyboard(@TempDir Path folder) throws IOException {
    browser.open(provinces(folder), "view=regions&level=province&of=民生&regions=110000");
    WebElement add = browser.find("#compare-regions ~ .controls select");
    add.sendKeys("西藏");
    browser.until("document.querySelectorAll('.chips button').length === 2");
    assertThat(browser.texts(".chips button")).containsExactly("北京市 ✕", "西藏自治区 ✕");
    assertThat(
            browser.run(
                """
                return [...document.querySelectorAll('figure')].pop().chart.getOption().series.slice(0, 2)
                  .map((each) => each.data.map((value) => value ?? 'gap').join(' ')).join(' / ');
                """))
        .isEqualTo("0 0 / 5 gap");
  }

  /** Long lists are searched first: all their rows are alike. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "view=overview",
        "view=terms&q=振兴",
        "view=compare&terms=民生|双碳",
        "view=categories",
        "view=spread&q=振兴",
        "view=keyness",
        "view=new&q=发展",
        "view=candidates&q=发展",
        "view=targets",
        "view=search&q=mins",
        "view=search&q=民生事业&sort=left",
        "view=method&at=12",
        "term=双碳",
        "term=双碳&sort=right"
      })
  void nothingKeepsAnybodyOut(String view) {
    noBarriers(page, view + "&level=city");
  }

  @Test
  void nothingKeepsAnybodyOutOfRegions(@TempDir Path folder) throws IOException {
    Path own = provinces(folder);
    for (String region : List.of("", "&region=540000", "&regions=110000|540000")) {
      noBarriers(own, "view=regions&level=province" + region);
    }
  }

  /** In both languages, at a desk and with a phone, for which a view is not too wide. */
  private void noBarriers(Path of, String view) {
    try {
      for (int width : new int[] {390, 1440}) {
        browser.resize(width, width < 700 ? 844 : 900);
        for (String language : List.of("zh", "en")) {
          browser.open(of, view + "&lang=" + language);
          assertThat(browser.barriers()).as("%s %s", language, width).isEmpty();
          assertThat((Long) browser.run("return document.documentElement.scrollWidth"))
              .isLessThanOrEqualTo(width);
        }
      }
    } finally {
      browser.resize(1440, 900);
    }
  }

  @Test
  void nothingKeepsAnybodyOutOfAText() {
    String report = published.rows(Table.REPORTS, has("level", "county")).get(0).get("report_id");
    noBarriers(page, "view=text&level=county&report=" + report + "&at=20&long=4");
  }

  @Test
  void theKeyboardAloneSearchesComparesAndSaves() throws Exception {
    browser.open(page, "view=overview&level=city");
    tabTo("#any-word").sendKeys("双碳", Keys.ENTER);
    browser.until("document.documentElement.dataset.found === '双碳'");
    tabTo("main .movers a").sendKeys(Keys.ENTER);
    browser.until("document.documentElement.dataset.ready === 'term'");
    tabTo("main .controls > button").sendKeys(Keys.ENTER);
    browser.until("document.documentElement.dataset.ready === 'compare'");
    tabTo("#add-term").sendKeys("民生", Keys.ENTER);
    browser.until("document.querySelectorAll('.chips button').length === 2");
    assertThat(browser.focused().getDomProperty("id")).isEqualTo("add-term");

    tabTo("figure .tools button").sendKeys(Keys.ENTER);
    tabTo("dialog form button").sendKeys(Keys.ENTER);
    browser.until("document.activeElement.matches('figure .tools button')");
    Path saved = browser.download(tabTo("figure .tools button:last-child"));
    assertThat(Files.readString(saved)).contains("双碳", "民生");

    tabTo("#citation summary").sendKeys(Keys.ENTER);
    tabTo("#citation button");
  }

  @Test
  void theKeyboardAloneChoosesRegionsAndComparesThem(@TempDir Path folder) throws IOException {
    browser.open(provinces(folder), "view=overview&level=province");
    tabTo("nav a[href*='view=regions']").sendKeys(Keys.ENTER);
    browser.until("document.documentElement.dataset.ready === 'regions'");
    String choice = ".controls select:has(option[value='540000'])";
    tabTo(choice).sendKeys("西藏");
    browser.until("document.querySelector('h1').textContent === '西藏自治区 2024'");
    assertThat(browser.run("return document.activeElement.matches(arguments[0])", choice))
        .isEqualTo(true);
    browser.focused().sendKeys(Keys.HOME);
    browser.until("document.querySelector('h1').textContent.startsWith('地区')");
    String adding = "#compare-regions ~ .controls select";
    tabTo(adding).sendKeys("北京");
    browser.until("document.querySelectorAll('.chips button').length === 1");
    assertThat(browser.run("return document.activeElement.matches(arguments[0])", adding))
        .isEqualTo(true);
    browser.focused().sendKeys("上海");
    browser.until("document.querySelectorAll('.chips button').length === 2");
    tabTo(".chips button").sendKeys(Keys.ENTER);
    browser.until("document.querySelectorAll('.chips button').length === 1");
    assertThat(browser.texts(".chips button")).containsExactly("上海市 ✕");
  }

  /**
   * Goes on from element to element, each of which shows that it has the keyboard, to the one
   * wanted.
   */
  private WebElement tabTo(String selector) {
    for (int i = 0; i < 150; i++) {
      if (Boolean.TRUE.equals(
          browser.run("return document.activeElement.matches(arguments[0])", selector))) {
        return browser.focused();
      }
      browser.focused().sendKeys(Keys.TAB);
      assertThat(
              browser.run(
                  """
                  const held = document.activeElement;
                  const { outlineStyle, outlineWidth } = getComputedStyle(held);
                  return held === document.body || (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) ? '' : held.outerHTML;
                  """))
          .isEqualTo("");
    }
    throw new AssertionError("Not reached by Tab: " + selector);
  }

  @Test
  void asksForNothingFromOutside() {
    browser.open(page, "term=民生&level=city");
    assertThat(
            browser.run(
                "return performance.getEntriesByType('resource').filter((each) => !each.name.startsWith('data:')).length"))
        .isEqualTo(0L);
  }

  @Test
  void saysWhenATermIsNotInTheLexicon() {
    browser.open(page, "term=不存在的提法");
    assertThat(browser.find("[role=alert]").getText()).startsWith("词表中没有“不存在的提法”。");
  }
}
