"""The words of Spanish."""

WORDS = {
    "contrast": "pero mientras aunque sino",
    "state_head": "presidente presidenta jefe_de_estado jefa_de_estado",
    "human_verb": (
        "nació murió falleció detenido detenida arrestado arrestada condenado condenada absuelto absuelta "
        "elegido elegida reelegido reelegida asesinado asesinada viajó dimitió estudió agradeció felicitó "
    ),
    "penalty": "prisión cárcel cadena_perpetua reclusión",
    "wish": "exige exigiendo pide pidiendo contra exigir",
    "and": "y e pero o u sino",
    "that": "que",
    "relative": "quien quienes cuyo cuya donde",
    "when": "cuando después_de_que antes_de_que mientras porque ya_que aunque desde_que",
    "if": "si",
    "of": "de del",
    "preposition": (
        "a al ante bajo con contra de del desde durante en entre hacia hasta para por según sin sobre tras mediante "
    ),
    "date_preposition": "el la en a al desde de del hasta por sobre durante tras para los las hacia",
    "determiner": (
        "el la los las un una unos unas este esta estos estas ese esa su sus nuestro nuestra todo toda todos "
        "todas "
        "varios varias algunos cada otro otra ningún ninguna"
    ),
    "possessive": "su sus",
    "definite": "el la los las",
    "passive": "fue fueron sido",
    "thing_pronoun": "esto eso ello ellos ellas este esta",
    "person_pronoun": "él ella",
    "masculine": "él",
    "feminine": "ella",
    "plural": "ellos ellas",
    "this_that": "esto eso ello este esta",
    "first_person": "nosotros yo",
    "auxiliary": (
        "fue fueron ha han había habían es son era eran está están estaba sido hubo haber hubiera hubieran habría "
    ),
    "verb": (
        "dijo dijeron hizo hicieron puso pusieron vino vinieron tuvo tuvieron pudo dio dieron quiso trajo "
        "estuvo supo "
        "produjo condujo dice afirma anuncia sigue siguen llega llegan tiene tienen debe deben puede pueden"
    ),
    "not_verb": ("estado estados lado mercado partido sentido pasado soldado soldados heridos herido acuerdo segundo "),
    "adverb": "también ya aún todavía después luego solo recientemente oficialmente además nuevamente ayer hoy",
    "connective": (
        "y pero o sin_embargo además también asimismo por_su_parte mientras_tanto luego después entonces "
        "no_obstante "
        "según en_cambio por_otra_parte anteriormente así"
    ),
    "say": (
        "dijo dijeron declaró afirmó aseguró señaló subrayó añadió agregó escribió explicó condenó acusó "
        "denunció pidió "
        "exigió advirtió calificó lamentó prometió consideró opinó indicó sostuvo manifestó expresó "
        "dice afirma "
    ),
    "say_weak": "informó informaron anunció anunciaron confirmó confirmaron comunicó reportó reveló estimó",
    "according": "según de_acuerdo_con",
    "according_him": "según_él según_ella",
    "source_noun": "informe datos comunicado información balance",
    "not": "no nunca jamás",
    "no": "ningún ninguna nadie",
    "deny": "negó negaron desmintió desmintieron rechazó_que",
    "plan": "previsto prevista previstas previstos programado programada planeado planeada planea",
    "modal": "podría podrían quizás tal_vez",
    "conditional": "habría habrían",
    "perfect": "sido",
    "background": "comparado",
    "superlative": "mayor peor primera más",
    "limit": "hasta",
    "person": (
        "presidente presidenta ministro ministra ministros portavoz jefe jefa comandante general coronel "
        "gobernador "
        "gobernadora alcalde alcaldesa diputado senador fiscal juez director directora entrenador profesor "
        "científico "
        "vulcanóloga vulcanólogo analista experto periodista embajador rey reyes papa secretario líder "
        "canciller primer "
    ),
    "portfolio": "exteriores defensa interior ex vice",
    "office": (
        "ministerio gobierno parlamento congreso senado asamblea ejército policía guardia comisión consejo "
        "comité "
        "agencia servicio fiscalía tribunal corte partido unión organización instituto universidad banco fondo "
        "embajada "
        "cabildo aerolínea cruz presidencia"
    ),
    "town": "ciudad pueblo",
    "state": "país",
    "settlement": (
        "volcán ciudad pueblo región provincia país isla capital departamento barrio aeropuerto río frontera "
        "municipio "
        "estado "
        "norte sur este oeste mar"
    ),
    "where": "en cerca sobre",
    "motion": "a hacia desde hasta",
    "done_by": "por",
    "agent": "por con contra entre",
    "reach": "visitó visitaron alcanzó tomó tomaron atacó evacuar",
    "toll": "balance número cifra",
    "freed": "liberado liberados liberadas liberación canje canjeados",
    "spans": "entre",
    "to_number": "a o",
    "fewer_than": "menos_de",
    "cumulative": "desde",
    "lasting": "guerra conflicto",
    "begins": "comenzó empezó estalló",
    "include": "incluidos incluidas entre_ellos entre_ellas",
    "killed": (
        "muerto muertos muerta muertas murió murieron mató mataron fallecido fallecidos fallecieron falleció muertes "
    ),
    "wounded": "heridos herido heridas herida lesionados",
    "missing": "desaparecido desaparecidos desaparecidas",
    "displaced": "evacuadas evacuados evacuó desplazados desplazadas refugiados",
    "captured": "capturados capturado rehenes prisioneros secuestrados",
    "dozens": "decenas centenares cientos miles docenas varios varias unos_pocos unas_pocas",
    "unit": (
        "por_ciento votos escaños días semanas meses años horas minutos segundos kilómetros km metros toneladas "
        "euros "
        "dólares casas edificios pueblos tanques misiles drones veces magnitud"
    ),
    "people": "personas persona gente",
    "at_least": "al_menos por_lo_menos",
    "up_to": "hasta",
    "more_than": "más_de",
    "about": "unos unas cerca_de alrededor_de casi aproximadamente",
    "name_stop": (
        "el la los las un una y pero o él ella ellos esto este esta si en a al de del con por para según tras "
        "durante no "
        "lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto "
        "septiembre octubre noviembre diciembre unas unos nosotros"
    ),
}
