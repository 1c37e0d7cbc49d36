import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a corpus of made-up reports, one region and year each, the same for the same seed:
 * {@code java Corpus.java FOLDER REPORTS [SEED]}.
 *
 * <p>Shuffled paragraphs would flatter whatever remembers sentences. So no clause comes twice but
 * those drawn from a store on purpose, at the rates of real reports: 1.8 % of all characters stand
 * in sentences that recur, 10 % in clauses that do. The clauses are those of the project's sample
 * reports with other numbers and words, and phrases of a small grammar with the shipped terms.
 */
final class Corpus {
  private static final int CHARACTERS = 18_000;
  private static final int YEARS = 12;
  private static final int LAST_YEAR = 2024;
  private static final double OLD_SENTENCES = 0.011;
  private static final double OLD_CLAUSES = 0.085; // with those in old sentences, and headings, the rates above
  private static final Pattern NUMBER = Pattern.compile("[0-9]+(\\.[0-9]+)?");

  private static final List<List<String>> WORDS =
      Stream.of(
              "推进 推动 加快 深化 强化 完善 优化 健全 提升 促进 支持 落实 统筹 加强 扩大 培育 建设 实施 启动 改造 开展 巩固 拓展 保障 鼓励"
                  + " 引导 规范 创新 发展 做强 壮大 打造 盘活 整治 治理 修复 保护 升级 延伸 畅通 突破 提高 增加 建立 发挥 抓好 盯紧",
              "全面 持续 深入 加快 稳步 扎实 有序 积极 大力 着力 切实 统筹 坚决 重点 分类 精准 协同 高效 全力 稳妥 率先 主动 依法 科学",
              "现代 先进 重点 特色 优质 绿色 智能 新型 基层 农村 城市 区域 公共 传统 骨干 中小 国有 民营 高端 安全 便捷 普惠 综合 示范",
              "产业 企业 农业 工业 服务业 制造业 旅游 文化 教育 医疗 养老 住房 交通 水利 能源 生态 环境 园区 项目 市场 人才 科技 金融 财政"
                  + " 投资 消费 外贸 物流 社区 乡村 城镇 街道 校园 医院 道路 河道 森林 耕地 粮食 蔬菜 水果 畜牧 渔业 林业 电力 燃气 供热"
                  + " 供水 数据 平台 网络 设备 技术 品牌 标准 质量 资源 土地 资产 资金 债务 税收 预算 就业 创业 收入 社保 托幼 体育 档案",
              "体系 机制 能力 水平 工程 行动 基地 中心 网络 布局 结构 链条 规模 效益 条件 环境 政策 制度 方案 任务 服务 保障 监管 改革 转型"
                  + " 升级 融合 协作 合作 试点 集群 短板 活力 优势 潜力 空间 底线 防线 质量 效能 责任 秩序",
              "公里 亿元 万元 个 家 项 所 座 处 户 万人 万亩 平方公里 万千瓦 人次 套 张 台 辆 条 件 万吨 立方米 平方米 名 批",
              "生产总值 固定资产投资 社会消费品零售总额 进出口总额 一般公共预算收入 城镇居民人均可支配收入 农村居民人均可支配收入 规模以上工业增加值"
                  + " 实际利用外资 旅游综合收入 粮食总产量 城镇新增就业 研发经费投入 技术合同成交额 污水处理率 森林覆盖率 常住人口城镇化率",
              "东部 西部 南部 北部 中部 老城区 开发区 高新区 沿江 沿海 山区 丘陵 河谷 边境 城郊 新区 库区 林区 灌区 矿区 港区 商圈")
          .map(words -> List.of(words.split(" ")))
          .toList();
  private static final int VERB = 0;
  private static final int MANNER = 1;
  private static final int KIND = 2;
  private static final int FIELD = 3;
  private static final int ASPECT = 4;
  private static final int UNIT = 5;
  private static final int INDICATOR = 6;
  private static final int PLACE = 7;

