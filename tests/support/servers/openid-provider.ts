import { createSign, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

export type Person = Readonly<Record<string, unknown>> & { readonly sub: string }
type Claims = Record<string, unknown>

/** A private key for signing. The provider publishes the public key of its own. */
export const signingKey = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey

const CLIENT = { client_id: 'bruggenscan', client_secret: 'a secret of the provider and us' }

/** A real provider on this machine. It signs in anyone, and may lie in its tokens, which `key` signs. */
export const openProvider = async (returnAddress: string) => {
  const key = signingKey()
  const at = { person: { sub: 'nobody' } as Person, lie: (_claims: Claims) => {}, key }
  const server = createServer()
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [{ ...CLIENT, redirect_uris: [returnAddress], response_types: ['code'] }],
    claims: { openid: ['sub'], profile: ['name', 'schac_home_organization'], email: ['email'] },
    jwks: { keys: [{ ...key.export({ format: 'jwk' }), kid: 'of this provider', use: 'sig', alg: 'RS256' }] as never },
    cookies: { keys: ['a key of this provider'] },
    pkce: { required: () => true },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: (_context, id) => ({ accountId: id, claims: () => at.person as never }),
  })
  const handle = provider.callback()
  const letIn = async (req: IncomingMessage, res: ServerResponse) => {
    const grant = new provider.Grant({ accountId: at.person.sub, clientId: CLIENT.client_id })
    grant.addOIDCScope('openid profile email')
    const grantId = await grant.save()
    await provider.interactionFinished(req, res, { login: { accountId: at.person.sub }, consent: { grantId } })
  }
  server.on('request', (req, res) => {
    if (req.url?.startsWith('/interaction/')) return void letIn(req, res)
    if (req.url === '/token') tellLies(res, at)
    handle(req, res)
  })
  return {
    at,
    environment: { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: CLIENT.client_id, OIDC_CLIENT_SECRET: CLIENT.client_secret },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

export type TestProvider = Awaited<ReturnType<typeof openProvider>>

/** Signs the changed token again, so that it is valid apart from the lie. */
const tellLies = (res: ServerResponse, at: { lie: (claims: Claims) => void; key: KeyObject }): void => {
  const end = res.end.bind(res) as (body: string) => ServerResponse
  res.end = ((body: string) => {
    const answer = JSON.parse(String(body))
    if (answer.id_token) {
      const [head, payload] = String(answer.id_token).split('.')
      const claims = JSON.parse(Buffer.from(payload ?? '', 'base64url').toString())
      at.lie(claims)
      const told = `${head}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`
      answer.id_token = `${told}.${createSign('sha256').update(told).sign(at.key, 'base64url')}`
    }
    const text = JSON.stringify(answer)
    res.setHeader('content-length', Buffer.byteLength(text))
    return end(text)
  }) as never
}

/** Follows the provider's redirects as a browser does, until one leads back to us. */
export const followProvider = async (start: string, returnAddress: string): Promise<string> => {
  const cookies = new Map<string, string>()
  let address = start
  for (let step = 0; step < 10; step++) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const answer = await fetch(address, { redirect: 'manual', headers: { cookie } })
    for (const set of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(set) ?? []
      cookies.set(name, value)
    }
    const location = answer.headers.get('location')
    if (!location) throw new Error(`the provider says ${answer.status}: ${await answer.text()}`)
    if (location.startsWith(returnAddress)) return location
    address = new URL(location, address).href
  }
  throw new Error('the provider sends us round and round')
}
