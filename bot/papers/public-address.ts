import { BlockList, isIP } from 'node:net';

// Addresses that are no place on the internet: this machine, private networks, links, tests, multicast (RFC 6890). One
// list for each family, since Node looks an IPv4 address up as `::ffff:…` too, which the IPv6 list refuses altogether.
const reserved4 = new BlockList();
const reserved6 = new BlockList();
for (const [network, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3],
] as const)
  reserved4.addSubnet(network, bits, 'ipv4');
for (const [network, bits] of [
  ['::', 8],
  ['64:ff9b::', 32],
  ['100::', 8],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 6],
] as const)
  reserved6.addSubnet(network, bits, 'ipv6');

/** May something be fetched from this IP address? Not from inside the network that Punkt itself stands in. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address);
  if (family === 4) return !reserved4.check(address, 'ipv4');
  return family === 6 && !reserved6.check(address, 'ipv6');
};
