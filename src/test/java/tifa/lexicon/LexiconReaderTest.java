package tifa.lexicon;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;

class LexiconReaderTest {
  private static final Charset GB18030 = Charset.forName("GB18030");

  @Test
  void readsEveryColumn() {
    Term term =
        read("""
        term,category,aliases,exclude,match,note,label_en,key
        双碳,绿色发展|重大战略,碳达峰、碳中和|碳达峰碳中和,双碳钢,exact,2020 提出,Dual carbon,dual_carbon
        """)
            .terms()
            .get(0);
    assertThat(term)
        .isEqualTo(
            new Term(
                "双碳",
                "绿色发展|重大战略",
                List.of("绿色发展", "重大战略"),
                List.of(
                    new Surface("双碳", "双碳"),
                    new Surface("碳达峰、碳中和", "碳达峰、碳中和"),
                    new Surface("碳达峰碳中和", "碳达峰碳中和")),
                List.of("双碳钢"),
                Match.EXACT,
                "2020 提出",
                "Dual carbon",
                "dual_carbon"));
  }

  @Test
  void readsColumnsInAnyOrderAndCaseWithSpacesAround() {
    Term term = read(" Aliases , TERM,Match\n碳达峰,双碳,EXACT\n").terms().get(0);
    assertThat(term.label()).isEqualTo("双碳");
    assertThat(surfaces(term)).containsExactly("双碳", "碳达峰");
    assertThat(term.match()).isEqualTo(Match.EXACT);
  }

  @Test
  void readsColumnsWithChineseNames() {
    Term term = read("备注,提法,类别,别名,排除,匹配,英文\n看,民生,社会,百姓,人民生活民生,exact,livelihood\n").terms().get(0);

    assertThat(term)
        .isEqualTo(
            new Term(
                "民生",
                "社会",
                List.of("社会"),
                List.of(new Surface("民生", "民生"), new Surface("百姓", "百姓")),
                List.of("人民生活民生"),
                Match.EXACT,
                "看",
                "livelihood",
                ""));
  }

  @Test
  void readsTheFirstSheetOfAWorkbook() throws IOException {
    Lexicon lexicon = read(Match.TOKEN, workbook("民生"));

    assertThat(lexicon.terms()).extracting(Term::label).containsExactly("2035", "双碳", "民生");
    assertThat(surfaces(lexicon.terms().get(1))).containsExactly("双碳", "碳达峰双", "碳中和");
  }

  @Test
  void tellsTheRowOfAWorkbookWithBlankRowsCounted() throws IOException {
    byte[] workbook = workbook("双碳");

    assertThat(
            catchThrowableOfType(InvalidLexiconException.class, () -> read(Match.TOKEN, workbook))
                .problems())
        .extracting(LexiconProblem::row, LexiconProblem::value)
        .containsExactly(tuple(5, "双碳"));
  }

