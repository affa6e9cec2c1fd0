import { readOneTimeKey } from '../../src/application/account/one-time-key.ts'
import type { Composed } from '../../src/compose.ts'
import { waitUntil } from '../support/servers/wait-until.ts'

type Person = { readonly email: string; readonly password: string }

export const accountOf = async (acts: Composed, { email, password }: Person) => {
  const known = await acts.signIn(email, password)
  if (!known.ok) throw new Error(`no account for ${email}`)
  return known.accountId
}

/** The key for somebody who forgot the password, read from the mail box. */
export const mailedKey = async (acts: Composed, who: Person): Promise<string> => {
  const errand = { accountId: await accountOf(acts, who), mail: 'reset' }
  await acts.errands['mail-account'](errand, new AbortController().signal)
  const mails = (await acts.mailBox?.list())?.mails ?? []
  const key = mails.map(({ text }) => /\/new-password\/([\w-]{43})/.exec(text)?.[1]).find(Boolean)
  if (!key) throw new Error('no key was mailed')
  return key
}

/** Requests an address change, and returns the links in the mails to both addresses. */
export const askedForAddress = async (acts: Composed, who: Person) => {
  const next = `ander-${who.email}`
  const asked = await acts.requestAddressChange(await accountOf(acts, who), '', next, who.password)
  if (!asked.ok) throw new Error(asked.reason)
  const linkTo = async (address: string): Promise<string> => {
    const mails = (await acts.mailBox?.list())?.mails ?? []
    const own = mails.filter(({ headers }) => headers.to?.includes(`<${address}>`) || headers.to === address)
    return own.map(({ text }) => /\/address-change\/\w+\/[\w-]{43}/.exec(text)?.[0]).find(Boolean) ?? ''
  }
  await waitUntil(async () => (await linkTo(who.email)) !== '' && (await linkTo(next)) !== '')
  return { present: await linkTo(who.email), next: await linkTo(next) }
}

/** The same, after the current address agreed. */
export const agreedAtPresent = async (acts: Composed, who: Person) => {
  const links = await askedForAddress(acts, who)
  const key = readOneTimeKey(links.present.split('/').at(-1))
  if (!key || (await acts.agreeToAddress('present', key, '')) !== 'waiting') throw new Error('no yes was heard')
  return links
}
