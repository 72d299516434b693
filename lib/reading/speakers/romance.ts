import { formsOf, grammarFrom } from './grammar.ts';

/** Spanish, French, Portuguese and Italian in one: what they share is more than what is one's verb and another's noun. */
export const ROMANCE = grammarFrom('romance', {
  says: `advierte advierten dijo dicen sostiene creen disse dizem dicono detto ritiene savoir dit disent écrit soutient croit pense ${[
    formsOf('afirm explic asegur señal declar destac critic coment denunci', 'ó a an ado ou am'),
    formsOf('déclar affirm expliqu estim assur précis soulign indiqu ajout dénonc critiqu rappel racont', 'e é ent'),
    formsOf('afferm spieg dichiar sottoline aggiung', 'a ano ato e'),
  ].join(' ')}`,
  saysMore:
    'considera consideran consideram considère considèrent considerano anunció annonce annoncé anunciou annuncia annunciato',
  that: "que qu' che",
  sources: 'según selon après segundo secondo acuerdo',
  he: 'él il lui ele',
  she: 'ella elle ela lei',
  they: 'ellos ils elles eles loro',
  nobody:
    "yo nosotros esto eso ello todo nadie quien je j' nous vous on ce c' cela ça qui eu nós isto io noi questo chi",
  people:
    'cientista economista jornalista científico científica scientifique scienziato scienziata informatico fundador fundadora fondateur fondatrice fondatore directora directrice direttrice ' +
    'expertos críticos analistas investigadores usuarios portavoz director ministro profesor presidente gobierno tribunal ' +
    'critiques experts chercheurs chercheur analystes utilisateurs autorités porte-parole directeur ministre professeur ' +
    'président gouvernement police médias especialistas pesquisadores professor governo esperti critici ricercatori utenti',
  bodies:
    'empresa compañía organización fundación entreprise société groupe organisation commission association agence journal ' +
    'companhia organização azienda società gruppo organizzazione',
  writings: 'informe estudio artículo rapport étude article communiqué relatório estudo studio rapporto',
  articles:
    "el la los las un una su sus este le les l' des du d' ce cet cette son sa ses leur plusieurs certains o a os as um uma " +
    'seu sua il lo i gli algunos alcuni muchos',
  definite: "el la los las le les l' ce cette o os as il i gli",
  prepositions:
    "de del por para con en sobre d' du des à au aux dans par pour avec sur chez do da em no na com di della nel per",
  between: 'ha han había también ya se a ont avait aussi également déjà ainsi tem também já hanno anche già',
  passive: 'ser sido être été essere stato',
  unsure: 'no nunca ne pas jamais não non mai',
  clauseStarts:
    'y e o pero aunque mientras cuando porque que donde como si et ou mais dont où quand comme car donc mas quando che ma mentre se',
  times: 'lunes martes miércoles jueves viernes lundi mardi mercredi jeudi vendredi hoy hier hoje oggi semana semaine',
  finite: 'es son era fue está tiene puede est sont était fait peut doit sera é são tem pode è sono può',
  hearsay: 'serait aurait habría sería seria teria sarebbe avrebbe',
});
