import type { FactorKey, Language } from '../domain/scan/rubric.ts'

/**
 * What an example lets people recognise: pictures that lie apart, places that do it differently, work that many can't
 * see, and work that stands firm, is under way or has yet to begin.
 */
export type Situation = 'apart' | 'uneven' | 'unseen' | 'firm' | 'under-way' | 'beginning'

/** Who decides about the work: one place for all, each part for itself, or the people on the floor. */
export const STRUCTURES = ['central', 'decentral', 'from-below'] as const
export type Structure = (typeof STRUCTURES)[number]

/** A project or still being built up, a fixed part of the organisation, or a project near its end. */
export const STATUSES = ['project', 'structural', 'ending'] as const
export type ProgrammeStatus = (typeof STATUSES)[number]

/** What one of the twelve institutions of *Bruggen bouwen* did, retold in our words, before a title is filled in. */
export type PracticeExampleTexts = {
  readonly number: number
  /** The factors of the standard edition that it tells about, the most fitting one first. */
  readonly factors: readonly FactorKey[]
  /** The factor that it illustrates before all other examples, where `factors` alone doesn't say so. */
  readonly foremostFor?: FactorKey
  readonly shows: readonly Situation[]
  readonly structures: readonly Structure[]
  /** Two where the board sees another one than coaches and teachers. */
  readonly statuses: readonly ProgrammeStatus[]
  readonly text: { readonly [language in Language]: string }
}

