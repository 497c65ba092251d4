import type { HostEvent, HostSide } from "../protocol";

export type EventHandler = (args: unknown) => unknown;

interface Registration {
  readonly name: string;
  readonly target: string;
  readonly handler: EventHandler;
}

/** One add-in's connection to its host: where batches go, and who is told of what happens. */
export class Session {
  private registrations: readonly Registration[] = [];

  constructor(readonly host: HostSide) {}

  /** To be called for every event that the host tells of. */
  tell({ name, target, args }: HostEvent): void {
    for (const each of this.registrations) {
      if (each.name === name && each.target === target) void this.handle(each.handler, args);
    }
  }

  register(name: string, target: string, handler: EventHandler): void {
    this.registrations = [...this.registrations, { name, target, handler }];
  }

  unregister(name: string, handler: EventHandler): void {
    const index = this.registrations.findIndex((each) => each.name === name && each.handler === handler);
    this.registrations = this.registrations.filter((_, place) => place !== index);
  }

  /** A handler that fails must not keep the others from being told. */
  private async handle(handler: EventHandler, args: HostEvent["args"]): Promise<void> {
    try {
      await handler({ ...args });
    } catch (error) {
      console.error(error);
    }
  }
}
