import type { Guide } from './guide.ts'

export const facilitatorNl: Guide = {
  title: 'Handleiding voor de gespreksleider',
  lead: 'Van een leeg scherm naar een gesprek dat ergens over gaat. Het voorbereiden kost je ongeveer tien minuten.',
  sections: [
    {
      heading: 'Dit doe jij, en dit doet het bestuur',
      lines: [
        'Jij maakt het concept, nodigt de mensen uit, leest de toelichtingen en leidt het gesprek. Het bestuur start en sluit de scan.',
        'Niemand kan zien wie wat invulde. Jij ook niet: antwoorden worden geteld en niet bewaard.',
      ],
      steps: [],
    },
    {
      heading: 'Een concept maken',
      lines: ['Tot het bestuur de scan start, kun je alles nog veranderen.'],
      steps: [
        'Kies ‘Nieuwe scan’ en geef de scan een naam die deelnemers herkennen.',
        'Vul in hoe jullie een i-coach noemen. Die naam staat straks in alle vragen en in het rapport.',
        'Wil je jullie eigen woorden in de vragen? Kopieer bij ‘Vragenlijsten’ de standaard en pas die aan. Dat kan ook later, voor een volgende ronde.',
        'Vink de groepen aan die meedoen. Weet je hoeveel mensen je vraagt? Vul het in, dan zie je straks hoe ver jullie zijn.',
        'Kies per groep vanaf hoeveel antwoorden het beeld te zien is. Heeft een kleine groep er geen bezwaar tegen dat het beeld herkenbaar is? Spreek dat dan eerst met die groep af.',
        'Probeer de vragen uit met ‘Uitproberen’. Wat je daar invult, wordt niet bewaard.',
        'Vraag het bestuur om de scan te starten.',
      ],
    },
    {
      heading: 'Mensen uitnodigen',
      lines: [
        'Elke groep heeft een eigen link en een eigen code. Deel de link in een bericht, of hang de code op in de teamkamer.',
        'Vertel erbij waarom jullie dit doen, hoe lang het duurt (tien minuten) en wat er met de uitkomst gebeurt. Meedoen is vrijwillig.',
        'Mensen vullen de scan alleen in, niet als groep. Juist de verschillen leveren het gesprek op.',
      ],
      steps: [],
    },
    {
      heading: 'Volgen hoe het gaat',
      lines: [
        'Op de pagina van de scan zie je hoeveel mensen per groep antwoordden, nooit wie. Antwoorden er nog weinig? Vraag het bestuur om meer tijd te geven.',
      ],
      steps: [],
    },
    {
      heading: 'Na het sluiten',
      lines: [],
      steps: [
        'Lees de toelichtingen. Geef vrij wat iedereen mag lezen, en kort in waar een naam of een herkenbaar verhaal staat.',
        'Lees het rapport en print de gespreksstarter. Eén per persoon is prettig; één per tafel kan ook. Print van de gekozen onderwerpen een poster voor aan de muur.',
        'Kies bij ‘Het gesprek op groot scherm’ de onderwerpen. Het voorstel begint bij wat het duidelijkst opvalt. De groep mag altijd iets anders kiezen.',
        'Leid het gesprek vanaf het scherm: eerst raden, dan pas zien, daarna praten. Het draaiboek voor 60, 75 of 90 minuten staat in de gespreksstarter.',
        'Leg ten hoogste drie afspraken vast, met een naam en een datum.',
        'Vertel iedereen die gevraagd is wat jullie hoorden en afspraken, met één pagina terugkoppeling.',
        'Begin na een jaar een nieuwe ronde. Dan zie je wat er verschoof en wat er van de afspraken kwam.',
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
