package tifa.corpus;

import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What page furniture looks like, as a normalised line of its own; where it may stand is for {@link
 * FurnitureFinder} to say.
 */
enum FurnitureShape {
  /** {@code 责任编辑：梅若水}, {@code 来源：云州日报}, {@code 发布时间：2031-01-15 09:30 浏览次数：12}. */
  LABEL(
      80,
      line -> has(line, ":：") || begins(line, Marks.DIGITS),
      "(【[^】]{2,6}】 ?)?[\\[（【]?((信息|文章|稿件|新闻|消息|本文|文件)?来源|作者|(责任|网络|实习|值班|本期)?编辑|责编|编审|校对|监制"
          + "|[初复终一二三]审|供稿|(发布|发表|更新)(时间|日期)|发布(人|机构|单位)|(信息|新闻)发布|(浏览|阅读|点击|访问)(次数|数|量|率)?"
          + "|字[体号]大?小?|索引号|文号|发文(字号|机关|日期)|(成文|生成|生效|废止)日期|主题(分类|词)|公开(方式|日期)"
          + "|信息(类别|分类)|(保护视力|视力保护)色|分享到?|上一[篇页条]|下一[篇页条])[:：].*"
          + "|\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?[ ]?(\\d{1,2}[:：]\\d{2}.*|来源.*)"),

  /** {@code 下载 打印 全屏}, {@code 字体：大 中 小}, {@code 【打印】【关闭】}. */
  TOOLBAR(60, Toolbar.LINE),

  /** {@code 》》点击图片进入专题《《}, {@code 点击查看全文}. */
  LINK(
      60,
      line ->
          has(line, "点戳")
              || begins(line, Marks.ARROWS)
              || Marks.ARROWS.indexOf(line.charAt(line.length() - 1)) >= 0,
      "[》>›→▶►☞]{2,}.*|.*[《<‹←]{2,}|[》>›→▶►☞【\\[]?(请?点击|点此|戳).{0,16}(图片|进入|查看|下载|阅读|这里|此处|链接|专题|播放).{0,24}"),

  /** {@code 上一页 1 2 3 4 下一页}, {@code [1] [2] 下一页 末页 共4页}. */
  PAGER(
      120,
      line -> has(line, "页頁") || line.contains("全文"),
      "(?=.*([上下前后]一?[页頁]|末页|尾页|第\\d+页|(余下|阅读|展开|查看)全文)|共\\d+页[^。]*\\d)(\\d{1,3}|[上下前后]一?[页頁]|首页|末页|尾页|第\\d{1,3}页|共\\d{1,3}页"
          + "|(余下|阅读|展开|查看)全文|跳转(到|至)?|GO|go|页|(?i:page|prev|next|of)|[\\[\\]（）【】|/:：·<>《》«»“”.…\\-—_，、 ])+"),

  /** {@code 第3页/共20页}, {@code 2031/1/15 上午9:30}, {@code https://www.yunzhou.gov.cn/a.html 3/20}. */
  STAMP(
      160,
      line -> begins(line, Marks.DIGITS + "上下pPhw打抓采爬"),
      "(\\d{4}[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?[ ,，]?)?([上下]午)?\\d{1,2}[:：时]\\d{2}([:：分]\\d{2}秒?|分)?"
          + "|(?i:page) ?\\d{1,3}( ?(of|/) ?\\d{1,3})?|(https?[:：]//|www\\.)[^。，]*|(打印|下载|抓取|采集|爬取)(时间|日期)[:：].*"),

  /** {@code 扫一扫在手机打开当前页}, {@code （政府工作报告附件二维码）}. */
  CODE_TO_SCAN(40, line -> has(line, "扫码长"), "(扫一扫|扫码|扫描|长按|微信扫).*|[（(【].*二维码[)）】]"),

  /** {@code 当前位置：首页>政务公开>政府工作报告}. */
  BREADCRUMBS(120, Crumbs.LINE),

  /** {@code 图为会议现场。新华社记者 梅若水 摄}. */
  CAPTION(
      200,
      line -> has(line, "摄"),
      "(?!.*(各位代表|我们|！))(?=（|.*[^）]$).*(记者|通讯员|新华社|中新社|图片|图为|资料图).{0,24}摄[)）。]?"),

  /** {@code 维基文库，自由的图书馆}. */
  WIKI_HEAD(60, "维基文库，自由的.*|(跳转(到|至)(导航|搜索))+|姊妹(计划|项目)[:：].*|\\{\\{.*\\}\\}|\\[\\[.*\\]\\]"),

  /** {@code 备案号：云ICP备12345678号}, {@code 网站地图|联系我们}, {@code 本作品属于公有领域}. */
  FOOTER(
      600,
      "(网站)?备案(号|序号)[:：]?.*|[^。]{0,160}(ICP备|公网安备).*|[^。]{0,160}网站标识码.*|版权(所有|声明).*|(?i:copyright|©|\\(c\\)).*"
          + "|(网站|站点)地图.*|(联系|关于)我们.*|(友情|相关)链接.*\\|.*|关注.{0,12}(公众号|微信).*|.{0,60}不得转载.*|未经授权.*"
          + "|.*(知识共享|署名-相同方式共享|公有领域|维基文库|维基媒体|GNU自由文档|CC ?BY|CC0|(?i:public ?domain)).*"
          + "|(取|检索)自[“\"]?http.*|(本|此)[页頁](面)?最[后後](修[订改]|编辑|更新).*|(相关)?附件下载.*|[（(]?此件(主动|依申请)?公开(发布)?[)）]?|(隐藏)?分类[:：].*|本(作品|文)(在|依|是|不).*(著作权|版权).*|.*互联网新闻信息服务许可.*|\\[\\[.*\\]\\]"),

