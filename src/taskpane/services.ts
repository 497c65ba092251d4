import type { CheckService } from "./services/check-service";
import type { FilesService } from "./services/files-service";
import type { HostService } from "./services/host-service";
import type { SaidService } from "./services/said-service";
import type { StandardService } from "./services/standard-service";
import type { WriteService } from "./services/write-service";

/**
 * Everything the pane needs from outside. The pane runs alike over the memory adapter, over Excel
 * and in the workbench: who starts it hands in the services.
 *
 * Every promise that fails does so with a WorkbookError where the workbook is the reason;
 * any other error is shown as "host-failure". A cancelled check rejects, whatever the error.
 * Functions may be taken from their service and called alone: they use no `this`.
 */
export interface PaneServices {
  readonly check: CheckService;
  readonly write: WriteService;
  readonly standard: StandardService;
  readonly host: HostService;
  readonly files: FilesService;
  readonly said: SaidService;
}
