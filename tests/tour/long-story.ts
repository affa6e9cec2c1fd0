import type { ScanSettings } from '../../src/application/scan/scan-settings.ts'
import type { Composed } from '../../src/compose.ts'
import { standardEdition } from '../../src/content/rubric.ts'
import { memberIn, operatorIn } from '../../src/domain/account/actor.ts'
import { addDays, type Day, dayOf } from '../../src/domain/calendar.ts'
import type { AgreementContent } from '../../src/domain/conversation/agreement.ts'
import type { InstitutionId, ScanId } from '../../src/domain/ids.ts'
import { instantOf } from '../../src/domain/time-of-day.ts'
import { sentSheets } from '../support/people/respondent.ts'
import { launchChecks } from '../support/stories/launch-checks.ts'
import { PASSWORD } from '../support/stories/office.ts'

/** An institution in which everybody types as much as fits, with words that cannot be broken. */
export const LONG = {
  institution: 'Regionaal Opleidingencentrum voor Beroepsonderwijsvernieuwing aan de Maas (verzonnen)',
  email: 'allebei@lang.example',
  name: 'Wilhelmina van der Kwaliteitszorgmedewerkersoverleggen',
  title:
    'Nulmeting digitaliseringsondersteuningsnetwerk van alle onderwijsteams in het najaar van dit schooljaar, eerste ronde',
  nextTitle: 'Vervolgmeting van het digitaliseringsondersteuningsnetwerk',
  groups: [
    'teamleiders en opleidingscoördinatoren van Zorg en Welzijn',
    'onderwijsondersteuningsmedewerkersvertegenwoordiging',
    'practoren, onderzoekers en innovatiemakelaars cluster 2',
  ],
  coachTitle: {
    singular: 'docentprofessionaliseringsbegeleider digitale didactiek',
    plural: 'docentprofessionaliseringsbegeleiders digitale didactiek',
  },
  introduction: `${'Met deze vragen willen we samen zicht krijgen op wat er nodig is om het werk goed te kunnen doen. '.repeat(6).trim()}

Lees ook https://intranet.lang.example/onderwijs/digitalisering/professionalisering/netwerk/wat-gaan-we-doen-met-de-uitkomsten.`,
  privacy: {
    officer:
      'Gegevensbeschermingsfunctionarissenoverleg van het Regionaal Opleidingencentrum aan de Maas, kamer 3.14 (verzonnen)',
    officerMail: 'functionaris-voor-gegevensbescherming@beroepsonderwijsvernieuwing.lang.example',
    legalBasis: 'legitimate-interest',
    extra: 'De server staat in ons eigen rekencentrum, en de beheerder heeft een geheimhoudingsverklaring getekend. '
      .repeat(12)
      .trim(),
  } as const,
  checks: {
    ...launchChecks,
    officer: 'not-applicable',
    officerReason: `${'De instelling heeft dit al besproken. '.repeat(3)}Gegevensbeschermingseffectbeoordelingsprocedure`,
    by: 'Wilhelmina van der Kwaliteitszorgmedewerkersoverleggen',
  } as const,
  remark: `${'In ons team weet niet iedereen bij wie je met een vraag terechtkunt, en dat verschilt per locatie. '.repeat(4).trim()} Meerjareninvesteringsbegrotingsonderbouwingsdocumentatie`,
  agreement: `${'De uren staan vast in de begroting van volgend jaar en de teams weten dat. '.repeat(3).trim()} Professionaliseringsbeleidsuitvoeringsagendapunten`,
}

