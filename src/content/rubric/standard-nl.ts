import type { EditionTexts } from '../../domain/scan/edition.ts'

export const standardNl: EditionTexts = {
  source: 'Bruggen bouwen (Kennisnet en saMBO-ICT)',
  levelNames: ['startend', 'in ontwikkeling', 'verankerd'],
  factors: [
    {
      key: 'F1',
      title: 'Koppeling met onderwijsdoelen',
      question: 'Hoe sterk is het werk van de {coaches} verbonden met de onderwijsdoelen?',
      levels: [
        'Het programma rond de {coaches} staat nog los van de onderwijsdoelen. Dat geldt voor de centrale doelen en ook voor de doelen van de afdelingen.',
        'De onderwijsdoelen geven het programma voor een deel richting. In de praktijk zijn de {coaches} ook een groot deel van hun tijd kwijt aan technische vragen tussendoor.',
        'De opdrachtgever, de {coaches} en de andere betrokkenen kennen de onderwijsdoelen door en door. Ze werken er gericht aan om die doelen te bereiken.',
      ],
      finding:
        'Instellingen leggen vaak een goed verband tussen hun {coaches} en het beleid voor onderwijs en ict. De {coaches} zijn er om collega’s te begeleiden en hebben vaak een taakomschrijving die over ict in het onderwijs gaat. Hun doelen lopen uiteen, van digitale vaardigheden en meer maatwerk tot een andere cultuur.',
      watchOut: 'Sommige {coaches} pakken ook praktische en technische vragen op die niet bij hun taak horen.',
      tip: 'Laat de opdrachtgever en de {coaches} allebei steeds teruggaan naar de onderwijsdoelen. Dan zeggen de {coaches} niet te snel ja tegen andere vragen van collega’s.',
    },
    {
      key: 'F2',
      title: 'Selectie en profiel',
      question: 'Hoe bewust worden de {coaches} gekozen, op basis van een duidelijk profiel?',
      levels: [
        'De {coaches} zijn meestal vanzelf in dit werk gerold. Dat kwam doordat ze beschikbaar waren.',
        'De taken van de {coaches} staan op een rij. Het profiel en de selectie moeten nog beter worden uitgewerkt.',
        'Een profiel opstellen en {coaches} selecteren gebeurt bewust. Dat komt steeds terug, in een vaste cyclus.',
      ],
      finding:
        'Veel instellingen denken na over de keuze van hun {coaches}. Volgens de meeste is de ideale kandidaat zeldzaam: een sociale docent bij wie je makkelijk binnenloopt, die ict begrijpt en die een schakel is tussen werkvloer en management.',
      watchOut:
        'Bij meerdere instellingen zijn de {coaches} nooit officieel benoemd. Ze zijn langzaam in de rol gegroeid.',
      tip: 'Kies de {coaches} bewust en maak afspraken over hun taken. Zo worden ze geen tweede helpdesk.',
    },
    {
      key: 'F3',
      title: 'Vaste plek tussen beleid en praktijk',
      question: 'Hoe stevig is de plek van de {coaches} tussen bestuur, management en werkvloer?',
      levels: [
        'De {coaches} doen uitvoerend werk. Ze reageren vooral op losse vragen die tussendoor komen.',
        'De {coaches} nemen zelf initiatief en maken plannen voor de korte termijn. Ze houden contact met de manager van de afdeling en kennen het beleid voor onderwijs en ict.',
        'De {coaches} worden gezien als de mensen die teams verder helpen met hun vragen. Ze werken nauw samen met het management. Ze signaleren wat er speelt en geven gevraagd en ongevraagd advies, ook over beleid.',
      ],
      finding:
        'Wie beleidsdoelen wil omzetten in activiteiten op de werkvloer, geeft de {coaches} de juiste plek. Het liefst zijn ze een logische schakel tussen bestuur, management en werkvloer.',
      watchOut:
        'Sommige {coaches} missen de kwaliteiten om te verbinden. Ze kunnen doelen dan niet goed vertalen naar de praktijk, en andersom ook niet. Daardoor krijgen ze vaker uitvoerende taken.',
      tip: 'Let op verbindende kwaliteiten. Verbindende {coaches} geven vragen en signalen door, naar boven en naar beneden. Ze durven ongevraagd advies te geven en werken zelfstandig.',
    },
    {
      key: 'F4',
      title: 'Kennis delen en centrale aanpak',
      question: 'Hoe goed is centraal geregeld dat de {coaches} kennis delen en samen optrekken?',
      levels: [
        'Elk onderdeel van de instelling regelt het programma zelf. {Coaches} van verschillende opleidingen en afdelingen hebben weinig of geen contact met elkaar.',
        'De {coaches} delen regelmatig kennis met elkaar. De centrale aanpak kan nog beter.',
        'De {coaches} merken dat bestuur en afdeling richting geven en samen met hen optrekken. Ze werken duidelijk voor de teams en delen hun kennis met die teams.',
      ],
      finding:
        'Kennis delen en een centrale aanpak geven {coaches} richting en een band met het bestuur. Daardoor groeien ze in hun vak, volgen ze één lijn en voelen ze zich gesteund.',
      watchOut:
        'Ruimte om dingen uit te proberen is fijn, maar vaak is die zo groot dat {coaches} zich stuurloos voelen. Waar weinig kennis wordt gedeeld of weinig sturing is, missen ze dat erg. Bestuur en {coaches} vertellen dan vaak een ander verhaal over hoe de professionalisering is geregeld.',
      tip: 'Organiseer het werk centraal en laat de {coaches} samenwerken. Dan kunnen ze ervaringen uitwisselen, van elkaar leren en afspraken maken.',
    },
    {
      key: 'F5',
      title: 'Rollen en verantwoordelijkheid',
      question: 'Hoe duidelijk is rond de {coaches} wie welke rol en verantwoordelijkheid heeft?',
      levels: [
        'De {coaches} kennen hun eigen rol niet. Ook weten ze niet wat hun plek is naast de andere betrokkenen.',
        'De {coaches} kennen hun eigen rol. Er wordt over het programma gecommuniceerd, maar nog niet alle betrokkenen zijn op de hoogte.',
        'Betrokkenen kennen hun eigen rol en weten heel goed welke plek en verantwoordelijkheid anderen in het programma hebben. Docenten weten wat ze van de {coaches} kunnen verwachten. Alles is goed gecommuniceerd.',
      ],
      finding:
        'Het werk van de {coaches} krijgt draagvlak als rollen en verantwoordelijkheid voor iedereen duidelijk zijn. Dat geldt voor de {coaches} en docenten, maar ook voor teamleiders, locatiedirecteuren, bestuurders, informatiemanagers en studenten.',
      watchOut:
        'Bij veel instellingen krijgen het proces en de rollen bijna geen aandacht. Mensen kennen elkaars rol niet, of ze hebben geen goed beeld van hun eigen rol.',
      tip: 'Spreek het proces en de rollen duidelijk af, anders voelt de rol vaag. Wie geeft de opdracht en wie zijn de {coaches}? Wat hoort precies bij de rol? Wie is waarvoor verantwoordelijk? En wie vertelt dit aan de rest van de organisatie?',
    },
    {
      key: 'F6',
      title: 'Tijd en middelen',
      question: 'Hoe goed zijn tijd, geld en ontwikkeling voor de {coaches} geregeld?',
      levels: [
        'Het geld komt per project en is niet structureel. Bij bezuinigingen wordt meestal gekort op het budget voor de {coaches}. Training en coaching worden op verzoek betaald.',
        'Er is tijd en geld voor de {coaches}. Steun die niet in geld of spullen zit, kan nog beter, net als hun ontwikkeling. Denk aan training of coaching.',
        'De {coaches} krijgen structureel goede steun, in geld en spullen en ook op andere manieren. Er wordt blijvend geïnvesteerd in kennis, zoals met training of coaching. Er worden bewust meer mensen bij betrokken, zodat kennis en ervaring behouden blijven.',
      ],
      finding:
        'De meeste instellingen vinden hun {coaches} onmisbaar. De {coaches} verbinden onderwijs en ict, en beleid en werkvloer, in beide richtingen. Ze begeleiden grote veranderingen, en dat vraagt tijd en middelen.',
      watchOut:
        'Toch voelt de rol voor veel {coaches} als vrijwilligerswerk dat je erbij doet. Ze krijgen weinig of geen extra uren en begeleiding. Bij een bezuiniging leveren ze als eerste uren in. Aan training of coaching wordt weinig uitgegeven.',
      tip: 'Geef de {coaches} genoeg tijd, middelen en steun. Dan kunnen ze onderwijs en ict echt met elkaar verbinden.',
    },
  ],
}
