import { printGap, printThreshold, printValue } from "../core/messages/numbers";
import type { Finding, SchoolResult, Verdict } from "../core/report/report";
import { padTo } from "../standards/text-width";
import type { SchoolFindings } from "./school-findings";
import type { Speech } from "./speech";

const SHORT = new Set<string>(["below-standard", "below-floor"]);
const SIGNS: Readonly<Record<Verdict, string>> = { pass: "✓", fail: "✗", incomplete: "○", excluded: "–" };

/** Prints schools one after the other; what many of them share is put into words once. */
export class SchoolPrinter {
  private readonly reasons: Readonly<Record<string, string>>;
  private readonly names = new Map<string | null, string>();

  constructor(
    private readonly findings: SchoolFindings,
    private readonly isOfCounty: (finding: Finding) => boolean,
    private readonly speech: Speech,
  ) {
    this.reasons = speech.messages.reasons;
  }

  /** A school's verdict, and under it what it falls short of and what is doubtful. */
  print(school: SchoolResult): string {
    const { words } = this.speech;
    const { name, verdict, reason, sheet, file } = school;
    const why = reason === null ? words.met(school.met) : (this.reasons[reason] ?? reason);
    let lines = `  ${SIGNS[verdict]} ${name}  ${words.verdicts[verdict]}  ${why}\n`;
    for (const finding of this.findings.of(school)) {
      if (!isPrinted(finding) || this.isOfCounty(finding)) continue;
      if (finding.sheet === sheet && finding.file === file) lines += this.line(finding);
    }
    return lines;
  }

  private line(finding: Finding): string {
    return SHORT.has(finding.code)
      ? this.shortLine(finding)
      : `      ? ${finding.cell ?? ""} ${this.speech.sentence(finding)}\n`;
  }

  private shortLine(finding: Finding): string {
    const { words } = this.speech;
    const { indicator, actual, required, gap, cell, code } = finding;
    const sign = code === "below-floor" ? "✗" : "△";
    const value = padTo(printValue(actual ?? NaN, 2, required), 10, "right");
    const missing = gap === null ? "" : words.gap(printGap(gap.amount), gap.unit);
    const standard = words.standard(printThreshold(required ?? NaN));
    return `      ${sign} ${this.nameOf(indicator)} ${value}  ${standard}  ${missing}  ${cell ?? ""}\n`;
  }

  private nameOf(indicator: string | null): string {
    const known = this.names.get(indicator);
    if (known !== undefined) return known;
    const names: Readonly<Record<string, string>> = this.speech.messages.indicators;
    const name = padTo(`${indicator ?? ""} ${names[indicator ?? ""] ?? ""}`, 22);
    this.names.set(indicator, name);
    return name;
  }
}

function isPrinted({ severity, code }: Finding): boolean {
  return severity !== "info" || SHORT.has(code);
}
