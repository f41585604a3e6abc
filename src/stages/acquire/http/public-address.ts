/** @module Which network addresses are open to the public: everything but private, local and reserved ranges. */
import ipaddr from 'ipaddr.js';

/** NAT64 writes an IPv4 address into the last four bytes of an IPv6 one. */
const NAT64_PREFIX = '64:ff9b::/96';

function isNat64(address: ipaddr.IPv6): boolean {
  return address.match(ipaddr.IPv6.parseCIDR(NAT64_PREFIX));
}

/** The address without the brackets of a URL; `undefined` for a name. */
export function addressIn(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : undefined;
}

/**
 * False for loopback, private, link-local (cloud metadata too), carrier-grade NAT, multicast, documentation and
 * reserved ranges, and for IPv6 addresses that hide such an IPv4 one.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address);
  if (parsed instanceof ipaddr.IPv6 && isNat64(parsed)) {
    return isPublicAddress(new ipaddr.IPv4(parsed.toByteArray().slice(12)).toString());
  }
  return parsed.range() === 'unicast';
}
