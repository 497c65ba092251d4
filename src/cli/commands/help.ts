import type { Arguments } from "../arguments";
import type { Terminal } from "../terminal";

const ZH = `用法：
  qb check 文件.xlsx…   检查，在终端显示结果
      --out 文件夹      另存一份带标记的副本（原文件不动）
      --region 地区     国家（默认）、贵港、泗县、江门、梅州、喀什，或六位代码
      --on 日期         按哪一天有效的标准，如 2024-09-01；默认今天
      --json            输出完整的报告（JSON）
      --lang zh|en      语言，默认中文
  qb clear 文件.xlsx --out 文件夹   另存一份去掉QB标记的副本
  qb standards [--region 地区] [--on 日期]   显示有效的标准及其文件依据
  qb help               显示本说明

退出状态：0 全部达标；1 有不达标；2 有缺项或疑问，尚不能定；3 没有运行（文件打不开等）。
`;

const EN = `Usage:
  qb check FILE.xlsx…   check and print the result
      --out DIR         write a marked copy (the input stays as it is)
      --region REGION   国家 (default), 贵港, 泗县, 江门, 梅州, 喀什, or a six-digit code
      --on DAY          the standard in force on this day, e.g. 2024-09-01; today by default
      --json            print the whole report (JSON)
      --lang zh|en      language, Chinese by default
  qb clear FILE.xlsx --out DIR   write a copy without QB's marks
  qb standards [--region REGION] [--on DAY]   print the standard in force with its documents
  qb help               print this

Exit status: 0 all met; 1 something is not met; 2 something is missing or unclear; 3 could not run.
`;

export function help(args: Arguments, terminal: Terminal): Promise<number> {
  terminal.out.write(args.language === "zh" ? ZH : EN);
  return Promise.resolve(0);
}