  /** Its third row is blank, and so is its second column. */
  private static byte[] workbook(String lastTerm) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
      Worksheet sheet = workbook.newWorksheet("词表");
      sheet.value(0, 0, "提法");
      sheet.value(0, 2, "别名");
      sheet.value(1, 0, "双碳");
      sheet.value(1, 2, "碳达峰\"双\"|碳中和");
      sheet.value(3, 0, 2035);
      sheet.value(4, 0, lastTerm);
      workbook.newWorksheet("别的").value(0, 0, "无关");
    }
    return bytes.toByteArray();
  }

  @Test
  void refusesAnArchiveThatIsNoWorkbook() {
    assertThat(
            catchThrowableOfType(
                    InvalidLexiconException.class,
                    () -> read(Match.TOKEN, new byte[] {'P', 'K', 3, 4, 0}))
                .problems())
        .extracting(LexiconProblem::row)
        .containsExactly(0);
  }

  @Test
  void warnsOfAnAliasThatLooksLikeTwo() {
    assertThat(read("term,aliases\n三农,三农问题|农业、农村\n双碳,碳达峰，碳中和\n").doubts())
        .extracting(Problem::code, Problem::detail)
        .containsExactly(
            tuple(
                ProblemCode.ALIAS_WITH_COMMA,
                "lexicon.csv, row 3, column aliases, \"碳达峰，碳中和\": is one wording, found with its"
                    + " comma only; if it is meant as several, write 碳达峰|碳中和"));
  }

  @Test
  void doesNotDoubtASayingOfTwoClauses() {
    assertThat(read("term,aliases\n房住不炒,房子是用来住的，不是用来炒的\n").doubts()).isEmpty();
  }

  @Test
  void takesTheDefaultMatchForTermsThatStateNone() {
    String csv = "term,match\n民生,\n改革,token\n";
    assertThat(read(Match.EXACT, bytes(csv)).terms())
        .extracting(Term::label, Term::match)
        .containsExactly(tuple("改革", Match.TOKEN), tuple("民生", Match.EXACT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new LexiconReader(surface -> surface, Match.REGEX));
  }

  @Test
  void sortsTermsAndCategoriesByCodePoint() {
    // U+FF21 precedes U+20000 as a code point, but not as UTF-16.
    Lexicon lexicon = read("term,category\n𠀀,𠀀类|改\nＡ股,Ａ类\n改革,改\n");
    assertThat(lexicon.terms()).extracting(Term::label).containsExactly("改革", "Ａ股", "𠀀");
    assertThat(lexicon.categories()).containsExactly("改", "Ａ类", "𠀀类");
    assertThat(lexicon.indexOf("𠀀")).hasValue(2);
    assertThat(lexicon.indexOf("开放")).isEmpty();
  }

  @Test
  void splitsListsAtBothBarsWithoutEmptyOrRepeatedPieces() {
    Term term = read("term,aliases\n双碳,| 碳达峰｜碳中和||碳达峰|双 碳|　|\n").terms().get(0);
    assertThat(surfaces(term)).containsExactly("双碳", "碳达峰", "碳中和");
  }

  @Test
  void countsATermOnceInACategoryThatStandsTwice() {
    Term term = read("term,category\n双碳,绿色 | 战略|绿色\n").terms().get(0);
    assertThat(term.categories()).containsExactly("绿色", "战略");
    assertThat(term.category()).isEqualTo("绿色 | 战略|绿色");
  }

  @ParameterizedTest
  @ValueSource(strings = {";", "\t", ","})
  void detectsTheSeparatorFromTheHeader(String separator) {
    String csv = "term,category,aliases\n双碳,绿色,碳达峰|碳中和\n".replace(",", separator);
    assertThat(surfaces(read(csv).terms().get(0))).containsExactly("双碳", "碳达峰", "碳中和");
  }

  @Test
  void readsTheSameFromEveryEncodingAndLineEnd() {
    String csv = "term,aliases,note\n乡村振兴,乡村全面振兴,战略\n放管服,,\n";
    String hash = read(csv).sha256();
    assertThat(
            List.of(
                ("\ufeff" + csv).getBytes(UTF_8),
                csv.getBytes(GB18030),
                ("\ufeff" + csv).getBytes(UTF_16LE),
                csv.replace("\n", "\r\n").getBytes(UTF_8),
                csv.replace("\n", "\r").getBytes(UTF_8),
                csv.stripTrailing().getBytes(UTF_8)))
        .allSatisfy(bytes -> assertThat(read(Match.TOKEN, bytes).sha256()).isEqualTo(hash));
  }

  @Test
  void hashesTheContentAndNotItsForm() {
    String hash =
        read("term,category,aliases,exclude\n民生,社会,群众生活|百姓生活,民生银行|民生证券\n改革,,,\n").sha256();
    assertThat(hash).matches("[0-9a-f]{64}");
    assertThat(
            read("""
            note,exclude,aliases,category,term,match

            ,,,,改革,
            x,民生证券|民生银行,百姓生活 | 群众生活,社会,民生,token
            """)
                .sha256())
        .isEqualTo(hash);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "民生银,社会,群众生活,民生银行,token",
        "民生,经济,群众生活,民生银行,token",
        "民生,社会,群众的生活,民生银行,token",
        "民生,社会,群众生活,民生证券,token",
        "民生,社会,群众生活,民生银行,exact",
        "民生,社会,,民生银行,token",
        "民生,社会,群众生活,,token"
      })
  void changesTheHashWithTheContent(String row) {
    String header = "term,category,aliases,exclude,match\n";
    assertThat(read(header + row).sha256())
        .isNotEqualTo(read(header + "民生,社会,群众生活,民生银行,token").sha256());
  }

  @Test
  void ignoresBlankRowsAndColumnsYetCountsThemInRowNumbers() {
    String csv = "\n,,\nterm,match,,\n,,,\n改革,token,,\n　,,,\n开放,fuzzy,,\n";
    assertThat(problems(csv))
        .containsExactly(
            "lexicon.csv, row 7, column match, \"fuzzy\": unknown match; state token, exact or"
                + " regex, or leave it empty for token");
  }

  @Test
  void countsACellWithLineBreaksAsOneRow() {
    assertThat(problems("term,note\n改革,\"第一\n第二\"\n开放,\n改革,\n"))
        .containsExactly(
            "lexicon.csv, row 4, column term, \"改革\": duplicate term, it already stands in row 2;"
                + " merge the two rows");
  }

  @Test
  void keepsAPatternUnsplitAndAsWritten() {
    Term term = read("term,aliases,match\n十X五规划,“?十[一二三四]五”?（?规划|计划）?,regex\n").terms().get(0);
    assertThat(term.surfaces())
        .containsExactly(new Surface("“?十[一二三四]五”?（?规划|计划）?", "“?十[一二三四]五”?（?规划|计划）?"));
    assertThat(term.match()).isEqualTo(Match.REGEX);
  }

  @Test
  void acceptsAPatternThatCanMatchNothing() {
    assertThat(read("term,aliases,match\n改革,(改革)*,regex\n").terms()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"改(革, missing closing )", "(?=改)革, invalid or unsupported Perl syntax"})
  void refusesAPatternThatDoesNotCompile(String pattern, String reason) {
    assertThat(problems("term,aliases,match\n改革," + pattern + ",regex\n"))
        .singleElement()
        .asString()
        .startsWith("lexicon.csv, row 2, column aliases, \"" + pattern + "\": the pattern is not")
        .contains(reason);
  }

  @Test
  void refusesARegexTermWithoutPattern() {
    assertThat(problems("term,match\n改革,regex\n"))
        .containsExactly(
            "lexicon.csv, row 2, column aliases: a regex term without pattern; write the pattern"
                + " into aliases");
  }

  @Test
  void refusesOneSurfaceUnderTwoTermsNamingBothRows() {
    assertThat(problems("term,aliases\n双碳,碳达峰|碳中和\n改革,\n气候,“碳 达峰”\n"))
        .containsExactly(
            "lexicon.csv, row 4, column aliases, \"“碳 达峰”\": is a surface of \"双碳\" in row 2"
                + " too; keep it under one term");
  }

  @Test
  void refusesOneSurfaceUnderTwoTermsOfTwoFilesNamingTheOtherFile() {
    InvalidLexiconException refused =
        catchThrowableOfType(
            InvalidLexiconException.class,
            () ->
                reader(Match.TOKEN)
                    .read(
                        List.of(
                            new NamedBytes("a.csv", bytes("term,aliases\n双碳,碳达峰\n")),
                            new NamedBytes("b.csv", bytes("term\n改革\n碳达峰\n")))));
    assertThat(refused)
        .hasMessage(
            "b.csv, row 3, column term, \"碳达峰\": is a surface of \"双碳\" in a.csv row 2 too;"
                + " keep it under one term");
  }

  @Test
  void readsSeveralFilesAsOneLexicon() {
    Lexicon lexicon =
        reader(Match.TOKEN)
            .read(
                List.of(
                    new NamedBytes("a.csv", bytes("term\n改革\n")),
                    new NamedBytes("b.csv", bytes("match;term\nexact;开放\n"))));
    assertThat(lexicon.terms()).extracting(Term::label).containsExactly("开放", "改革");
  }

  @Test
  void refusesADuplicateTermOnceAlthoughItsAliasesAreDuplicateToo() {
    assertThat(problems("term,aliases\nＡＩ,人工智能\nAI,人工智能\n"))
        .containsExactly(
            "lexicon.csv, row 3, column term, \"AI\": duplicate term, after normalisation it is"
                + " \"ＡＩ\" of row 2; merge the two rows");
  }

  @Test
  void refusesAnEmptyTermBesideFilledCells() {
    assertThat(problems("term,aliases\n改革,\n ,碳达峰\n"))
        .containsExactly(
            "lexicon.csv, row 3, column term: is empty; state a label, or clear the whole row");
  }

  @ParameterizedTest
  @ValueSource(strings = {"=", "+", "-", "@"})
  void refusesACellThatASpreadsheetTakesForAFormula(String start) {
    assertThat(problems("term,note\n改革," + start + "1\n"))
        .containsExactly(
            "lexicon.csv, row 2, column note, \"%s1\": begins with %s, which a spreadsheet takes for"
                    .formatted(start, start)
                + " a formula; begin it otherwise");
    assertThat(read("term\n人工智能" + start + "\n").terms()).hasSize(1);
  }

  @Test
  void refusesUnknownColumnsListingTheKnownOnes() {
    assertThat(problems("term,synonyms\n改革,变革\n"))
        .containsExactly(
            "lexicon.csv, row 1, column synonyms: unknown column; rename or remove it, known are"
                + " term (提法), category (类别), aliases (别名), exclude (排除), match (匹配), note (备注), label_en (英文), key (代号), category_key (类别代号)");
  }

  @Test
  void refusesAColumnThatStandsTwice() {
    assertThat(problems("term,aliases,Aliases\n改革,,变革\n"))
        .containsExactly("lexicon.csv, row 1, column Aliases: the column stands twice; keep one");
  }

  @Test
  void refusesACellWithoutColumnName() {
    assertThat(problems("term,note\n改革,见报告,第二部分\n"))
        .containsExactly(
            "lexicon.csv, row 2, column C (3), \"第二部分\": the column has no name in the header;"
                + " name it, or put a cell that holds a separator in quotation marks");
  }

  @Test
  void refusesAMissingTermColumnOnceForAllRows() {
    assertThat(problems("aliases,note\n改革,\n开放,\n"))
        .containsExactly(
            "lexicon.csv, row 1, column term: the column is missing; the first row names the"
                + " columns: term (提法), category (类别), aliases (别名), exclude (排除), match (匹配), note (备注), label_en (英文), key (代号), category_key (类别代号)");
  }

  @Test
  void refusesALexiconWithoutTerms() {
    assertThat(problems("")).singleElement().asString().startsWith("lexicon.csv: is empty; ");
    assertThat(problems("term\n"))
        .containsExactly("lexicon.csv, column term: no term; write one row for each term");
  }

  @Test
  void refusesASurfaceOfWhichNormalisationLeavesNothing() {
    assertThat(problems("term,aliases\n改革,“”\n"))
        .containsExactly(
            "lexicon.csv, row 2, column aliases, \"“”\": nothing is left of it after"
                + " normalisation; remove it");
  }

  @ParameterizedTest
  @ValueSource(strings = {"。", "！", "？", "；"})
  void refusesASurfaceAcrossASentenceEnd(String end) {
    assertThat(problems("term,aliases\n改革,简政" + end + "放权\n"))
        .containsExactly(
            "lexicon.csv, row 2, column aliases, \"简政%s放权\": can never match: a match does not"
                    .formatted(end)
                + " cross a sentence end (。！？；); separate pieces by |");
  }

  @Test
  void refusesSeveralLabelsInOneTerm() {
    assertThat(problems("term\n双碳|碳达峰\n"))
        .containsExactly(
            "lexicon.csv, row 2, column term, \"双碳|碳达峰\": a term has one label; put further"
                + " surfaces in aliases");
  }

  @Test
  void refusesAliasesOnSeparateLinesOfACell() {
    assertThat(problems("term,aliases\n双碳,\"碳达峰\n碳中和\"\n"))
        .containsExactly(
            "lexicon.csv, row 2, column aliases, \"碳达峰 碳中和\": has a line break inside; separate"
                + " the pieces by |");
  }

  @Test
  void refusesAnExclusionThatCanExcludeNothing() {
    assertThat(problems("term,aliases,exclude\n民生,百姓生活,人民幸福|民生银行|百 姓生活水平\n"))
        .containsExactly(
            "lexicon.csv, row 2, column exclude, \"人民幸福\": contains no surface of the term, so it"
                + " can exclude nothing; state a longer string that contains one, or remove it");
  }

  @Test
  void refusesAnExclusionThatCancelsASurface() {
    assertThat(problems("term,aliases,exclude\n民生,人民生活,人民生活\n"))
        .containsExactly(
            "lexicon.csv, row 2, column exclude, \"人民生活\": is itself a surface of the term and"
                + " would cancel it; state a longer string");
  }

  @Test
  void takesEveryExclusionOfAPattern() {
    Term term = read("term,aliases,exclude,match\n改革,改.,改 为,regex\n").terms().get(0);
    assertThat(term.exclusions()).containsExactly("改为");
  }

  @Test
  void normalisesSurfacesAndExclusionsButNotTheLabel() {
    Term term = read("term,exclude\n“ＡＩ ＋”,“ＡＩ ＋”行动\n").terms().get(0);
    assertThat(term.label()).isEqualTo("“ＡＩ ＋”");
    assertThat(term.surfaces()).containsExactly(new Surface("“ＡＩ ＋”", "AI+"));
    assertThat(term.exclusions()).containsExactly("AI+行动");
  }

  @Test
  void tellsAllProblemsOfAllFilesAtOnceInTheOrderOfRows() {
    InvalidLexiconException refused =
        catchThrowableOfType(
            InvalidLexiconException.class,
            () ->
                reader(Match.TOKEN)
                    .read(
                        List.of(
                            new NamedBytes("a.csv", bytes("term,match\n改革,\n,token\n=1,\n改革,x\n")),
                            new NamedBytes("b.csv", bytes("note\n1\n")))));
    assertThat(refused.problems())
        .extracting(LexiconProblem::file, LexiconProblem::row, LexiconProblem::column)
        .map(Object::toString)
        .containsExactly(
            "(\"a.csv\", 3, \"term\")",
            "(\"a.csv\", 4, \"term\")",
            "(\"a.csv\", 5, \"match\")",
            "(\"a.csv\", 5, \"term\")",
            "(\"b.csv\", 1, \"term\")");
    assertThat(refused.getMessage().lines()).hasSize(5);
  }

  @Test
  void refusesBytesThatAreNoTextSayingWhere() {
    byte[] broken = bytes("term\n改革\n");
    broken[broken.length - 2] = (byte) 0xff;
    assertThat(problems(broken))
        .singleElement()
        .asString()
        .startsWith("lexicon.csv: is neither UTF-8 (byte 8) nor GB18030 (byte ");
  }

  @Test
  void refusesAQuotationMarkOutOfPlaceNamingTheRow() {
    assertThat(problems("term,note\n改革,\n开放,\"一\"二\n"))
        .singleElement()
        .asString()
        .startsWith("lexicon.csv, row 3: a quotation mark opens or closes in the wrong place");
    assertThat(problems("term,note\n改革,\"没有结束\n"))
        .singleElement()
        .asString()
        .startsWith("lexicon.csv, row 2: a quotation mark");
  }

  @Test
  void shortensLongValuesInMessages() {
    String sentence = "改".repeat(100) + "。";
    assertThat(problems("term\n" + sentence + "\n"))
        .singleElement()
        .asString()
        .contains("\"" + "改".repeat(60) + "…\"");
  }

  private static List<String> surfaces(Term term) {
    return term.surfaces().stream().map(Surface::normalised).toList();
  }

  private static Lexicon read(String csv) {
    return read(Match.TOKEN, bytes(csv));
  }

  private static Lexicon read(Match defaultMatch, byte[] csv) {
    return reader(defaultMatch).read(List.of(new NamedBytes("lexicon.csv", csv)));
  }

  @Test
  void refusesASurfaceOfMoreThan200Characters() {
    String longest = "云".repeat(200);
    assertThat(read("term,aliases\n改革," + longest + "\n").terms()).hasSize(1);
    assertThat(problems("term,aliases,match\n改革,岭|" + "云".repeat(5000) + ",\n"))
        .singleElement()
        .asString()
        .startsWith("lexicon.csv, row 2, column aliases, \"云云")
        .endsWith("has 5000 characters; a surface has at most 200, separate pieces by |");
    assertThat(problems("term,aliases,match\n改革," + "(".repeat(250) + ",regex\n"))
        .singleElement()
        .asString()
        .contains("row 2, column aliases", "has 250 characters");
  }

  @Test
  void refusesMoreSurfacesThanHitsTellApart() {
    String aliases =
        IntStream.rangeClosed(1, 1 << 16).mapToObj(i -> "云" + i).collect(Collectors.joining("|"));
    assertThat(problems("term,aliases\n改革," + aliases + "\n"))
        .singleElement()
        .asString()
        .contains("row 2, column aliases", "has 65537 surfaces; a term has at most 65536");
  }

  private static List<String> problems(String csv) {
    return problems(bytes(csv));
  }

  private static List<String> problems(byte[] csv) {
    InvalidLexiconException refused =
        catchThrowableOfType(InvalidLexiconException.class, () -> read(Match.TOKEN, csv));
    assertThat(refused).as("the lexicon is refused").isNotNull();
    return refused.problems().stream().map(LexiconProblem::sentence).toList();
  }

  private static LexiconReader reader(Match defaultMatch) {
    return new LexiconReader(LexiconReaderTest::normalised, defaultMatch);
  }

  /** Width folded except for Chinese punctuation, spaces and quotation marks removed. */
  private static String normalised(String surface) {
    return surface
        .codePoints()
        .mapToObj(Character::toString)
        .map(c -> "！？；，".contains(c) ? c : Normalizer.normalize(c, Normalizer.Form.NFKC))
        .map(c -> "“”\" ".contains(c) ? "" : c)
        .collect(Collectors.joining());
  }

  private static byte[] bytes(String csv) {
    return csv.getBytes(UTF_8);
  }
}
