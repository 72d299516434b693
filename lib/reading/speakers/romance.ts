import { grammarFrom, pronounsFrom } from './grammar.ts';

export const SPANISH = grammarFrom({
  language: 'es',
  says:
    'dijo dice dicen dijeron dicho afirmó afirma afirman afirmado explicó explica explican explicado aseguró asegura aseguran asegurado ' +
    'señaló señala señalan señalado sostiene sostienen sostuvo indicó indica indicado declaró declara declaran declarado ' +
    'advirtió advierte advierten advertido destacó destaca destacan criticó critica critican criticado comentó comenta añadió ' +
    'añade agregó agrega apuntó apunta opina opinó opinan cree creen considera consideran estima estiman denunció denuncia denuncian ' +
    'insiste insistió reconoció reconoce admitió admite confirmó confirma reveló revela negó niega escribió escribe subrayó subraya ' +
    'recordó recuerda aclaró manifestó expresó concluyó prometió calificó tildó acusó acusa acusan relató cuenta argumenta argumentó ' +
    'argumentan publicó prevé prevén teme temen alertó alerta respondió detalló pidió exige',
  saysMore: 'anunció anuncia anunciado',
  that: 'que',
  sources: [['según'], ['de', 'acuerdo', 'con'], ['conforme', 'a']],
  pronouns: pronounsFrom({
    he: 'él',
    she: 'ella',
    they: 'ellos ellas',
    nobody: 'yo nosotros nosotras tú usted esto eso ello todo nadie quien uno',
  }),
  relatives: 'quien quienes',
  people:
    'expertos experto críticos analistas investigadores investigador investigadora detractores partidarios usuarios desarrolladores autoridades ' +
    'portavoz director directora fundador fundadora ministro ministra profesor profesora presidente presidenta responsable abogado abogada abogados ' +
    'economista economistas periodista gobierno tribunal policía medios fuentes científicos sindicatos empresas directivo directivos ' +
    'especialista especialistas autor autores reguladores consejero',
  bodies:
    'empresa compañía firma grupo organización asociación instituto agencia diario periódico revista equipo fundación ministerio startup tecnológica',
  writings: 'informe estudio encuesta análisis comunicado artículo documento carta nota mensaje',
  things: 'resultados datos pruebas ejemplo pregunta respuesta cifras objetivo problema idea modelo modelos',
  articles:
    'el la los las un una unos unas su sus este esta estos estas varios varias algunos algunas muchos muchas otros dos tres del al',
  definite: 'el la los las este esta',
  prepositions: 'de del en por para con a al sin sobre desde entre hasta contra durante tras ante bajo según hacia',
  of: 'de del',
  from: 'de del por',
  between:
    'ha han había habían he también ya recientemente después luego se le les lo además siempre incluso aún todavía',
  endsName: 'ha han había habían también ya',
  passive: 'ser sido a de para fue es',
  unsure: 'no nunca podría',
  clauseStarts: 'y e o u pero aunque mientras cuando porque que donde como si pues sino ni',
  times:
    'lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hoy ayer mañana además sin',
  periods: 'semana mes año día noche tarde',
  finite: 'es son era eran fue fueron está están tiene tienen puede pueden hay será serán ha han hace hizo',
  dropsSubjects: true,
  hasAdjectivesLast: true,
});

