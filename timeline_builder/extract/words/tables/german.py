"""The words of German."""

WORDS = {
    "contrast": "aber während jedoch dagegen",
    "state_head": "präsident* bundespräsident* staatschef* staatsoberhaupt*",
    "human_verb": (
        "geboren gestorben starb verstarb verhaftet festgenommen verurteilt freigesprochen gewählt "
        "wiedergewählt ernannt vereidigt angeklagt ermordet beigesetzt zurückgetreten getötet verletzt reiste "
        "gereist traf getroffen dankte gratulierte heiratete promovierte studierte"
    ),
    "penalty": "haft gefängnis freiheitsstrafe haftstrafe",
    "wish": "fordert fordern gegen verlangt",
    "and": "und aber oder doch sondern",
    "that": "dass ob",
    "relative": "welche welcher welches deren dessen wo",
    "when": "als nachdem bevor während weil da obwohl sobald bis seitdem nachdem damit",
    "if": "wenn falls sofern",
    "of": "von des der",
    "preposition": (
        "in im ins an am ans ums aufs auf aus bei beim mit nach seit von vom vor zu zum zur über unter gegen für "
        "durch um ohne "
        "zwischen hinter neben wegen trotz laut gegenüber innerhalb außerhalb entlang ab"
    ),
    "date_preposition": (
        "am an im in seit bis von vom ab um gegen nach vor zum für der dem den nacht zu ende anfang mitte "
    ),
    "determiner": (
        "der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen sein seine "
        "seinen seinem ihr ihre ihren ihrem kein keine keinen alle mehrere viele einige jede jeder"
    ),
    "possessive": "sein seine ihr ihre",
    "definite": "der die das dem den des",
    "passive": "wurde wurden wird werden worden",
    "thing_pronoun": "er es sie dies das",
    "person_pronoun": "er sie",
    "masculine": "er",
    "singular": "es",
    "this_that": "dies das",
    "first_person": "wir ich",
    "auxiliary": (
        "war waren ist sind wurde wurden wird werden hat haben hatte hatten sei seien habe hätte hätten wäre "
        "wären "
        "worden gewesen geworden soll sollen sollte sollten will wollen wollte wollten kann können konnte konnten "
        "muss müssen musste mussten darf dürfen durfte durften werde"
    ),
    "verb": (
        "kam kamen ging gingen starb starben fiel fielen gab gaben sprach sprachen traf trafen nahm nahmen stand "
        "standen stieg stiegen schlug schlugen brach brachen rief riefen hielt hielten griff griffen schoss "
        "schossen "
        "trat traten verlor verloren gewann gewannen begann begannen fand fanden lief liefen schloss schlossen "
        "flog "
        "flogen zog zogen floh flohen sank sanken ließ ließen blieb blieben rückte rückten schickte bestritt "
        "bestritten "
        "beschloss soll sollen sollte will wollen kann können muss müssen darf unterzeichnete eroberte besuchte"
    ),
    "not_verb": (
        "heute gestern letzte letzten erste ersten zweite zweiten dritte dritten weitere weiteren mehrere bitte "
        "gesamte gesamten beste besten größte größten rund hunderte tausende seite späten frühen alte alten "
        "rechte "
        "harte harten konkrete geplante geplanten bekannte bekannten verletzte verletzten tote toten leichte"
    ),
    "adverb": ("auch bereits noch wieder dann später erneut zuvor nur nun offiziell einstimmig zunächst inzwischen "),
    "connective": (
        "und aber oder doch zudem außerdem dagegen allerdings dann danach daraufhin zuvor später unterdessen "
        "inzwischen auch jedoch somit derweil nach_angaben laut"
    ),
    "say": (
        "sagte sagten erklärte erklärten betonte schrieb schrieben kritisierte verurteilte forderte forderten "
        "warnte "
        "warnten nannte bezeichnete erläuterte ergänzte meinte behauptete versprach begrüßte dankte beschuldigte"
    ),
    "say_weak": ("teilte teilten berichtete berichteten bestätigte bestätigten kündigte meldete meldeten gab gaben "),
    "according": "nach_angaben_von nach_angaben_des nach_angaben_der nach_angaben laut zufolge nach_worten",
    "according_after": "zufolge",
    "according_him": "seinen_angaben_zufolge nach_seinen_worten",
    "source_noun": "angaben bericht berichten mitteilung",
    "prefix": (
        "ab an auf aus bei ein fest fort her hin los mit nach nieder statt teil um vor weg zu zurück zusammen "
        "bekannt zustande bevor frei durch über unter"
    ),
    "idiom": "ums_leben in_kraft zu_ende in_brand zur_welt in_betrieb in_gang zu_wort unter_druck in_haft zur_wehr",
    "relative_too": "der die das den dem",
    "contracted": "im ins am ans ums aufs beim zum zur vom",
    "reflexive": "sich",
    "not": "nicht nie niemals",
    "no": "kein keine keinen niemand keiner",
    "deny": "bestritt bestritten dementierte dementierten bestreitet dementiert leugnete zurückgewiesen",
    "future": "wird_am wird_im werden_am werden_im soll sollen will wollen",
    "plan": "geplant geplante plant planen vorgesehen erwartet beabsichtigt",
    "modal": "könnte könnten möglicherweise vielleicht dürfte würde würden",
    "conditional": "hätte hätten wäre wären",
    "inverted": "wäre wären hätte hätten",
    "perfect": "gewesen gegeben",
    "background": "verglichen als_im",
    "superlative": "höchste stärkste schlimmste größte erstmals",
    "limit": "bis",
    "person": (
        "präsident präsidentin kanzler kanzlerin bundeskanzler bundeskanzlerin ministerpräsident "
        "ministerpräsidentin "
        "minister ministerin außenminister außenministerin verteidigungsminister innenminister sprecher "
        "sprecherin "
        "general oberst bürgermeister bürgermeisterin gouverneur abgeordnete richter staatsanwalt direktor "
        "trainer "
        "professor forscher hydrologin hydrologe experte expertin analyst journalist botschafter chef chefin "
        "vorsitzende vorsitzender generalsekretär papst könig leiter leiterin"
    ),
    "portfolio": "ehemalige frühere stellvertretende amtierende",
    "office": (
        "ministerium außenministerium verteidigungsministerium innenministerium regierung bundesregierung "
        "bundestag "
        "bundesrat parlament polizei armee bundeswehr feuerwehr behörde behörden amt landesamt kommission rat "
        "sicherheitsrat gericht staatsanwaltschaft partei union verband verein institut universität "
        "krisenzentrum "
        "hilfswerk kreis landkreis stadt bank fonds agentur kreuz"
    ),
    "town": "stadt dorf",
    "state": "land",
    "settlement": (
        "stadt gemeinde dorf ort kreis region provinz bundesland land insel flughafen fluss stadtteil bezirk "
    ),
    "where": "in im bei beim auf nahe",
    "motion": "nach aus von",
    "done_by": "von",
    "agent": "von mit zwischen gegen durch",
    "toll": "zahl opferzahl",
    "freed": "freigelassen freigelassene ausgetauscht befreit übergeben freilassung",
    "spans": "zwischen",
    "to_number": "bis auf oder",
    "fewer_than": "weniger_als",
    "cumulative": "seit",
    "lasting": "krieg krieges konflikt",
    "begins": "begann begannen begonnen brach brachen",
    "after_it": "nachdem weil da obwohl",
    "before_it": "bevor",
    "include": "darunter einschließlich davon",
    "killed": (
        "ums_leben getötet getöteten tote toten starb starben gestorben leben_gekommen todesopfer umgekommen "
        "tötete töteten "
    ),
    "wounded": "verletzt verletzte verletzten verwundet verwundete",
    "missing": "vermisst vermisste vermissten",
    "displaced": "evakuiert vertrieben obdachlos flüchtlinge flohen geflohen",
    "captured": "gefangen gefangene gefangengenommen geiseln",
    "dozens": "dutzende hunderte tausende zahlreiche mehrere einige ein_paar",
    "unit": (
        "prozent stimmen sitze tage tagen wochen monate jahre jahren stunden minuten sekunden kilometer metern "
        "meter "
        "tonnen euro dollar häuser gebäude orte raketen panzer drohnen millimeter helfer"
    ),
    "people": "menschen personen leute",
    "at_least": "mindestens wenigstens",
    "up_to": "bis_zu",
    "more_than": "mehr_als über",
    "about": "etwa rund ungefähr circa fast",
    "name_stop": (
        "der die das den dem des ein eine einen und aber oder er sie es wir ihr im in am an auf bei mit nach "
        "seit von vor "
        "zu für durch über unter wenn wäre wären als während weil montag dienstag mittwoch donnerstag freitag "
        "samstag "
        "sonntag januar februar märz april mai juni juli august september oktober november dezember"
    ),
}
