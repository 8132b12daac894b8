/** Says the outcome of a search to screen readers once typing has paused. */

/** Milliseconds of quiet: a count after every key would talk over the letters. */
const QUIET = 1400;

/** Writes into `status`, an element with `role="status"`. */
export function announcer(status: HTMLElement): (text: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (text) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = text;
    }, QUIET);
  };
}
