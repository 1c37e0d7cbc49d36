package tifa.page;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tifa.table.Table;
import tifa.table.TableReader;
import tifa.table.TableRows;

/** Tables of a run that a test writes itself. */
final class TableFiles implements TableRows {
  static final RunFacts RUN =
      new RunFacts("yunzhou", "云州", "2.0", "2026-03-01", "1a2b3c4d", "5e6f");

  static final Map<String, String> ENGLISH = Map.of("民生", "people's livelihood");

  private final Map<String, byte[]> files = new HashMap<>();

  /** Adds a table as its lines. */
  TableFiles table(String name, String... lines) {
    files.put(name + ".csv", ("\ufeff" + String.join("\r\n", lines) + "\r\n").getBytes(UTF_8));
    return this;
  }

  @Override
  public void each(Table table, Taker taker) throws IOException {
    new TableReader(name -> Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new))
        .each(table, taker);
  }

  /** Two levels: a province with a gap in 2003, and the nation in one year. */
  static TableFiles small() {
    return new TableFiles()
        .table(
            "term_year",
            "level,term,year,category,mentions,reports,reports_with_term,chars,tokens",
            "national,民生,2004,民生保障,3,1,1,20000,9000",
            "national,双碳,2004,绿色低碳,0,1,0,20000,9000",
            "province,民生,2002,民生保障,1,2,1,30000,15000",
            "province,民生,2004,民生保障,7,2,2,30001,15000",
            "province,双碳,2002,绿色低碳,0,2,0,30000,15000",
            "province,双碳,2004,绿色低碳,0,2,0,30001,15000")
        .table(
            "term_region_year",
            "term,region_code,year,category,level,region,report_id,mentions,chars,per_10k_chars",
            "双碳,110000,2002,绿色低碳,province,北京市,r1,0,10000,0.0000",
            "民生,110000,2002,民生保障,province,北京市,r1,1,10000,1.0000",
            "民生,110000,2004,民生保障,province,北京市,r2,7,10001,6.9993",
            "民生,120000,2002,民生保障,province,天津市,r3,0,20000,0.0000",
            "民生,120000,2004,民生保障,province,天津市,r4,0,20000,0.0000")
        .table(
            "reports",
            "path,position,report_id,region_code,region,level,year,title,chars,status,flags,"
                + "kind,delivered_on,speaker,format,tokens,sections,completeness,duplicate_of,similarity_previous,similarity_national",
            "a.txt,1,r1,110000,北京市,province,2002,报告,10000,used,,work_report,2002-01-20,张三,text,5000,9,full,,0.5,0.25",
            "b.txt,1,r2,110000,北京市,province,2004,报告,10001,used,,work_report,2002-01-20,张三,text,5000,9,full,,0.5,0.25",
            "c.txt,1,r3,120000,天津市,province,2002,报告,20000,used,,work_report,2002-01-20,张三,text,5000,9,full,,0.5,0.25",
            "d.txt,1,r4,120000,天津市,province,2004,报告,20000,used,,work_report,2002-01-20,张三,text,5000,9,full,,0.5,0.25",
            "e.txt,1,r5,100000,全国,national,2004,报告,20000,used,,work_report,2002-01-20,张三,text,5000,9,full,,0.5,0.25",
            "f.txt,1,,,,,,,,rejected,EMPTY,,,,text,,,,,,")
        .table(
            "trends",
            "level,term,window,panel,category,rate_before,rate_now,log2_ratio,ratio_low,ratio_high,since,sen_slope,q_value,change_year,change_q,direction,bursts",
            "province,双碳,all,balanced,绿色低碳,,,,,,,,,,,untested,",
            "province,民生,all,balanced,民生保障,1,3,1.6,0.9,2.3,2003,0.5,0.01,2004,0.01,rising,2004-2004",
            "province,民生,all,unbalanced,民生保障,1,3,1.6,0.8,2.4,2003,1,0.02,,,rising,")
        .table(
            "concordance",
            "report_id,start,term,category,end,section_no,role,level,region,year,surface,left,match,right",
            "r1,10,民生,民生保障,12,s1,review,province,北京市,2002,民生,'=改善,民生,。",
            "r2,30,民生,民生保障,32,s2,plan,province,北京市,2004,人民生计,,民生,事业。")
        .table(
            "sections",
            "report_id,section_seq,section_no,heading",
            "r1,1,s1,一、回顾",
            "r2,2,s2,二、部署",
            "r2,3,s3,三、建设",
            "r5,1,s1,一、回顾")
        .table(
            "first_use",
            "term,region_code,category,level,region,first_year,left_censored,reports_before,last_year_without,report_id,start,end,surface,sentence",
            "民生,110000,民生保障,province,北京市,2002,true,0,,r1,10,12,民生,改善民生。")
        .table(
            "adoption",
            "level,term,year,category,regions_reporting,regions_using,regions_ever_used,regions_ever_reported,adoption_share,left_censored",
            "province,民生,2002,民生保障,2,1,1,2,0.5000,1",
            "province,民生,2004,民生保障,2,1,1,2,0.5000,1");
  }
}