export const practiceExamples: readonly PracticeExampleTexts[] = [
  {
    number: 1,
    factors: ['F4', 'F6'],
    shows: ['under-way', 'uneven'],
    structures: ['central', 'decentral'],
    statuses: ['project'],
    text: {
      nl: 'Drie keer per jaar kwamen de {coaches} bij elkaar, met gasten van buiten; docenten die een master volgden, vormden een kring naast hen. Elke afdeling besliste zelf, maar het budget voor vernieuwing was centraal en er kwam een lab. Het bestuur gaf de opdracht en een practoraat stuurde. Na drie jaar als project zou het een vaste plek krijgen.',
      en: 'Three times a year the {coaches} came together, with guests from outside; teachers who were taking a master’s degree formed a ring beside them. Each department made its own decisions, but there was a central budget for innovation, with a lab to come. The board commissioned the work and a research group steered it. After three years as a project it was to become structural.',
    },
  },
  {
    number: 2,
    factors: ['F1', 'F3'],
    shows: ['firm'],
    structures: ['central', 'from-below'],
    statuses: ['structural'],
    text: {
      nl: 'Een instelling koos vijf thema’s die overal terugkwamen: bij het bestuur, bij het management en op de werkvloer. De {coaches} waren de spil: ideeën gingen via hen naar boven en naar beneden en moesten bij de thema’s passen. Zo werd ict geen eiland. Losse projecten groeiden uit tot een lang programma, dat na vijf jaar structureel was.',
      en: 'One institution chose five themes that came back everywhere: with the board, with management and on the teaching floor. The {coaches} were the pivot: ideas went up and down through them and had to fit the themes. That way ICT did not become an island. Separate projects grew into a long programme, which became structural after five years.',
    },
  },
  {
    number: 3,
    factors: ['F4', 'F6', 'F3'],
    shows: ['under-way', 'uneven'],
    structures: ['central'],
    statuses: ['ending'],
    text: {
      nl: 'Bij een instelling hoorden de {coaches} bij een projectbureau met een centrale projectleider. Die strategische opzet werkte goed en er werd al vooruitgekeken. Na vier jaar liep het project af en deed ieder het werk op een eigen manier. Er waren twee wensen: managers meer verantwoordelijk maken, en vooral voor teams werken in plaats van vraagbaak zijn voor losse docenten.',
      en: 'At one institution the {coaches} were part of a project office with a central project leader. This strategic set-up worked well and people were already looking ahead. After four years the project ended and each of them worked in their own way. There were two wishes: to make managers more responsible, and to work for teams rather than be a helpdesk for individual teachers.',
    },
  },
  {
    number: 4,
    factors: ['F1', 'F3'],
    shows: ['under-way', 'beginning'],
    structures: ['from-below'],
    statuses: ['project'],
    text: {
      nl: 'Een instelling wilde ideeën van de werkvloer een plek geven in het beleid. De {coaches} droegen ideeën aan en een werkgroep beoordeelde die. Later moesten hun plannen vast meegaan in de beleidscyclus: plannen, uitvoeren, nagaan en bijstellen. Zover was het nog niet: het bleef bij losse plannen, en dat wilde de instelling anders aanpakken.',
      en: 'One institution wanted to give ideas from the teaching floor a place in its policy. The {coaches} brought in ideas and a working group judged them. Later their plans were to be a fixed part of the policy cycle: plan, do, check and adjust. It had not come that far yet: there were only separate plans, and the institution wanted to change that.',
    },
  },
  {
    number: 5,
    factors: ['F1', 'F5'],
    shows: ['under-way', 'beginning'],
    structures: ['central'],
    statuses: ['project'],
    text: {
      nl: 'Een instelling veranderde het hele curriculum, en de {coaches} werkten daarbinnen aan leren met ict. Een nulmeting liet zien dat een deel al in orde was en dat er nog veel te winnen viel. Het plan van de {coaches} was nog niet goedgekeurd, dus gaven ze zelf invulling aan hun werk. Het bestuur praatte met teamleiders om aandacht te vragen voor het plan.',
      en: 'One institution was changing its whole curriculum, and within it the {coaches} worked on learning with ICT. A baseline showed that part of it was in order and that there was still a lot to gain. The plan of the {coaches} had not been approved yet, so they shaped their work themselves. The board talked with team leaders to ask attention for the plan.',
    },
  },
  {
    number: 6,
    factors: ['F4', 'F6'],
    shows: ['apart'],
    structures: ['decentral'],
    statuses: ['structural', 'project'],
    foremostFor: 'F6',
    text: {
      nl: 'Voor het bestuur van een instelling was het programma structureel. De {coaches} en docenten beleefden het anders: als losse projecten, van geval tot geval. De centrale sturing was losgelaten, en tijd en middelen vinden was lastig. Het bestuur zag organisatie en cultuur achter de kloof tussen onderwijs en ict; ‘glorieus durven falen’ was een van de motto’s.',
      en: 'To the board of one institution the programme was structural. To the {coaches} and teachers it felt different: like separate projects, from one case to the next. Central steering had been let go, and time and resources were hard to find. The board saw organisation and culture behind the gap between education and ICT; ‘dare to fail gloriously’ was one of the mottos.',
    },
  },
  {
    number: 7,
    factors: ['F3', 'F2', 'F1'],
    shows: ['uneven'],
    structures: ['decentral'],
    statuses: ['structural'],
    text: {
      nl: 'De {coaches} van een instelling hielpen docenten één op één en maakten van hun vragen trainingen. Sommigen deden te veel uitvoerend werk, anderen waren bewust een schakel met het beleid. Een nieuw systeem invoeren lukte goed, met steun van het bestuur en tot tevredenheid van docenten. Nu kiest elk college zelf, met als les: zit aan de juiste tafels en pak niet alles op.',
      en: 'The {coaches} of one institution helped teachers one to one and turned their questions into training. Some did too much operational work, others were a conscious link with policy. Bringing in a new system went well, with support from the board, and teachers were content. Now each college decides for itself, with one lesson: sit at the right tables and do not take on everything.',
    },
  },
  {
    number: 8,
    factors: ['F1', 'F4'],
    shows: ['uneven', 'under-way', 'apart'],
    structures: ['decentral'],
    statuses: ['ending'],
    text: {
      nl: 'Na een tevredenheidsonderzoek ging een instelling werken aan een krachtige leeromgeving, met voor elk college een eigen plan. Niet alle doelen werden gehaald. Een van de {coaches} had graag meer steun van het bestuur gehad, zoals een visie op papier. Een nieuwe programmamanager moest ervoor zorgen dat het werk doorging.',
      en: 'After a satisfaction survey one institution set to work on a powerful learning environment, with a separate plan for each college. Not all goals were reached. One of the {coaches} would have liked more support from the board, such as a vision on paper. A new programme manager was to make sure that the work went on.',
    },
  },
  {
    number: 9,
    factors: ['F4', 'F2', 'F6'],
    shows: ['firm'],
    structures: ['central'],
    statuses: ['structural'],
    foremostFor: 'F2',
    text: {
      nl: 'Bij een instelling stonden de {coaches} dicht bij de teams en werkten ze aan concrete resultaten. Elke maand deelden ze hun ervaringen, met goede centrale steun. Om de twee jaar kregen ze een nieuwe, afgebakende taak, zoals docenten één op één begeleiden of een systeem helpen invoeren. Na vijf jaar was het programma structureel, met de wens om het te vernieuwen.',
      en: 'At one institution the {coaches} stood close to the teams and worked on concrete results. Every month they shared their experience, with good central support. Every two years they got a new, bounded task, such as guiding teachers one to one or helping to bring in a system. After five years the programme was structural, with a wish to renew it.',
    },
  },
  {
    number: 10,
    factors: ['F4', 'F6', 'F5'],
    shows: ['beginning'],
    structures: ['from-below'],
    statuses: ['project'],
    text: {
      nl: 'Bij een instelling werkten de {coaches} naar eigen inzicht en dicht bij de teams, en regelden ze zelf hun bijeenkomsten. Met enthousiasme kwamen ze ver, maar soms misten ze middelen en sturing. De informatiemanager was de spil en de opdracht kwam van een ict-board. Het programma had nog geen formele status.',
      en: 'At one institution the {coaches} followed their own insight, worked close to the teams and arranged their own meetings. Enthusiasm took them far, but at times they missed resources and direction. The information manager was the pivot and the assignment came from an ICT board. The programme had no formal status yet.',
    },
  },
  {
    number: 11,
    factors: ['F1', 'F3', 'F6'],
    shows: ['beginning', 'unseen', 'apart'],
    structures: ['from-below'],
    statuses: ['project'],
    text: {
      nl: 'Bij een instelling kwam het programma neer op een paar enthousiaste mensen, en dat was te veel voor hen. Ze gaven presentaties, en de {coaches} hielden spreekuur in de docentenkamer. Het management gaf ruimte, maar steun, visie en richting ontbraken. Omdat er nog geen opbrengst te zien was, kozen drukke teams en directeuren voor andere dingen.',
      en: 'At one institution the programme came down to a few enthusiastic people, and that was too much for them. They gave presentations, and the {coaches} held a consulting hour in the staff rooms. Management gave room, but support, vision and direction were missing. Because there was no visible return yet, busy teams and directors chose other things.',
    },
  },
  {
    number: 12,
    factors: ['F5', 'F4', 'F6'],
    shows: ['unseen', 'apart'],
    structures: ['central'],
    statuses: ['project'],
    text: {
      nl: 'Bij een instelling werkten de {coaches} in teams, met centrale steun en veel aandacht voor training. Toch was er op de werkvloer veel onduidelijk en ontbrak de focus. Twee jonge aanjagers kregen van het bestuur een vrije rol, en dat stimuleerde. Na een project van twee jaar zou het programma structureel worden.',
      en: 'At one institution the {coaches} worked in teams, with central support and much attention to training. Still, a lot was unclear on the teaching floor and focus was missing. The board gave two young drivers a free role, and that was stimulating. After a project of two years the programme was to become structural.',
    },
  },
]
