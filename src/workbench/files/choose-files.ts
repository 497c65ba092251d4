const ACCEPTED = ".xlsx,.xlsm";

/** Lets a person choose workbooks; none where the choice is called off. */
export function chooseFiles(): Promise<readonly File[]> {
  const input = document.createElement("input");
  Object.assign(input, { type: "file", accept: ACCEPTED, multiple: true, hidden: true });
  document.body.append(input);
  return new Promise<readonly File[]>((resolve) => {
    input.addEventListener("change", () => resolve([...(input.files ?? [])]));
    input.addEventListener("cancel", () => resolve([]));
    input.click();
  }).finally(() => input.remove());
}
