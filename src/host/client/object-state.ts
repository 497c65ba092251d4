import { ActionType, PathType } from "../protocol";
import { capital, NOTHING, small, VALUE, type ClassSchema } from "./class-schema";
import { isClientObject, makeObject, stateOf, type ClientObject } from "./client-object";
import { ClientResult } from "./client-result";
import { loadQuery, type LoadOption } from "./load-query";
import { invalidArgument, notLoaded } from "./office-error";
import type { Identity, Path, PathStep } from "./object-path";
import type { RequestContext } from "./request-context";

type Values = Readonly<Record<string, unknown>>;

/** What one object of a client knows of the object in the workbook that it stands for. */
export class ObjectState {
  private readonly loaded = new Map<string, unknown>();
  private readonly parts = new Map<string, ClientObject>();
  private children: readonly ClientObject[] | null = null;
  private absent: boolean | undefined;

  constructor(
    readonly context: RequestContext,
    readonly schema: ClassSchema,
    readonly path: Path,
  ) {}

  /** Asks whether the object is there, and where. */
  instantiate(): void {
    const take = (value: unknown) => this.found(value as Values | null);
    this.context.enqueue({ type: ActionType.instantiate, path: this.path, take });
  }

  get isNullObject(): boolean {
    if (this.absent === undefined) throw notLoaded(this.schema.name, "isNullObject");
    return this.absent;
  }

  read(name: string): unknown {
    if (this.loaded.has(name)) return this.loaded.get(name);
    if (this.absent) return undefined;
    throw notLoaded(this.schema.name, name);
  }

  write(name: string, value: unknown): void {
    this.loaded.set(name, value);
    this.act(ActionType.setProperty, capital(name), [value]);
  }

  items(): readonly ClientObject[] {
    if (this.children) return this.children;
    throw notLoaded(this.schema.name, "items");
  }

  part(name: string, className: string): ClientObject {
    const known = this.parts.get(name);
    if (known) return known;
    const fresh = this.make(className, { type: PathType.property, name: capital(name) });
    this.parts.set(name, fresh);
    return fresh;
  }

  call(name: string, answer: string, args: readonly unknown[]): unknown {
    if (answer !== VALUE && answer !== NOTHING) {
      return this.make(answer, { type: PathType.method, name: capital(name), ...argumentsOf(args) });
    }
    const result = new ClientResult();
    this.act(ActionType.method, capital(name), args, (value) => result.take(value));
    return answer === VALUE ? result : undefined;
  }

  load(option: LoadOption): void {
    const query = loadQuery(this.schema.name, option);
    const take = (value: unknown) => this.take(value as Values | null);
    this.context.enqueue({ type: ActionType.query, path: this.path, query, take });
  }

  /** Sets several properties at once, those of inner objects too; what another object has loaded is copied where it can be. */
  set(values: unknown): void {
    const given = isClientObject(values) ? stateOf(values).toJSON() : (values as Values);
    for (const [name, value] of Object.entries(given)) {
      const className = this.schema.navigation.get(name);
      if (className) stateOf(this.part(name, className)).set(value);
      else if (this.schema.properties.get(name)) this.write(name, value);
      else if (!isClientObject(values))
        throw invalidArgument(`${this.schema.name}.${name} cannot be set`, name);
    }
  }

  toJSON(): Values {
    const parts = [...this.parts].map(([name, part]) => [name, stateOf(part).toJSON()] as const);
    return {
      ...Object.fromEntries(this.loaded),
      ...Object.fromEntries(parts.filter(([, json]) => Object.keys(json).length > 0)),
      ...(this.children && { items: this.children.map((child) => stateOf(child).toJSON()) }),
    };
  }

  act(
    type: number,
    name: string,
    args: readonly unknown[],
    take: (value: unknown) => void = () => undefined,
  ): void {
    this.context.enqueue({ type, name, path: this.path, ...argumentsOf(args), take });
  }

  private found(identity: Values | null): void {
    this.absent = identity === null;
    this.path.settle(identity as Identity | null);
    if (identity?.Id !== undefined && this.schema.properties.has("id")) this.loaded.set("id", identity.Id);
  }

  private take(values: Values | null): void {
    this.absent = values === null;
    for (const [key, value] of Object.entries(values ?? {})) {
      const name = small(key);
      const className = this.schema.navigation.get(name);
      if (key === "_Items") this.children = (value as readonly Values[]).map(this.child, this);
      else if (className) stateOf(this.part(name, className)).take(value as Values | null);
      else if (this.schema.properties.has(name)) this.loaded.set(name, value);
    }
    if (values === null && this.schema.item) this.children ??= [];
  }

  private child(values: Values, index: number): ClientObject {
    const id = values.Id ?? values.Key;
    const step: PathStep =
      id === undefined
        ? { type: PathType.method, name: "GetItemAt", args: [index] }
        : { type: PathType.indexer, name: "", args: [id] };
    const child = makeObject(this.context, this.schema.item ?? "", this, step);
    stateOf(child).found(values);
    stateOf(child).take(values);
    return child;
  }

  private make(className: string, step: PathStep): ClientObject {
    const made = makeObject(this.context, className, this, step);
    const always = step.type === PathType.property && !step.name.endsWith("OrNullObject");
    if (!always) stateOf(made).instantiate();
    return made;
  }
}

/** Objects among the arguments are sent as their paths. */
function argumentsOf(args: readonly unknown[]): Pick<PathStep, "args"> & { references?: (Path | null)[] } {
  const references = args.map((value) => (isClientObject(value) ? stateOf(value).path : null));
  const plain = args.map((value, index) => (references[index] ? null : (value ?? null)));
  return references.some(Boolean) ? { args: plain, references } : { args: plain };
}
