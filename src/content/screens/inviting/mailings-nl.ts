import type { ClosedReason, RefusalReason } from '../../../domain/inviting/delivery.ts'
import type { MailingKind, WrittenKind } from '../../../domain/inviting/mailing.ts'
import { changedMeanwhileNl } from '../operations/errors-nl.ts'

const people = (count: number) => (count === 1 ? '1 persoon' : `${count} mensen`)
const addresses = (count: number) => (count === 1 ? 'dit adres' : `deze ${count} adressen`)
const minutes = (count: number) => (count === 1 ? 'een minuut' : `${count} minuten`)

export const mailingsNl = {
  title: 'Uitnodigen per mail',
  lead: 'Iedereen op je lijst krijgt een eigen link. Je kiest zelf wanneer: er gaat alleen vanzelf een herinnering uit als je dat zo plant.',
  forBoard: 'De gespreksleider nodigt mensen uit. Hier zie je hoe ver dat is.',
  inDraft:
    'De scan is nog niet gestart. Je kunt een mail alvast schrijven en uitproberen. Versturen kan als het bestuur de scan heeft gestart.',
  noAddresses: 'Er staan nog geen adressen op je lijst.',
  toAddressees: 'Adressen inladen',
  moreAddressees: 'Meer adressen inladen, of een uitnodiging intrekken',
  choose: 'Wat kun je versturen?',
  kinds: {
    invitation: 'Uitnodiging',
    reminder: 'Herinnering',
    'final-notice': 'Laatste bericht',
    'later-closing': 'Nieuw moment van sluiten',
  } satisfies Record<MailingKind, string>,
  write: {
    invitation: 'Uitnodiging schrijven',
    reminder: 'Herinnering schrijven',
    'final-notice': 'Laatste bericht schrijven',
  } satisfies Record<WrittenKind, string>,
  goOn: 'Verder met je concept',
  for: {
    invitation: (count: number) =>
      count === 0
        ? 'Iedereen op je lijst heeft een uitnodiging gekregen.'
        : `Voor wie nog geen uitnodiging kreeg: ${people(count)}.`,
    onTheWay:
      'Er is niemand meer om uit te nodigen. Niet elke mail is aangekomen of al weg: kijk hieronder hoe het ervoor staat.',
    notYet: 'Dit kan als er een uitnodiging is verstuurd.',
    unanswered:
      'Gaat in één keer naar iedereen van wie de link nog niet is gebruikt. Wie dat zijn, laten we niet zien.',
    count: (count: number) => (count === 0 ? 'Dat zijn er nu nul.' : `Dat zijn er nu ${count}.`),
  },
  suggested: (day: string) => `Een goede dag: ${day}.`,
  suggestedPast: (day: string) => `Een goede dag was ${day}. Vandaag kan het ook.`,
  sofar: 'Wat is er verstuurd?',
  none: 'Er is nog niets verstuurd.',
  mail: 'Mail',
  sentOn: 'Verstuurd op',
  state: 'Stand',
  byHand: 'Links meegenomen',
  states: {
    underWay: 'bezig met versturen',
    trouble: 'wacht op de mailserver',
    stopped: 'gestopt',
    done: 'klaar',
  },
  ofAddressed: (sent: number, addressed: number) => `${sent} van ${addressed} verstuurd`,
  failed: (count: number) => `${count} niet aangekomen`,
  unknown: (count: number) => `${count} onbekend`,
  someLost: 'een deel kwam niet of misschien niet aan',
  noMail: {
    lead: 'Deze installatie verstuurt zelf geen mail.',
    text: 'Deel daarom liefst de link of de code van elke groep: die staan op de pagina van de scan. Wil je toch iedereen een eigen link geven? Dan kun je een lijst met links meenemen en de mail zelf versturen.',
    toLinkList: 'Lijst met links maken',
  },
  text: {
    title: {
      invitation: 'Schrijf de uitnodiging',
      reminder: 'Schrijf de herinnering',
      'final-notice': 'Schrijf het laatste bericht',
    } satisfies Record<WrittenKind, string>,
    lead: 'Er staat al een tekst klaar. Maak er je eigen woorden van, of laat hem zo.',
    language: 'Taal van de mail',
    languages: { nl: 'Deze mail is in het Nederlands.', en: 'Deze mail is in het Engels.' },
    otherLanguage: { nl: 'Begin met de Engelse tekst', en: 'Begin met de Nederlandse tekst' },
    otherLanguageHint: 'In elke mail staat ook een link naar de vragen in de andere taal.',
    subject: 'Onderwerp',
    opening: 'Jouw woorden',
    openingHint: 'Hooguit 2.000 tekens. Een lege regel begint een nieuwe alinea.',
    added: 'Dit zetten we er vanzelf onder',
    addedList: [
      'hoeveel vragen het zijn, hoe lang het duurt en tot wanneer het kan',
      'de knop met de eigen link van deze persoon',
      'wat er van de groep te zien zal zijn, en vanaf hoeveel antwoorden',
      'jouw naam, en dat een antwoord op de mail bij jou komt',
      'een link om over deze scan geen mail meer te krijgen',
    ],
    submit: 'Bewaar en bekijk de mail',
  },
  preview: {
    title: 'Zo ziet de mail eruit',
    sentTitle: 'Deze mail is verstuurd',
    asGroup: 'Zoals deze groep hem krijgt',
    from: 'Van',
    replyTo: 'Antwoord gaat naar',
    nobody: 'niemand: er is geen gespreksleider met een account',
    subject: 'Onderwerp',
    formatted: 'Opgemaakt',
    formattedHint: 'Zo laten de meeste mailprogramma’s hem zien.',
    exampleHint: 'De eigen links leiden hier naar een voorbeeld.',
    plain: 'Als gewone tekst',
    plainHint: 'Dezelfde mail, voor wie geen opmaak toont.',
    tested: 'Je hebt deze tekst aan jezelf gestuurd.',
    notTested: 'Stuur de mail eerst aan jezelf: zo zie je hoe hij aankomt.',
    trial: 'Stuur een proefmail aan mij',
    toDispatch: 'Verder naar het versturen',
    edit: 'Tekst aanpassen',
    delete: 'Concept weggooien',
  },
  dispatch: {
    title: {
      invitation: 'De uitnodiging versturen?',
      reminder: 'De herinnering versturen?',
      'final-notice': 'Het laatste bericht versturen?',
    } satisfies Record<WrittenKind, string>,
    to: (count: number) => `Deze mail gaat naar ${people(count)}.`,
    toUnanswered: 'Deze mail gaat in één keer naar iedereen van wie de link nog niet is gebruikt.',
    notShown: 'Hoeveel dat er zijn, laten we niet zien: daaruit zou bij een kleine groep blijken wie al antwoordde.',
    who: 'Wie al antwoordde of geen mail meer wil, krijgt hem niet.',
    duration: (count: number) =>
      `Het versturen duurt ongeveer ${minutes(count)}. Je hoeft daar niet op te wachten: het gaat door als je weggaat.`,
    noWayBack: 'Wat verstuurd is, kun je niet terughalen.',
    notTested: 'Je hebt deze tekst nog niet aan jezelf gestuurd.',
    toTrial: 'Doe dat eerst',
    submit: (count: number) => `Verstuur aan ${people(count)}`,
    submitUnanswered: 'Verstuur nu',
    back: 'Nog niet',
    why: {
      'not-open': 'Versturen kan nog niet: het bestuur moet de scan eerst starten. Je tekst is bewaard.',
      'too-soon': 'Vandaag ging er al een mail naar wie nog niet antwoordde. Morgen kan het weer.',
      nobody: 'Er is nu niemand om deze mail aan te sturen.',
    },
  },
  progress: {
    title: (kind: string, day: string) => `${kind} van ${day}`,
    lead: {
      underWay: 'De mails worden verstuurd. Je kunt deze pagina verlaten: het gaat gewoon door.',
      stopped: 'Het versturen is gestopt. Wie nog geen mail kreeg, kan in een volgende mail mee.',
      done: 'Het versturen is klaar.',
    },
    byHand: 'De links zijn als lijst meegenomen en worden buiten deze installatie verstuurd.',
    trouble: (reason: string) => `${reason} We proberen het vanzelf opnieuw, steeds met meer tijd ertussen.`,
    refresh: 'Laat zien hoe ver het nu is',
    bar: (sent: number, addressed: number) => `${sent} van ${addressed} mails verstuurd`,
    counts: {
      addressed: 'Op de lijst',
      sent: 'Verstuurd',
      failed: 'Niet aangekomen',
      unknown: 'Onbekend',
      left: 'Nog te doen',
      dropped: 'Niet nodig of gestopt',
    },
    droppedHint: 'Wie intussen antwoordde, geen mail wil of is ingetrokken, kreeg deze mail niet.',
    countsHidden:
      'Hoeveel mails dit zijn, laten we niet zien: daaruit zou bij een kleine groep blijken wie al antwoordde.',
    failures: 'Niet aangekomen',
    failuresHint:
      'Klopt een adres niet? Trek het in en laad het goede adres in. Ligt het aan de mailserver, stuur dan later opnieuw.',
    failedSome:
      'Een deel van deze mails is niet aangekomen. Welke, laten we niet zien: dat zou tonen wie nog niet antwoordde.',
    address: 'Adres',
    reason: 'Waarom',
    again: (count: number) => `Stuur opnieuw naar ${addresses(count)}`,
    againSome: 'Stuur deze mails opnieuw',
    unknownTitle: 'Onbekend',
    unknownText:
      'De mailserver had de mail al, maar zei niet wat ermee gebeurde. Misschien is hij aangekomen. Stuur je opnieuw, dan krijgen sommige mensen deze mail misschien twee keer.',
    againUnknown: 'Stuur toch opnieuw',
    toText: 'Bekijk de mail',
    toScan: 'Kijk hoeveel mensen antwoordden',
    toStop: 'Stoppen met versturen',
  },
  /** What the post office said, or didn't. */
  reasons: {
    'no-mailbox': 'Dit adres bestaat niet of niet meer.',
    'mailbox-full': 'De mailbox is vol.',
    'bad-address': 'De mailserver vindt dit geen geldig adres.',
    'put-off': 'De mailserver stelde de mail steeds uit.',
    refused: 'De mailserver weigerde de mail.',
    unreachable: 'De mailserver is niet bereikbaar.',
    'sign-in': 'De mailserver neemt onze inloggegevens niet aan.',
    encryption: 'Er kwam geen beveiligde verbinding met de mailserver.',
    sender: 'De mailserver neemt ons afzenderadres niet aan.',
    busy: 'De mailserver neemt nu even geen mail aan.',
  } satisfies Record<RefusalReason | ClosedReason, string>,
  stop: {
    title: 'Stoppen met versturen?',
    lead: 'Wie nog geen mail kreeg, krijgt deze mail niet. Je kunt hen later alsnog een mail sturen.',
    submit: 'Stop met versturen',
  },
  deletion: {
    title: 'Dit concept weggooien?',
    lead: 'De tekst die je schreef, verdwijnt. Er is nog niets verstuurd.',
    submit: 'Concept weggooien',
  },
  errors: {
    invalid: 'Kijk dit veld nog eens na.',
    subjectMissing: 'Vul een onderwerp in van hooguit 150 tekens.',
    openingMissing: 'Schrijf een paar woorden, of zet de tekst terug die er stond.',
    openingTooLong: 'Maak je tekst korter: hooguit 2.000 tekens.',
    changedMeanwhile: changedMeanwhileNl,
  },
  flashes: {
    sent: 'De mails gaan nu op weg.',
    again: 'De mails gaan opnieuw op weg.',
    stopped: 'Het versturen is gestopt.',
    deleted: 'Het concept is weg.',
    tried: 'De proefmail is verstuurd. Kijk in je eigen mailbox.',
    'already-sent': 'Deze mail is al verstuurd.',
    'not-open': 'Dit kan nu niet: de scan is niet open.',
    'too-soon': 'Vandaag ging er al een mail naar wie nog niet antwoordde. Morgen kan het weer.',
    nobody: 'Er is niemand om deze mail aan te sturen.',
    'no-mail': 'Deze installatie verstuurt zelf geen mail.',
    unknown: 'De mailserver zei niet of de proefmail is aangekomen. Kijk in je eigen mailbox.',
  },
  trialFailed: (reason: string) => `De proefmail is niet verstuurd. ${reason}`,
  linkList: {
    title: 'Lijst met links',
    lead: 'Hiermee verstuur je zelf de uitnodigingen, met het mailprogramma van je instelling.',
    warningTitle: 'Lees dit eerst',
    warning:
      'Wie deze lijst heeft, kan in plaats van iemand anders antwoorden. Ook zijn er antwoorden mee te openen die nog niet zijn verstuurd.',
    groupLinks:
      'Deel daarom liefst de link of de code van elke groep. Daarmee kan niemand bij de antwoorden van een ander.',
    rules: [
      'Bewaar het bestand op een plek waar niemand anders bij kan. Gooi het weg als je het niet meer nodig hebt.',
      'Stuur iedereen alleen de eigen link.',
      'De lijst kun je één keer maken. Een tweede zou laten zien wie intussen antwoordde.',
      'Herinneren doe je daarna bij iedereen op de lijst: we kunnen niet laten zien wie nog niet antwoordde.',
    ],
    who: (count: number) => `Op de lijst komen: ${people(count)}.`,
    nobody: 'Iedereen op je lijst heeft al een link, of er staan nog geen adressen op.',
    notOpen: 'Dit kan als het bestuur de scan heeft gestart.',
    submit: 'Maak de lijst en download hem',
    afterwards:
      'Het bestand staat daarna bij je downloads. De adressen staan in de eerste kolom, de links in de derde.',
    fileName: 'links',
  },
}
