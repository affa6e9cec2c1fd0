import { LONGEST_OPENING } from '../../../domain/conversation/feedback-page.ts'
import { changedMeanwhileNl } from '../operations/errors-nl.ts'

export const feedbackNl = {
  title: 'Terugkoppeling',
  lead: 'Eén pagina voor iedereen die is gevraagd: dit hoorden we, dit spreken we af.',
  unpublished: 'Nog niet gepubliceerd. Wie het adres opent, leest dat er nu niets te lezen is.',
  publishedOn: (day: string) => `Gepubliceerd op ${day}. Wat je hier bewaart, is meteen te lezen.`,
  address: 'Het adres om te delen',
  addressHint: 'Wie de vragenlijst invulde, zag dit adres al op de bedankpagina.',
  share: 'Een bericht om te versturen',
  shareHint:
    'Wij hebben geen adressen meer en sturen zelf niets. Zet dit bericht in een mail, op intranet of in een teamkanaal.',
  shareName: 'het bericht',
  placard: 'Poster met dit adres (pdf)',
  placardPart: 'poster terugkoppeling',
  shareText: (institution: string, scan: string, address: string): readonly string[] => [
    'Beste collega,',
    `Bij ${institution} vroegen we collega’s om de scan ‘${scan}’ in te vullen. Wat we hoorden en wat we afspreken, lees je hier: ${address}`,
    'Bedankt voor het meedenken.',
  ],
  whoReads: 'Wie kan dit lezen?',
  whoReadsText:
    'Iedereen met dit adres, ook buiten je instelling. Er is geen wachtwoord. We vragen zoekmachines om de pagina niet te tonen.',
  liveAgreements: 'Wijzigt er iets aan een afspraak die je aanvinkt, zoals de stand? Dan zien lezers dat meteen.',
  opening: 'Jouw woorden vooraf',
  openingHint: `Gewone tekst, hooguit ${LONGEST_OPENING} tekens. Laat een regel leeg voor een nieuwe alinea. Noem geen namen.`,
  defaultOpening:
    'Bedankt voor je antwoorden. Op deze pagina lees je wat we hoorden en wat we daarna met elkaar afspraken.',
  findings: 'Wat we hoorden',
  showsFindings: 'Laat zien wat we hetzelfde zien en waar we verschillend kijken.',
  showsFindingsHint:
    'Hooguit twee dingen die we hetzelfde zien, en hooguit drie verschillen met de zinnen die groepen kozen. Dezelfde grenzen als in het rapport: van een groep met te weinig antwoorden staan er geen aantallen.',
  recognisable: (groups: string) =>
    `Herkenbaar, en met weinig antwoorden: ${groups}. Op deze pagina ziet iedereen met het adres dat beeld. Overleg eerst met hen, of haal het vinkje weg.`,
  agreements: 'Welke afspraken vertellen we?',
  agreementsHint:
    'Lezers zien wat jullie afspreken, waaraan je het ziet, wanneer het klaar is en de stand. Wie het trekt of meedoet, staat er niet bij. Lees na of er geen namen in de tekst staan.',
  noAgreements: 'Er zijn nog geen afspraken om te vertellen.',
  saveAndPreview: 'Bewaren en voorbeeld bekijken',
  errors: {
    invalid: 'Kijk dit veld nog eens na.',
    changedMeanwhile: changedMeanwhileNl,
    openingTooLong: `Maak de tekst korter: hooguit ${LONGEST_OPENING} tekens.`,
    'nothing-to-tell': 'Zo staat er niets op de pagina. Schrijf iets, vink iets aan, of trek de pagina in.',
  },
  preview: {
    unpublished: 'Dit is een voorbeeld. Zo ziet iedereen met het adres de pagina, zodra je die publiceert.',
    published: 'Zo ziet iedereen met het adres de pagina nu.',
    publish: 'Publiceren',
    back: 'Terug naar wijzigen',
  },
  toPage: 'Bekijk de pagina',
  toWithdrawal: 'Pagina intrekken',
  withdrawal: {
    title: 'Terugkoppeling intrekken?',
    lead: 'Wie het adres opent, leest dan dat er nu niets te lezen is. Wat je schreef blijft bewaard, en je kunt de pagina later weer publiceren. Wat mensen al lazen of afdrukten, haal je hiermee niet terug.',
    submit: 'Pagina intrekken',
  },
  flashes: {
    saved: 'Bewaard.',
    published: 'De pagina is gepubliceerd. Deel het adres met iedereen die is gevraagd.',
    withdrawn: 'De pagina is ingetrokken. Niemand kan die nu lezen.',
    'nothing-to-tell': 'Er is nog niets om te vertellen. Schrijf eerst iets, of vink iets aan.',
  },

  /** What readers see. */
  page: {
    title: 'Dit hoorden we, dit spreken we af',
    shared: 'Dit zien we hetzelfde',
    different: 'Hier kijken we verschillend',
    heard: 'Dit hoorden we',
    hidden: (groups: string) => `Niet te zien: ${groups}. Er waren te weinig antwoorden om te laten zien.`,
    counted: 'Antwoorden zijn geteld en niet per persoon bewaard.',
    agreed: 'Dit spreken we af',
    noneAgreed: 'Hier staan nog geen afspraken.',
    readyOn: (day: string) => `Klaar op ${day}.`,
    seen: 'Zo zien we dat het werkt:',
    next: 'Hoe gaat het verder?',
    lookBack: (day: string) => `Op ${day} kijken we samen terug op wat ervan kwam.`,
    ask: (institution: string) => `Vragen? Stel ze aan de gespreksleider van ${institution}.`,
  },
  unreadable: {
    title: 'Hier is nu niets te lezen',
    text: (institution: string) =>
      `Hier komt te staan wat ${institution} hoorde en afsprak. De pagina is nog niet klaar, of is even weggehaald. Probeer het later opnieuw.`,
  },
}
