/** @module A file in GB18030, whose declaration says so. */
import { Buffer } from 'node:buffer';

/** 会议 is all the Chinese that it can write. */
export function reencoded(plain: string): Buffer {
  const declared = plain.replace('version="1.0"', 'version="1.0" encoding="GB18030"');
  const [before = '', after = ''] = declared.split('会议');
  return Buffer.concat([Buffer.from(before), Buffer.from([0xbb, 0xe1, 0xd2, 0xe9]), Buffer.from(after)]);
}
