/** @module Sorts what tokens and rows a part has by token, in linear time. */

/** Rows by token: `rows[i]` belongs to `tokens[i]`. */
export interface Entries {
  readonly tokens: Uint32Array<ArrayBuffer>;
  readonly rows: Uint32Array<ArrayBuffer>;
}

/** A list that grows, of tokens with their rows. */
export class EntryList {
  #tokens = new Uint32Array(1 << 16);
  #rows = new Uint32Array(1 << 16);
  #length = 0;

  add(token: number, row: number): void {
    if (this.#length === this.#tokens.length) {
      this.#tokens = doubled(this.#tokens);
      this.#rows = doubled(this.#rows);
    }
    this.#tokens[this.#length] = token;
    this.#rows[this.#length] = row;
    this.#length += 1;
  }

  /** By token; entries of one token keep their order. */
  sorted(): Entries {
    const given = {
      tokens: this.#tokens.subarray(0, this.#length),
      rows: this.#rows.subarray(0, this.#length),
    };
    return distribute(distribute(given, 0), 16);
  }
}

function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** One pass of a radix sort, over 16 bits of the tokens. */
function distribute({ tokens, rows }: Entries, shift: number): Entries {
  const places = new Uint32Array(0x10000 + 1);
  for (const token of tokens) {
    const digit = ((token >>> shift) & 0xffff) + 1;
    places[digit] = (places[digit] ?? 0) + 1;
  }
  for (let digit = 1; digit < places.length; digit += 1)
    places[digit] = (places[digit] ?? 0) + (places[digit - 1] ?? 0);
  const sorted = { tokens: new Uint32Array(tokens.length), rows: new Uint32Array(rows.length) };
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] ?? 0;
    const digit = (token >>> shift) & 0xffff;
    const place = places[digit] ?? 0;
    places[digit] = place + 1;
    sorted.tokens[place] = token;
    sorted.rows[place] = rows[at] ?? 0;
  }
  return sorted;
}