export const FRENCH = grammarFrom({
  language: 'fr',
  says:
    'savoir dit disent disait déclare déclaré déclarent déclarait affirme affirmé affirment affirmait explique expliqué expliquent expliquait ' +
    'estime estimé estiment assure assuré assurent prévient prévenu précise précisé précisent souligne souligné soulignent indique ' +
    'indiqué indiquent ajoute ajouté ajoutent écrit écrivent soutient soutiennent soutenu dénonce dénoncé ' +
    'dénoncent critique critiqué critiquent reproche reproché reprochent avertit averti juge jugé jugent raconte raconté confie confié ' +
    'rappelle rappelé reconnaît reconnu admet admis croit croient pense pensent espère regrette regretté constate conclut confirme ' +
    'confirmé révèle révélé rapporte rapporté rapportent promet promis insiste insisté plaide réclame appelle préconise prône qualifie qualifié ' +
    'accuse accusé accusent considère considèrent commente note notent observe répond répondu martèle lance poursuit témoigne détaille nuance déplore salue',
  saysMore: 'annonce annoncé annoncent',
  that: "que qu'",
  sources: [['selon'], ["d'", 'après'], ['suivant'], ['pour']],
  hearsay: '',
  pronouns: pronounsFrom({
    he: 'il lui a-t-il avait-il est-il',
    she: 'elle a-t-elle',
    they: 'ils elles ont-ils ont-elles',
    nobody: "je j' nous vous on ce c' cela ceci ça tout qui chacun personne moi",
  }),
  relatives: 'qui',
  people:
    'critiques experts expert chercheurs chercheur chercheuse analystes observateurs détracteurs partisans utilisateurs internautes développeurs ' +
    'autorités porte-parole directeur directrice fondateur fondatrice ministre professeur professeure président présidente responsable patron patronne avocat ' +
    'avocate avocats économiste économistes journaliste capitaine gouvernement tribunal police médias sources scientifiques syndicats associations ' +
    'députés élus entreprises dirigeant dirigeants spécialiste spécialistes auteur auteurs pdg',
  bodies:
    'entreprise société groupe firme start-up organisation commission association institut agence quotidien journal magazine équipe fondation ministère ong',
  writings: 'rapport étude enquête sondage analyse communiqué article tribune document lettre billet message',
  things:
    'résultats données tests exemple question réponse chiffres chose statistiques objectif problème idée nos ses leurs',
  articles:
    "le la les l' un une des du d' ce cet cette ces son sa ses leur leurs notre nos plusieurs certains certaines quelques de deux trois",
  definite: "le la les l' ce cet cette",
  prepositions:
    "de d' du des à au aux en dans par pour avec sans sur sous chez entre vers depuis contre pendant après avant dès lors selon lors malgré",
  of: "de d' du des",
  from: "de d' du des par",
  between:
    "fait a ont avait avaient aussi également déjà encore ainsi alors toujours récemment notamment s' l' y n' se leur lui-même elle-même est pour sa part en effet",
  endsName: 'a ont avait avaient aussi également',
  passive: 'être été à pour de',
  unsure: 'ne pas jamais pourrait',
  clauseStarts: "et ou mais que qu' qui dont où si quand lorsque lorsqu' comme car parce puisque alors tandis donc",
  times:
    'lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre hier demain enfin surtout cependant',
  periods: 'semaine mois année jour soir matin nuit',
  finite: 'est sont était étaient a ont avait fait peut peuvent doit sera seront serait va vont reste',
  elides: true,
  hasAdjectivesLast: true,
});

export const PORTUGUESE = grammarFrom({
  language: 'pt',
  says:
    'disse diz dizem disseram dito afirmou afirma afirmam afirmado afirmaram explicou explica explicam explicaram garantiu garante ressaltou ' +
    'ressalta destacou destaca destacam declarou declara alertou alerta alertam criticou critica criticam ' +
    'comentou comenta acrescentou acrescenta apontou aponta apontam acredita acreditam considera consideram estima estimam denunciou ' +
    'insiste insistiu reconheceu reconhece admitiu admite confirmou confirma revelou revela negou nega escreveu escreve sublinhou ' +
    'lembrou argumenta argumentou argumentam defende defendeu defendem concluiu prometeu classificou acusou acusa relatou conta contou ' +
    'avalia avaliou informou informa teme temem espera respondeu prevê preveem opina completou completa enfatizou',
  saysMore: 'anunciou anuncia anunciado',
  that: 'que',
  sources: [['segundo'], ['de', 'acordo', 'com'], ['conforme'], ['para', 'o', 'especialista']],
  pronouns: pronounsFrom({
    he: 'ele',
    she: 'ela',
    they: 'eles elas',
    nobody: 'eu nós você isto isso tudo ninguém quem',
  }),
  relatives: 'quem',
  people:
    'especialistas especialista críticos analistas pesquisadores pesquisador pesquisadora investigadores defensores usuários utilizadores desenvolvedores ' +
    'autoridades porta-voz diretor diretora fundador fundadora ministro ministra professor professora presidente responsável advogado advogada ' +
    'advogados economista economistas jornalista governo tribunal polícia fontes cientistas sindicatos empresas executivo executivos autores autor reguladores',
  bodies:
    'empresa companhia grupo organização associação instituto agência jornal revista equipe equipa fundação ministério startup',
  writings: 'relatório estudo pesquisa análise comunicado artigo documento carta nota mensagem',
  things: 'resultados dados testes exemplo pergunta resposta números objetivo problema ideia modelo modelos',
  articles:
    'o a os as um uma uns umas seu sua seus suas este esta estes estas vários várias alguns algumas muitos muitas outros dois três do da dos das ao à',
  definite: 'o a os as este esta',
  prepositions:
    'de do da dos das em no na nos nas por pelo pela para com a ao à sem sobre desde entre até contra durante após segundo',
  of: 'de do da dos das',
  from: 'de do da por pelo pela',
  between: 'tem têm tinha tinham também já recentemente depois se lhe ainda sempre mesmo',
  endsName: 'tem têm tinha também já',
  passive: 'ser sido a de para foi é',
  unsure: 'não nunca poderia',
  clauseStarts: 'e ou mas embora enquanto quando porque que onde como se pois nem',
  times:
    'segunda terça quarta quinta sexta sábado domingo janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro hoje ontem amanhã além',
  periods: 'semana mês ano dia noite tarde feira',
  finite: 'é são era eram foi foram está estão tem têm pode podem há será serão faz fez',
  dropsSubjects: true,
  hasAdjectivesLast: true,
});

