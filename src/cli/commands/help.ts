import type { Arguments } from "../arguments";
import type { Terminal } from "../terminal";

const ZH = `用法：
  qb check 文件…        检查，在终端显示结果；多个文件（如小学、初中各一个，或各校的表）合为一个县
                        可以是 .xlsx、旧格式 .xls、CSV，也可以是文件夹或 表*.xlsx
      --out 文件夹      另存一份带标记的副本（原文件不动）
      --corrections 文件  采用这份更正（如邻县导出的）；文件旁的“文件名.qb.json”不用写，会自动采用
      --region 地区     国家（默认）、贵港、泗县、江门、梅州、喀什，或六位代码
      --on 日期         按哪一天有效的标准，如 2024-09-01；默认今天
      --json            输出完整的报告（JSON）
      --lang zh|en      语言，默认中文
  qb clear 文件.xlsx --out 文件夹   另存一份去掉QB标记的副本
  qb fill 文件.xlsx…    列出申报表里该填的数；与已填的不一致的，一并列出
      --out 文件夹      另存一份填好的副本（格式、合并、打印区域不动）
      --overwrite       不一致的格也改写
      --darken          未达标的格加深色底纹（qb clear --darken 去掉）
  qb ledger 文件.xlsx… --out 文件夹   新建或更新问题台账（有台账的文件就在其中更新）
      --into 台账.xlsx  更新这份台账，另存到文件夹，手填的内容不动
      --renamed 旧=新   学校改了名
      --gone 校名       学校已撤并
      --propose         达标的只列为待销号，由人核实后销号
  qb plans 文件.xlsx… --out 文件夹   给每所不达标的学校做一校一案，A4一校一页
      --each            一校一个文件
  qb classes 文件.xlsx… --out 文件夹  大班额台账：各段班级数、当地规划每一步要化解多少班、分流多少人
  qb compare 前次 后次  对比两次检查：新达标、新不达标、进退、进度；可用文件、文件夹或 --json 的报告
      --out 文件夹      在后次的副本里加一张“对比”表
  qb rollup 文件或文件夹…   一县一行汇总，带红黄绿灯和规划期限；只给一个文件夹时，里面每项是一个县
      --out 文件夹      写出汇总.xlsx
  qb report 文件.xlsx… --out 文件夹   写出监测报告和一页通报，各有 .docx 和可打印的网页
      --before 文件     上次的文件、文件夹或 --json 的报告，报告里写与上次相比
      --county 县名     文件里的县名；--region 是县时不用写
  qb standards [--region 地区] [--on 日期]   显示有效的标准及其文件依据
  qb help               显示本说明

退出状态：0 全部达标；1 有不达标；2 有缺项或疑问，尚不能定；3 没有运行（文件打不开等）。
`;

const EN = `Usage:
  qb check FILE…        check and print the result; several files (a stage or a school each) are one county
                        .xlsx, old .xls and CSV files, a folder, or table*.xlsx
      --out DIR         write a marked copy (the input stays as it is)
      --corrections FILE  use these corrections (a neighbour's, say); NAME.qb.json beside a file is used anyway
      --region REGION   国家 (default), 贵港, 泗县, 江门, 梅州, 喀什, or a six-digit code
      --on DAY          the standard in force on this day, e.g. 2024-09-01; today by default
      --json            print the whole report (JSON)
      --lang zh|en      language, Chinese by default
  qb clear FILE.xlsx --out DIR   write a copy without QB's marks
  qb fill FILE.xlsx…    list what belongs in the official form, and where the form says otherwise
      --out DIR         write a filled copy; formats, merges and print areas stay
      --overwrite       also replace what differs
      --darken          darken failing cells (qb clear --darken takes it away)
  qb ledger FILE.xlsx… --out DIR   make or update the ledger of problems
      --into LEDGER.xlsx  update a copy of this ledger; what people typed stays
      --renamed OLD=NEW a school has a new name
      --gone NAME       a school was merged or closed
      --propose         what passes is proposed for closing, not closed
  qb plans FILE.xlsx… --out DIR   a plan for each failing school, one page of A4 each
      --each            one file a school
  qb classes FILE.xlsx… --out DIR  the book of large classes, with what each step of the region's plan asks
  qb compare BEFORE AFTER   hold two checks against each other; files, folders or reports of --json
      --out DIR         add a sheet of it to a copy of the later file
  qb rollup FILE or FOLDER…   one line a county with traffic lights and target days
      --out DIR         write 汇总.xlsx
  qb report FILE.xlsx… --out DIR   write the monitoring report and a one-page notice, each .docx and a page to print
      --before EARLIER  the file, folder or report of --json to compare with
      --county NAME     the county's name; not needed where --region is a county
  qb standards [--region REGION] [--on DAY]   print the standard in force with its documents
  qb help               print this

Exit status: 0 all met; 1 something is not met; 2 something is missing or unclear; 3 could not run.
`;

export function help(args: Arguments, terminal: Terminal): Promise<number> {
  terminal.out.write(args.language === "zh" ? ZH : EN);
  return Promise.resolve(0);
}
