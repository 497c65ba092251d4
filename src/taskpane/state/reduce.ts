import type { CheckAction, ListAction, PaneAction, WriteAction } from "./pane-action";
import type { PaneState } from "./pane-state";
import { reduceCheck } from "./reduce-check";
import { reduceList } from "./reduce-list";
import { reduceWrite } from "./reduce-write";

type OwnAction = Exclude<PaneAction, CheckAction | ListAction | WriteAction>;

export function reducePane(state: PaneState, action: PaneAction): PaneState {
  if (isOf("check", action)) return checked(state, action);
  if (isOf("list", action)) return { ...state, list: reduceList(state.list, action) };
  if (isOf("write", action)) return written(state, action);
  return reduceOwn(state, action as OwnAction);
}

interface ActionFamilies {
  check: CheckAction;
  list: ListAction;
  write: WriteAction;
}

function isOf<F extends keyof ActionFamilies>(family: F, action: PaneAction): action is ActionFamilies[F] {
  return action.type.startsWith(`${family}/`);
}

/** The places of findings change with every report: what was opened by place is closed. */
function checked(state: PaneState, action: CheckAction): PaneState {
  const check = reduceCheck(state.check, action);
  if (action.type !== "check/done" && action.type !== "check/started") return { ...state, check };
  const list = check.quiet ? state.list : { ...state.list, active: null, opened: null };
  return { ...state, check, list, trouble: null };
}

/** Marks that were just set, or taken away, are those of the check on show. */
function written(state: PaneState, action: WriteAction): PaneState {
  const write = reduceWrite(state.write, action);
  const { outcome } = state.check;
  const isOfMarks = action.type === "write/done" && /^(?:clear-)?marks$/.test(action.receipt.kind);
  if (!isOfMarks || !outcome?.staleMarks) return { ...state, write };
  return { ...state, write, check: { ...state.check, outcome: { ...outcome, staleMarks: false } } };
}

function reduceOwn(state: PaneState, action: OwnAction): PaneState {
  switch (action.type) {
    case "opened":
      return opened(state, action);
    case "view":
      return { ...state, view: action.view };
    case "trouble":
      return { ...state, trouble: action.trouble };
    case "language":
      return { ...state, language: action.language };
    case "introduced":
      return { ...state, introduced: true };
    case "online":
      return { ...state, online: action.online };
    case "live":
      return { ...state, live: action.live };
    case "request":
      return { ...state, request: { ...state.request, ...action.change } };
    case "answer":
      return { ...state, answers: answered(state.answers, action.key, action.answer) };
  }
}

function opened(state: PaneState, action: Extract<PaneAction, { type: "opened" }>): PaneState {
  const { kept, language, introduced, regions, receipt } = action;
  const common = { ...state, ready: true, language, introduced, regions, write: { ...state.write, receipt } };
  if (!kept) return common;
  const { region, on, scope, choices, view, tab, openGroups, answers } = kept;
  return {
    ...common,
    view,
    answers,
    request: { region, on, scope, choices },
    list: { ...state.list, tab, openGroups },
  };
}

function answered(
  answers: PaneState["answers"],
  key: string,
  answer: PaneState["answers"][string] | null,
): PaneState["answers"] {
  const others = Object.fromEntries(Object.entries(answers).filter(([each]) => each !== key));
  return answer ? { ...others, [key]: answer } : others;
}