export const ITALIAN = grammarFrom({
  language: 'it',
  says:
    'dice dicono disse detto afferma affermano affermato spiega spiegano spiegato sostiene sostengono sostenuto dichiara dichiarano ' +
    'dichiarato avverte avvertono avvertito sottolinea sottolineano sottolineato critica criticano criticato commenta ' +
    'commentato aggiunge aggiunto precisa precisato ritiene ritengono ritenuto considera considerano stima stimano denuncia denunciano ' +
    'denunciato insiste ammette ammesso riconosce riconosciuto conferma confermato rivela rivelato nega negato scrive scrivono scritto ' +
    'ricorda ricordato conclude concluso promette promesso definisce definito accusa accusano accusato racconta raccontato osserva ' +
    'osservato crede credono pensa pensano teme temono prevede prevedono risponde risposto racconta evidenzia evidenziato segnala segnalato assicura assicurato',
  saysMore: 'annuncia annunciato',
  that: 'che',
  sources: [['secondo'], ['stando', 'a'], ['a', 'detta', 'di'], ['per']],
  hearsay: '',
  pronouns: pronounsFrom({
    he: 'lui egli',
    she: 'lei ella',
    they: 'loro essi esse',
    nobody: 'io noi tu voi questo ciò tutto nessuno chi uno',
  }),
  relatives: '',
  people:
    'esperti esperto critici analisti ricercatori ricercatore ricercatrice osservatori detrattori sostenitori utenti sviluppatori autorità portavoce ' +
    'direttore direttrice fondatore fondatrice ministro ministra professore professoressa presidente responsabile avvocato avvocati economista economisti ' +
    'giornalista governo tribunale polizia fonti scienziati sindacati aziende dirigente dirigenti autori autore amministratore',
  bodies:
    "azienda società gruppo compagnia organizzazione associazione istituto agenzia quotidiano giornale rivista squadra team fondazione ministero startup l'azienda",
  writings: 'rapporto studio sondaggio analisi comunicato articolo documento lettera nota messaggio post',
  things: 'risultati dati test esempio domanda risposta numeri obiettivo problema idea modello modelli',
  articles:
    "il lo la i gli le l' un uno una un' suo sua suoi sue loro questo questa questi queste alcuni alcune molti molte altri due tre dei delle degli",
  definite: "il lo la i gli le l' questo questa",
  prepositions:
    "di del dello della dei degli delle dell' in nel nella nei nelle nell' a al allo alla ai alle all' da dal dalla dai dall' per con su sul sulla tra fra senza contro dopo prima verso durante secondo",
  of: "di del dello della dei degli delle dell'",
  from: "di del della dei dell' da dal dalla dall'",
  between: 'ha hanno aveva avevano anche già poi ancora sempre recentemente si gli lo invece inoltre infatti però ora',
  endsName: 'ha hanno aveva anche già',
  passive: 'essere stato a di da per è stata',
  unsure: 'non mai potrebbe',
  clauseStarts: 'e ed o ma però anche mentre quando perché che dove come se né quindi',
  times:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre oggi ieri domani inoltre',
  periods: 'settimana mese anno giorno sera mattina',
  finite: 'è sono era erano fu furono sta stanno può possono ha hanno sarà saranno fa',
  dropsSubjects: true,
  elides: true,
  hasAdjectivesLast: true,
});
