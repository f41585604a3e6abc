/** @module Writes a folder as the converter of Marian models leaves it, with a model that says a word for a character. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decoderModel, encoderModel, type Table } from './graphs.js';

/** A character that the model never comes to an end after. */
export const ENDLESS = '环';

export interface TinyModelOptions {
  /** What is said for each character; `▁` before a word stands for a space. */
  readonly words: ReadonlyMap<string, string>;
  /** Tokens that the model takes and gives, the end included. @default 512, as Marian models have it */
  readonly maximumLength?: number;
}

const [END, UNKNOWN, SPACE, REFRAIN] = ['</s>', '<unk>', '▁', '▁la'];
const PADDING = '<pad>';

function tableOf(words: ReadonlyMap<string, string>): {
  readonly tokens: readonly string[];
  readonly table: Table;
} {
  const known = new Set([END, UNKNOWN, SPACE, REFRAIN, ENDLESS, ...words.keys(), ...words.values()]);
  const tokens = [...known, PADDING];
  const at = (token: string): number => tokens.indexOf(token);
  const outputs = tokens.map((token) => at(words.get(token) ?? (token === PADDING ? END : token)));
  return {
    tokens,
    table: { size: tokens.length, outputs, end: at(END), endless: at(ENDLESS), refrain: at(REFRAIN) },
  };
}

const added = (tokens: readonly string[]) =>
  [END, UNKNOWN, PADDING].map((content) => ({
    id: tokens.indexOf(content),
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  }));

const METASPACE = { type: 'Metaspace', replacement: '▁', add_prefix_space: true, prepend_scheme: 'always' };

const tokenizerOf = (tokens: readonly string[]): object => ({
  version: '1.0',
  truncation: null,
  padding: null,
  added_tokens: added(tokens),
  normalizer: null,
  pre_tokenizer: { type: 'Sequence', pretokenizers: [{ type: 'WhitespaceSplit' }, METASPACE] },
  post_processor: {
    type: 'TemplateProcessing',
    single: [{ Sequence: { id: 'A', type_id: 0 } }, { SpecialToken: { id: END, type_id: 0 } }],
    pair: [
      { Sequence: { id: 'A', type_id: 0 } },
      { Sequence: { id: 'B', type_id: 0 } },
      { SpecialToken: { id: END, type_id: 0 } },
    ],
    special_tokens: { [END]: { id: END, ids: [tokens.indexOf(END)], tokens: [END] } },
  },
  decoder: METASPACE,
  model: { type: 'Unigram', unk_id: tokens.indexOf(UNKNOWN), vocab: tokens.map((token) => [token, -1]) },
});

function configurations(tokens: readonly string[], maximumLength: number): Readonly<Record<string, object>> {
  const [end, padding] = [tokens.indexOf(END), tokens.indexOf(PADDING)];
  // As published models have it: beams, and an end that is forced where the length runs out.
  const generation = {
    bad_words_ids: [[padding]],
    bos_token_id: end,
    decoder_start_token_id: padding,
    eos_token_id: end,
    forced_eos_token_id: end,
    max_length: maximumLength,
    num_beams: 6,
    pad_token_id: padding,
  };
  return {
    'config.json': {
      architectures: ['MarianMTModel'],
      model_type: 'marian',
      is_encoder_decoder: true,
      d_model: 1,
      decoder_attention_heads: 1,
      decoder_layers: 1,
      encoder_attention_heads: 1,
      encoder_layers: 1,
      max_position_embeddings: maximumLength,
      vocab_size: tokens.length,
      ...generation,
    },
    'generation_config.json': generation,
    'tokenizer_config.json': {
      tokenizer_class: 'MarianTokenizer',
      model_max_length: maximumLength,
      eos_token: END,
      unk_token: UNKNOWN,
      pad_token: PADDING,
      source_lang: 'zh',
      target_lang: 'en',
    },
  };
}

export async function writeTinyModel(
  folder: string,
  { words, maximumLength = 512 }: TinyModelOptions,
): Promise<void> {
  const { tokens, table } = tableOf(words);
  await mkdir(join(folder, 'onnx'), { recursive: true });
  const json = { ...configurations(tokens, maximumLength), 'tokenizer.json': tokenizerOf(tokens) };
  for (const [name, content] of Object.entries(json))
    await writeFile(join(folder, name), JSON.stringify(content));
  await writeFile(join(folder, 'onnx', 'encoder_model.onnx'), encoderModel(table));
  await writeFile(join(folder, 'onnx', 'decoder_model_merged.onnx'), decoderModel(table));
}
