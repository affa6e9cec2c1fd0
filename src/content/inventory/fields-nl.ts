import type { InventoryFieldWords } from './inventory-words-type.ts'

const yesNo = { yes: 'ja', no: 'nee' }

export const inventoryFieldsNl: InventoryFieldWords = {
  passport: {
    referenceDate: { label: 'Peildatum', hint: 'Op deze dag klopte het overzicht.' },
    sponsor: { label: 'Opdrachtgever', hint: 'Wie vraagt om dit werk? Bijvoorbeeld: bestuur, of directeur onderwijs.' },
    steers: { label: 'Wie stuurt', hint: 'Wie stuurt van week tot week? Bijvoorbeeld: programmaleider.' },
    startsOn: { label: 'Begonnen op' },
    duration: { label: 'Hoelang', options: { structural: 'vast: zonder einddatum', until: 'tot een einddatum' } },
    endsOn: { label: 'Einddatum' },
    rhythm: { label: 'Hoe vaak overleg', hint: 'Bijvoorbeeld: elke twee weken een uur.' },
    teachersPerCoach: { label: 'Docenten per {coach}', hint: 'Hoeveel docenten horen er ongeveer bij één {coach}?' },
    hoursPromised: { label: 'Uren per week beloofd', hint: 'Voor één {coach}, volgens de afspraak.' },
    hoursReal: { label: 'Uren per week echt', hint: 'Voor één {coach}, zoals het nu gaat.' },
  },
  titles: {
    workingTitle: { label: 'Functietitel', hint: 'Zoals collega’s het noemen. Kies er een, of typ je eigen titel.' },
    placement: {
      label: 'Plaats',
      hint: 'Waar zijn deze collega’s aangesteld?',
      options: { central: 'centraal', decentral: 'decentraal: bij een college of team', both: 'allebei' },
    },
    unit: { label: 'Welk college of team', hint: 'Alleen als het decentraal is.' },
    description: {
      label: 'Beschrijving van het werk',
      hint: 'Alleen werk in een beschrijving die geldt, is echt belegd.',
      options: { none: 'er is er geen', draft: 'er is een concept', 'in-force': 'er is er een die geldt' },
    },
    describedOn: { label: 'Beschrijving geldt sinds' },
    reviewOn: { label: 'Opnieuw bekijken op' },
    levels: { label: 'Werkniveaus', hint: 'Meestal meer dan één. Geen niveau is meer waard dan een ander.' },
    mainRoles: { label: 'Rollen: hoofdzaak' },
    alsoRoles: {
      label: 'Rollen: ook',
      hint: 'Niemand is in elke rol even goed. Een rol is geen functie.',
    },
    activities: { label: 'Activiteiten', hint: 'Vink aan wat bij deze titel hoort.' },
    ownActivities: { label: 'Ander werk', hint: 'Eén activiteit per regel.' },
    formal: {
      label: 'Formele titel',
      hint: 'Wat staat er in de aanstelling?',
      options: { same: 'dezelfde', other: 'een andere', unknown: 'weten we niet' },
    },
    formalTitle: { label: 'Welke formele titel', hint: 'Alleen als het een andere is.' },
    kind: { label: 'Soort', options: { job: 'een eigen functie', beside: 'een rol naast ander werk' } },
    besides: { label: 'Naast welk werk', hint: 'Bijvoorbeeld: docent, helpdesk.' },
    people: { label: 'Aantal mensen' },
    hoursPerWeek: { label: 'Uren per week, samen' },
    funding: {
      label: 'Betaald uit',
      options: { structural: 'vast geld', project: 'een project', unknown: 'weten we niet' },
    },
    fundingEndsOn: { label: 'Project loopt tot' },
    competences: { label: 'Wat dit werk vraagt', hint: 'Van het werk, niet van een persoon.' },
    ownCompetences: { label: 'Wat het werk nog meer vraagt', hint: 'Eén per regel.' },
    notOurs: { label: 'Wat er niet bij hoort', hint: 'Bijvoorbeeld: een tweede servicedesk zijn.' },
  },
  tasks: {
    state: {
      label: 'Hoe staat het ervoor?',
      options: {
        unassigned: 'gebeurt, niet belegd',
        'not-done': 'gebeurt niet',
        'not-needed': 'niet nodig',
        unknown: 'weten we niet',
      },
    },
    need: { label: 'Waar is het nodig?', hint: 'Welke groepen of colleges?' },
    filledBy: { label: 'Wie vult het nu in?', hint: 'Een functie.' },
    filledByPeople: { label: 'Hoeveel mensen zijn dat?' },
    content: {
      label: 'Zijn zij daar tevreden mee?',
      hint: 'Vul dit alleen in als je het hun gevraagd hebt. Het kan pas bij drie of meer mensen.',
      options: { yes: 'ja', partly: 'deels', no: 'nee' },
    },
    decision: {
      label: 'Wat doen jullie ermee?',
      options: { assign: 'beleggen bij een titel', stop: 'ermee stoppen', leave: 'zo laten', talk: 'erover praten' },
    },
    assignTo: { label: 'Bij welke titel' },
  },
  arrangements: {
    name: { label: 'Naam', hint: 'Zoals jullie het noemen.' },
    state: {
      label: 'Stand',
      options: {
        'in-use': 'in gebruik',
        unused: 'afgesproken, niet gebruikt',
        planned: 'gepland',
        ended: 'gestopt',
      },
    },
    way: { label: 'Manier van leren' },
    ownWay: { label: 'Andere manier' },
    form: { label: 'Vorm', options: { formal: 'formeel', informal: 'informeel' } },
    place: { label: 'Waar', options: { inside: 'binnen de instelling', outside: 'buiten de instelling' } },
    company: { label: 'Met wie', options: { alone: 'alleen', together: 'samen met anderen' } },
    forTitles: { label: 'Voor welke titels' },
    time: {
      label: 'Tijd',
      options: {
        hours: 'uren per jaar',
        percentage: 'deel van de werktijd (%)',
        none: 'geen',
        unknown: 'weten we niet',
      },
    },
    timeAmount: { label: 'Hoeveel uren of procent' },
    money: { label: 'Geld', options: { ...yesNo, 'on-request': 'op aanvraag', unknown: 'weten we niet' } },
    status: { label: 'Meedoen', options: { required: 'verplicht', encouraged: 'aangeraden', free: 'vrij' } },
    recognised: {
      label: 'Erkend met',
      options: { certificate: 'certificaat', badge: 'badge', file: 'personeelsdossier', no: 'niet erkend' },
    },
    rewarded: {
      label: 'Beloond met',
      options: { pay: 'loon', allowance: 'toelage', growth: 'doorgroeien', no: 'niet beloond' },
    },
    decidedBy: { label: 'Wie beslist', hint: 'Een functie.' },
    competences: { label: 'Wat je ervan leert' },
    ownCompetences: { label: 'Wat je er nog meer van leert', hint: 'Eén per regel.' },
  },
}
