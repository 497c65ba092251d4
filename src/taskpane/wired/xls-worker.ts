import { answerXls } from "../../workbook/xls/answer-xls";

self.onmessage = ({ data }: MessageEvent<Uint8Array>) => self.postMessage(answerXls(data));
