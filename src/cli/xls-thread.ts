import { parentPort, workerData } from "node:worker_threads";
import { answerXls } from "../workbook/xls/answer-xls";

parentPort?.postMessage(answerXls(workerData as Uint8Array));
