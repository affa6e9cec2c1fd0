import type { Language } from '../domain/rubric.ts'

/** The fixed words of the printed report; all that depends on the answers comes from `ToldReport`. */
export const paperWords = (language: Language): PaperWords => (language === 'nl' ? nl : en)

export type PaperWords = typeof nl

const nl = {
  product: 'Bruggenscan',
  motto: 'Geen oordeel, wel een begin van het gesprek',
  pageOf: (page: number, of: number) => `pagina ${page} van ${of}`,
  continued: 'vervolg',
  group: 'Groep',
  cover: {
    bookmark: 'Voorkant en leeswijzer',
    kicker: 'Rapport om samen te bespreken',
    groups: 'Wie deden mee',
    answers: 'Antwoorden',
    visibility: 'Zichtbaarheid',
    is: 'Wat dit is',
    isText:
      'Een momentopname: hoe elke groep het programma nu ziet. Door die beelden naast elkaar te leggen, zie je waar jullie hetzelfde kijken en waar niet.',
    isNot: 'Wat dit niet is',
    isNotText:
      'Geen oordeel over mensen, teams of instellingen, en geen ranglijst. Wat de beelden betekenen, bepalen jullie in het gesprek.',
    howToRead: 'Zo lees je de figuren',
    privacy: 'Wie ziet wat',
    privacyText:
      'Antwoorden zijn geteld en niet per persoon bewaard. Van een beschermde groep is niets te zien zolang er minder antwoorden zijn dan de grens in de tabel. Die grenzen stonden vast voordat de eerste vraag werd beantwoord.',
  },
  key: {
    solid: 'Dicht: hoe het nu is',
    hollow: 'Open: de wens',
    dots: 'Tot twintig antwoorden: één teken per persoon',
    bars: 'Vanaf twintig: een balk voor het deel van de groep',
    frame: 'Kader: hier ligt het midden van de groep; een verdeelde groep heeft er geen',
    arrow: 'Pijl: van nu naar de wens',
  },
  glance: {
    heading: 'In één oogopslag',
    shared: 'Dit zien we hetzelfde',
    different: 'Hier kijken we verschillend',
    weakest: 'De zwakste schakel per groep',
    weakestNote:
      'Alle factoren zijn nodig. Daarom tellen we niets bij elkaar op, maar lezen we elke groep aan de zwakste schakel.',
    factors: 'Alle factoren naast elkaar',
    distance: 'Afstand',
    table: 'Waar het midden van elke groep nu ligt, per factor',
  },
  start: {
    heading: 'Waar beginnen we?',
    intro:
      'Eén tot drie onderwerpen zijn genoeg voor één gesprek. De groep beslist: zet een kruis bij wat jullie bespreken.',
    proposed: 'Dit stellen we voor',
    others: 'Ook mogelijk',
    all: 'Alle onderwerpen',
    why: 'Waarom kiezen jullie dit?',
    own: 'Iets anders:',
    hope: 'Wat willen we na dit gesprek weten of doen?',
    first: 'We beginnen met',
    second: 'Daarna',
    third: 'En als er tijd is',
  },
  factor: {
    factor: 'Factor',
    wish: 'De wens',
    talk: 'Om over te praten',
    elsewhere: 'Elders in het mbo',
    tip: 'Tip',
    notes: 'Aantekeningen',
    legend: 'Dicht: hoe het nu is. Open: de wens. Kader: het midden van de groep.',
  },
  agreements: {
    heading: 'Wat spreken we af?',
    intro: 'Kies samen ten hoogste drie afspraken. Klein en zeker is meer waard dan groot en misschien.',
    agreement: (number: number) => `Afspraak ${number}`,
    what: 'Wat gaan we precies doen?',
    factor: 'Bij welke factor hoort dit?',
    leads: 'Wie trekt dit?',
    joins: 'Wie doet mee?',
    board: 'Wat doet het bestuur?',
    tells: 'Wie vertelt het aan wie?',
    seen: 'Waaraan zien we dat het werkt?',
    ready: 'Klaar op',
    lookBack: 'We kijken terug op',
  },
  accountability: {
    heading: 'Verantwoording',
    intro: 'Hoe dit rapport tot stand kwam, en hoe woorden uit aantallen volgen.',
  },
}

const en: PaperWords = {
  product: 'Bruggenscan',
  motto: 'Not a judgement, but the start of a conversation',
  pageOf: (page, of) => `page ${page} of ${of}`,
  continued: 'continued',
  group: 'Group',
  cover: {
    bookmark: 'Cover and reading guide',
    kicker: 'A report to discuss together',
    groups: 'Who took part',
    answers: 'Answers',
    visibility: 'Visibility',
    is: 'What this is',
    isText:
      'A snapshot: how each group sees the programme now. Putting those pictures side by side shows where you see the same and where you differ.',
    isNot: 'What this is not',
    isNotText:
      'Not a judgement of people, teams or institutions, and not a ranking. What the pictures mean is for you to decide together.',
    howToRead: 'How to read the figures',
    privacy: 'Who sees what',
    privacyText:
      'Answers were counted and not kept per person. Nothing of a protected group is shown while it has fewer answers than the threshold in the table. Those thresholds were fixed before the first question was answered.',
  },
  key: {
    solid: 'Solid: how it is now',
    hollow: 'Hollow: the wish',
    dots: 'Fewer than twenty answers: one mark per person',
    bars: 'From twenty on: a bar for the share of the group',
    frame: 'Frame: the middle of the group is here; a divided group has none',
    arrow: 'Arrow: from now to the wish',
  },
  glance: {
    heading: 'At a glance',
    shared: 'What we see the same way',
    different: 'Where we see things differently',
    weakest: 'The weakest link of each group',
    weakestNote: 'All factors are needed. That is why we add nothing up, but read each group by its weakest link.',
    factors: 'All factors side by side',
    distance: 'Distance',
    table: 'Where the middle of each group is now, per factor',
  },
  start: {
    heading: 'Where do we start?',
    intro:
      'One to three topics are enough for one conversation. The group decides: put a cross by what you will discuss.',
    proposed: 'What we propose',
    others: 'Also possible',
    all: 'All topics',
    why: 'Why do you choose this?',
    own: 'Something else:',
    hope: 'What do we want to know or do after this conversation?',
    first: 'We start with',
    second: 'After that',
    third: 'And if there is time',
  },
  factor: {
    factor: 'Factor',
    wish: 'The wish',
    talk: 'To talk about',
    elsewhere: 'Elsewhere in vocational education',
    tip: 'Tip',
    notes: 'Notes',
    legend: 'Solid: how it is now. Hollow: the wish. Frame: the middle of the group.',
  },
  agreements: {
    heading: 'What do we agree on?',
    intro: 'Choose at most three agreements together. Small and certain is worth more than large and perhaps.',
    agreement: (number) => `Agreement ${number}`,
    what: 'What exactly will we do?',
    factor: 'Which factor is this about?',
    leads: 'Who leads?',
    joins: 'Who joins in?',
    board: 'What does the board do?',
    tells: 'Who tells whom?',
    seen: 'How will we see that it works?',
    ready: 'Ready on',
    lookBack: 'We look back on',
  },
  accountability: { heading: 'Accountability', intro: 'How this report was made, and how words follow from counts.' },
}
