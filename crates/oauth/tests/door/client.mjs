// A client that is none of ours: keys and signatures by Node's own cryptography. Reads a list of orders as JSON from the
// standard input, and writes the list of what was made.
import { createHmac, createPrivateKey, generateKeyPairSync, sign } from 'node:crypto';
import { readFileSync } from 'node:fs';

const encoded = (value) => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

function keys({ kind, kid }) {
  const pair =
    kind === 'RSA'
      ? generateKeyPairSync('rsa', { modulusLength: 2048 })
      : generateKeyPairSync('ec', { namedCurve: kind });
  const alg = kind === 'RSA' ? 'RS384' : 'ES384';
  return {
    public: { ...pair.publicKey.export({ format: 'jwk' }), kid, alg, use: 'sig', key_ops: ['verify'] },
    private: pair.privateKey.export({ format: 'jwk' }),
  };
}

function assertion({ key, secret, header, claims }) {
  const message = `${encoded(header)}.${encoded(claims)}`;
  if (secret !== undefined) {
    return `${message}.${createHmac('sha384', secret).update(message).digest('base64url')}`;
  }
  if (key === undefined) {
    return `${message}.`;
  }
  const signed = sign('sha384', Buffer.from(message), {
    key: createPrivateKey({ key, format: 'jwk' }),
    dsaEncoding: 'ieee-p1363',
  });
  return `${message}.${signed.toString('base64url')}`;
}

const orders = JSON.parse(readFileSync(0, 'utf8'));
process.stdout.write(JSON.stringify(orders.map((order) => (order.kind ? keys(order) : assertion(order)))));