  /** {@code 主办单位：云州市人民政府办公室}: a footer among footers, though a report may say so too. */
  CONTACT(160, "(主办|承办|协办|主管|运维|维护|技术支持|制作|地址|邮编|邮政编码|(联系|咨询)?(电话|热线)|传真|邮箱|网站管理|您是第|访问量|友情链接).*"),

  /**
   * {@code 本作品是中华人民共和国的…} with all that follows, where that speaks of rights: a wiki breaks its
   * licence at each link.
   */
  LICENCE(
      600,
      "(本|此|該|该)(作品|文件|文档|文檔|文本|页面|頁面|著作|译文|条目|演讲|演講|公文|内容).*|本(站|网站)的?(全部|所有)?(文字|内容).*|除非?另有.{0,6}(声明|说明|注明).*|(注|註)[:：]中文维基文库.*|(?i:this (work|file|document|page)).*"
          + "|(?i:public ?domain).*"),

  /** {@code 相关报道}, with all that follows. */
  RELATED(12, "(相关(报道|链接|新闻|阅读|文章|专题|稿件|推荐)|(延伸|推荐|热点)阅读|热门推荐)[:：]?"),

  /** {@code （完）}, or a letter that a cut tag left. */
  REMNANT(6, "[（(]?(完|END|end)[)）]?|[A-Za-z<>/]{1,3}");

  private final int longest;
  private final Predicate<String> possible;
  private final Pattern line;

  FurnitureShape(int longest, String line) {
    this(longest, any -> true, line);
  }

  /**
   * A shape of lines.
   *
   * @param possible what every such line has, for a test that costs less than the pattern: nearly
   *     all lines are of no shape
   */
  FurnitureShape(int longest, Predicate<String> possible, String line) {
    this.longest = longest;
    this.possible = possible;
    this.line = Pattern.compile(line);
  }

  private static boolean has(String line, String oneOf) {
    for (int i = 0; i < oneOf.length(); i++) {
      if (line.indexOf(oneOf.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean begins(String line, String oneOf) {
    return oneOf.indexOf(line.charAt(0)) >= 0;
  }

  /** Whether a normalised line has this shape. */
  boolean matches(String normalised) {
    return normalised.length() <= longest
        && !normalised.isEmpty()
        && possible.test(normalised)
        && line.matcher(normalised).matches()
        && !((this == LABEL || this == CODE_TO_SCAN) && normalised.endsWith("。"));
  }

  /** With which lines begin or end. */
  private static final class Marks {
    static final String DIGITS = "0123456789";
    static final String ARROWS = "》>›→▶►☞《<‹←";
  }

  /**
   * The way from a site's first page to this one, or the names of all that the first page leads to.
   */
  private static final class Crumbs {
    private static final String NAME = "[^。！？；，：:>›→/\\\\|“”_—–-]{1,24}";

    /** A closing quotation mark is what » is folded to. */
    private static final String ARROW = "[>›→”]+";

    private static final String FIRST = "(主页|网站|(政府)?信息公开(目录|专栏)?|政务(公开|信息)?|公开(目录|专栏)|新闻(中心)?)";

    static final String LINE =
        ".{0,6}位置(是|为)?[:：].*"
            + "|.{0,10}首页.{0,3}[>›→/\\\\].*|.{0,4}首页[^。！？；，：:]*"
            + "|"
            + NAME
            + "("
            + ARROW
            + NAME
            + "){2,}"
            + "|"
            + FIRST
            + "[>›→”/\\\\|_—–-]+[^。！？；，：:]*";
  }

  /** Lines that consist of nothing but the names of buttons. */
  private static final class Toolbar {
    private static final String BETWEEN = "[\\[\\]（）【】|/:：·>＞+\\-—_，、… ]*";
    private static final String BUTTON =
        "下载|打印(本页|此页|本文|文章)?|全屏|关闭(窗口|本页|页面)?|收藏(本页)?|分享(到|至)?|复制(链接)?|转发|(页面|我要)?纠错|字[体号](大小)?"
            + "|放大|缩小|语音(播报|朗读)|朗读|无障碍(阅读|浏览)?|返回(顶部|首页|上页|列表)?|回到顶部|上一[篇页条]|下一[篇页条]|首页|尾页"
            + "|(新浪)?微博|微信|QQ空间|QQ|朋友圈|繁体|简体|登录|注册|English|手机版|移动版|长者模式";
    private static final String SIZE = "大|中|小|默认|\\d{1,2}";

    static final String LINE =
        BETWEEN + "((" + SIZE + ")" + BETWEEN + ")*+(" + BUTTON + ")" + BETWEEN + "((" + BUTTON
            + "|" + SIZE + ")" + BETWEEN + ")*+";
  }
}
