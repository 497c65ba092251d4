import { localDay } from "../core/day";
import { main } from "./main";
import { tuneForShortLife } from "./short-lived";
import { standardStream } from "./standard-stream";

const today = () => localDay(new Date());

tuneForShortLife();
void main(process.argv.slice(2), { out: standardStream(1), error: standardStream(2), today }).then(
  (status) => {
    process.exitCode = status;
  },
);
