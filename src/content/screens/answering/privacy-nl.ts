import { MONTHS_OF_REMARKS, YEARS_OF_RESULTS } from '../../../domain/scan/privacy-terms.ts'
import { changedMeanwhileNl } from '../operations/errors-nl.ts'

export const privacyNl = {
  link: 'Privacy',
  statement: {
    title: 'Wat gebeurt er met je gegevens?',
    lead: (institution: string, scan: string) =>
      `Dit is de privacyverklaring van ${institution} bij de scan ‘${scan}’. Lees hem gerust voor je begint.`,
    back: 'Terug naar de scan',
    toFeedback: 'Naar de terugkoppeling',
    controller: 'Wie is verantwoordelijk?',
    controllerText: (institution: string) =>
      `${institution}. De instelling besluit waarom en hoe deze scan gebeurt. In de wet heet dat de verwerkingsverantwoordelijke.`,
    officer: 'Wie let op je privacy?',
    officerText:
      'De functionaris voor gegevensbescherming. Die let erop dat de instelling zorgvuldig met gegevens omgaat. Je kunt er terecht met vragen en klachten.',
    officerIs: (officer: string) => `Contact: ${officer}`,
    officerUnknown: (institution: string) =>
      `Vraag aan ${institution}, of aan degene die je uitnodigde, hoe je deze functionaris bereikt.`,
    purpose: 'Waarvoor is het?',
    purposeTexts: (coaches: string) => [
      `De scan laat zien hoe verschillende groepen kijken naar het werk van de ${coaches}. Daarover gaan zij daarna in gesprek, en ze maken afspraken.`,
      'Er valt geen besluit over jou, en niemand krijgt een oordeel.',
    ],
    basis: 'Waarom mag het?',
    basisTexts: {
      'public-task':
        'De scan hoort bij een taak van algemeen belang: zorgen voor goed beroepsonderwijs (artikel 6, lid 1, onder e, van de AVG).',
      'legitimate-interest': (coaches: string) =>
        `De instelling heeft een gerechtvaardigd belang: weten wat de ${coaches} nodig hebben om hun werk goed te doen (artikel 6, lid 1, onder f, van de AVG).`,
    },
    noConsent:
      'We vragen niet om toestemming als grondslag. Wie ergens werkt of leert, voelt zich niet altijd vrij om nee te zeggen.',
    voluntary: 'Moet je meedoen?',
    voluntaryText:
      'Nee, meedoen is vrijwillig. Je hoeft niet te zeggen waarom je niet meedoet, en het heeft geen gevolgen voor je. Tot je verstuurt, kun je altijd stoppen.',
    processed: 'Wat leggen we vast?',
    counts:
      'Je antwoorden, als aantallen. Per groep en per vraag staat er hoe vaak elk antwoord is gekozen. Wie dat koos en wanneer, staat er niet bij.',
    countsByUnit:
      'Kies je een college of locatie, dan tellen je antwoorden daarbij mee. Dat geldt niet voor een groep die altijd te zien is.',
    guesses:
      'Wat je raadt over een andere groep, als jouw groep dat wordt gevraagd: ook als aantallen, apart van je eigen antwoorden.',
    neverByUnit: 'Wat je kiest bij de vragen die je mag overslaan, telt bij geen college of locatie mee.',
    draft:
      'Wat je invult, zolang je niet hebt verstuurd. Dat is versleuteld, en de server heeft de sleutel niet. Als je verstuurt, wordt het gewist.',
    remarks:
      'Een toelichting, als je die schrijft. We bewaren de tekst zonder naam, groep of tijdstip. Aan je woorden kan iemand je soms wel herkennen.',
    address:
      'Je mailadres en je groep, als je per mail bent uitgenodigd. Die gaan weg als je verstuurt, en anders als de scan sluit. Tot het sluiten blijft er een onleesbaar kenmerk van je adres over, zodat je niet twee keer een uitnodiging krijgt.',
    technical:
      'Een cookie die onthoudt waar je was, tot de sluitdatum. Kies je een taal, dan onthoudt een cookie die ook. Na een verkeerde code onthoudt de server een minuut je internetadres, zodat niemand codes kan raden. Niemand volgt je op andere sites.',
    recipients: 'Wie ziet het?',
    recipientsTexts: (institution: string) => [
      `Zolang de scan open is: niemand. Het bestuur en de gespreksleider van ${institution} zien dan hooguit hoeveel mensen per groep meededen, ook van een groep die te klein blijft om te tonen. Zo weten zij wie ze nog moeten vragen. Bij het sluiten gaat dat aantal weg.`,
      'Daarna zien zij het rapport, met aantallen per groep. Vanaf hoeveel antwoorden een groep te zien is, staat op de eerste pagina van de vragenlijst. Wat er in het gesprek en in de terugkoppeling komt, volgt uit dat rapport.',
      'Het bestuur mag meedoen aan een telling van minstens acht instellingen. Daarin telt mee welke van twee groepen iets verder ziet. Er staan geen namen van instellingen of mensen in, en geen aantallen antwoorden.',
    ],
    recipientsRemarks: 'Toelichtingen leest eerst alleen de gespreksleider. Die kiest wat anderen lezen.',
    recipientsMail: 'De gespreksleider nodigt mensen uit, maar ziet van niemand of die al antwoordde.',
    processors: (institution: string) =>
      `Wie de server beheert of de mail verstuurt, doet dat in opdracht van ${institution} en mag de gegevens nergens anders voor gebruiken. De pagina’s van deze scan halen niets op bij andere bedrijven.`,
    retention: 'Hoe lang blijft het bewaard?',
    retentionTexts: {
      access: 'Mailadressen en persoonlijke links: hooguit tot de scan sluit.',
      hidden: 'Aantallen van een groep die te klein is om te laten zien: tot de scan sluit.',
      hiddenOfSets:
        'Aantallen van vragen die je mag overslaan, als te weinig mensen in een groep ze invulden: tot de scan sluit.',
      hiddenGuesses:
        'Aantallen van wat een groep raadt, als die groep of de andere niet te zien is: tot de scan sluit.',
      remarks: `Toelichtingen: ${MONTHS_OF_REMARKS} maanden na het sluiten.`,
      results: `Resultaten, dus aantallen, rapport en afspraken: ${YEARS_OF_RESULTS} jaar na het sluiten.`,
    },
    rights: 'Wat zijn je rechten?',
    rightsTexts: [
      'Je mag je gegevens inzien, laten verbeteren of laten wissen. Je mag ook vragen om ze minder te gebruiken, en bezwaar maken. Stuur je vraag naar de functionaris voor gegevensbescherming.',
      'Tot je verstuurt, kun je je antwoorden zelf bekijken en veranderen. Verstuur je niet, dan worden ze gewist.',
      'Na het versturen kan niemand jouw antwoorden terugvinden, ook de instelling niet: ze zijn opgeteld bij die van anderen en er staat nergens wie wat koos. Daarom kunnen we ze dan niet meer laten zien, veranderen of wissen (artikel 11 van de AVG).',
    ],
    complaint: 'Ben je het er niet mee eens?',
    complaintText:
      'Vertel het eerst aan de functionaris voor gegevensbescherming. Je mag ook een klacht indienen bij de Autoriteit Persoonsgegevens. Hoe dat gaat, staat op autoriteitpersoonsgegevens.nl.',
    extra: (institution: string) => `In de woorden van ${institution}`,
  },
  facts: {
    name: 'Privacyverklaring',
    officerMissing: 'functionaris voor gegevensbescherming nog niet ingevuld',
    basis: { 'public-task': 'taak van algemeen belang', 'legitimate-interest': 'gerechtvaardigd belang' },
    read: 'Lees de privacyverklaring',
  },
  edit: {
    title: 'Privacyverklaring',
    lead: 'Iedereen die meedoet, kan deze tekst lezen voor de eerste vraag. De meeste zinnen staan vast, omdat de scan zo werkt. Drie dingen vullen jullie zelf in.',
    frozen: 'Bij het starten van de scan ligt de tekst vast.',
    officer: 'Naam of afdeling van de functionaris voor gegevensbescherming',
    officerHint: 'Hooguit 120 tekens. Een voorbeeld: mevrouw De Wit, bureau privacy.',
    officerMail: 'Mailadres van de functionaris (hoeft niet)',
    basis: 'Op welke grond vragen jullie dit?',
    basisHint:
      'Vraag het de functionaris. Toestemming staat er niet bij: die is bij werk en opleiding zelden echt vrij.',
    bases: {
      'public-task': 'Taak van algemeen belang: zorgen voor goed beroepsonderwijs',
      'legitimate-interest': 'Gerechtvaardigd belang: weten wat nodig is om het werk goed te doen',
    },
    extra: 'Eigen alinea (hoeft niet)',
    extraHint: 'Schrijf bijvoorbeeld wie bij jullie de server beheert. Hooguit 1.500 tekens.',
    preview: 'Zo staat het er nu',
    toEdit: 'Privacyverklaring aanpassen',
    errors: {
      invalid: 'Kijk dit veld nog eens na.',
      changedMeanwhile: changedMeanwhileNl,
      officerTooLong: 'Maak de naam korter: hooguit 120 tekens.',
      mailWrong: 'Dit is geen mailadres. Vul het helemaal in, of laat het leeg.',
      basisMissing: 'Kies een van de twee gronden.',
      extraTooLong: 'Maak de eigen alinea korter: hooguit 1.500 tekens.',
    },
  },
}
