import type { SignalWords, TellingWords } from './inventory-words-type.ts'

export const inventorySignalsNl: SignalWords = {
  signals: {
    'same-work': {
      name: 'Zelfde werk, twee titels',
      question: 'Is één naam duidelijker voor docenten? Of hebben jullie een goede reden voor twee?',
    },
    'same-title': {
      name: 'Zelfde titel, ander werk',
      question: 'Wat mag een docent verwachten die deze titel hoort?',
    },
    'formal-is-other': {
      name: 'In de aanstelling heet het anders',
      question: 'Past de aanstelling bij het werk dat deze collega’s doen?',
    },
    'no-boundary': {
      name: 'Geen vaste grens',
      question: 'Wie bepaalt wat bij dit werk hoort, en wanneer kijken jullie daar opnieuw naar?',
    },
    everything: { name: 'Bijna alles', question: 'Wat hoort er níet bij deze titel?' },
    nobody: {
      name: 'Van niemand',
      question: 'Waar is dit nodig, wie vult het nu in, en zijn zij daar tevreden mee?',
    },
    'no-carrier': {
      name: 'Staat bij geen enkele titel',
      question: 'Willen jullie dat zo? Zo niet: bij wie zou het passen?',
    },
    'hangs-on-one': {
      name: 'Hangt aan één collega',
      question: 'Wie kan dit nog meer doen, zodat het blijft als deze collega er niet is?',
    },
    'borrowed-time': {
      name: 'Geleende tijd',
      question: 'Wat is er nodig om hier vaste uren voor te krijgen?',
    },
    'learning-unbacked': {
      name: 'Leren zonder tijd en geld',
      question: 'Hoe zorgen jullie dat collega’s hier echt aan toekomen?',
    },
    'learning-unseen': {
      name: 'Leren dat niemand ziet',
      question: 'Hoe kunnen jullie laten zien dat dit leren telt?',
    },
    'only-one-kind': {
      name: 'Eén soort leren',
      question: 'Welke andere manier van leren zou hier goed bij passen?',
    },
    'no-way-to-learn': {
      name: 'Nog geen weg om dit te leren',
      question: 'Wat is een goede volgende stap om dit te leren?',
    },
  },
  grounds: {
    'no-description': 'geen beschrijving',
    'draft-description': 'de beschrijving is een concept',
    'review-past': 'de datum om opnieuw te kijken is voorbij',
    'not-assigned': 'gebeurt, niet belegd',
    'needed-not-done': 'nodig, maar gebeurt niet',
    project: 'betaald uit een project',
    'no-hours': 'wel mensen, geen uren',
    'all-formal': 'alles in gebruik is formeel',
    'all-informal': 'alles in gebruik is informeel',
    'all-alone': 'alles in gebruik doe je alleen',
  },
  shared: (both, either) => `${both} van de ${either} activiteiten zijn dezelfde`,
}

export const inventoryTellingNl: TellingWords = {
  central: 'centraal',
  decentral: 'decentraal',
  both: 'centraal en decentraal',
  assigned: 'belegd',
  assignedTo: (titles) => `belegd bij ${titles}`,
  listedBy: (titles) => `staat bij ${titles}, zonder beschrijving die geldt`,
  unanswered: 'nog niet ingevuld',
  notAsked: 'niet gevraagd',
  hours: (hours) => (hours === 1 ? '1 uur per jaar' : `${hours} uren per jaar`),
  percentage: (share) => `${share}% van de werktijd`,
  namelessTitle: (number) => `eigen titel ${number}`,
  namelessArrangement: 'eigen afspraak',
  factors: (numbers) => `hoort bij factor ${numbers}`,
  and: 'en',
  more: (count) => `en nog ${count}`,
  fromInventory: {
    heading: 'Uit jullie overzicht',
    asOf: (day) =>
      `Dit komt uit ‘Wie doet wat bij ons’, zoals het op ${day} was, bij de start van deze scan. Het zijn vragen, geen fouten.`,
  },
  missing: {
    noTitles: 'Er staat nog geen functietitel in.',
    noArrangements: 'Er staat nog geen ontwikkelafspraak in.',
    passport: (fields) => `Paspoort van het programma: ${fields}.`,
    title: (title, fields) => `${title}: ${fields}.`,
    tasks: (count) =>
      count === 1
        ? 'Van één taak weten we nog niet hoe het ervoor staat.'
        : `Van ${count} taken weten we nog niet hoe het ervoor staat.`,
    arrangement: (name, fields) => `${name}: ${fields}.`,
    roles: 'Rollen',
  },
}
