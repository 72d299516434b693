import { grammarFrom, pronounsFrom } from './grammar.ts';

export const GERMAN = grammarFrom({
  language: 'de',
  says:
    'sagte sagt sagten sagen gesagt betonte betont betonten meinte meint meinten gemeint schrieb ' +
    'schreibt schrieben geschrieben behauptet behauptete behaupten warnte warnt warnten warnen gewarnt kritisierte kritisiert ' +
    'kritisieren kritisierten berichtete berichtet berichten berichteten argumentiert argumentierte argumentieren mitteilte mitteilten empfiehlt empfehlen empfahl fordert forderte ' +
    'fordern gefordert beklagt beklagte beklagen mitgeteilt vermutet vermuten glaubt glauben ' +
    'erläutert erläuterte verspricht versprach prognostiziert urteilt urteilte resümiert würdigte würdigt würdigten ' +
    'bezeichnete bezeichnet bezeichnen lobt lobte bemängelt befürchtet befürchten plädiert mahnt mahnte',
  saysMore:
    'erklärte erklärt erklärten erklären kündigte kündigt angekündigt entschied entschieden stellt stellte stellten findet finden fand zeigt zeigte gibt gab sieht wünschen zitiert zeigten ' +
    'weist hält halten freut freute freuen hofft hoffte weiß äußerte ergänzt ergänzte bestätigte bestätigt bestätigten bestätigen erwartet erwarten schätzt schätzen denkt rät raten gesteht verrät verriet fügte lautet antwortet antwortete positioniert',
  that: 'dass daß',
  sources: [
    ['laut'],
    ['nach', 'angaben'],
    ['nach', 'ansicht'],
    ['nach', 'einschätzung'],
    ['nach', 'auskunft'],
    ['nach', 'meinung'],
    ['gemäß'],
    ['nach', 'auffassung'],
    ['nach', 'aussage'],
    ['nach', 'worten'],
    ['nach', 'darstellung'],
    ['aus', 'sicht'],
  ],
  sourcesAfter: 'zufolge',
  hearsay: 'angeblich demnach offenbar',
  mood:
    'sei seien habe werde könne müsse solle dürfe wolle lasse gebe stehe liege komme bleibe gehe brauche erfordere bestehe sehe mache finde ' +
    'führe zeige gelte wisse halte biete gehöre reiche fehle',
  pronouns: pronounsFrom({
    he: 'er',
    they: 'sie',
    nobody: 'ich wir du ihr es man das dies was wer alle jeder niemand',
  }),
  relatives: '',
  people:
    'kritiker experten experte forscher forscherin forschende wissenschaftler analysten beobachter gegner befürworter nutzer entwickler ' +
    'behörden sprecher sprecherin chef chefin gründer ministerin minister professor professorin direktor direktorin präsident ' +
    'präsidentin vorsitzende vorsitzender geschäftsführer datenschützer anwälte juristen ökonomen tierärzte ärzte regierung gericht ' +
    'polizei medien quellen kollege kollegin verbraucherschützer verbraucherzentrale politiker autoren investoren kunden team stadt familie stiftung gemeinde kirche ministerium',
  bodies:
    'unternehmen konzern firma hersteller anbieter behörde verein verband organisation institut nachrichtenagentur zeitung magazin',
  writings:
    'bericht studie umfrage untersuchung analyse erklärung mitteilung pressemitteilung blogbeitrag beitrag artikel gutachten',
  things:
    'aussage angaben erhebung ergebnis ergebnisse daten tests zahlen beispiel frage antwort ziel grund darin dabei damit nun hier dort dazu dagegen deshalb deswegen trotzdem sonst danach daran davon dafür darauf problem vorteil nachteil theorie fazit rechnung',
  articles:
    'der die das des dem den ein eine einer eines einem einen sein seine ihr ihre unser unsere viele einige mehrere manche zwei drei zahlreiche dieser diese',
  definite: 'der die das dem den',
  prepositions:
    'in im an am auf bei beim von vom zu zum zur für mit nach seit über unter vor durch gegen aus ohne um während gegenüber laut trotz wegen zwischen neben hinter ab bis',
  of: '',
  from: 'von vom des der',
  between:
    'auch dann nun jetzt bereits schon zuletzt zudem außerdem darüber hinaus weiter selbst noch gestern heute jüngst kürzlich immer wieder dabei jedoch allerdings aber',
  endsName:
    'auch nun jetzt bereits schon zuletzt zudem am im in seit gestern heute jüngst kürzlich diesen letzten vergangenen gegenüber auf bei',
  passive: 'zu wurde wird werden worden wurden',
  unsure: 'nicht nie kann könnte würde würden wird',
  clauseStarts:
    'und aber oder dass daß weil ob wie während als wenn denn doch sondern obwohl nachdem bevor damit wo was welche welcher welches',
  times:
    'montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember ' +
    'heute gestern nun dann jetzt später zuletzt zudem außerdem daher dennoch',
  periods: 'woche monat jahr tag abend morgen nacht',
  finite:
    'ist sind war waren wird werden wurde wurden kann können konnte soll sollen sollte hat haben hatte hatten gibt ging kam lässt steht liegt macht heißt',
  auxiliaries: 'hat haben hatte hatten habe hätten',
  oblique: 'den dem des einen einem eines einer ihn ihm ihnen diesen diesem sich mich uns',
  hasCapitalNouns: true,
});
