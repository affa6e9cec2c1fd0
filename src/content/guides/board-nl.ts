import type { Guide } from './guide.ts'

export const boardNl: Guide = {
  title: 'Handleiding voor het bestuur',
  lead: 'Wat de scan jullie vraagt en oplevert. Lezen duurt drie minuten.',
  sections: [
    {
      heading: 'Wat levert het op?',
      lines: [
        'Bestuur, i-coaches en docenten beantwoorden ieder voor zich dezelfde zes vragen. Kiezen jullie een verdieping, dan komen daar vragen bij over het werk van de i-coaches. Daarna zie je waar jullie hetzelfde kijken en waar niet. Een verschil staat er als twee zinnen tegenover elkaar, in woorden die de groepen zelf kozen.',
        'Het is geen oordeel over mensen of teams en geen ranglijst. Het is het begin van een gesprek dat eindigt met afspraken.',
      ],
      steps: [],
    },
    {
      heading: 'Wat doe jij?',
      lines: [
        'De gespreksleider bereidt voor en nodigt uit. Deze stappen zijn van jou.',
        'Log je voor het eerst in? Houd je telefoon erbij: daarop zet je een app die inlogcodes maakt.',
      ],
      steps: [
        'Kies de scan bij ‘Scans’ en kijk het concept na. Klopt de naam die jullie voor de i-coach gebruiken? Doen de goede groepen mee?',
        'Kijk de privacyverklaring na, samen met de functionaris voor gegevensbescherming. Iedereen kan die lezen voor de eerste vraag.',
        'Beantwoord daarna drie vragen: is de functionaris ingelicht, is de ondernemingsraad om advies of instemming gevraagd, en heb je de teksten gelezen? De antwoorden staan met je naam in het rapport.',
        'Kies ‘Naar het starten’, beantwoord de vragen en kies ‘Scan starten’. Vanaf dan liggen de regels vast: wie wat te zien krijgt, verandert niet meer. De sluitdatum en de tijd kun je alleen nog later zetten.',
        'Vul zelf ook in, los van elkaar. Het bestuur is een kleine groep, dus jullie beeld is herkenbaar. Dat staat er vooraf bij.',
        'Kijk af en toe op de pagina van de scan. Bij ‘Hoe ver zijn we?’ staat hoeveel mensen antwoordden. Is er meer tijd nodig? Kies dan ‘Sluitdatum verzetten’. Met één knop krijgt wie nog niet antwoordde daar een mail over.',
        'Kies ‘Naar het sluiten’ en dan ‘Scan definitief sluiten’, of laat de scan vanzelf sluiten. Dat kun je niet terugdraaien.',
        'Kies ‘Rapport lezen’, doe mee met het gesprek en spreek als laatste.',
        'Neem het besluit dat bij een afspraak hoort, en kijk op de afgesproken dag terug.',
      ],
    },
    {
      heading: 'Maak je het concept zelf?',
      lines: ['Is er nog geen gespreksleider, of doe je de voorbereiding zelf? Dan komen deze stappen eerst.'],
      steps: [
        'Kies bij ‘Scans’ voor ‘Nieuwe scan’. Geef de scan een naam die deelnemers herkennen, en vul in hoe jullie een i-coach noemen.',
        'Vink de groepen aan die meedoen en vul in hoeveel mensen je vraagt. Laat ‘Beeld zichtbaar’ staan als je twijfelt.',
        'Kies ‘Bewaren’. Met ‘Bekijk de vragen voor …’ probeer je de vragen uit. Wat je daar invult, wordt niet bewaard.',
        'Nodig bij ‘Wie doet mee’ een gespreksleider uit. Die nodigt daarna de deelnemers uit en leidt het gesprek.',
      ],
    },
    {
      heading: 'Wie doet mee?',
      lines: [
        'Kies bovenaan ‘Wie doet mee’. Daar nodig je collega’s uit als bestuurslid of gespreksleider, wijzig je een rol en verwijder je wie weggaat. Die kan dan meteen nergens meer bij.',
        'In het logboek lees je wie van jullie wat deed. Wie de scan invult, staat daar nooit in.',
      ],
      steps: [],
    },
    {
      heading: 'Wie doet wat bij ons',
      lines: [
        'De gespreksleider houdt een overzicht bij van functietitels, taken en manieren om te blijven leren. Jij leest het via ‘Wie doet wat bij ons’ in het menu. Het bevat feiten en functies, geen namen en geen oordelen.',
        'Bovenaan staan vragen die uit die feiten volgen. Start je een scan? Dan blijft een kopie van het overzicht bij die scan bewaard. In het rapport staan de vragen uit die kopie bij de factoren.',
      ],
      steps: [],
    },
    {
      heading: 'Wat kun je niet zien?',
      lines: [
        'Zolang de scan open is, zie je alleen hoeveel mensen per groep antwoordden, ook als het er nog te weinig zijn. Na het sluiten zie je per groep hoeveel mensen elk niveau kozen, nooit wie.',
        'Van een beschermde groep met te weinig antwoorden zie je niets, en dat blijft zo. Die antwoorden worden gewist.',
        'Toelichtingen lees je als de gespreksleider ze heeft vrijgegeven.',
      ],
      steps: [],
    },
    {
      heading: 'Hoe lees je het rapport?',
      lines: [
        'Begin bij ‘In één oogopslag’. Bij elk verschil staat hoe zeker het is: een duidelijk verschil, een aanwijzing, of een vraag om te stellen.',
        'Dat er geen verschil staat, bewijst niet dat iedereen het eens is. En dat jullie hetzelfde zien, wil nog niet zeggen dat het zo goed is.',
        'Heeft de scan ook gevraagd wat groepen van elkaar verwachten? Dan lees je welke verschillen jullie al kenden, en welke niemand zag. Wie het goed raadde, doet er niet toe.',
        'Staan er aantallen per college of locatie bij? Dat zijn geen uitslagen om te vergelijken. Gebruik ze om te vragen hoe het daar gaat.',
      ],
      steps: [],
    },
    {
      heading: 'De spiegel',
      lines: [
        'Na het sluiten kun je bijdragen aan de spiegel, via ‘Bijdragen aan de spiegel’. Je ziet eerst precies wat er weggaat: bij elke factor welke groep die verder ziet. Geen naam, geen aantallen.',
        'Op twee vaste dagen per jaar worden de bijdragen geteld, als er minstens acht zijn. Daarna laat het rapport zien hoe vaak groepen elders verschillen, naast wat bij jullie speelt. Een ranglijst is er niet. Intrekken kan altijd, via ‘Wie doet mee’, bij ‘De spiegel’. Ook als de scan verwijderd is.',
      ],
      steps: [],
    },
  ],
}
