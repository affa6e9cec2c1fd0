import * as client from 'openid-client'
import {
  type Federation,
  FederationDown,
  FederationRefused,
  type FederationSettings,
} from '../../application/account/federation-ports.ts'
import { paths } from '../paths.ts'
import { identityIn } from './claims.ts'

/**
 * Signs people in by OpenID Connect: the code flow, with PKCE, state and nonce. The provider's configuration is fetched
 * at the first sign-in and then kept. If that fails, the next sign-in fetches it again.
 */
export const createFederation = (settings: FederationSettings, baseUrl: string): Federation => {
  const redirect_uri = baseUrl + paths.federationReturn.href({})
  let found: Promise<client.Configuration> | null = null

  const provider = async (): Promise<client.Configuration> => {
    found ??= discover(settings)
    try {
      return await found
    } catch {
      found = null
      throw new FederationDown()
    }
  }

  return {
    name: settings.name,

    async leave() {
      const configuration = await provider()
      const visit = {
        state: client.randomState(),
        nonce: client.randomNonce(),
        verifier: client.randomPKCECodeVerifier(),
      }
      const { href } = client.buildAuthorizationUrl(configuration, {
        ...{ redirect_uri, scope: 'openid profile email', state: visit.state, nonce: visit.nonce },
        code_challenge: await client.calculatePKCECodeChallenge(visit.verifier),
        code_challenge_method: 'S256',
      })
      return { href, visit }
    },

    async welcome(address, { state, nonce, verifier }) {
      const configuration = await provider()
      try {
        const tokens = await client.authorizationCodeGrant(configuration, address, {
          ...{ expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, idTokenExpected: true },
        })
        const claims = tokens.claims()
        if (!claims) throw new FederationRefused()
        // The userinfo endpoint adds claims that the token lacks.
        const told = await client.fetchUserInfo(configuration, tokens.access_token, claims.sub)
        const identity = identityIn({ ...told, ...claims })
        if (!identity) throw new FederationRefused()
        return identity
      } catch (error) {
        if (error instanceof TypeError && error.message === 'fetch failed') throw new FederationDown()
        throw new FederationRefused()
      }
    },
  }
}

const discover = ({ issuer, clientId, clientSecret, overHttp }: FederationSettings): Promise<client.Configuration> =>
  client.discovery(new URL(issuer), clientId, clientSecret, undefined, {
    timeout: 10,
    // Checks a token's signature too, although the token comes straight from the provider.
    execute: [client.enableNonRepudiationChecks, ...(overHttp ? [client.allowInsecureRequests] : [])],
  })
