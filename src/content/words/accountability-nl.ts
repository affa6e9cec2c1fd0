/** How a report accounts for itself, in Dutch: what the numbers rest on and how the words follow from them. */
export const accountabilityNl = {
  period: {
    heading: 'Wanneer en wat',
    fromTo: (from: string, to: string, until: string | null) =>
      from === to
        ? `Antwoorden konden worden gestuurd op ${from}${until ? `, tot ${until}` : ''}.`
        : `Antwoorden konden worden gestuurd van ${from} ${until ? `tot ${to} om ${until}` : `tot en met ${to}`}.`,
    about: (day: string) => `De antwoorden gaan over de situatie op ${day}.`,
    undated: 'De periode is niet vastgelegd.',
    both: 'Bij elke factor stonden twee vragen: hoe is het nu, en waar zouden we over twee jaar moeten staan?',
    presentOnly: 'Bij elke factor stond één vraag: hoe is het nu?',
  },
  launch: {
    heading: 'Voor het starten',
    officerInformed: 'De functionaris voor gegevensbescherming was ingelicht over deze scan.',
    officerNotNeeded: (reason: string) =>
      `De functionaris voor gegevensbescherming inlichten vond het bestuur niet nodig. De reden: ‘${reason}’`,
    council: {
      asked: 'De ondernemingsraad is om advies of instemming gevraagd.',
      'not-asked': 'De ondernemingsraad is niet om advies of instemming gevraagd.',
      'not-applicable':
        'De ondernemingsraad om advies of instemming vragen was volgens het bestuur niet van toepassing.',
    },
    textsRead: 'Het bestuur las de vragen en de privacyverklaring, zoals deelnemers ze kregen.',
    answered: (name: string, day: string) => `${name} legde dit vast op ${day}, bij het starten.`,
  },
  participation: {
    heading: 'Wie deden mee',
    group: (group: string, participation: string) => `${group}: ${participation}.`,
    moreThanInvited:
      'Een groep heeft meer antwoorden dan uitnodigingen. Lees dat beeld met wat meer voorzichtigheid: de link kan verder gedeeld zijn.',
    noTotal: 'Er staat nergens een totaal over de groepen, omdat een groep niet wordt getoond.',
    neverPooled:
      'Groepen worden niet samengevoegd: twee mensen uit een bestuur zijn één beeld naast vijfhonderd docenten.',
    voluntary: 'Meedoen was vrijwillig.',
    twice:
      'Via een groepslink kan iemand twee keer antwoorden. Dat is niet te voorkomen zonder bij te houden wie wie is.',
    dontKnow: '‘Dat kan ik niet beoordelen’ is ook een antwoord. Het telt mee als antwoord, en niet als niveau.',
  },
  visibility: {
    heading: 'Wat je ziet en wat niet',
    onRecord: (group: string) =>
      `${group}: herkenbaar. Deze groep wordt altijd getoond, ook bij weinig antwoorden. Dat stond op de startpagina.`,
    protected: (group: string, threshold: number) =>
      `${group}: beschermd. Van deze groep is pas iets te zien vanaf ${threshold} antwoorden.`,
    hidden: (group: string, threshold: number) =>
      `${group}: beschermd, en niet getoond omdat er minder dan ${threshold} antwoorden zijn. Wat niet wordt getoond, doet ook in geen enkele vergelijking mee.`,
    frozen: 'Deze regels lagen vast voor de eerste vraag. Daarna konden ze alleen nog strenger worden.',
    counted: 'Antwoorden zijn alleen geteld. Er bestaat geen lijst van wie wat koos, ook niet voor de beheerder.',
  },
  wording: {
    heading: 'Hoe woorden volgen uit aantallen',
    step: 'De maat is de stap: één niveau op de ladder van drie. Een verschil tussen twee groepen is de kortste afstand die antwoorden gemiddeld moeten opschuiven om van het ene beeld het andere te maken.',
    ruler: (shared: string, nuance: string) =>
      `Tot en met een kwart stap heet het ‘${shared}’, tot en met een halve stap ‘${nuance}’. Is het meer, dan noemen we hoeveel niveaus er tussen de middens van de twee groepen liggen. Liggen die middens gelijk of is een groep verdeeld, dan staan de aantallen erbij die laten zien welke antwoorden verder liggen.`,
    leading:
      'Elke factor heeft één verschil dat vooropstaat, overal hetzelfde: eerst het zekerste, en bij even zekere het grootste.',
    shared:
      'Bij een gedeeld beeld staat altijd het niveau. Samen zien dat iets ontbreekt, is iets anders dan tevreden zijn.',
    spread:
      'Ligt geen van beide groepen verder en verschillen de antwoorden toch, dan schrijven we dat de beelden uiteenlopen.',
    split:
      'Het midden van een groep is het laagste niveau waar de helft van de antwoorden op of onder ligt. Liggen de antwoorden gemiddeld meer dan een halve stap van dat midden, dan is de groep verdeeld en noemen we geen enkel niveau.',
    wish: 'De wens is per persoon vergeleken met het eigen antwoord over nu. Dat geldt alleen voor mensen die twee keer een niveau kozen.',
  },
  certainty: {
    heading: 'Hoe zeker een verschil is',
    firm: (word: string) =>
      `Drie stippen, ‘${word}’: meer dan een halve stap, ook als één antwoord anders was geweest. Als dezelfde antwoorden willekeurig over de groepen waren verdeeld, kwam zo’n verschil in hoogstens 5 van de 100 keer voor, ook als je meetelt hoeveel vergelijkingen er zijn.`,
    indicative: (word: string) =>
      `Twee stippen, ‘${word}’: meer dan een halve stap, ook als één antwoord anders was geweest. Toeval geeft dit in hoogstens 10 van de 100 keer, of er zijn te weinig antwoorden om dat na te gaan.`,
    tentative: (word: string) =>
      `Eén stip, ‘${word}’: het verschil hangt aan één antwoord of kan toeval zijn. Lees het als vraag.`,
    manyComparisons:
      'Een rapport maakt veel vergelijkingen. Daarom staan er vaak ergens twee stippen, ook als groepen in werkelijkheid gelijk zijn. Vraag dus of mensen het verschil herkennen.',
    none: 'Geen stip: het beeld is gedeeld, het verschil is klein, of een groep bestaat uit één antwoord. Het bewijst niet dat iedereen het eens is.',
    exact:
      'Alle mogelijke verdelingen zijn geteld en er is niets geloot. Dezelfde antwoorden geven dus altijd hetzelfde rapport.',
    weakest:
      'De zwakste schakel is de factor met het laagste midden van een groep. Liggen er meer factoren even laag, dan staan ze er allemaal. Er is geen gemiddelde over de factoren, want ze zijn allemaal nodig.',
  },
  source: {
    heading: 'Vragen en bron',
    edition: (edition: string, source: string) =>
      `Vragenlijst: ${edition}. De factoren en de inhoud van de niveaus komen uit ${source}, net als de praktijkvoorbeelden.`,
    ours: 'De teksten zijn van ons, in eigen woorden.',
    alsoOurs:
      'Ook van ons zijn de vraag naar de wens, de namen van de niveaus en de keuze om elke groep aan de zwakste schakel te lezen.',
    /** In place of these, of a questionnaire in the institution's own words. */
    own: {
      edition: (edition: string, source: string) =>
        `Vragenlijst: ${edition}, een eigen tekst van de instelling. De factoren komen uit ${source}, net als de praktijkvoorbeelden.`,
      theirs:
        'De instelling koos zelf de woorden van de vragen, de niveaus en de tips. De andere teksten zijn van ons.',
      ours: 'Ook van ons zijn de vraag naar de wens en de keuze om elke groep aan de zwakste schakel te lezen.',
    },
  },
  access: {
    heading: 'Toegankelijkheid',
    lines:
      'Bij elke figuur hoort een bijschrift, een beschrijving met dezelfde feiten en een tabel. Groepen en niveaus verschillen in naam, vorm en plaats, nooit alleen in kleur.',
  },
  contact: {
    heading: 'Vragen over dit rapport',
    lines: (institution: string) =>
      `Stel ze aan de gespreksleider of aan het bestuur${institution === '' ? '' : ` van ${institution}`}.`,
  },
}
