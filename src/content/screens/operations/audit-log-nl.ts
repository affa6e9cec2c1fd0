import type { AuditedAct } from '../../../domain/operations/audited-act.ts'
import { capitalise } from '../../capitalise.ts'

/** What a line can be told of. `who` is null when nobody did it; `scan` when it has been deleted since. */
export type AuditFacts = {
  readonly who: string | null
  readonly scan: string | null
  readonly subject: string | null
  readonly about: string | null
}

type Sentences = { readonly [act in AuditedAct]: (facts: AuditFacts) => string }

/** Told without a name where none is kept. */
const by = (who: string | null): string => who ?? 'Iemand'

const named = (scan: string | null): string => (scan === null ? 'een verwijderde scan' : `de scan ‘${scan}’`)

/** `board+facilitator`, in words. */
const roles = (subject: string | null): string =>
  (subject ?? '').replace('board', 'bestuurslid').replace('+', ' en ').replace('facilitator', 'gespreksleider')

const sentences: Sentences = {
  'sign-in': ({ who }) => `${by(who)} logde in.`,
  'launch-scan': ({ who, scan }) =>
    who ? `${by(who)} startte ${named(scan)}.` : `${capitalise(named(scan))} is gestart.`,
  'close-scan': ({ who, scan }) =>
    who ? `${by(who)} sloot ${named(scan)}.` : `${capitalise(named(scan))} is vanzelf gesloten.`,
  'move-closing-date': ({ who, scan }) => `${by(who)} gaf meer tijd voor ${named(scan)}.`,
  'tighten-visibility': ({ who, scan }) => `${by(who)} maakte de regels van ${named(scan)} strenger.`,
  'discard-draft': ({ who, scan }) => `${by(who)} gooide het concept van ${named(scan)} weg.`,
  'restore-draft': ({ who, scan }) => `${by(who)} haalde het concept van ${named(scan)} terug.`,
  'delete-draft': () => 'Een concept dat was weggegooid, is vanzelf verwijderd.',
  'delete-scan': ({ who }) =>
    who ? `${by(who)} verwijderde een scan.` : 'Een scan is vanzelf verwijderd, omdat de bewaartijd voorbij was.',
  'start-next-round': ({ who, scan }) => `${by(who)} begon aan een volgende meetronde na ${named(scan)}.`,
  'release-remark': ({ who, scan }) => `${by(who)} gaf een toelichting vrij bij ${named(scan)}.`,
  'shorten-remark': ({ who, scan }) => `${by(who)} gaf een ingekorte toelichting vrij bij ${named(scan)}.`,
  'withhold-remark': ({ who, scan }) => `${by(who)} hield een toelichting achter bij ${named(scan)}.`,
  'reconsider-remark': ({ who, scan }) =>
    `${by(who)} maakte een keuze ongedaan over een toelichting bij ${named(scan)}.`,
  'publish-feedback': ({ who, scan }) => `${by(who)} maakte de terugkoppeling van ${named(scan)} openbaar.`,
  'contribute-to-mirror': ({ who }) => `${by(who)} droeg bij aan de spiegel.`,
  'withdraw-from-mirror': ({ who }) => `${by(who)} trok de bijdrage aan de spiegel in.`,
  'withdraw-feedback': ({ who, scan }) => `${by(who)} haalde de terugkoppeling van ${named(scan)} weg.`,
  'export-results': ({ who, scan, subject }) => `${by(who)} downloadde de resultaten (${subject}) van ${named(scan)}.`,
  'export-audit-log': ({ who }) => `${by(who)} downloadde dit logboek.`,
  'send-mailing': ({ who, scan }) =>
    who
      ? `${by(who)} verstuurde mail over ${named(scan)}.`
      : `Zoals gepland ging er vanzelf een herinnering uit voor ${named(scan)}.`,
  'plan-reminders': ({ who, scan }) => `${by(who)} plande herinneringen voor ${named(scan)}.`,
  'withdraw-reminder': ({ who, scan }) => `${by(who)} trok een geplande herinnering voor ${named(scan)} in.`,
  'hand-out-links': ({ who, scan }) => `${by(who)} nam de persoonlijke links van ${named(scan)} mee.`,
  'offer-membership': ({ who, about, subject }) => `${by(who)} nodigde ${about} uit als ${roles(subject)}.`,
  'renew-offer': ({ who, about }) => `${by(who)} nodigde ${about} opnieuw uit.`,
  'withdraw-offer': ({ who, about }) => `${by(who)} trok de uitnodiging van ${about} in.`,
  'accept-offer': ({ who, about, subject }) =>
    `${by(who)} doet mee als ${roles(subject)}, op uitnodiging aan ${about}.`,
  'change-roles': ({ who, about, subject }) => `${by(who)} gaf ${about} de rol van ${roles(subject)}.`,
  'remove-member': ({ who, about }) => `${by(who)} verwijderde ${about}.`,
  'change-institution': ({ who }) => `${by(who)} wijzigde de gegevens van de instelling.`,
  'change-address': ({ who }) => `${by(who)} koos een ander e-mailadres om mee in te loggen.`,
  'reset-account': ({ about }) =>
    `De beheerder van deze installatie zette de tweede stap van ${about} uit en maakte een link voor een nieuw wachtwoord.`,
}

export const auditLogNl = {
  title: 'Logboek',
  lead: 'Wie van jullie deed wat, en wanneer? Het nieuwste staat bovenaan. Niemand kan een regel veranderen of wissen. Na twaalf maanden verdwijnt hij vanzelf.',
  never: 'Wie de scan invult, komt hier nooit in voor.',
  when: 'Wanneer',
  what: 'Wat',
  who: 'Wie',
  nobody: 'geen van jullie',
  none: 'Er staat nog niets in.',
  download: 'Downloaden als CSV',
  fileName: 'logboek',
  sentences,
}
