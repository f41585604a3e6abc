/** @module Simplified Chinese messages of `duizhao review` and of its page. */
import { frame } from './frame.js';
import { library } from './library.js';
import { reading } from './reading.js';
import { revising } from './revising.js';
import { glossary } from './glossary.js';
import { corpus } from './corpus.js';

export const review = { ...frame, ...library, ...reading, ...revising, ...glossary, ...corpus };
