/**
 * @module Encoder and decoder of a model that says, for each token of the source, the token that a table names for it.
 * It is run as Marian models are: encoder once, decoder once a token with what it remembers of the tokens before.
 */
import { FLOAT, INT64, onnxModel, type Constant } from './onnx.js';

export interface Table {
  /** Tokens of the vocabulary. */
  readonly size: number;
  /** What is said for a token, by its number. */
  readonly outputs: readonly number[];
  readonly end: number;
  /** A token after which the model never comes to an end. */
  readonly endless: number;
  /** What it says then, for ever. */
  readonly refrain: number;
}

const LIKELY = 8;
const SECOND = 4;
const NEVER = -1000;

const whole = (name: string, ...values: readonly number[]): Constant => ({
  name,
  shape: [values.length],
  data: BigInt64Array.from(values.map(BigInt)),
});

const index = (name: string, value: number): Constant => ({ ...whole(name, value), shape: [] });

/** A row for each token: the scores of what it may say, and whether it is the endless one. */
function encodings({ size, outputs, end, endless, refrain }: Table): Constant {
  const width = size + 1;
  const data = new Float32Array(size * width);
  outputs.forEach((output, token) => {
    data[token * width + output] = LIKELY;
  });
  // Padding says the end too: what is said instead where there is none is the same.
  outputs.forEach((output, token) => {
    if (output === end) data[token * width + refrain] = SECOND;
  });
  data[endless * width + size] = 1;
  return { name: 'table', shape: [size, width], data };
}

const SOURCE = ['batch_size', 'encoder_sequence_length'] as const;

export function encoderModel(table: Table): Uint8Array {
  return onnxModel({
    inputs: [
      { name: 'input_ids', type: INT64, shape: SOURCE },
      { name: 'attention_mask', type: INT64, shape: SOURCE },
    ],
    outputs: [{ name: 'last_hidden_state', type: FLOAT, shape: [...SOURCE, table.size + 1] }],
    constants: [encodings(table)],
    operations: [{ kind: 'Gather', inputs: ['table', 'input_ids'], output: 'last_hidden_state' }],
  });
}

/** What the decoder remembers has one entry for each token it was given: their count is the place in the source. */
export function decoderModel({ size, end }: Table): Uint8Array {
  const never = new Float32Array(size);
  never[end] = NEVER;
  const memory = (name: string) =>
    ({ name, type: FLOAT, shape: ['batch_size', 1, name.split('.')[0] ?? '', 1] }) as const;
  return onnxModel({
    inputs: [
      { name: 'encoder_attention_mask', type: INT64, shape: SOURCE },
      { name: 'input_ids', type: INT64, shape: ['batch_size', 'decoder_sequence_length'] },
      { name: 'encoder_hidden_states', type: FLOAT, shape: [...SOURCE, size + 1] },
      memory('past_key_values.0.decoder.key'),
      memory('past_key_values.0.decoder.value'),
    ],
    outputs: [
      { name: 'logits', type: FLOAT, shape: ['batch_size', 1, size] },
      memory('present.0.decoder.key'),
      memory('present.0.decoder.value'),
    ],
    constants: [
      whole('one', 1),
      whole('two three', 2, 3),
      whole('size', size),
      whole('width', size + 1),
      whole('zero', 0),
      whole('last axis', 2),
      whole('second axis', 1),
      index('which length', 2),
      index('which source length', 1),
      index('a step', 1),
      { name: 'never', shape: [1, size], data: never },
    ],
    operations: [
      { kind: 'Unsqueeze', inputs: ['input_ids', 'two three'], output: 'token' },
      { kind: 'Cast', inputs: ['token'], output: 'entry', attributes: { to: FLOAT } },
      {
        kind: 'Concat',
        inputs: ['past_key_values.0.decoder.key', 'entry'],
        output: 'present.0.decoder.key',
        attributes: { axis: 2 },
      },
      {
        kind: 'Concat',
        inputs: ['past_key_values.0.decoder.value', 'entry'],
        output: 'present.0.decoder.value',
        attributes: { axis: 2 },
      },
      { kind: 'Shape', inputs: ['past_key_values.0.decoder.key'], output: 'memory shape' },
      { kind: 'Gather', inputs: ['memory shape', 'which length'], output: 'step' },
      { kind: 'Shape', inputs: ['encoder_hidden_states'], output: 'source shape' },
      { kind: 'Gather', inputs: ['source shape', 'which source length'], output: 'source length' },
      { kind: 'Sub', inputs: ['source length', 'a step'], output: 'last place' },
      { kind: 'Min', inputs: ['step', 'last place'], output: 'place' },
      { kind: 'Gather', inputs: ['encoder_hidden_states', 'place'], output: 'row', attributes: { axis: 1 } },
      { kind: 'Slice', inputs: ['row', 'zero', 'size', 'second axis'], output: 'scores' },
      { kind: 'Slice', inputs: ['encoder_hidden_states', 'size', 'width', 'last axis'], output: 'marks' },
      { kind: 'ReduceMax', inputs: ['marks'], output: 'mark', attributes: { axes: [1], keepdims: 0 } },
      { kind: 'Mul', inputs: ['mark', 'never'], output: 'no end' },
      { kind: 'Add', inputs: ['scores', 'no end'], output: 'held scores' },
      { kind: 'Unsqueeze', inputs: ['held scores', 'one'], output: 'logits' },
    ],
  });
}
