import { tellCall, tellEntry } from '../../../src/content/call/tell-call.ts'
import { tellFeedbackCall } from '../../../src/content/call/tell-feedback-call.ts'
import type { ToldCall } from '../../../src/content/call/told-call.ts'
import type { SecretDocument } from '../../../src/content/printed-document.ts'
import { standardEdition } from '../../../src/content/rubric.ts'
import type { GroupId, ScanId, UnitId } from '../../../src/domain/ids.ts'
import { STANDARD_PRIVACY_TERMS } from '../../../src/domain/scan/privacy-terms.ts'
import type { Language } from '../../../src/domain/scan/rubric.ts'
import type { OpenScan } from '../../../src/domain/scan/scan.ts'
import type { Visibility } from '../../../src/domain/scan/stakeholder-group.ts'
import { instantOf, lastMinuteOf } from '../../../src/domain/time-of-day.ts'

const PROTECTED: Visibility = { mode: 'protected', threshold: 5 }
export const ON_RECORD: Visibility = { mode: 'on-record' }
export const UNITS = ['Techniek', 'Zorg'].map((name, index) => ({ id: `${index}` as UnitId, name }))
export const ORIGIN = 'https://bruggenscan.voorbeeld.example'
const CODE = 'K7MQ2B9X'

type Changes = Partial<OpenScan> & {
  readonly institution?: string
  readonly label?: string
  readonly visibility?: Visibility
  readonly origin?: string
}

/** A call to take part, by default for the teachers of an institution. */
export const someCall = (changes: Changes = {}, language: Language = 'nl'): ToldCall => {
  const { institution = 'ROC Voorbeeld', label = null, visibility = PROTECTED, origin = ORIGIN, ...scan } = changes
  const group = { id: '1' as GroupId, key: 'teachers', label, visibility, invited: 120, code: CODE }
  const open: OpenScan = {
    id: '1' as ScanId,
    title: 'Nulmeting najaar 2026',
    sets: [],
    expectations: [],
    status: 'open',
    referenceDate: '2026-11-01',
    coachTitle: { singular: 'mediacoach', plural: 'mediacoaches' },
    edition: standardEdition.key,
    introduction: '',
    privacy: STANDARD_PRIVACY_TERMS,
    asksWish: true,
    takesRemarks: true,
    units: [],
    closesAt: lastMinuteOf('2026-12-18'),
    closingMovedAt: null,
    feedbackCode: '',
    follows: null,
    groups: [group],
    openedAt: new Date('2026-11-02T09:00:00Z'),
    closedAt: null,
    ...scan,
  }
  const entry = tellEntry(CODE, `${origin}/s/${CODE}`, language)
  return tellCall({ institution, scan: open, group, entry, address: `${origin}/` }, language)
}

/** A call in which each text has its greatest length. */
export const longestCall = (language: Language = 'nl'): ToldCall =>
  someCall(
    {
      institution: 'Regionaal Opleidingencentrum voor Beroepsonderwijs en Volwasseneneducatie Noordoost-Nederland',
      title:
        'Tweede meting van de voorwaarden voor digitale didactiek op alle locaties, najaar 2026 en voorjaar 2027, na de fusie',
      label: 'Praktijkbegeleiders beroepspraktijkvorming en examinering NO',
      coachTitle: {
        singular: 'ambassadeur digitale didactiek en innovatie in het onderwijs',
        plural: 'ambassadeurs digitale didactiek en innovatie van onderwijs',
      },
      introduction: 'We willen weten hoe het nu gaat en wat er nodig is. '.repeat(19),
      units: UNITS,
      closesAt: instantOf('2026-12-18', '17:00'),
      origin: 'https://bruggenscan.regionaal-opleidingencentrum-noordoost.example',
    },
    language,
  )

const WIDE = 'W'.repeat(60)

/** A call with names that can't be broken into lines. */
export const widestCall = (): ToldCall =>
  someCall({ institution: WIDE, label: WIDE, coachTitle: { singular: WIDE, plural: WIDE } })

/** `count` slips of a call. */
export const someSlips = (count: number, call = someCall()): SecretDocument => ({
  kind: 'slips',
  call,
  slips: Array.from({ length: count }, (_, index) => {
    const code = `SL1P${String(index).padStart(4, '0')}`
    return tellEntry(code, `${ORIGIN}/s/${code}`, call.language)
  }),
})

export const someFeedbackCall = (institution = 'ROC Voorbeeld', language: Language = 'nl') =>
  tellFeedbackCall(
    { institution, title: 'Nulmeting najaar 2026', link: `${ORIGIN}/f/I6h6ozDlaZtSEVMokWHlpAAuYYQsFrXH` },
    language,
  )
