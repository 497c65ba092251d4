import { PathType } from "../protocol";
import { classSchema, type ClassSchema } from "./class-schema";
import { eventHandlers } from "./event-handlers";
import type { LoadOption } from "./load-query";
import { Path, type PathStep } from "./object-path";
import { ObjectState } from "./object-state";
import type { RequestContext } from "./request-context";

const STATE = Symbol("state");

/** What every object of Excel's interface has; the rest comes from the types, class by class. */
export class ClientObject {
  declare readonly [STATE]: ObjectState;

  constructor(state: ObjectState) {
    Object.defineProperty(this, STATE, { value: state });
  }

  get context(): RequestContext {
    return this[STATE].context;
  }

  get isNullObject(): boolean {
    return this[STATE].isNullObject;
  }

  load(option?: LoadOption): this {
    this[STATE].load(option);
    return this;
  }

  set(values: unknown): void {
    this[STATE].set(values);
  }

  toJSON(): unknown {
    return this[STATE].toJSON();
  }

  track(): this {
    return this;
  }

  untrack(): this {
    return this;
  }
}

type ObjectClass = new (state: ObjectState) => ClientObject;

const classes = new Map<string, ObjectClass>();

export function isClientObject(value: unknown): value is ClientObject {
  return value instanceof ClientObject;
}

export function stateOf(object: ClientObject): ObjectState {
  return object[STATE];
}

/** @param step from the parent; null for the workbook */
export function makeObject(
  context: RequestContext,
  className: string,
  parent: ObjectState | null,
  step: PathStep | null,
): ClientObject {
  const root: PathStep = { type: PathType.root, name: "" };
  const inCollection = parent?.schema.item !== null && parent !== null;
  const path = new Path(context.nextId(), parent?.path ?? null, step ?? root, inCollection);
  const known = classes.get(className) ?? buildClass(classSchema(className));
  classes.set(className, known);
  return new known(new ObjectState(context, classSchema(className), path));
}

function buildClass(schema: ClassSchema): ObjectClass {
  const built = { [schema.name]: class extends ClientObject {} }[schema.name] ?? ClientObject;
  Object.defineProperties(built.prototype, {
    ...described(schema.properties, property),
    ...described(schema.navigation, navigation),
    ...described(schema.methods, method),
    ...described(new Map(schema.events.map((name) => [name, name])), event),
    ...(schema.item !== null && { items: itemsProperty }),
  });
  return built;
}

function described<T>(
  members: ReadonlyMap<string, T>,
  describe: (name: string, how: T) => PropertyDescriptor & ThisType<ClientObject>,
): PropertyDescriptorMap {
  return Object.fromEntries([...members].map(([name, how]) => [name, describe(name, how)]));
}

type Descriptor = PropertyDescriptor & ThisType<ClientObject>;

function property(name: string, writable: boolean): Descriptor {
  const read: Descriptor = {
    enumerable: true,
    get() {
      return this[STATE].read(name);
    },
  };
  if (!writable) return read;
  return {
    ...read,
    set(value: unknown) {
      this[STATE].write(name, value);
    },
  };
}

function navigation(name: string, className: string): Descriptor {
  return {
    enumerable: true,
    get() {
      return this[STATE].part(name, className);
    },
    set(values: unknown) {
      stateOf(this[STATE].part(name, className)).set(values);
    },
  };
}

function method(name: string, answer: string): Descriptor {
  return {
    value(this: ClientObject, ...args: unknown[]) {
      return this[STATE].call(name, answer, args);
    },
  };
}

function event(name: string): Descriptor {
  return {
    get() {
      return eventHandlers(this[STATE], name);
    },
  };
}

const itemsProperty: Descriptor = {
  enumerable: true,
  get() {
    return this[STATE].items();
  },
};
