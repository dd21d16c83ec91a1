"""The words of French."""

WORDS = {
    "contrast": "mais tandis_que alors_que cependant",
    "state_head": "président présidente chef_de_l'état chef_de_l’état",
    "human_verb": (
        "né née mort morte décédé décédée arrêté arrêtée condamné condamnée acquitté acquittée élu élue réélu "
        "réélue inculpé inculpée assassiné assassinée inhumé inhumée démissionné remercié félicité épousé "
    ),
    "penalty": "prison réclusion perpétuité",
    "wish": "exigeant exige demandant appelant contre réclamant",
    "and": "et mais ou",
    "that": "que qu'",
    "relative": "qui dont où lequel laquelle lesquels lesquelles auquel",
    "when": "lorsque quand après_que avant_que alors_que tandis_que parce_que puisque bien_que depuis_que",
    "if": "si s'il s'ils",
    "of": "de du des d'",
    "preposition": (
        "à au aux de du des dans en sur sous par pour avec sans contre entre vers chez depuis pendant après "
        "avant "
        "selon près lors durant malgré devant derrière parmi hors jusque jusqu'à jusqu'au dès"
    ),
    "date_preposition": (
        "le la en à au aux depuis du dès vers de jusqu'au jusqu'en fin début mi après avant pendant dans l' "
    ),
    "determiner": (
        "le la les l' un une des du ce cet cette ces son sa ses leur leurs notre nos tout toute tous toutes "
        "aucun "
        "aucune plusieurs quelques chaque deux"
    ),
    "possessive": "son sa ses leur leurs",
    "definite": "le la les l’",
    "passive": "été est sont fut furent était étaient",
    "thing_pronoun": "il elle ils elles cela ceci ce",
    "person_pronoun": "il elle",
    "masculine": "il",
    "feminine": "elle",
    "plural": "ils elles",
    "this_that": "cela ceci ce",
    "first_person": "nous on je",
    "auxiliary": (
        "pourrait pourraient sera seront aura auront fera feront ira iront serait seraient "
        "a ont avait avaient est sont était étaient été eu ait aient aurait auraient fut furent soit avoir être "
        "s'est "
    ),
    "verb": (
        "annonce déclare affirme prend fait dit va vont doit doivent peut peuvent reste tient mène mènent "
        "succède succèdent dénonce dénoncent exige exigent demande demandent compte comptent espère espèrent "
        "accuse accusent estime estiment prévoit prévoient devient deviennent refuse refusent commence dirige "
        "vit naît vint prit mit fit dut"
    ),
    "not_verb": "contra opéra extra cobra parmi ici midi lundi mardi mercredi jeudi vendredi samedi parti ainsi",
    "adverb": ("aussi également déjà encore ensuite puis toujours récemment officiellement notamment environ jeudi "),
    "connective": (
        "et mais ou or donc cependant toutefois ensuite puis ainsi également par_ailleurs en_outre de_plus selon "
        "auparavant pourtant enfin alors"
    ),
    "say": (
        "déclaré dit affirmé indiqué précisé souligné ajouté écrit estimé assuré expliqué condamné accusé "
        "dénoncé "
        "appelé exigé averti qualifié regretté salué promis déclare affirme estime"
    ),
    "say_weak": "annoncé rapporté confirmé informé annonce rapporte confirme signalé",
    "according": "selon d'après",
    "according_him": "selon_lui selon_elle",
    "source_noun": "rapport communiqué informations données bilan",
    "not": "ne n' n'a n'ont n'avait n'est n'aurait pas jamais",
    "no": "aucun aucune personne",
    "deny": "démenti nié réfuté rejeté dément nie",
    "plan": "prévu prévue prévus prévues envisagé programmé programmée censé doit doivent",
    "modal": "pourrait pourraient peut-être",
    "conditional": "aurait auraient serait seraient",
    "perfect": "été eu pas",
    "background": "comparé par_rapport",
    "superlative": "première plus pire",
    "limit": "jusqu'à jusqu'au jusqu'en",
    "person": (
        "m mm mme mmes président présidente premier ministre ministres porte-parole chef commandant général "
        "colonel gouverneur maire "
        "député députée sénateur procureur juge directeur directrice entraîneur professeur chercheur analyste "
        "expert "
        "journaliste ambassadeur roi pape secrétaire leader responsable"
    ),
    "portfolio": "militaire étrangères défense intérieur ancien vice",
    "office": (
        "ministère gouvernement parlement assemblée sénat armée police gendarmerie commission conseil comité "
        "agence "
        "service parquet tribunal cour parti union organisation mission institut université banque fonds "
        "ambassade "
        "croix-rouge présidence"
    ),
    "town": "ville village",
    "state": "pays",
    "settlement": (
        "ville village villages région province pays île capitale département quartier aéroport fleuve "
        "frontière base "
        "commune nord sud est ouest"
    ),
    "where": "à au aux dans en près",
    "motion": "vers de depuis pour",
    "done_by": "par",
    "agent": "par avec contre entre",
    "toll": "bilan nombre",
    "freed": "libéré libérés libérées libération échangés remis",
    "no_figure": "peine_de_mort",
    "spans": "entre",
    "to_number": "à ou",
    "fewer_than": "moins_de",
    "cumulative": "depuis",
    "lasting": "guerre conflit",
    "begins": "commencé éclaté débuté",
    "include": "dont parmi_lesquels y_compris",
    "killed": "tué tués tuée tuées tuant mort morts morte mortes décédé décédés péri tuer",
    "wounded": "blessé blessés blessée blessées blessant",
    "missing": "disparu disparus disparue disparues portés_disparus portées_disparues",
    "displaced": "déplacé déplacés évacué évacués réfugiés",
    "captured": "capturé capturés otages prisonniers enlevé enlevés",
    "dozens": "dizaines centaines milliers plusieurs quelques",
    "unit": (
        "pour_cent % voix sièges jours semaines mois ans années heures minutes secondes kilomètres km mètres "
        "tonnes "
        "euros dollars maisons bâtiments villages chars missiles drones fois"
    ),
    "people": "personnes personne gens hommes",
    "at_least": "au_moins",
    "up_to": "jusqu'à au_plus",
    "more_than": "plus_de plus_d'",
    "about": "environ près_de quelque",
    "name_stop": (
        "le la les un une des du de et mais ou il elle ils elles ce cette ces si en à au aux dans sur par pour "
        "avec selon "
        "après avant depuis lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai "
        "juin "
        "juillet août septembre octobre novembre décembre nous on l'armée"
    ),
}
