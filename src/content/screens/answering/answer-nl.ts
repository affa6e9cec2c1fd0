import { LONGEST_REMARK } from '../../../domain/answering/answer-sheet.ts'
import { FEWEST_REMARKS, FEWEST_RESPONSES } from '../../../domain/report/remark.ts'
import { numberNl } from '../../words/small-numbers.ts'
import { guessNl } from './guess-nl.ts'

export const answerNl = {
  front: {
    title: 'Vul de vragenlijst in',
    lead: 'Je code staat in je uitnodiging, op de poster of op je briefje.',
    code: 'Je code',
    codeHint: 'Acht letters en cijfers, zoals K7MQ-2B9X. Hoofdletters en streepjes maken niet uit.',
    go: 'Naar de vragenlijst',
    aboutTitle: 'Wat is Bruggenscan?',
    about:
      'Bestuur, i-coaches en docenten kijken soms anders naar het werk van de i-coaches. Bruggenscan laat een mbo-instelling zien waar. Daar begint het gesprek.',
    staffTitle: 'Voor bestuur en gespreksleider',
    signIn: 'Inloggen',
    problems: {
      invalid: 'Vul je code in.',
      unknown: 'Deze code kennen we niet. Kijk hem nog eens na, of vraag een nieuwe aan degene die je uitnodigde.',
      slowed:
        'Vanaf dit netwerk zijn veel verkeerde codes ingevuld. Wacht een minuut en probeer het opnieuw. Een goede code werkt altijd meteen.',
    },
  },

  trial: {
    banner: 'Dit is een proef. Er wordt niets bewaard of geteld.',
    back: 'Terug naar de scan',
    done: 'Dit was een proef. Wat je invulde, is weg en telt niet mee.',
    again: 'Nog een keer proberen',
  },

  start: {
    title: (coaches: string) => `Hoe staat het met de ${coaches}?`,
    lead: (institution: string) =>
      `${institution} vraagt verschillende groepen hoe zij dat zien. Waar het beeld verschilt, begint het gesprek.`,
    introduction: (institution: string) => `In de woorden van ${institution}`,
    group: (label: string) => `Jij antwoordt in de groep ‘${label}’.`,
    questions: (count: number, minutes: number) => `${count} vragen, ongeveer ${numberNl(minutes)} minuten.`,
    asksMore: 'De laatste vragen mag je overslaan.',
    until: (until: string) => `Meedoen kan ${until}.`,
    /** The promise in short, in at most 45 words: all that a respondent reads above the button. */
    briefProtected: (threshold: number, day: string) =>
      `Na ${day}, of eerder als de scan sluit, zien het bestuur en de gespreksleider hoeveel mensen in jouw groep elk antwoord kozen, zonder namen. Dat kan pas vanaf ${threshold} mensen. Kiest iedereen hetzelfde, dan weten anderen ook wat jij koos.`,
    briefOnRecord: (day: string) =>
      `Na ${day}, of eerder als de scan sluit, zien het bestuur en de gespreksleider wat jouw groep koos, hoe klein die ook is. Zijn jullie met weinig, dan ziet wie het rapport of de terugkoppeling leest misschien wat jij koos.`,
    allPromised: 'Alles wat we beloven',
    privacyStatement: 'Privacyverklaring',
    voluntary: 'Meedoen is vrijwillig. Pas als je verstuurt, tellen je antwoorden mee.',
    /** By how somebody came. */
    resume: {
      'group-link': 'Stop je halverwege? Ga later verder op dit apparaat.',
      'personal-link':
        'Deze link is van jou alleen en werkt één keer. Stop je halverwege? Ga later verder met dezelfde link.',
      slip: 'Je code werkt één keer. Stop je halverwege? Ga later verder op dit apparaat.',
    },
    whoSeesWhat: 'Wie ziet wat?',
    who: 'Wie',
    whoText: (institution: string) =>
      `Het bestuur en de gespreksleider van ${institution}. Zij bespreken het met de groepen.`,
    what: 'Wat',
    whatText: 'Hoeveel mensen in jouw groep elk antwoord kozen, zonder namen.',
    from: 'Vanaf hoeveel mensen',
    fromProtected: (threshold: number) =>
      `Vanaf ${threshold} mensen in jouw groep. Zijn het er minder, dan laten we niets zien, na het sluiten ook niet hoeveel het er waren. We wissen die antwoorden.`,
    fromOnRecord: 'Vanaf 1 persoon. Het beeld van jouw groep is altijd te zien.',
    ofSets: 'Vragen die je mag overslaan',
    ofSetsText: (fewest: number) =>
      `Daarvan laten we pas iets zien als minstens ${fewest} mensen in jouw groep ze invulden. Zijn het er minder, dan wissen we die antwoorden. Wie iets oversloeg, leggen we niet vast.`,
    byUnit: 'Per onderdeel',
    byUnitText: (threshold: number) =>
      `Jouw groep kan ook per college of locatie te zien zijn, vanaf ${threshold} mensen daar. Zijn het er minder, dan tellen zij mee bij ‘overige’.`,
    knownUnit: (unit: string) =>
      `In je uitnodiging staat dat je hoort bij ‘${unit}’. Voor het versturen kun je dat nog wijzigen.`,
    when: 'Wanneer',
    whenText: (day: string) =>
      `Na ${day}, of als de scan eerder sluit. Tot dan is hooguit te zien hoeveel mensen meedoen.`,
    summary: 'Terugkoppeling',
    summaryText:
      'Na het gesprek kan de gespreksleider één pagina met iedereen delen: wat we hoorden en wat we afspreken. Wie het adres heeft, kan die lezen. Voor jouw groep gelden daar dezelfde regels.',
    remarks: 'Toelichtingen',
    remarksText: `Je groep staat er niet bij. We bewaren ze alleen bij minstens ${FEWEST_REMARKS} toelichtingen op een vraag, en ${FEWEST_RESPONSES} mensen in de groepen die te zien zijn. De gespreksleider kiest wat anderen lezen.`,
    counted: 'Wat gebeurt er met je antwoorden?',
    countedText:
      'We tellen ze en bewaren ze niet. Als je verstuurt, komt er bij elk antwoord dat je koos een streepje bij, net als bij turven. Daarna is er geen lijst van jou meer, en ook geen naam of tijdstip.',
    lockedText: 'Tot je verstuurt, is je lijst versleuteld. Alleen deze browser kan hem openen.',
    lockedPersonal: 'Tot je verstuurt, is je lijst versleuteld. Alleen jouw link en deze browser kunnen hem openen.',
    limits: 'Wat kunnen we niet beloven?',
    limitSame: 'Kiest iedereen in jouw groep hetzelfde, dan weten anderen ook wat jij koos.',
    limitSameUnit: 'Dat geldt ook voor jouw college of locatie.',
    limitStyle: 'Een toelichting kan je soms herkenbaar maken.',
    limitTwice: 'Met deze link kan iemand twee keer meedoen. Dat kunnen we niet tegenhouden.',
    limitServer:
      'Een systeem laat sporen na, zoals een reservekopie. Zolang de scan open is, kan de beheerder van de server daar soms iets uit afleiden.',
    onRecord: 'Jouw groep is herkenbaar',
    onRecordText:
      'Het beeld van jouw groep is altijd te zien. Zijn jullie met weinig, dan ziet wie het rapport of de terugkoppeling leest misschien wat jij koos.',
    onRecordTick: 'Ik begrijp dat anderen mijn antwoorden misschien herkennen.',
    begin: 'Begin',
    begun: (answered: number, total: number) =>
      `Je bent al begonnen: ${answered} van de ${total} vragen zijn ingevuld.`,
    goOn: 'Ga verder',
    someoneElse: 'Ik ben iemand anders',
    lost: 'Deze browser weet niet meer waar je was. Begin opnieuw. Lukt dat niet? Sta cookies toe.',
    replaced: 'Een lijst die niet was verstuurd, kun je hier niet meer openen. Die telt niet mee.',
    begunElsewhere:
      'Je begon al met een andere mail of op een ander apparaat. Alleen de link van toen opent die antwoorden. Ga daarmee verder, of begin opnieuw.',
    problems: {
      invalid: 'Zet het vinkje als je wilt meedoen.',
    },
  },

  unit: {
    title: 'Waar hoor je bij?',
    legend: 'Je college of locatie',
    hint: (threshold: number) =>
      `Het rapport laat een onderdeel pas zien bij minstens ${threshold} antwoorden uit jouw groep. Zijn het er minder, dan tellen ze mee bij ‘overige’.`,
    other: 'Meer dan één, of een andere',
    problems: {
      invalid: 'Kies een van de mogelijkheden.',
      unitMissing: 'Kies waar je bij hoort.',
    },
  },

  factor: {
    progress: (number: number, total: number) => `Vraag ${number} van ${total}`,
    resumable: 'stoppen en later verdergaan kan',
    current: 'Hoe is het nu?',
    desired: 'Waar zouden we over twee jaar moeten staan?',
    dontKnow: 'Dat kan ik niet beoordelen',
    rereadLevels: 'Lees de drie niveaus nog eens',
    remarkAsk: 'Wil je iets toelichten?',
    remark: 'Je toelichting (hoeft niet)',
    remarkHint: `Noem geen namen. Maximaal ${LONGEST_REMARK} tekens.`,
    next: 'Volgende',
    toCheck: 'Naar het overzicht',
    backToCheck: 'Bewaar en ga terug',
    previous: 'Vorige vraag',
    toStart: 'Terug naar de uitleg',
    cancel: 'Terug zonder bewaren',
    problems: {
      invalid: 'Kies een van de antwoorden.',
      currentMissing: 'Kies hoe het nu is.',
      desiredMissing: 'Kies waar we over twee jaar zouden moeten staan.',
    },
    remarkTooLong: (over: number) =>
      `Je toelichting is ${over} ${over === 1 ? 'teken' : 'tekens'} te lang. Maak de tekst korter.`,
  },

  guess: guessNl,

  set: {
    progress: (first: number, last: number, total: number) => `Vraag ${first} tot en met ${last} van ${total}`,
    optional: 'Dit deel is niet verplicht. Vul je het in, geef dan overal een antwoord.',
    /** On the check page, after 'nu:'. */
    dontKnow: 'dat kan ik niet beoordelen',
    moment: { current: 'nu', desired: 'over twee jaar' },
    missing: {
      current: (item: string) => `${item}: kies hoe sterk je dit nu merkt.`,
      desired: (item: string) => `${item}: kies hoe sterk dit er over twee jaar zou moeten zijn.`,
    },
    skip: 'Sla dit deel over',
    skipAll: 'Sla deze verdieping over',
    previous: 'Vorige pagina',
  },

  check: {
    title: 'Controleer je antwoorden',
    lead: 'Klopt alles? Na het versturen kun je niets meer wijzigen: we weten dan niet meer welke antwoorden van jou zijn.',
    unit: 'Je college of locatie',
    ofUnit: 'je college of locatie',
    current: 'Nu',
    desired: 'Over twee jaar',
    remark: 'Toelichting',
    change: 'Wijzig',
    missing: 'Nog niet ingevuld',
    skipped: 'Overgeslagen. Dit telt niet mee.',
    ofSet: (title: string) => `deel ‘${title}’`,
    problemOfSet: (title: string) => `Vul dit deel helemaal in, of sla het over: ${title}`,
    fillIn: 'Vul in',
    /** What a screen reader adds to 'Wijzig' and 'Vul in'. */
    ofQuestion: (number: number) => `vraag ${number}`,
    stillOpen: (count: number) => (count === 1 ? 'Er is nog 1 vraag open.' : `Er zijn nog ${count} vragen open.`),
    problem: (number: number, title: string) => `Vraag ${number} is nog niet ingevuld: ${title}`,
    send: 'Verstuur mijn antwoorden',
  },

  thanks: {
    title: 'Bedankt voor je antwoorden',
    lead: 'Ze zijn geteld. Jouw lijst bestaat niet meer.',
    next: 'Hoe gaat het verder?',
    until: (until: string) => `Anderen kunnen meedoen ${until}.`,
    report: (institution: string) =>
      `Als de scan gesloten is, krijgen het bestuur en de gespreksleider van ${institution} een rapport.`,
    talk: 'Met het rapport begint het gesprek tussen de groepen.',
    feedback: 'Daarna kan de gespreksleider vertellen wat we hoorden en afspraken. Bewaar daarvoor dit adres:',
    done: 'Je bent klaar. Je kunt deze pagina sluiten.',
    nextRespondent: 'Nu iemand anders op dit apparaat',
  },

  ended: {
    'not-yet-open': {
      title: 'Deze scan is nog niet open',
      text: (institution: string) =>
        `${institution} bereidt de vragen nog voor. Probeer het later opnieuw, met dezelfde link of code.`,
    },
    closed: {
      title: 'Deze scan is gesloten',
      text: (_institution: string) =>
        'Meedoen kan niet meer. Wat op tijd is verstuurd, is geteld. Wat nog niet was verstuurd, is gewist.',
    },
    sent: {
      title: 'Deze antwoorden zijn al verstuurd',
      text: (_institution: string) =>
        'Vanaf dit apparaat is de lijst al verstuurd, of je plek is ingetrokken. Je hoeft niets meer te doen.',
    },
    revoked: {
      title: 'Deze link is ingetrokken',
      text: (institution: string) =>
        `${institution} gebruikt nu een andere link voor jouw groep. Vraag de gespreksleider om de nieuwe. Wat al is verstuurd, blijft geteld.`,
    },
    used: {
      title: 'Deze code is al gebruikt',
      text: (_institution: string) =>
        'Een code op een briefje werkt één keer. Ben je zelf begonnen? Ga dan verder op het apparaat waarop je begon, of vraag een nieuw briefje.',
    },
    gone: {
      title: 'Deze link is al gebruikt of ingetrokken',
      text: (_institution: string) =>
        'De antwoorden van deze link zijn al verstuurd, of de uitnodiging is ingetrokken. Heb je verstuurd? Dan hoef je niets meer te doen.',
    },
    feedback: 'Wat we hoorden en afspraken, kun je later lezen op dit adres:',
    notCounted: 'Wat je net koos, kwam te laat en telt niet mee.',
    ask: (institution: string) =>
      `Vragen? Stel ze aan degene die je uitnodigde, of aan de gespreksleider van ${institution}.`,
  },
}
