// Asking the desk again for other days, and keeping the address, the form and the downloads true to what is shown.
import type { Days } from "./types";

/** An address with other days in its question. */
export function withDays(address: string, days: Days): string {
  const url = new URL(address, location.href);
  for (const name of ["since", "until"] as const) {
    const value = days[name];
    if (value) url.searchParams.set(name, value);
    else url.searchParams.delete(name);
  }
  return url.pathname + url.search;
}

/** Shows in the page's address and in its form which days are looked at, so that both can be shared and sent. */
export function remember(days: Days): void {
  history.replaceState(null, "", withDays(location.href, days));
  for (const name of ["since", "until"] as const) {
    const field = document.querySelector<HTMLInputElement>(`form.filters input[name=${name}]`);
    if (field) field.value = days[name] ?? "";
  }
}

/** Asks one question after the other: a newer one makes an older one that has not been answered pointless. */
export class Asker<T> {
  #last: AbortController | null = null;

  /** Returns the answer, null where a newer question was put meanwhile; throws where the desk does not answer. */
  async ask(address: string): Promise<T | null> {
    this.#last?.abort();
    const mine = (this.#last = new AbortController());
    try {
      const answer = await fetch(address, { headers: { accept: "application/json" }, signal: mine.signal });
      if (!answer.ok) throw new Error(`The desk answered with ${answer.status}.`);
      return (await answer.json()) as T;
    } catch (error) {
      if (mine.signal.aborted) return null;
      throw error;
    }
  }
}