/** Creates two closed rounds with a workshop and a third round that is open, with the use cases. */
export const tellLongStory = async (acts: Composed) => {
  const { email, name } = LONG
  const person = { email, name, password: PASSWORD, roles: ['board', 'facilitator'] } as const
  const institutionId = await acts.createInstitution(LONG.institution, [person])
  const today = dayOf(acts.now())
  const first = await acts.draftScan(operatorIn(institutionId), longSettings(today))
  await acts.changePrivacyTerms(operatorIn(institutionId), first, LONG.privacy)
  await answeredAndClosed(acts, institutionId, first)
  await talkedAbout(acts, institutionId, first, today)
  const second = await nextRound(acts, institutionId, first, LONG.nextTitle)
  await answeredAndClosed(acts, institutionId, second)
  const open = await nextRound(acts, institutionId, second, LONG.title)
  await acts.launchScan(operatorIn(institutionId), open, LONG.checks)
  await acts.moveClosingTime(operatorIn(institutionId), open, instantOf(addDays(today, 30), '17:00'))
  return { institutionId, first, second, open }
}

const longSettings = (today: Day): ScanSettings => ({
  title: LONG.title,
  referenceDate: addDays(today, -10),
  closesAt: instantOf(addDays(today, 20), '17:00'),
  coachTitle: LONG.coachTitle,
  edition: standardEdition.key,
  sets: [],
  expectations: [],
  introduction: LONG.introduction,
  units: [],
  asksWish: true,
  takesRemarks: true,
  groups: [
    { key: 'board', label: null, visibility: { mode: 'on-record' }, invited: 2 },
    { key: 'coaches', label: null, visibility: { mode: 'protected', threshold: 3 }, invited: 4 },
    ...LONG.groups.map((label, index) => ({
      key: `own-${index + 1}`,
      label,
      visibility: { mode: 'protected', threshold: 3 } as const,
      invited: null,
    })),
  ],
})

const answeredAndClosed = async (acts: Composed, institutionId: InstitutionId, scanId: ScanId) => {
  await acts.launchScan(operatorIn(institutionId), scanId, LONG.checks)
  const asked = { acts, institutionId, scanId }
  await sentSheets(asked, 'board', 2, { current: 3, desired: 3, remark: LONG.remark })
  await sentSheets(asked, 'coaches', 3, { current: 1, desired: 3, remark: LONG.remark })
  await sentSheets(asked, 'own-1', 3, { current: 'dk', desired: 2, remark: LONG.remark })
  await sentSheets(asked, 'own-2', 21, { current: 2, desired: 3, remark: null })
  const closed = await acts.closeScan(operatorIn(institutionId), scanId)
  if (!closed.ok) throw new Error(closed.reason)
}

const talkedAbout = async (acts: Composed, institutionId: InstitutionId, scanId: ScanId, today: Day) => {
  const signedIn = await acts.signIn(LONG.email, PASSWORD)
  if (!signedIn.ok) throw new Error('nobody to talk')
  const member = memberIn(institutionId, signedIn.accountId)
  const [, ...looked] = await acts.readRemarks(institutionId, scanId)
  for (const { id } of looked) await acts.decideRemark(member, scanId, id, { decision: 'release' })
  for (const factor of ['F1', 'F6'])
    await acts.recordAgreement(operatorIn(institutionId), scanId, longAgreement(factor, today))
  const tells = (await acts.getDossier(institutionId, scanId)).agreements.map(({ id }) => id)
  await acts.changeFeedbackPage(operatorIn(institutionId), scanId, {
    opening: LONG.introduction,
    showsFindings: true,
    tells,
  })
  await acts.publishFeedback(member, scanId)
}

const longAgreement = (factor: string, today: Day): AgreementContent => ({
  factor,
  what: LONG.agreement,
  leads: LONG.name,
  joins: LONG.agreement,
  board: LONG.agreement,
  tells: LONG.agreement,
  seen: LONG.agreement,
  readyOn: addDays(today, -1),
  lookBackOn: addDays(today, 90),
})

const nextRound = async (acts: Composed, institutionId: InstitutionId, scanId: ScanId, title: string) => {
  const next = await acts.startNextRound(operatorIn(institutionId), scanId, title)
  if (!next.ok) throw new Error(next.reason)
  return next.scanId
}
