import { afterEach, beforeEach, expect } from 'vitest'
import type { Database } from '../../../src/db/engine/connect.ts'
import { followProvider, openProvider, type Person, type TestProvider } from '../servers/openid-provider.ts'
import { useMemberOffices } from './member-office.ts'
import { visitor } from './office.ts'

/** Where the provider sends people back to. */
export const BACK = 'http://scan.example/sign-in/federation/return'
export const SIGN_IN = '/sign-in/federation?to=%2Fscans'
export const NIENKE: Person = {
  sub: 'nienke-1',
  name: 'Nienke Nieuw',
  email: 'n@roc.nl',
  schac_home_organization: 'ROC.nl',
}

type Browser = ReturnType<typeof visitor>

/** Goes to the provider and returns the way back, for the test to follow. */
export const away = async (browser: Browser, from = SIGN_IN, change = (_address: URL) => {}): Promise<string> => {
  const left = await browser.get(from)
  if (left.status !== 303) throw new Error(`nobody left: ${left.status} ${left.text}`)
  const address = new URL(String(left.headers.location))
  change(address)
  return (await followProvider(address.href, BACK)).replace('http://scan.example', '')
}

/** To the provider and back. */
export const roundTrip = async (browser: Browser, from?: string, change?: (address: URL) => void) =>
  browser.get(await away(browser, from, change))

/**
 * A real OpenID Connect provider, where Nienke signs in, and institutions whose board entered `domain`. A new provider for each
 * test.
 */
export const useFederatedDoor = (database: { readonly current: Database }) => {
  const opened = useMemberOffices(database)
  let provider: TestProvider
  beforeEach(async () => {
    provider = await openProvider(BACK)
    provider.at.person = NIENKE
  })
  afterEach(() => provider.close())

  const atTheDoor = async (domain = 'roc.nl') => {
    const office = await opened({ environment: provider.environment })
    const fields = { name: 'ROC roc.example', coachSingular: 'i-coach', coachPlural: 'i-coaches' }
    await office.board.post('/institution', { ...fields, homeOrganization: domain })
    const somebody = () => visitor(office.acts.app)
    const invited = async (address = 'nieuw@roc.example') => {
      await office.board.post('/members/offers/new', { address, roles: 'facilitator' })
      await office.posted()
      const browser = somebody()
      await browser.get(office.linkTo(address))
      return browser
    }
    const joined = async () => {
      const browser = await invited()
      expect((await roundTrip(browser, '/sign-in/federation?to=%2Fjoin')).headers.location).toBe('/scans')
      return browser
    }
    return { ...office, somebody, invited, joined }
  }

  return {
    opened,
    atTheDoor,
    get provider() {
      return provider
    },
  }
}
