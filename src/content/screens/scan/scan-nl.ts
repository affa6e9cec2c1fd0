import { changedMeanwhileNl, unprintableNl } from '../operations/errors-nl.ts'

const season = (day: string): string => {
  const month = Number(day.slice(5, 7))
  return month >= 3 && month <= 7 ? 'Voorjaar' : month >= 8 && month <= 11 ? 'Najaar' : 'Winter'
}

export const scanNl = {
  group: 'Groep',
  groups: 'Groepen',
  settings: 'Instellingen',
  unknown: 'onbekend',
  status: { draft: 'concept', open: 'open', closed: 'gesloten' },
  stages: {
    title: 'Waar staat deze scan?',
    done: 'klaar',
    draft: 'Concept',
    open: 'Open',
    closed: 'Gesloten',
    conversation: 'Gesprek',
    feedback: 'Terugkoppeling',
  },
  list: {
    title: 'Scans',
    newScan: 'Nieuwe scan',
    none: 'Er is nog geen scan. Begin met een concept: je kunt alles nog veranderen tot het bestuur de scan start.',
    guideHint: 'Is dit je eerste scan? In de handleiding staat elke stap op volgorde.',
    discarded: 'Weggegooid',
    discardedUntil: (day: string) => `terug te halen tot en met ${day}`,
    takeBack: (scan: string) => `Haal ‘${scan}’ terug`,
    answered: (responses: number, invited: number | null) =>
      invited === null
        ? `${responses} ${responses === 1 ? 'antwoord' : 'antwoorden'}`
        : `${responses} van ${invited} ${invited === 1 ? 'antwoord' : 'antwoorden'}`,
    when: {
      draft: (day: string) => `sluit op ${day}`,
      closed: (until: string) => `invullen kon ${until}`,
    },
  },
  visibility: {
    protected: (threshold: number) => `beschermd: zichtbaar vanaf ${threshold} antwoorden`,
    onRecord: 'herkenbaar: altijd zichtbaar',
  },
  facts: {
    referenceDate: 'Peildatum',
    closesOn: 'Sluit op',
    closedOn: 'Gesloten op',
    coachTitle: 'Naam voor i-coaches',
    edition: 'Vragenlijst',
    introduction: 'Eigen inleiding',
    asksWish: 'Ook naar de wens vragen',
    takesRemarks: 'Toelichting mogelijk',
    deepening: 'Verdieping',
    expectations: 'Verwachtingen',
    pair: (group: string, about: string) => `${group}: raadt over ${about}`,
    units: 'Colleges of locaties',
    yes: 'ja',
    no: 'nee',
  },
  form: {
    title: 'Concept van een scan',
    lead: 'Vul in wat voor jullie geldt. Alles kan nog anders tot het bestuur de scan start.',
    titleOfDay: (day: string) => `${season(day)} ${day.slice(0, 4)}`,
    scanTitle: 'Naam van de scan',
    scanTitleHint: 'Deze naam zien deelnemers. Een voorbeeld: Najaar 2026.',
    referenceDate: 'Peildatum',
    referenceDateHint: 'De dag waarover de antwoorden gaan.',
    closesOn: 'Sluitdatum',
    closesOnHint: 'Invullen kan tot en met deze dag.',
    closesTime: 'Tijd van sluiten',
    closesTimeHint: 'Meestal is dat 23.59 uur.',
    coachTitle: 'Hoe noemen jullie een i-coach?',
    coachTitleHint: (examples: readonly string[]) =>
      `Deze naam staat straks in alle vragen en in het rapport. Kies er een die ook elders voorkomt (${examples.join(', ')}) of typ je eigen titel.`,
    coachSingular: 'Een collega is een …',
    coachPlural: 'Meerdere collega’s zijn …',
    otherPlural: (singular: string, plural: string) =>
      `Dit meervoud hoort bij een andere titel. Bij ‘${singular}’ hoort ‘${plural}’.`,
    introduction: 'Eigen inleiding (hoeft niet)',
    introductionHint:
      'Deelnemers lezen dit op de eerste pagina, als woorden van jullie zelf. Schrijf bijvoorbeeld waarom jullie dit vragen. Hooguit 1.000 tekens.',
    questions: 'Wat vragen we?',
    edition: 'Vragenlijst',
    editionHint: 'Liever jullie eigen woorden?',
    toEditions: 'Bekijk of maak vragenlijsten',
    asksWish: 'Vraag bij elke factor ook waar we over twee jaar zouden moeten staan.',
    takesRemarks: 'Laat deelnemers per factor een toelichting schrijven.',
    deepening: 'Verdieping',
    deepeningHint:
      'Vraag na de zes factoren welk werk mensen zien van de i-coaches, en welk werk ze wensen. Deelnemers mogen dit deel overslaan.',
    deepenings: {
      none: (minutes: number) => `geen verdieping (ongeveer ${minutes} minuten)`,
      'five-roles': (minutes: number) => `werkniveaus en vijf rollen (samen ongeveer ${minutes} minuten)`,
      'mbo-roles': (minutes: number) => `werkniveaus en zes rollen uit het mbo (samen ongeveer ${minutes} minuten)`,
    },
    tooLong: (minutes: number, leaveOut: readonly string[]) =>
      `Invullen duurt zo ongeveer ${minutes} minuten. Dat is lang. Laat liever weg: ${leaveOut.join(', ')}.`,
    deepeningConfirmed: 'We weten dat dit over enkele mensen gaat, en kiezen er toch voor.',
    groups: 'Wie doen mee?',
    groupsHint:
      'Vink de groepen aan die meedoen. Vul bij elke groep in hoeveel mensen je vraagt, als je dat weet. Heet een groep bij jullie anders? Geef dan een andere naam.',
    visibilityHint:
      'Een groep kan beschermd zijn: er is niets van te zien tot er genoeg antwoorden zijn. Of herkenbaar: het beeld is altijd te zien, ook van twee mensen. Elke deelnemer leest vooraf wat er voor zijn groep geldt.',
    ofGroup: (group: string, fault: string) => `${group}: ${fault.charAt(0).toLowerCase()}${fault.slice(1)}`,
    ownGroup: 'Eigen groep',
    ownLabel: 'Naam van de groep',
    otherLabel: 'Andere naam',
    moreGroups: 'Nog een groep toevoegen',
    protectedFrom: (threshold: number) => `vanaf ${threshold} antwoorden`,
    onRecord: 'altijd (herkenbaar)',
    visibility: 'Beeld zichtbaar',
    invited: 'Aantal gevraagd',
    expectations: 'Wat verwachten groepen van elkaar? (hoeft niet)',
    expectationsHint:
      'Een groep raadt dan bij elke factor ook wat een andere groep kiest. Zo zie je welke verschillen jullie al kennen, en welke niemand zag. Wie raadt, is ongeveer twee minuten langer bezig. Het rapport laat dit alleen zien als beide groepen te zien zijn.',
    asksExpectations: 'Vraag groepen ook wat zij van een andere groep verwachten.',
    whoGuesses: 'Wie raadt over wie?',
    guessesAbout: (group: string) => `${group}: raadt over`,
    aboutNobody: 'niemand',
    moreGuesses: 'Andere groepen',
    units: 'Colleges of locaties (hoeft niet)',
    unitNames: 'Namen, één per regel',
    unitsHint:
      'Vul er 2 tot 20 in, of laat dit leeg. Deelnemers van een beschermde groep kiezen waar zij bij horen. Het rapport toont zo’n onderdeel alleen bij genoeg antwoorden. Te weinig? Dan telt het mee bij ‘overige’. Een herkenbare groep wordt niet verdeeld.',
    errors: {
      invalid: 'Kijk dit veld nog eens na.',
      unprintable: unprintableNl,
      changedMeanwhile: changedMeanwhileNl,
      titleMissing: 'Geef de scan een naam van hooguit 120 tekens.',
      dateWrong: 'Vul een datum in die bestaat, zoals 31-1-2027.',
      fewCoaches:
        'Je vraagt minder dan drie i-coaches. Wat anderen over hun werk zeggen, leest dan als een oordeel over personen. Laat de verdieping weg, of zet het vinkje eronder.',
      timeWrong: 'Vul een tijd in, zoals 17.00 uur.',
      closesInPast: 'Dit moment is al voorbij. Kies een latere datum of tijd.',
      notLater: 'Tot dat moment is de scan al open. Kies een latere datum of tijd.',
      nobodyGuesses: 'Kies minstens één groep die raadt, of haal het vinkje weg.',
      aboutAbsentGroup: 'De groep waarover deze groep raadt, doet niet mee. Kies een andere, of ‘niemand’.',
      aboutItself: 'Kies een andere groep om over te raden.',
      aboutTooFew:
        'Van die groep vraag je maar één persoon. Daarover kan niemand raden. Kies een andere, of ‘niemand’.',
      guessedByTooFew:
        'Van deze groep vraag je maar één persoon. Wat één persoon raadt, laten we nooit zien. Kies ‘niemand’.',
      editionGone: 'Deze vragenlijst is er niet meer. Kies een andere.',
      introductionTooLong: 'Maak de inleiding korter: hooguit 1.000 tekens.',
      coachMissing: 'Vul in hoe jullie een i-coach noemen, in hooguit 60 tekens.',
      groupsMissing: 'Kies minstens één groep die meedoet.',
      groupInvited: 'Deze groep heeft al adressen. Laat de groep meedoen, of haal eerst de adressen weg.',
      labelTooLong: 'Maak de naam van deze groep korter: hooguit 60 tekens.',
      labelTaken:
        'Een andere groep heet ook zo. Geef elke groep een eigen naam. Hoofdletters, spaties en streepjes maken geen verschil.',
      unitsTooFew: 'Vul minstens twee colleges of locaties in, of geen. Zet elke naam op een eigen regel.',
      unitsTooMany: 'Vul hooguit 20 colleges of locaties in.',
      unitTooLong: 'Maak de namen van colleges of locaties korter: hooguit 60 tekens.',
      unitTwice: 'Eén naam staat er twee keer. Geef elk college en elke locatie een eigen naam.',
      unitIsRest: 'Laat ‘overige’ weg. Die keuze staat er vanzelf bij.',
      unitInvited:
        'Bij een van de onderdelen die je weghaalt, horen al adressen. Laat de naam staan, of haal eerst de adressen weg.',
      visibilityWrong: 'Kies vanaf wanneer het beeld van deze groep zichtbaar is.',
      invitedWrong: 'Vul een heel getal in van 1 tot 100.000, of laat dit leeg.',
    },
  },
  draft: {
    lead: 'Dit is een concept. Niemand kan nog antwoorden.',
    tryOut: 'Uitproberen',
    tryAs: (group: string) => `Bekijk de vragen voor ${group}`,
    tryHint: 'Uitproberen toont de echte vragen. Je antwoorden tellen niet mee en worden niet bewaard.',
    toLaunch: 'Naar het starten',
    edit: 'Concept aanpassen',
    delete: 'Concept weggooien',
    boardLaunches: 'Het bestuur start de scan.',
  },
  launch: {
    title: 'Scan starten',
    lead: 'Na het starten kunnen deelnemers antwoorden. Wat hieronder staat, ligt dan vast.',
    frozen: 'Dit ligt straks vast',
    change: 'Concept aanpassen',
    tooSmall: (group: string, invited: number) =>
      `${group}: je vraagt ${invited} ${invited === 1 ? 'persoon' : 'mensen'}. Dat is minder dan er nodig zijn om iets te laten zien. Kies een lager aantal, of spreek met de groep af dat het beeld herkenbaar is.`,
    merge: (group: string) => `Voeg ${group} samen met een andere groep`,
    stillPossible:
      'Na de start kun je de sluitdatum en de tijd alleen nog later zetten. En je kunt een groep alleen nog beter beschermen.',
    submit: 'Scan starten',
  },
  open: {
    lead: 'De scan is open. Je ziet hier alleen hoeveel mensen antwoordden, niet wie en niet wat.',
    heldOpen: (now: string) =>
      `Op de klok van de server is het nu ${now}. Dan is de sluitdatum voorbij, en kan niemand meer invullen. Maar die klok versprong, of de server stond lang uit. Daarom is de scan nog niet gesloten. Klopt de tijd? Dan hoef je niets te doen: binnen een uur sluit de scan vanzelf. Klopt de tijd niet? Bel dan meteen de beheerder van de server.`,
    progress: 'Hoe ver zijn we?',
    answered: 'Ingevuld',
    reach: 'Mensen bereiken',
    steer: 'Bijsturen en afronden',
    steps: {
      addressees: {
        title: 'Wie nodig je uit?',
        text: 'Plak een lijst met adressen of kies een bestand. Iedereen krijgt een eigen link.',
      },
      mailings: {
        title: 'Uitnodigen per mail',
        text: 'Een uitnodiging, een herinnering of een laatste bericht. Je leest de mail eerst zelf en kunt een proefmail aan jezelf sturen.',
      },
      mailingsOfFacilitator: {
        title: 'Uitnodigen per mail',
        text: 'De gespreksleider nodigt mensen uit. Hier zie je hoe ver dat is.',
      },
      handouts: {
        title: 'Posters en codes',
        text: 'Voor aan de muur, in het postvak, op een dia of om uit te delen.',
      },
    },
    links: 'Links en codes om te delen',
    linksHint:
      'Elke groep heeft één link en één code. Deel ze met de groep, of hang de code op. Met een link kan iemand ook twee keer antwoorden; dat staat in het rapport.',
    code: 'Code:',
    linkOf: (group: string) => `link van ${group}`,
    codeOf: (group: string) => `code van ${group}`,
    facilitatorInvites: 'De gespreksleider deelt de links met de groepen.',
    later: 'Meer tijd geven',
    newClosesOn: 'Nieuwe sluitdatum',
    newClosesTime: 'Tijd van sluiten',
    move: 'Sluitdatum verzetten',
    rules: 'Een groep beter beschermen',
    rulesHint: 'Dat kan nog zolang de scan open is.',
    close: 'Scan sluiten',
    closeHint: 'Na het sluiten kan niemand meer antwoorden en is het rapport er meteen. Dit kun je niet terugdraaien.',
    toClosure: 'Naar het sluiten',
  },
  closed: {
    lead: 'De scan is gesloten. Het rapport is klaar.',
    toReport: 'Rapport lezen',
    toPdf: 'Gespreksstarter als pdf',
    next: 'En dan?',
    steps: {
      remarks: { title: 'Toelichtingen bekijken', text: 'Lees wat mensen schreven en kies wat in het rapport komt.' },
      workshop: {
        title: 'Het gesprek op groot scherm',
        text: 'Kies de onderwerpen, raad samen, onthul de beelden en schrijf meteen op wat jullie afspreken.',
      },
      agreements: { title: 'Afspraken', text: 'Leg vast wat jullie gaan doen, en volg hoe het ermee gaat.' },
      downloads: {
        title: 'Bestanden downloaden',
        text: 'Dia’s voor een presentatie, en alle aantallen voor Excel of een ander programma.',
      },
      feedback: {
        title: 'Terugkoppeling',
        text: 'Eén pagina voor iedereen die is gevraagd: dit hoorden we, dit spreken we af.',
      },
      contribution: {
        title: 'Bijdragen aan de spiegel',
        text: 'Laat zonder naam meetellen hoe jullie groepen verschillen, en zie hoe dat elders is.',
      },
      nextRound: {
        title: 'Nieuwe ronde beginnen',
        text: 'Bijvoorbeeld over een jaar: dezelfde vragen, en een pagina met wat er verschoof.',
      },
    },
  },
  closure: {
    title: 'Scan sluiten',
    lead: 'Sluiten is definitief. Daarna kan niemand meer antwoorden. Half ingevulde antwoorden verdwijnen.',
    promised: (until: string) =>
      `Aan de deelnemers is beloofd dat invullen kan ${until}. Sluit je eerder, dan is wie daarop rekent te laat.`,
    staysHidden: (group: string, threshold: number) =>
      `${group}: er zijn nog geen ${threshold} antwoorden. Het beeld van deze groep blijft verborgen.`,
    hiddenForGood: 'Wat verborgen blijft, wordt gewist en komt niet terug. Wil je dat niet? Geef dan meer tijd.',
    submit: 'Scan definitief sluiten',
  },
  deletion: {
    title: (scan: string) => `Concept ‘${scan}’ weggooien?`,
    lead: 'Je kunt het concept nog een week terughalen. Daarna is het echt weg, met de adressen die erin staan. Er zijn nog geen antwoorden.',
    submit: 'Concept weggooien',
  },
  progress: {
    rest: 'Overige',
    unitsLater: (group: string, threshold: number) =>
      `${group}: aantallen per onderdeel zie je zodra bij elk onderdeel ${threshold} mensen antwoordden of een uitnodiging kregen.`,
    fewerThan: (threshold: number) => `minder dan ${threshold}`,
    count: (responses: number) => `${responses}`,
    ofInvited: (responses: number, invited: number, percentage: number) =>
      `${responses} van ${invited} (${percentage} %)`,
  },
  flashes: {
    'institution-made': 'Je instelling is aangemaakt en je bent ingelogd.',
    joined: 'Welkom! Je doet nu mee.',
    discarded: 'Het concept is weggegooid. Je kunt het hieronder nog terughalen.',
    restored: 'Het concept is terug.',
    gone: 'Dit concept is er niet meer.',
    'privacy-changed': 'De privacyverklaring is aangepast.',
    merged: 'De groepen zijn samengevoegd.',
    tightened: 'De regels zijn vastgelegd.',
    launched: 'De scan is gestart. Deelnemers kunnen nu antwoorden.',
    closed: 'De scan is gesloten. Antwoorden kan niet meer.',
    moved: 'De sluitdatum is verzet.',
    'already-launched': 'Dit kan niet meer: de scan is al gestart.',
    'already-closed': 'Dit kan niet meer: de scan is al gesloten.',
    'not-open': 'Dit kan nog niet: de scan is nog niet gestart.',
    'no-groups': 'De scan kan niet starten: er doet nog geen groep mee.',
    'closing-time-passed': 'De scan kan niet starten: het moment van sluiten is voorbij. Pas het concept aan.',
  },
}
