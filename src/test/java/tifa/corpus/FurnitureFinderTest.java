package tifa.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.normal.Normaliser;

class FurnitureFinderTest {
  private static final String OPENING = "现在，我代表市人民政府，向大会报告政府工作，请予审议。";
  private static final String TEXT =
      "一、2030年工作回顾\n全市经济稳中有进，城乡面貌日新月异，各项事业迈上新的台阶。\n".repeat(4) + "各位代表！让我们团结奋斗，再创辉煌！";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "当前位置：首页 > 政务公开 > 政府工作报告",
        "您所在的位置： 首页 >> 公报",
        "网站首页 > 信息公开 > 工作报告",
        "网站首页　»　政府信息公开　»　政府工作报告",
        "政务公开 / 法定主动公开内容 / 政府工作报告",
        "首页-政务公开-政府工作报告-正文",
        "云州市政府 > 公报 > 2031年 > 政府工作报告",
        "首页　走进云州　政务公开　政务服务　互动交流",
        "来源：云州日报",
        "信息来源 : 市政府办公室",
        "发布时间：2031-01-16 09:30  浏览次数：120次  字体：[大 中 小]",
        "2031年01月16日 08:05 来源：云州日报 作者：梅若水",
        "责任编辑：梅若水",
        "【字体：大 中 小】",
        "【我要纠错】 责任编辑：梅若水",
        "下载 打印 全屏",
        "【打印本页】 【关闭窗口】",
        "索 引 号：000014349/2031-00012",
        "维基文库，自由的图书馆",
        "跳转到导航 跳转到搜索"
      })
  void cutsWhatAPagePutsAboveItsText(String line) {
    String text = "云州市2031年政府工作报告\n" + line + "\n各位代表：\n" + OPENING + "\n" + TEXT;
    assertThat(cut(text)).containsExactly(line);
    assertThat(cut(line + "\n" + text.replace(line + "\n", ""))).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "责任编辑：梅若水",
        "打印 关闭 分享到：",
        "扫一扫在手机打开当前页",
        "附件下载：",
        "（此件公开发布）",
        "本页面最后修订于2031年3月5日",
        "备案号：云ICP备12345678号-1",
        "云ICP备12345678号",
        "云公网安备 12345678901234号",
        "主办单位：云州市人民政府办公室　网站标识码：1234567890",
        "主办：云州市人民政府办公室　承办：云州市大数据中心",
        "网站标识码：1234567890",
        "版权所有：云州市人民政府",
        "Copyright © 2031 云州市人民政府",
        "网站地图 | 联系我们 | 关于我们",
        "上一篇：云州市2030年政府工作报告",
        "本作品在全世界都属于公有领域，因为它是一份官方文件。",
        "本文采用知识共享署名-相同方式共享 4.0 协议。",
        "分类：政府工作报告",
        "（完）",
        "s"
      })
  void cutsWhatAPagePutsBelowItsText(String line) {
    assertThat(cut("政府工作报告\n各位代表：\n" + OPENING + "\n" + TEXT + "\n" + line)).containsExactly(line);
  }

  @Test
  void cutsAllThatAPagePutsAboveTheTitle() {
    String head = "走进云州\n互动交流\n当前位置：首页 > 政府工作报告\n一图读懂市政府民生实事\n市政府召开常务会议";
    String text = "云州市2031年政府工作报告\n市长 梅若水\n各位代表：\n" + OPENING + "\n" + TEXT;
    assertThat(cut(head + "\n" + text)).containsExactly(head.split("\n"));
    assertThat(cut("同心协力建设云州\n" + text)).isEmpty();
    assertThat(cut("来源：云州日报\n会议今天开幕。\n" + text)).containsExactly("来源：云州日报");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2031年云州市政府工作报告——在云州市第九届人民代表大会上",
        "政府工作报告/2031年",
        "云州市2031年政府工作报告-云州市人民政府",
        "“同心协力”“真抓实干”为建设美丽云州而奋斗",
        "政务公开工作报告"
      })
  void leavesATitleOfAnyShape(String title) {
    assertThat(cut(title + "\n各位代表：\n" + OPENING + "\n" + TEXT)).isEmpty();
  }

  @Test
  void cutsAFooterWholeFromItsFirstUnmistakableLine() {
    String footer = "扫一扫在手机打开当前页\n主办单位：云州市人民政府办公室　电话：12345\n备案号：云ICP备12345678号\n党政机关";
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + "\n" + footer))
        .containsExactly(footer.split("\n"));
  }

  @Test
  void cutsTheContactAboveAFooter() {
    String footer = "主办单位：云州市人民政府办公室\n备案号：云ICP备12345678号";
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + "\n" + footer))
        .containsExactly(footer.split("\n"));
  }

  @Test
  void leavesTheOfficesOfTasksToTheReport() {
    String tasks = "\n附件\n一、修建小学\n主办单位：市教育局\n二、修建医院\n主办单位：市卫生局";
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + tasks)).isEmpty();
    String task = tasks.substring(0, tasks.indexOf("二、") - 1);
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + task)).isEmpty();
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + tasks + "\n云ICP备12345678号"))
        .containsExactly("云ICP备12345678号");
  }

  @Test
  void cutsRelatedArticlesWithAllThatFollows() {
    String related = "相关报道\n一图读懂政府工作报告\n记者从大会秘书处获悉，会议将于后天闭幕，届时还要表决三项决议草案。";
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + "\n" + related))
        .containsExactly(related.split("\n"));
  }

  @Test
  void keepsTheAppendixAfterALineOfThePage() {
    String appendix = "\n责任编辑：梅若水\n名词解释\n1.双廊：沿江绿色走廊贯通和跨海数字走廊联建。";
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + appendix)).containsExactly("责任编辑：梅若水");
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + appendix.replace("责任编辑：梅若水", "相关链接")))
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"新华社云州1月15日电", "新华社云州１月１５日电　（记者梅若水）", "云州日报云州1月15日讯：", "本报云州1月15日电"})
  void cutsTheOpeningOfANewsAgency(String wire) {
    assertThat(cut(wire + "\n政府工作报告\n" + OPENING + "\n" + TEXT)).containsExactly(wire);
    assertThat(cut("政府工作报告\n" + wire + "现在，我代表市人民政府，向大会报告政府工作。\n" + TEXT)).containsExactly(wire);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "（责编：梅若水、竹影）",
        "（作者单位：云州市人民政府办公室）",
        "（新华社云州1月15日电）",
        "《云州日报》（2031年01月16日 01 版）",
        "（新华社记者 梅若水 摄）"
      })
  void cutsTheTailOfANewspaperAtTheEndOfALine(String tail) {
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + tail)).containsExactly(tail);
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + "\n" + tail)).containsExactly(tail);
  }

  @Test
  void cutsWhatStandsInTheMiddleWhereOnlyAPageHasIt() {
    String picture = "市长梅若水作政府工作报告。云州日报记者 竹影 摄";
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + picture + "\n" + TEXT)).containsExactly(picture);
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + "（下转第二版）\n（上接第一版）\n" + TEXT))
        .containsExactly("（下转第二版）", "（上接第一版）");
    String turn = "（下转第3版）\n政 府 工 作 报 告\n";
    assertThat(cut("政府工作报告\n" + OPENING + "\n" + TEXT + turn + "（上接第1版）\n" + TEXT))
        .containsExactly(turn, "（上接第1版）");
    assertThat(cut("政府工作报告\n" + OPENING + "\n一、2030年工作回顾[编辑]\n" + TEXT)).containsExactly("[编辑]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "》》点击图片进入专题《《",
        ">>点击查看更多",
        "上一页 1 2 3 4 下一页",
        "[展开全文]",
        "[1] [2] [3] 下一页 末页",
        "共4页 1 2 3 4",
        "2031年02月10日 07时41分",
        "2031/1/15 上午9:30",
        "Page 3 of 20",
        "https://www.yunzhou.gov.cn/art/2031/1/15/art_12.html",
        "打印时间：2031-02-10"
      })
  void cutsLinksPagersAndStampsWhereverTheyStand(String line) {
    assertThat(cut("政府工作报告\n各位代表：\n" + OPENING + "\n" + TEXT + "\n" + line + "\n" + TEXT))
        .containsExactly(line);
    assertThat(cut("政府工作报告\n各位代表：\n" + OPENING + "\n" + TEXT + "\n" + line)).containsExactly(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "本作品是云州市的\n法规\n，其译文根据《\n著作权法\n》第五条，在\n云州\n属于\n公有领域\n。\nPublic domain\nfalse",
        "此作品在云州属于\n公有领域\n，因为它是公文。",
        "本文件采用知识共享协议，\n转载请注明。",
        "This work is in the\npublic domain\nin the United States."
      })
  void cutsALicenceThatIsBrokenAtItsLinks(String licence) {
    assertThat(cut("政府工作报告\n各位代表：\n" + OPENING + "\n" + TEXT + "\n" + licence))
        .containsExactly(licence.split("\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "健全规范性文件备案审查制度，关闭落后煤矿12处。",
        "开拓下列资金来源：",
        "加强版权保护，发展版权产业。",
        "推广“扫一扫”办事，建成一批智慧社区。",
        "扫码乘车覆盖全部公交线路。",
        "倡导全民阅读，建设书香云州。",
        "本作品展共展出三百件作品，观众达十万人次。",
        "打造新华社云州分社等平台。",
        "云州日报社改革完成。",
        "主办单位要落实责任，承办单位要按时办结。",
        "相关报道反映的问题已经全部整改。",
        "第一，安全生产形势稳定。",
        "大中小企业融通发展",
        "我们支持记者站建设，鼓励群众航拍、随手摄"
      })
  void leavesWhatTheReportSays(String line) {
    String text = "政府工作报告\n各位代表：\n" + OPENING + "\n" + TEXT.replace("各位代表！", line + "\n各位代表！");
    assertThat(cut(text)).isEmpty();
    assertThat(cut(text + "\n" + line)).isEmpty();
  }

  private static List<String> cut(String text) {
    return FurnitureFinder.find(
            text,
            Lines.in(text, Blanks.in(text)).without(List.of()),
            new NormalLines(text, Normaliser.simplified()))
        .stream()
        .map(span -> text.substring(span.start(), span.end()))
        .toList();
  }
}
