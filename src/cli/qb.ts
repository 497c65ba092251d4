import { main } from "./main";
import { standardStream } from "./standard-stream";

const today = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

void main(process.argv.slice(2), { out: standardStream(1), error: standardStream(2), today }).then(
  (status) => {
    process.exitCode = status;
  },
);
