import { MINUTES } from '../example-lengths.ts'
import type { Guide } from './guide.ts'

export const facilitatorNl: Guide = {
  title: 'Handleiding voor de gespreksleider',
  lead: 'Van een leeg scherm naar een gesprek dat ergens over gaat. In tien minuten zijn je uitnodigingen verstuurd.',
  sections: [
    {
      heading: 'Dit doe jij, en dit doet het bestuur',
      lines: [
        'Jij maakt het concept, nodigt de mensen uit, leest de toelichtingen en leidt het gesprek. Het bestuur start en sluit de scan. Bovenaan, naast je naam, staat wat jij bent. Dat kan ook allebei zijn.',
        'Niemand kan zien wie wat invulde. Jij ook niet: antwoorden worden geteld en niet bewaard.',
        'Log je voor het eerst in? Houd je telefoon erbij: daarop zet je een app die inlogcodes maakt.',
      ],
      steps: [],
    },
    {
      heading: 'Een concept maken en starten',
      lines: [
        'Tot het bestuur de scan start, kun je alles nog veranderen.',
        'Wil je jullie eigen woorden in de vragen? Kopieer bij ‘Vragenlijsten’ de standaard en pas die aan. Dat kan ook later, voor een volgende ronde.',
      ],
      steps: [
        'Kies bij ‘Scans’ voor ‘Nieuwe scan’. Geef de scan een naam die deelnemers herkennen.',
        'Vul in hoe jullie een i-coach noemen: de naam voor één collega en voor meer. Die naam staat straks in alle vragen en in het rapport.',
        'Vink de groepen aan die meedoen. Weet je hoeveel mensen je vraagt? Vul het in, dan zie je straks hoe ver jullie zijn.',
        'Twijfel je bij ‘Beeld zichtbaar’? Laat het dan zo. Maak een groep alleen herkenbaar als die groep dat goed vindt.',
        'Heeft de instelling colleges of locaties? Vul de namen in als je ook per onderdeel wilt kijken. Doe dat alleen als elk onderdeel groot genoeg is: kleine onderdelen tellen samen als ‘overige’.',
        'Wil je ook weten welke verschillen niemand zag? Zet het vinkje bij ‘Wat verwachten groepen van elkaar?’. Een groep raadt dan bij elke factor wat een andere groep kiest. Dat kost ongeveer twee minuten extra. Wie geen idee heeft, kiest dat.',
        'Kies ‘Bewaren’. Bij elke groep staat nu ‘Bekijk de vragen voor …’: zo probeer je de echte vragen uit. Wat je daar invult, wordt niet bewaard.',
        'Vraag het bestuur om de scan te starten. Ben je zelf ook bestuur? Kies dan ‘Naar het starten’, kijk alles na, beantwoord de vragen en kies ‘Scan starten’.',
      ],
    },
    {
      heading: 'Uitnodigen per mail',
      lines: [
        'Zo krijgt iedereen een eigen link, die één keer werkt. Jij kiest het moment. Een herinnering kun je ook plannen: op die dag krijg je een mail, of de herinnering gaat vanzelf, als je dat kiest. Wie al antwoordde of geen mail meer wil, krijgt niets. Wie dat zijn, zie je niet.',
      ],
      steps: [
        'Kies op de pagina van de scan ‘Wie nodig je uit?’. Plak je lijst, bijvoorbeeld uit Excel. Namen mogen erbij staan; we bewaren ze niet. Staat de groep niet in de lijst? Kies hem dan bij ‘Groep’.',
        'Kies ‘Lees de lijst’. Je ziet hoe we de lijst lezen: welke kolom de adressen heeft en welke de groepen. Klopt dat niet, kies dan een andere kolom. Klopt het wel, kies dan ‘Bewaar …’: je schrijft daarna meteen de mail. Staan er fouten in? Kies dan ‘Alleen bewaren’ en plak daarna alleen de verbeterde regels.',
        'Er staat al een tekst klaar. Maak die van jezelf en kies ‘Bewaar en bekijk de mail’.',
        'Kies ‘Stuur een proefmail aan mij’ en kijk in je mailbox. Klopt alles? Kies dan ‘Verder naar het versturen’. Je ziet aan hoeveel mensen de mail gaat. Kies ‘Verstuur aan …’.',
        'Kijk later bij ‘Uitnodigen per mail’ of er mails niet zijn aangekomen. Bij elk adres staat waarom. Verbeter je lijst, of kies ‘Stuur opnieuw …’.',
        'Stuur na ongeveer een week een herinnering, en vlak voor het einde een laatste bericht. Bij ‘Uitnodigen per mail’ staat welke dag goed uitkomt.',
        'Verstuurt jullie installatie zelf geen mail? Deel dan liefst de groepslinks. Je kunt ook één keer een lijst met links meenemen; lees eerst wat daarbij kan misgaan.',
      ],
    },
    {
      heading: 'Uitnodigen met een link, poster of briefje',
      lines: [
        'Dit kan in plaats van mail, of ernaast. Elke groep heeft een eigen link en een eigen code: die staan op de pagina van de scan. Bij ‘Posters en codes’ vind je per groep een poster, een brief en een dia. Print ze, of deel de link in een bericht.',
        'Mag niemand twee keer antwoorden? Maak dan op die pagina briefjes. Op elk briefje staat een code die één keer werkt. Laat mensen zelf een briefje pakken.',
        'Ging een link te ver rond? Vervang hem bij ‘Posters en codes’ en print de posters opnieuw. Wat al is verstuurd, blijft geteld.',
        `Vertel erbij waarom jullie dit doen en wat er met de uitkomst gebeurt. Zeg ook hoelang het duurt: ongeveer ${MINUTES.plain} minuten, en met een verdieping ongeveer ${MINUTES.deepened}. Meedoen is vrijwillig.`,
        'Mensen vullen de scan alleen in, niet als groep. Juist de verschillen leveren het gesprek op.',
      ],
      steps: [],
    },
    {
      heading: 'Volgen hoe het gaat',
      lines: [
        'Op de pagina van de scan zie je per groep hoeveel mensen antwoordden, en hoe dat per dag groeit. Je ziet nooit wie. Ook van een groep die nog te klein is om te tonen, zie je een aantal als je genoeg mensen uitnodigde. Zo weet je wie je nog een herinnering stuurt. Na het sluiten is dat aantal weg. Bovenaan staat wat aandacht vraagt, bijvoorbeeld een groep die zo verborgen blijft. Is er meer tijd nodig? Dan kan het bestuur de sluitdatum verzetten.',
      ],
      steps: [],
    },
    {
      heading: 'Na het sluiten',
      lines: [],
      steps: [
        'Lees de toelichtingen. Geef vrij wat iedereen mag lezen, en kort in waar een naam of een herkenbaar verhaal staat.',
        'Lees het rapport en print de gespreksstarter. Eén per persoon is prettig; één per tafel kan ook. Print van de gekozen onderwerpen een poster voor aan de muur.',
        'Kies bij ‘Het gesprek op groot scherm’ hoelang jullie hebben: 60, 75 of 90 minuten. Daar passen één, twee of drie onderwerpen in. Kies dan de onderwerpen. Het voorstel begint bij wat het duidelijkst opvalt. De groep mag altijd iets anders kiezen.',
        'Leid het gesprek vanaf het scherm: eerst raden, dan pas zien, daarna praten. Het draaiboek voor 60, 75 of 90 minuten staat in de gespreksstarter.',
        'Wil je het draaiboek voor je zien terwijl de groep naar het grote scherm kijkt? Kies dan op je laptop ‘Open jouw eigen scherm’, en open van daaruit het grote scherm in een tweede venster. Of log op een tweede apparaat in, zoals je telefoon. Jij ziet wat je zegt, wat daarna komt en hoeveel tijd er nog is. De twee schermen volgen elkaar. De tijd van het welkom loopt vanaf ‘Begin met het welkom’, dus je kunt het grote scherm al eerder klaarzetten. Opent een collega intussen een stap, dan ziet alleen die collega hem. Wil je wisselen? Dan neemt je collega het gesprek over op het eigen scherm. Op jouw scherm staat nooit een uitkomst.',
        'Leg ten hoogste drie afspraken vast, met een naam en een datum.',
        'Vertel iedereen die gevraagd is wat jullie hoorden en afspraken, met één pagina terugkoppeling.',
        'Begin na een jaar een nieuwe ronde. Dan zie je wat er verschoof en wat er van de afspraken kwam.',
      ],
    },
    {
      heading: 'Een verdieping erbij',
      lines: [
        'De scan zegt dat groepen iets anders zien. Een verdieping laat zien welk werk elke groep in gedachten heeft: drie werkniveaus, en vijf rollen of de zes rollen uit het mbo. Je kiest haar in het concept, bij ‘Verdieping’. Ze komt na de zes factoren, en deelnemers mogen haar overslaan.',
        'Het gaat om wat mensen merken van het werk van alle i-coaches samen. Het gaat niet om hoe goed het is, en nooit om één persoon. Vraag je minder dan drie i-coaches? Dan leest het toch als een oordeel over hen. Het concept vraagt je dan om het te bevestigen, of haar weg te laten.',
        'Meer is hier niet beter. Niet elke rol hoeft er te zijn, en een werkniveau is niet meer waard dan een ander. Twee groepen die iets anders merken, kunnen allebei gelijk hebben.',
        'In het gesprek komt de verdieping na de onderwerpen. Reken op ongeveer twintig minuten extra. Print de pagina’s ‘Verdieping’ uit het rapport: daarop verdelen jullie het werk.',
      ],
      steps: [],
    },
    {
      heading: 'Wie doet wat bij ons',
      lines: [
        'Dit overzicht staat los van een scan: het bevat feiten, geen meningen. Welke functietitels gebruiken jullie, welk werk hoort erbij, welke taken zijn van niemand en hoe blijven mensen leren? Voor vijf titels heb je ongeveer een kwartier nodig.',
        'Schrijf functies op, geen namen van personen. Wat leeg is, mag leeg blijven. Het bestuur leest mee.',
        'Het overzicht stelt zelf vragen, bijvoorbeeld als twee titels bijna hetzelfde werk hebben. Zo’n vraag is geen fout. Neem er een paar mee naar het gesprek.',
        'Als het bestuur een scan start, blijft bij die scan een kopie bewaard. Wat je daarna wijzigt, verandert die kopie niet. In het rapport staan de vragen uit die kopie bij de factoren.',
      ],
      steps: [
        'Kies in het menu ‘Wie doet wat bij ons’ en dan ‘Functietitel toevoegen’. Vink aan wat bij de titel hoort. Met ‘Bewaren en volgende titel’ ga je meteen door.',
        'Kijk bij ‘Taken’ welke taken nog open zijn, en zeg hoe het ervoor staat. Neem je een besluit? Dan maak je er met ‘Afspraak maken’ een afspraak van.',
        'Vul bij ‘Ontwikkelafspraken’ in hoe collega’s blijven leren, en bij ‘Paspoort invullen’ de feiten van het programma.',
        'Werk je liever in een rekenblad? Haal het overzicht op als csv, vul het aan en kies ‘Csv-bestand inlezen’. Je ziet eerst wat er verandert.',
      ],
    },
    {
      heading: 'Als het spannend wordt',
      lines: [
        'Het rapport laat zien waar beelden verschillen, niet wie gelijk heeft. Vraag wat een beeld logisch maakt vanuit de plek van die groep. Vraag nooit wie wat invulde.',
        'Is een groep niet te zien? Ga niet raden. Vraag hoe jullie dat verhaal op een andere manier kunnen horen.',
      ],
      steps: [],
    },
  ],
}
