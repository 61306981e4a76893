import assert from 'node:assert/strict';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { lookup } from 'node:dns';
import { download, NotDownloaded, teamsFileHosts, type DownloadRules } from '../../bot/papers/download.ts';
import { isPublicAddress } from '../../bot/papers/public-address.ts';

const rules: DownloadRules = { hosts: teamsFileHosts, loopback: false };
const refused = (why: NotDownloaded['why']) => (error: unknown) => {
  assert.ok(error instanceof NotDownloaded, String(error));
  assert.equal(error.why, why);
  assert.doesNotMatch(error.message, /\/\/|sharepoint|127\.0/);
  return true;
};

/** A name server that says what a test wants, in the form Node asks for. */
const lookupTo = (...addresses: string[]): typeof lookup =>
  ((_name: string, _options: object, callback: (error: null, found: object[]) => void) => {
    callback(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  }) as unknown as typeof lookup;

describe('fetching a file that was sent', () => {
  describe('asks nobody', () => {
    /** Whoever is asked all the same is found out. */
    const asked: string[] = [];
    const noticed = ((name: string, _options: object, callback: (error: Error) => void) => {
      asked.push(name);
      callback(new Error('asked'));
    }) as unknown as typeof lookup;
    for (const [what, url] of [
      ['another host', 'https://example.org/a.docx'],
      ['a host that only ends alike', 'https://evilsharepoint.com/a.docx'],
      ['a host that only begins alike', 'https://sharepoint.com.example.org/a'],
      ['plain http', 'http://contoso.sharepoint.com/a'],
      ['another scheme', 'ftp://contoso.sharepoint.com/a'],
      ['a file', 'file:///etc/passwd'],
      ['a name with a password', 'https://a:b@contoso.sharepoint.com/a'],
      ['a name before the host', 'https://sharepoint.com@example.org/a'],
      ['another port', 'https://contoso.sharepoint.com:8443/a'],
      ['an address', 'https://10.0.0.1/a'],
      ['an address in other clothes', 'https://0x7f000001/a'],
      ['this machine', 'http://127.0.0.1:80/a'],
      ['this machine by name', 'https://localhost/a'],
      ['no address at all', 'not an address'],
      ['nothing', ''],
    ] as const)
      it(`at ${what}`, async () => {
        await assert.rejects(download(url, { ...rules, lookup: noticed }), refused('host'));
        assert.deepEqual(asked, []);
      });
  });

  for (const addresses of [
    ['10.1.2.3'],
    ['127.0.0.1'],
    ['169.254.169.254'],
    ['::1'],
    ['::ffff:10.0.0.1'],
    ['fd00::1'],
    ['64:ff9b::a00:1'],
    ['13.107.136.10', '192.168.1.1'],
    [],
  ])
    it(`is refused where the name leads to ${addresses.join(' and ') || 'nowhere'}`, async () => {
      const url = 'https://contoso.sharepoint.com/a.docx';
      await assert.rejects(download(url, { ...rules, lookup: lookupTo(...addresses) }), refused('address'));
    });

  it('knows which addresses are on the internet', () => {
    for (const address of ['13.107.136.10', '8.8.8.8', '2603:1061:1300::10'])
      assert.ok(isPublicAddress(address));
    for (const address of [
      '',
      'x',
      '0.0.0.0',
      '100.64.0.1',
      '172.31.0.1',
      '224.0.0.1',
      '255.255.255.255',
      'fe80::1',
      'ff02::1',
      '2002:a00:1::',
    ])
      assert.ok(!isPublicAddress(address), address);
  });

  describe('from this machine, in local mode', () => {
    let server: Server;
    let url: string;
    let answer: RequestListener;
    before(async () => {
      server = createServer((request, response) => answer(request, response));
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.docx`;
    });
    after(() => {
      server.closeAllConnections();
      server.close();
    });
    const local: DownloadRules = { ...rules, loopback: true, mostBytes: 1000, mostTime: 5_000 };

    it('gives its bytes', async () => {
      answer = (_request, response) => response.end('æøå');
      assert.equal(Buffer.from(await download(url, local)).toString(), 'æøå');
    });

    it('is refused outside local mode', async () => {
      await assert.rejects(download(url, { ...local, loopback: false }), refused('host'));
    });

    const cases: [string, NotDownloaded['why'], RequestListener][] = [
      [
        'is not followed elsewhere',
        'redirect',
        (_request, response) => {
          response.writeHead(302, { location: 'http://127.0.0.1:1/' });
          response.end();
        },
      ],
      [
        'is refused when it says that it is too large',
        'too-large',
        (_request, response) => {
          response.writeHead(200, { 'content-length': '1001' });
          response.write('x');
        },
      ],
      [
        'is refused when it is too large without saying so',
        'too-large',
        (_request, response) => {
          for (let n = 0; n < 20; n++) response.write('x'.repeat(100));
        },
      ],
      [
        'is refused when there is none',
        'failed',
        (_request, response) => {
          response.writeHead(404);
          response.end();
        },
      ],
      [
        'is refused when only a part comes',
        'failed',
        (_request, response) => {
          response.writeHead(200, { 'content-length': '500' });
          response.write('half', () => response.destroy());
        },
      ],
      ['is refused when the line breaks', 'failed', (request) => request.socket.destroy()],
    ];
    for (const [what, why, listener] of cases)
      it(what, async () => {
        answer = listener;
        await assert.rejects(download(url, local), refused(why));
      });

    it('is refused when it takes too long, to begin or to end', async () => {
      answer = () => undefined;
      await assert.rejects(download(url, { ...local, mostTime: 20 }), refused('timeout'));
      answer = (_request, response) => response.write('x');
      await assert.rejects(download(url, { ...local, mostTime: 20 }), refused('timeout'));
    });
  });
});
