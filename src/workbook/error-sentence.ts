import type { WorkbookErrorCode } from "./port";

export type SentenceLanguage = "zh" | "en";

type Sentences = Readonly<Record<WorkbookErrorCode, readonly [zh: string, en: string]>>;

const SENTENCES: Sentences = {
  "not-found": ["没有这个文件，请核对路径和文件名。", "No such file: please check the path and the name."],
  "empty-file": [
    "文件是空的（0字节），请重新保存或重新拷贝一份。",
    "The file is empty (0 bytes): save it again, or copy it again.",
  ],
  "not-a-workbook": [
    "这不是Excel工作簿，请用Excel或WPS打开后另存为.xlsx再检查。",
    "This is no Excel workbook: open it in Excel or WPS and save it as .xlsx.",
  ],
  "csv-file": [
    "这是文本（CSV）文件，请用Excel或WPS打开后另存为.xlsx再检查。",
    "This is a text (CSV) file: open it in Excel or WPS and save it as .xlsx.",
  ],
  "html-file": [
    "这是网页（HTML）文件，只是用了表格的扩展名；请用Excel打开后另存为.xlsx再检查。",
    "This is a web page under a workbook's name: open it in Excel and save it as .xlsx.",
  ],
  "ods-file": [
    "这是.ods表格，请用Excel、WPS或LibreOffice另存为.xlsx再检查。",
    "This is an .ods workbook: save it as .xlsx first.",
  ],
  "xlsb-file": [
    "这是二进制.xlsb工作簿，请用Excel或WPS另存为.xlsx再检查。",
    "This is a binary .xlsb workbook: save it as .xlsx first.",
  ],
  "legacy-xls": [
    "这是旧格式.xls工作簿，请用Excel或WPS打开后另存为.xlsx再检查。",
    "This is an old .xls workbook: open it in Excel or WPS and save it as .xlsx.",
  ],
  "wps-et": [
    "这是WPS的.et表格，请用WPS打开后另存为.xlsx再检查。",
    "This is a WPS .et workbook: open it in WPS and save it as .xlsx.",
  ],
  encrypted: [
    "工作簿加了打开密码，请先在Excel或WPS里取消密码再检查。",
    "The workbook has a password to open: remove it in Excel or WPS first.",
  ],
  damaged: [
    "工作簿已损坏，读不出来，请用Excel打开修复后另存，或换一份备份。",
    "The workbook is damaged: let Excel repair it and save it again, or take a backup.",
  ],
  "too-large": [
    "工作簿超出了可处理的大小，请删去无关的工作表和空白行列后再检查。",
    "The workbook is too large: delete sheets, rows and columns that are not needed.",
  ],
  "sheet-protected": [
    "工作表受保护，没有写入任何内容；请先在“审阅”中撤销工作表保护，再标记。",
    "The sheet is protected and nothing was written: unprotect it under Review first.",
  ],
  "sheet-missing": [
    "工作表已被删除或改名，没有写入任何内容，请重新检查。",
    "The sheet was deleted or renamed and nothing was written: check again.",
  ],
  "in-other-file": [
    "这一处在另外添加的文件里，不在打开的工作簿中；请打开那个文件查看。",
    "This is in a file that was added, not in the open workbook: open that file to see it.",
  ],
  "read-only": [
    "工作簿是只读的，没有写入任何内容，请另存一份再标记。",
    "The workbook is read-only and nothing was written: save a copy first.",
  ],
  "busy-editing": [
    "有单元格正在编辑，请按回车或Esc结束编辑后再试。",
    "A cell is being edited: press Enter or Esc, then try again.",
  ],
  "connection-lost": [
    "与工作簿的连接中断，没有写入任何内容，请联网后重试。",
    "The connection to the workbook was lost and nothing was written: try again.",
  ],
  "name-taken": [
    "同名的工作表已存在，请改名后再试。",
    "A sheet of this name exists already: rename it first.",
  ],
  "host-failure": [
    "Excel没有完成这一步，没有写入任何内容，请重试；仍不行请重新打开工作簿。",
    "Excel could not do this and nothing was written: try again, or reopen the workbook.",
  ],
};

/** One sentence a clerk can act on. */
export function errorSentence(code: WorkbookErrorCode, language: SentenceLanguage = "zh"): string {
  return SENTENCES[code][language === "zh" ? 0 : 1];
}
