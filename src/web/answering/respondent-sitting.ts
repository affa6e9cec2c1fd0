import type { Seat } from '../../application/answering/answering-read-models.ts'
import { unseal } from '../../application/answering/sealed-draft.ts'
import type { KeyInUse } from '../../application/answering/ticket-key.ts'
import { EMPTY_DRAFT } from '../../domain/answering/answer-sheet.ts'
import type { WebDependencies } from '../dependencies.ts'
import type { Cookies } from '../middleware/text-cookies.ts'
import { paths } from '../paths.ts'
import { addressOf, seatCookie } from './seat-cookie.ts'
import type { Place, Sitting, SittingState, TakenOrWhyNot } from './sitting.ts'

type Dependencies = Pick<
  WebDependencies,
  | 'baseUrl'
  | 'ticketKeys'
  | 'takeSeat'
  | 'beginSheet'
  | 'pickUnit'
  | 'saveAnswer'
  | 'saveSet'
  | 'skipSets'
  | 'sendSheet'
>

/** The sitting of a respondent, whose answers count: known only by the code in the address and the browser's key. */
export const respondentSitting = (dependencies: Dependencies) => {
  const { baseUrl, ticketKeys, takeSeat, beginSheet, pickUnit, saveAnswer, saveSet, skipSets, sendSheet } = dependencies
  const cookie = seatCookie(baseUrl, ticketKeys)

  return (seat: Seat, cookies: Cookies): Sitting => {
    const { institutionId, scan, group } = seat
    const held = cookie.read(cookies, seat)
    const key = held?.used ?? null
    const state = stateOf(seat, key)
    const opened = state.kind === 'answering' ? { draft: state.draft } : {}
    const seen = { scan, kept: seat.found && { ...seat.found, ...opened, group } }

    const begin = async (from: KeyInUse): Promise<TakenOrWhyNot> => {
      const begun = await beginSheet(institutionId, scan.id, from, seen)
      return begun.ok ? { ok: true, cookies: [] } : begun
    }
    const sitDown = async (): Promise<TakenOrWhyNot> => {
      const taken = await takeSeat(institutionId, scan.id, group.id, isSlip(seat) ? seat.code : null)
      return taken.ok ? { ok: true, cookies: [cookie.write(seat, { key: taken.key, personal: false })] } : taken
    }

    return {
      ...placeOf(seat, baseUrl),
      by: isSlip(seat) ? 'slip' : held?.personal ? 'personal-link' : 'group-link',
      state,
      renewal: held ? [cookie.write(seat, held)] : [],
      takeSeat: () => (key && state.kind === 'invited' ? begin(key) : sitDown()),
      pickUnit: async (unit) =>
        key ? pickUnit(institutionId, scan.id, key, unit, seen) : { ok: false, reason: 'ticket-gone' },
      save: async (factor, answer) =>
        key ? saveAnswer(institutionId, scan.id, key, factor, answer, seen) : { ok: false, reason: 'ticket-gone' },
      saveSet: async (set, answers) =>
        key ? saveSet(institutionId, scan.id, key, set, answers, seen) : { ok: false, reason: 'ticket-gone' },
      skipSets: async (sets) =>
        key ? skipSets(institutionId, scan.id, key, sets, seen) : { ok: false, reason: 'ticket-gone' },
      send: async () => (key ? sendSheet(institutionId, scan.id, key, seen) : { ok: false, reason: 'ticket-gone' }),
      leave: () => [cookie.clear(seat)],
    }
  }
}

/** The addresses of a seat's pages, and whose scan it is. */
export const placeOf = (seat: Seat, baseUrl: string): Place => {
  const feedback = paths.feedbackPage.href({ code: seat.scan.feedbackCode })
  return {
    address: addressOf(seat),
    institution: seat.institution,
    scan: seat.scan,
    group: seat.group,
    guessedAbout: seat.guessedAbout,
    feedback: { path: feedback, address: baseUrl + feedback },
    forOne: isSlip(seat),
    endOfTrial: null,
  }
}

const isSlip = ({ entry }: Seat) => entry === 'slip' || entry === 'used-slip'

/** The state of a browser without a key, by what the code is. With a key, the state of the code doesn't matter. */
const WITHOUT_KEY = { group: 'arriving', slip: 'arriving', revoked: 'revoked', 'used-slip': 'used' } as const

const stateOf = ({ entry, scan, found }: Seat, key: KeyInUse | null): SittingState => {
  if (scan.status === 'draft') return { kind: 'not-yet-open' }
  if (scan.status === 'closed') return { kind: 'closed' }
  if (!key) return { kind: WITHOUT_KEY[entry] }
  if (!found) return { kind: 'sent' }
  if (!found.sealed) return { kind: 'invited', begunElsewhere: found.begunElsewhere, unit: found.unitId }
  const draft = unseal(found.sealed, key) ?? EMPTY_DRAFT
  return { kind: 'answering', draft, unit: draft.unit ?? found.unitId }
}
