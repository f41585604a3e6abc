/** @module Writes a graph as an ONNX model; field numbers are those of onnx.proto3. */
import { bytes, concatenate, message, number, text } from './protobuf.js';

export const FLOAT = 1;
export const INT64 = 7;

type ElementType = typeof FLOAT | typeof INT64;

/** A name stands for a length that is known only when the model runs. */
type Dimension = number | string;

export interface Value {
  readonly name: string;
  readonly type: ElementType;
  readonly shape: readonly Dimension[];
}

export interface Constant {
  readonly name: string;
  readonly shape: readonly number[];
  readonly data: Float32Array<ArrayBuffer> | BigInt64Array<ArrayBuffer>;
}

export interface Operation {
  readonly kind: string;
  readonly inputs: readonly string[];
  readonly output: string;
  readonly attributes?: Readonly<Record<string, number | readonly number[]>>;
}

export interface Graph {
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  readonly constants: readonly Constant[];
  readonly operations: readonly Operation[];
}

/** Of the year 2021: IR 8, operators 17. */
const IR_VERSION = 8;
const OPERATOR_SET = 17;
const ATTRIBUTE = { whole: 2, wholes: 7 } as const;

type Bytes = Uint8Array<ArrayBuffer>;

function attributeOf([name, value]: readonly [string, number | readonly number[]]): Bytes {
  const content =
    typeof value === 'number'
      ? [number(3, value), number(20, ATTRIBUTE.whole)]
      : [...value.map((each) => number(8, each)), number(20, ATTRIBUTE.wholes)];
  return message(5, [text(1, name), ...content]);
}

const operationOf = ({ kind, inputs, output, attributes = {} }: Operation): Bytes =>
  message(1, [
    ...inputs.map((name) => text(1, name)),
    text(2, output),
    text(4, kind),
    ...Object.entries(attributes).map(attributeOf),
  ]);

const constantOf = ({ name, shape, data }: Constant): Bytes =>
  message(5, [
    ...shape.map((length) => number(1, length)),
    number(2, data instanceof Float32Array ? FLOAT : INT64),
    text(8, name),
    bytes(9, new Uint8Array(data.buffer)),
  ]);

function valueOf(field: number, { name, type, shape }: Value): Bytes {
  const dimensions = shape.map((each) =>
    message(1, [typeof each === 'number' ? number(1, each) : text(2, each)]),
  );
  return message(field, [text(1, name), message(2, [message(1, [number(1, type), message(2, dimensions)])])]);
}

/** The bytes of a file with this one graph. */
export function onnxModel({ inputs, outputs, constants, operations }: Graph): Bytes {
  const graph = [
    ...operations.map(operationOf),
    text(2, 'graph'),
    ...constants.map(constantOf),
    ...inputs.map((value) => valueOf(11, value)),
    ...outputs.map((value) => valueOf(12, value)),
  ];
  return concatenate([
    number(1, IR_VERSION),
    message(7, graph),
    message(8, [text(1, ''), number(2, OPERATOR_SET)]),
  ]);
}
