import { models } from '../../../src/content/models/models.ts'
import { asset } from '../../../src/web/assets.ts'
import type { FullInstitution } from '../../support/stories/full-institution.ts'
import type { About, Access, Who } from './matrix.ts'

export const MAIL = '2026-11-20T12-00-00-000Z-0123abcd.eml'

export const readAccess = (access: Access): { readonly who: Who; readonly about: About } => {
  const [who, about] = access.split(' ') as [Who, About]
  return { who, about }
}

/**
 * The address of a route, filled in with rows of this institution. Parameters that name no row are the same for
 * everybody.
 */
export const addressOf = (pattern: string, access: Access, owner: FullInstitution): string => {
  const { about } = readAccess(access)
  const [, , fingerprint = '', name = ''] = asset('public.css').split('/')
  const values: Readonly<Record<string, string>> = {
    ...(about !== 'any' && { scanId: owner[about] }),
    editionId: owner.edition,
    titleId: owner.title,
    task: owner.task,
    arrangementId: owner.arrangement,
    accountId: owner.colleague,
    offerId: owner.offer,
    mailingId: owner.mailing,
    receiptId: owner.receipt,
    remarkId: owner.remark,
    agreementId: owner.agreement,
    code: about === 'closed' ? owner.feedback : owner.code,
    key: owner.key,
    fingerprint,
    name: nameIn(pattern) ?? name,
    side: 'next',
    handle: '0'.repeat(64),
    ...{
      groupKey: 'teachers',
      kind: 'invitation',
      factor: 'F1',
      number: '1',
      set: 'levels',
      scene: 'cards',
      day: '2026-12-01',
    },
  }
  return pattern.replace(/:(\w+)/g, (_, parameter: string) => {
    const value = values[parameter]
    if (!value) throw new Error(`${pattern}: what is :${parameter}? Tell it here`)
    return encodeURIComponent(value)
  })
}

const nameIn = (pattern: string): string | undefined => {
  if (pattern.startsWith('/mail-box')) return MAIL
  return pattern.startsWith('/guides/models') ? Object.keys(models)[0] : undefined
}

/** Whether the route names a row that belongs to an institution. */
export const namesRow = (pattern: string): boolean => /:(scanId|editionId)\b/.test(pattern)

/**
 * Whether the route names a row below the institution's own scan or among its members, or one that only some roles
 * have.
 */
export const namesRowBelow = (pattern: string): boolean =>
  /:(mailingId|remarkId|agreementId|receiptId|accountId|offerId|titleId|task|arrangementId)\b/.test(pattern)

/** The fields of a form that would not know its row without them. */
export const fieldsFor = (name: string, owner: FullInstitution): Readonly<Record<string, string>> =>
  ({
    'POST /institutions': { institution: owner.institutionId },
    'POST /inventory/tasks/:task': { decision: 'talk' },
    'POST /inventory/tasks/:task/agreement': { scan: owner.closed },
    'POST /editions/new': { from: owner.edition, name: 'Nog een' },
    'POST /scans/:scanId/mailings/:mailingId/trial': { group: 'board' },
    'POST /scans/:scanId/workshop/presenter': { to: 'welcome' },
    'POST /scans/:scanId/workshop/topics': { add: 'F1' },
    'POST /scans/:scanId/agreements/:agreementId/place': { direction: 'up' },
    'POST /scans/:scanId/remarks/:remarkId/decision': { decision: 'release' },
  })[name] ?? {}
