import type { ScanSettings } from '../src/application/scan-settings.ts'
import type { Composed } from '../src/compose.ts'
import { addDays, dayOf } from '../src/domain/calendar.ts'
import type { InstitutionId, ScanId } from '../src/domain/ids.ts'
import { closedScanSheets, type GroupSheets, openScanSheets } from './demo-answers.ts'

const INSTITUTION = 'ROC Voorbeeld (verzonnen)'
const BOARD = { email: 'bestuur@voorbeeld.example', name: 'Bea Bestuur', password: 'drie-bruggen-over-het-water' }
const FACILITATOR = { email: 'gesprek@voorbeeld.example', name: 'Gijs Gesprek', password: 'vier-stoelen-in-een-kring' }

/**
 * The example, told through the use cases as people would do it: the board launched a scan last year, everyone answered,
 * it was closed; a new one is open. The answers retell a pattern from practice: the board calls the programme
 * structural, mediacoaches and teachers don't. Told once; after that it only says where everything is.
 */
export const seedDemo = async (app: Composed): Promise<string> => {
  const institutionId = (await institutionOf(app)) ?? (await tellStory(app))
  return whereEverythingIs(app, institutionId)
}

const institutionOf = async ({ signIn, membershipsOf }: Composed): Promise<InstitutionId | undefined> => {
  const board = await signIn(BOARD.email, BOARD.password)
  return board.ok ? (await membershipsOf(board.accountId))[0]?.institutionId : undefined
}

const tellStory = async (app: Composed): Promise<InstitutionId> => {
  const institutionId = await app.createInstitution(INSTITUTION, [
    { ...BOARD, roles: ['board'] },
    { ...FACILITATOR, roles: ['facilitator'] },
  ])
  const today = dayOf(app.now())

  const earlier = await app.draftScan(institutionId, settings('Eerste meting', addDays(today, -21), addDays(today, 1)))
  await app.launchScan(institutionId, earlier)
  await answerAll(app, institutionId, earlier, closedScanSheets)
  await app.closeScan(institutionId, earlier)

  const current = await app.draftScan(institutionId, settings('Probeer deze zelf', today, addDays(today, 28)))
  await app.launchScan(institutionId, current)
  await answerAll(app, institutionId, current, openScanSheets)
  return institutionId
}

const settings = (title: string, referenceDate: string, closesOn: string): ScanSettings => ({
  title,
  referenceDate,
  closesOn,
  coachTitle: { singular: 'mediacoach', plural: 'mediacoaches' },
  asksWish: true,
  takesRemarks: true,
  groups: [
    { key: 'board', label: null, visibility: { mode: 'on-record' }, invited: 3 },
    { key: 'coaches', label: null, visibility: { mode: 'protected', threshold: 3 }, invited: 8 },
    { key: 'teachers', label: null, visibility: { mode: 'protected', threshold: 5 }, invited: 60 },
  ],
})

const answerAll = async (app: Composed, institutionId: InstitutionId, scanId: ScanId, sheets: GroupSheets) => {
  const scan = await app.getScan(institutionId, scanId)
  for (const group of scan.groups) {
    for (const sheet of sheets[group.key] ?? []) {
      const seat = await app.takeSeat(institutionId, scanId, group.id)
      if (!seat.ok) throw new Error(`the demo found no seat: ${seat.reason}`)
      for (const [factor, answer] of Object.entries(sheet)) {
        await app.saveAnswer(institutionId, scanId, seat.key, factor, answer)
      }
      const sent = await app.sendSheet(institutionId, scanId, seat.key)
      if (!sent.ok) throw new Error(`the demo could not send a sheet: ${sent.reason}`)
    }
  }
}

const whereEverythingIs = async (app: Composed, institutionId: InstitutionId): Promise<string> => {
  const scans = await app.listScans(institutionId)
  const open = scans.find(({ status }) => status === 'open')
  const groups = open ? (await app.getScan(institutionId, open.id)).groups : []
  const names: Readonly<Record<string, string>> = { board: 'bestuur', coaches: 'mediacoaches', teachers: 'docenten' }
  return [
    '',
    `Bruggenscan draait op ${app.baseUrl}`,
    '',
    `Inloggen op ${app.baseUrl}/sign-in`,
    `  bestuur          ${BOARD.email}   wachtwoord ${BOARD.password}`,
    `  gespreksleider   ${FACILITATOR.email}   wachtwoord ${FACILITATOR.password}`,
    '',
    'Zelf de scan invullen, per groep:',
    ...groups.map(({ key, code }) => `  ${(names[key] ?? key).padEnd(16)} ${app.baseUrl}/s/${code}`),
    '',
    'Stoppen: Ctrl+C. Opnieuw starten bewaart wat er is.',
  ].join('\n')
}