  private static final List<String> HEADINGS =
      List.of("综合实力", "产业发展", "改革开放", "城乡建设", "生态环境", "民生福祉", "社会治理", "科技创新", "乡村振兴", "安全发展");
  private static final String NUMERALS = "一二三四五六七八九十";

  private final Random random;
  private final List<String> sampleClauses;
  private final List<String> terms;
  private final List<String> names;
  private final BitSet seen;
  private final List<String> oldClauses = new ArrayList<>();
  private final List<String> oldSentences = new ArrayList<>();

  private Corpus(long seed, int reports, Path home) throws IOException {
    random = new Random(seed);
    sampleClauses = sampleClauses(home.resolve("jobs/sample/corpus"));
    terms =
        Files.readAllLines(home.resolve("jobs/lexicons/policy-terms.csv")).stream()
            .skip(1)
            .map(line -> line.split(",")[0])
            .toList();
    names =
        Files.readAllLines(home.resolve("src/main/resources/tifa/region/regions.csv")).stream()
            .skip(2)
            .map(line -> line.split(",")[1])
            .filter(name -> name.length() <= 5)
            .toList();
    seen = new BitSet(1 << Math.min(30, 17 + (32 - Integer.numberOfLeadingZeros(reports))));
  }

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    int reports = Integer.parseInt(args[1]);
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 1;
    Path home = Path.of(System.getProperty("home", ".")).toAbsolutePath();
    new Corpus(seed, reports, home).write(folder, reports, regions(home));
  }

  /** Names that no other region has, provinces and cities first: the name alone tells which. */
  private static List<String> regions(Path home) throws IOException {
    List<String[]> rows =
        Files.readAllLines(home.resolve("src/main/resources/tifa/region/regions.csv")).stream()
            .skip(2)
            .map(line -> line.split(",", -1))
            .filter(row -> row[6].isEmpty() && row[1].matches(".*[省市县旗区州盟]"))
            .toList();
    Set<String> once = new TreeSet<>();
    Set<String> often = new TreeSet<>();
    rows.forEach(row -> (once.add(row[1]) ? new TreeSet<String>() : often).add(row[1]));
    List<String> regions = new ArrayList<>();
    for (String level : List.of("province", "city", "county")) {
      rows.stream()
          .filter(row -> row[2].equals(level) && !often.contains(row[1]))
          .forEach(row -> regions.add(row[1]));
    }
    return regions;
  }

  private static List<String> sampleClauses(Path folder) throws IOException {
    Set<String> clauses = new TreeSet<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        for (String line : Files.readAllLines(file)) {
          for (String clause : line.split("[，。；：！？、（）“”\\s\u3000]+")) {
            if (clause.length() >= 6 && clause.length() <= 40 && !clause.contains("各位代表")) {
              clauses.add(clause);
            }
          }
        }
      }
    }
    return List.copyOf(clauses);
  }

  private void write(Path folder, int reports, List<String> regions) throws IOException {
    Files.createDirectories(folder);
    for (int i = 0; i < reports; i++) {
      String region = regions.get(i / YEARS);
      int year = LAST_YEAR - YEARS + 1 + i % YEARS;
      Files.writeString(
          folder.resolve(year + "年" + region + "政府工作报告.txt"),
          report(region, year),
          StandardCharsets.UTF_8);
    }
  }

  private String report(String region, int year) {
    StringBuilder text = new StringBuilder();
    text.append("%s%s年政府工作报告\n".formatted(region, year));
    text.append("——%s年1月%s日在%s人民代表大会上\n\n各位代表：\n".formatted(year, 5 + random.nextInt(20), region));
    text.append("现在，我代表%s人民政府，向大会报告工作，请予审议。\n".formatted(region));
    text.append("一、%s年工作回顾\n".formatted(year - 1));
    paragraphs(text, CHARACTERS * 45 / 100, true);
    text.append("二、%s年工作安排\n".formatted(year));
    paragraphs(text, CHARACTERS * 90 / 100, true);
    text.append("三、加强政府自身建设\n");
    paragraphs(text, CHARACTERS, false);
    text.append("各位代表！").append(sentence()).append('\n');
    return text.toString();
  }

  private void paragraphs(StringBuilder text, int upTo, boolean divided) {
    for (int i = 0; text.length() < upTo; i++) {
      if (divided && i % 5 == 0 && i / 5 < 10) {
        text.append("（%s）%s\n".formatted(NUMERALS.charAt(i / 5), pick(HEADINGS) + pick(WORDS.get(ASPECT))));
      }
      for (int end = text.length() + 120 + random.nextInt(260); text.length() < end; ) {
        text.append(sentence());
      }
      text.append('\n');
    }
  }

  private String sentence() {
    if (oldSentences.size() > 200 && random.nextDouble() < OLD_SENTENCES) {
      return pick(oldSentences);
    }
    StringBuilder sentence = new StringBuilder();
    int clauses = 2 + random.nextInt(4);
    for (int i = 0; i < clauses; i++) {
      sentence.append(clause()).append(i + 1 < clauses ? "，" : random.nextInt(6) == 0 ? "；" : "。");
    }
    keep(oldSentences, sentence.toString());
    return sentence.toString();
  }

  private String clause() {
    if (oldClauses.size() > 500 && random.nextDouble() < OLD_CLAUSES) {
      return pick(oldClauses);
    }
    while (true) {
      String clause = random.nextInt(5) < 2 ? variedClause() : grammarClause();
      int place = (clause.hashCode() * 0x9e3779b9 ^ clause.length()) >>> 1;
      place = (int) ((place * 0x5deece66dL >>> 7) & seen.size() - 1);
      if (!seen.get(place)) {
        seen.set(place);
        keep(oldClauses, clause);
        return clause;
      }
    }
  }

  /** A clause of the sample with other numbers and, of each of our words, another of its list. */
  private String variedClause() {
    String clause = pick(sampleClauses);
    StringBuilder varied = new StringBuilder();
    Matcher numbers = NUMBER.matcher(clause);
    while (numbers.find()) {
      numbers.appendReplacement(varied, number());
    }
    numbers.appendTail(varied);
    for (List<String> list : WORDS) {
      for (String word : list) {
        int at = word.length() > 1 ? varied.indexOf(word) : -1;
        if (at >= 0) {
          varied.replace(at, at + word.length(), pick(list));
          break;
        }
      }
    }
    return varied.toString();
  }

  private String grammarClause() {
    return switch (random.nextInt(7)) {
      case 0 -> word(MANNER) + word(VERB) + thing();
      case 1 -> word(VERB) + thing() + number() + word(UNIT);
      case 2 ->
          word(PLACE)
              + word(INDICATOR)
              + (random.nextBoolean() ? "增长" : "达到")
              + number()
              + (random.nextBoolean() ? "%" : word(UNIT));
      case 3 -> "在" + pick(names) + word(VERB) + thing();
      case 4 -> word(VERB) + pick(terms) + "和" + thing();
      case 5 -> "以" + pick(terms) + "为重点" + word(VERB) + thing();
      default -> word(VERB) + word(PLACE) + word(FIELD) + "和" + thing() + "比重提高" + number() + "个百分点";
    };
  }

  private String thing() {
    return switch (random.nextInt(3)) {
      case 0 -> word(KIND) + word(FIELD) + word(ASPECT);
      case 1 -> word(FIELD) + word(FIELD) + word(ASPECT);
      default -> word(PLACE) + word(FIELD) + word(ASPECT);
    };
  }

  private String number() {
    return random.nextBoolean()
        ? Integer.toString(1 + random.nextInt(random.nextBoolean() ? 100 : 9_999))
        : String.format(Locale.ROOT, "%.1f", random.nextInt(9_999) / 10.0);
  }

  private String word(int list) {
    return pick(WORDS.get(list));
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }

  private void keep(List<String> store, String text) {
    if (store.size() < 4_000) {
      store.add(text);
    } else if (random.nextInt(10) == 0) {
      store.set(random.nextInt(store.size()), text);
    }
  }
}
