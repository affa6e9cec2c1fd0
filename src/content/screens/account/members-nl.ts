import type { Day } from '../../../domain/calendar.ts'
import { formatDay } from '../../format-day.ts'
import { unprintableNl } from '../operations/errors-nl.ts'

export const membersNl = {
  title: 'Wie doet mee',
  lead: 'Deze collega’s hebben een account bij jullie instelling. Wie de scan alleen invult, heeft geen account nodig.',
  name: 'Naam',
  roles: 'Rol',
  change: 'Rol wijzigen',
  remove: 'Verwijderen',
  you: '(dat ben jij)',
  /** For who hears a link without seeing its row. */
  ofWhom: (name: string) => `: ${name}`,
  offers: {
    title: 'Gevraagd, nog geen antwoord',
    until: (day: Day) => `De link werkt tot en met ${formatDay(day, 'nl')}.`,
    expired: 'De link werkt niet meer.',
    refused: 'De mail kwam niet aan. Klopt het adres?',
    renew: 'Opnieuw vragen',
    withdraw: 'Intrekken',
  },
  flashes: {
    offered: 'De mail gaat eruit. De link erin werkt een week.',
    renewed: 'Er gaat een nieuwe mail uit. De link uit de vorige mail werkt niet meer.',
    withdrawn: 'De uitnodiging is ingetrokken. De link werkt niet meer.',
    'roles-changed': 'De rol is gewijzigd.',
    removed: 'Verwijderd. Deze collega kan niet meer bij jullie scans.',
    'last-board-member': 'Er moet één bestuurslid overblijven. Vraag eerst iemand anders voor het bestuur.',
    'institution-changed': 'De gegevens zijn bewaard.',
  },
  offer: {
    title: 'Collega uitnodigen',
    lead: 'Je collega krijgt een mail met een link. Daarmee maakt je collega een account en doet mee.',
    leadNoMail: 'Deze installatie verstuurt geen mail. Je krijgt een link te zien die je zelf doorgeeft.',
    address: 'E-mailadres van je collega',
    roles: 'Waarvoor?',
    choices: {
      board: 'Bestuur: start en sluit scans, en beheert wie meedoet',
      facilitator: 'Gespreksleider: bereidt scans voor, nodigt uit en leidt het gesprek',
    },
    submit: 'Uitnodigen',
    errors: {
      invalid: 'Kijk dit veld nog eens na.',
      addressWrong: 'Dit is geen e-mailadres. Een voorbeeld: anna@roc.nl',
      rolesMissing: 'Kies minstens één rol.',
      'already-member': 'Iemand met dit adres doet al mee.',
      'already-offered': 'Aan dit adres is het al gevraagd. Je kunt het opnieuw vragen op de pagina ‘Wie doet mee’.',
    },
  },
  link: {
    title: 'Geef deze link door',
    name: 'de link',
    lead: (address: string) =>
      `De link is voor ${address}. Je ziet hem alleen nu, en hij werkt één keer, een week lang.`,
    careful: 'Geef hem aan niemand anders: wie de link heeft, kan meedoen.',
    back: 'Terug naar ‘Wie doet mee’',
  },
  role: {
    title: (name: string) => `Rol van ${name}`,
    lead: 'De nieuwe rol geldt meteen.',
  },
  removal: {
    title: (name: string) => `${name} verwijderen?`,
    lead: (name: string, institution: string) =>
      `${name} kan dan niet meer bij de scans van ${institution}, ook niet als er nog ergens een pagina open staat. Wat al gedaan is, blijft.`,
    self: 'Let op: dit ben je zelf. Je kunt dit niet terugdraaien.',
    submit: 'Verwijderen',
  },
  institution: {
    title: 'Gegevens van je instelling',
    name: 'Naam',
    nameHint: 'Zo staat je instelling in mails, op de pagina’s voor invullers en in nieuwe rapporten.',
    coachSingular: 'Hoe heten i-coaches bij jullie? Eén persoon',
    coachPlural: 'En meer personen',
    coachHint: 'Een nieuwe scan begint met deze naam. Scans die er al zijn, veranderen niet.',
    homeOrganization: (federation: string) => `Domein van je instelling bij ${federation}`,
    homeOrganizationHint: (federation: string) =>
      `Bijvoorbeeld roc.nl. Zonder domein kan niemand van jullie inloggen met ${federation}. Vraag het aan de ICT-afdeling.`,
    errors: {
      domainWrong: 'Dit is geen domein. Een voorbeeld: roc.nl',
      unprintable: unprintableNl,
      invalid: 'Kijk dit veld nog eens na.',
      nameMissing: 'Vul de naam van je instelling in, in hooguit 120 tekens.',
      coachMissing: 'Vul in hoe i-coaches bij jullie heten, in hooguit 60 tekens.',
      changedMeanwhile:
        'Iemand anders heeft deze gegevens intussen ook gewijzigd. Wat jij invulde staat er nog. Bewaar je dit, dan vervangt het de andere wijziging.',
    },
  },
  /** For who was asked to take part. */
  join: {
    title: (institution: string) => `Meedoen bij ${institution}`,
    invites: (institution: string) => `${institution} vraagt je om mee te doen als:`,
    newAccount: 'Maak een account',
    address: 'Je logt straks in met dit e-mailadres:',
    name: 'Je naam',
    password: 'Kies een wachtwoord',
    submit: 'Account maken en meedoen',
    hasAccount: 'Met dit e-mailadres is al een account gemaakt. Log in, dan kun je meedoen.',
    otherAccount: 'Heb je al een account met een ander adres? Log daarmee in, dan gebruik je dat.',
    signIn: 'Inloggen',
    signedIn: (name: string) => `Je bent ingelogd als ${name}. Met dat account doe je mee.`,
    accept: 'Ja, ik doe mee',
    notYou: 'Is dit niet jouw account? Log dan uit en open de link uit de mail opnieuw.',
    errors: {
      invalid: 'Kijk dit veld nog eens na.',
      nameMissing: 'Vul je naam in, in hooguit 120 tekens.',
    },
    gone: {
      title: 'Deze link werkt niet meer',
      text: 'De link is al gebruikt, is ingetrokken, of is ouder dan een week. Vraag een bestuurslid van je instelling om een nieuwe.',
    },
  },
}
