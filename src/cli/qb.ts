import { main } from "./main";

const today = () => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
};

void main(process.argv.slice(2), { out: process.stdout, error: process.stderr, today }).then((status) => {
  process.exitCode = status;
});
