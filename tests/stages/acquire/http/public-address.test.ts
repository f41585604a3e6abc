/** @module Which addresses are public. */
import { describe, expect, it } from '@jest/globals';
import { isPublicAddress } from '../../../../src/stages/acquire/http/public-address.js';

const PRIVATE = [
  '127.0.0.1',
  '127.8.9.1',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '198.18.0.1',
  '192.0.2.7',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  '::ffff:127.0.0.1',
  '::ffff:10.0.0.1',
  '::127.0.0.1',
  'fe80::1',
  'fe80::1%eth0',
  'fc00::1',
  'fd12:3456::1',
  'ff02::1',
  '2001:db8::1',
  '2002:7f00:1::',
  '64:ff9b::7f00:1',
  '64:ff9b::a9fe:a9fe',
  'localhost',
  '',
];

describe('isPublicAddress', () => {
  it.each(PRIVATE)('refuses %p', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(['8.8.8.8', '114.114.114.114', '2400:3200::1', '::ffff:114.114.114.114', '64:ff9b::7272:7272'])(
    'takes %p',
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});
