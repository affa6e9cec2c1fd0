import type { LengthPlan, Script } from './script.ts'

const TOPICS_IN_WORDS = ['', 'één onderwerp', 'twee onderwerpen', 'drie onderwerpen']

const listOf = (minutes: readonly number[]): string => new Intl.ListFormat('nl').format(minutes.map(String))

const timesOf = ({ sets, minutes }: LengthPlan['further']): string =>
  sets === 1 ? String(minutes) : `${sets} keer ${minutes / sets}`

export const scriptNl: Script = {
  length: (minutes) => `${minutes} min`,
  about: ({ topicMinutes, starts, further, closing, exchange: [alone, pairs, fours] }) =>
    `${TOPICS_IN_WORDS[starts.length]} van ${topicMinutes} minuten, vanaf ${listOf(starts)};${further.sets > 0 ? ` de verdieping komt erbij, ${timesOf(further)} minuten vanaf ${closing - further.minutes};` : ''} afronden vanaf ${closing}; 1-2-4 in ${alone}, ${pairs} en ${fours} minuten`,
  steps: {
    welcome: {
      title: 'Welkom',
      facilitator:
        'Heet iedereen welkom en noem het doel: hoogstens drie afspraken. Lees de spelregels voor. Zeg: ‘Niemand hoeft een antwoord uit te leggen.’',
      participants: 'Vertellen in tweetallen waar ze op hopen.',
      material: 'spelregels',
    },
    rubric: {
      title: 'Lezen',
      facilitator: 'Toon de vraag en de drie teksten, nog zonder antwoorden. Lees ze voor, of laat ieder stil lezen.',
      participants: 'Lezen, en kiezen voor zichzelf.',
      material: 'scherm of papier',
    },
    hands: {
      title: 'Voorspellen',
      facilitator:
        'Vraag bij elke groep: ‘Welk niveau koos deze groep het meest, denk je?’ Tel de vingers en vul ze op het scherm in.',
      participants: 'Kiezen stil en steken tegelijk één, twee of drie vingers op.',
      material: 'scherm',
    },
    reveal: {
      title: 'Laten zien',
      facilitator: 'Toon alle groepen tegelijk. Leg niets uit en tel tot tien.',
      participants: 'Leggen hun voorspelling naast het beeld.',
      material: 'scherm of poster',
    },
    expected: {
      title: 'Wat dachten we van elkaar?',
      facilitator:
        'Lees voor wat groepen in de vragenlijst verwachtten, en wat de zaal verwachtte. Zeg: ‘Niemand hoeft een verwachting uit te leggen.’',
      participants: 'Luisteren, en onthouden wat hen verrast.',
      material: 'het grote scherm',
    },
    look: {
      title: 'Kijken in stilte',
      facilitator:
        'Lees de zinnen tegenover elkaar voor. Zeg: ‘Schrijf twee zinnen die beginnen met: ik zie. Nog zonder omdat.’ Laat er een paar voorlezen.',
      participants: 'Schrijven. Wie wil, leest een zin voor.',
      material: 'pen en kaartjes',
    },
    questions: {
      title: 'Praten',
      facilitator:
        'Maak gemengde viertallen. Zeg: ‘Kies een vraag, nog niet over de wens. Denk eerst alleen, praat dan met z’n tweeën en dan met z’n vieren.’ Dat heet 1-2-4.',
      participants: 'Geven voorbeelden en zoeken wat elk beeld logisch maakt.',
      material: 'pagina’s, klok',
    },
    harvest: {
      title: 'Oogsten',
      facilitator:
        'Vraag elk viertal om één inzicht en één vraag die blijft. Schrijf die op in hun eigen woorden. Het bestuur komt als laatste.',
      participants: 'Vertellen wat nieuw voor hen was.',
      material: 'flap en stiften',
    },
    choose: {
      title: 'Kiezen',
      facilitator:
        'Stel de vraag bij de wensen, als die er is. Dan: ‘Van welke kleine stap merken we over drie maanden iets?’ Schrijf elke stap op; houd er een of twee over.',
      participants: 'Plakken elk drie stippen, het bestuur als laatste.',
      material: 'scherm, flap en stickers',
    },
    agreements: {
      title: 'Afspreken',
      facilitator:
        'Maak van een stap een afspraak: wat precies, wie trekt dit, wat doet het bestuur, wanneer is het klaar, waaraan zien we het? Lees alles terug.',
      participants: 'Zeggen zelf ja. Wie er niet is, krijgt geen taak.',
      material: 'bladzijde met afspraken',
    },
    cards: {
      title: 'Verdieping: lezen',
      facilitator: 'Toon de kaartjes, nog zonder antwoorden. Zeg: ‘Het gaat om wat je merkt, niet om wie het doet.’',
      participants: 'Lezen, en denken aan een voorbeeld.',
      material: 'scherm of rapport',
    },
    picture: {
      title: 'Verdieping: zien',
      facilitator:
        'Toon wat elke groep merkt. Zeg: ‘Meer is hier niet beter. Wie iets anders merkt, kan ook gelijk hebben.’',
      participants: 'Kijken stil waar groepen iets anders merken.',
      material: 'scherm, stilte',
    },
    wishes: {
      title: 'Verdieping: wensen',
      facilitator: 'Toon wat elke groep wenst. Vraag: ‘Waar wil een groep meer, en waar minder?’',
      participants: 'Leggen de wens naast wat er nu is.',
      material: 'scherm en kaartjes',
    },
    division: {
      title: 'Verdieping: verdelen',
      facilitator:
        'Laat viertallen een vraag kiezen en het vel ‘Verdeel samen’ invullen. Leg een afspraak vast bij de factor die erbij past.',
      participants: 'Zoeken wie wat op zich kan nemen.',
      material: 'vel uit het rapport',
    },
    closing: {
      title: 'Afronden',
      facilitator:
        'Noem de dag waarop jullie terugkijken, en wie dit aan wie vertelt. Bedank de groep en vraag ieder om één woord over dit gesprek.',
      participants: 'Sluiten af met één woord.',
      material: 'agenda’s',
    },
  },
  preparation: [
    {
      heading: 'Mensen',
      text: 'Nodig uit elke groep een paar mensen uit, samen het liefst acht tot vierentwintig. Zorg dat er iemand van het bestuur bij is die mag beslissen.',
    },
    {
      heading: 'Onderwerpen',
      text: 'Leg de bladzijde ‘Waar beginnen we?’ vooraf voor aan iemand uit elke groep, en kies samen. Deel de andere pagina’s nog niet: dan valt er niets te voorspellen.',
    },
    {
      heading: 'Bestuur',
      text: 'Spreek af dat het bestuur als laatste praat, vooral luistert en geen antwoord verdedigt. Vraag wat het ter plekke kan toezeggen.',
    },
    {
      heading: 'Ruimte en papier',
      text: 'Zoek een ruimte met losse stoelen en een lege muur. Hang de gekozen factoren op, het liefst op A3, en dek ze af. Print ze ook voor elk viertal, en drie keer de bladzijde met afspraken.',
    },
  ],
  rules: [
    'We praten over het werk en over beelden, nooit over wie wat koos.',
    'Elk beeld is logisch vanaf de plek van wie kijkt.',
    'Eerst kijken, dan begrijpen, daarna pas oplossen.',
    'Het bestuur praat als laatste.',
    'Je mag een beurt overslaan.',
    'Wat je hier hoort, vertel je zonder namen verder.',
  ],
  moments: [
    {
      heading: 'Het wordt persoonlijk',
      text: 'Zeg rustig: ‘Dit gaat over hoe het werk geregeld is, niet over jou.’ Laat het even stil zijn en vraag wat dit beeld logisch maakt. Blijft het pijnlijk, neem dan pauze en praat even apart met de ander.',
    },
    {
      heading: 'Iemand vraagt wie wat koos',
      text: 'Dat weet niemand: antwoorden zijn alleen geteld. Vraag naar een voorbeeld dat bij de zin past, los van wie die koos.',
    },
    {
      heading: 'Het blijft stil',
      text: 'Stilte is vaak denken: tel tot tien. Laat mensen dan met hun buur praten en vraag het aan één tweetal.',
    },
    {
      heading: 'Iemand komt al met oplossingen',
      text: 'Zet ze op een vel ‘voor straks’ en ga terug naar ‘ik zie’. Bij het kiezen komt dat vel weer op tafel.',
    },
    {
      heading: 'Eén stem neemt veel ruimte',
      text: 'Vat in één zin samen wat je hoorde en vraag: ‘Wie kent een ander voorbeeld?’ Of laat eerst tweetallen praten.',
    },
    {
      heading: 'Het bestuur begint uit te leggen',
      text: 'Vraag om een vraag: ‘Wat zou je van de anderen willen weten?’ Het antwoord komt dan uit de groep.',
    },
  ],
  odd: {
    hiddenGroup: {
      heading: 'Een groep is niet te zien',
      text: 'Zeg dat er te weinig antwoorden zijn om te tonen. Vraag niet hoeveel, en niet aan wie. Mensen uit die groep praten gewoon mee over het werk, zonder te zeggen wat ze invulden.',
    },
    expectations: {
      heading: 'Het scherm toont ook verwachtingen',
      text: 'Bij sommige onderwerpen laat het scherm na het beeld zien wat groepen van elkaar verwachtten. Die tijd gaat af van het kijken. Lees het voor; niemand hoeft een verwachting uit te leggen.',
    },
    oneGroup: {
      heading: 'Er is maar één groep te zien',
      text: 'Voorspel hoe de antwoorden over de drie niveaus verdeeld zijn. Maak viertallen uit verschillende teams en vraag steeds: wat zou een andere groep hier zien?',
    },
    noAnswers: {
      heading: 'Er is nog geen beeld',
      text: 'Sla voorspellen en laten zien over. Lees samen de drie teksten, laat ieder een voorbeeld uit het werk geven en leg dat bij een van de teksten.',
    },
  },
}
