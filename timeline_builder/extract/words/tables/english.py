"""The words of English."""

from timeline_builder.extract.words.tables.english_bystanders import BYSTANDERS
from timeline_builder.extract.words.tables.english_factuality import FACTUALITY
from timeline_builder.extract.words.tables.english_participants import PARTICIPANTS

# what news tells in the present of a day to come, with -s and -ing
_TIMETABLE = (
    "open opens opening start starts starting begin begins beginning end ends ending close closes closing resume "
    "resumes resuming finish finishes finishing conclude concludes expire expires expiring lapse lapses kick kicks "
    "kicking meet meets meeting gather gathers gathering convene convenes convening travel travels travelling "
    "traveling fly flies flying leave leaves leaving depart departs departing arrive arrives arriving head heads "
    "heading visit visits visiting return returns returning host hosts hosting face faces facing play plays playing "
    "take takes taking go goes going come comes coming vote votes voting elect elects electing choose chooses pick "
    "picks decide decides deciding rule rules appear appears appearing run runs running air airs premiere premieres "
    "launch launches launching turn turns retire retires retiring step steps stepping stand stands standing sit sits "
    "debate debates debating address addresses addressing swear swears enter enters entering compete competes "
    "competing defend defends race races fight fights tour tours release releases releasing publish publishes "
    "unveil unveils unveiling hold holds holding receive receives join joins joining move moves moving land lands "
    "landing celebrate celebrates deliver delivers hear hears hearing consider considers review reviews discuss "
    "discusses reopen reopens reopening tackle tackles inherit inherits assume assumes stage stages staging switch "
    "switches complete completes get gets getting marry marries marrying"
)

WORDS = {
    "contrast": "but while whereas although though however yet",
    "penalty": "prison jail imprisonment to_death",
    "and": "and but or yet",
    "as_well_as": "as_well_as",
    "that": "that whether",
    "relative_only": "where whose",
    "relative_where": "where",
    "relative": "which who whom whose where",
    "when": (
        "after before while when because although though since as until once whereas so even_though as_soon_as "
        "following despite amid"
    ),
    "after_it": "after because although though since even_though following despite",
    "since": "since",
    "before_it": "before until",
    "since_then": "later earlier afterwards",
    "apart": (
        "separately elsewhere separate a_similar another_attack another_incident previous_attack earlier_attack "
        "an_earlier a_previous in_another"
    ),
    "harmed_in": "in by during",
    "if": (
        "if unless provided in_case in_the_event had_it_not had_he_not had_she_not had_they_not were_it_not but_for "
        "lest supposing assuming_that providing_that on_condition_that"
    ),
    "preposition": (
        "about above aboard across atop after against along amid among around at before behind below beneath "
        "beside between "
        "beyond by despite during for from in inside into near of off on onto outside over past per since through "
        "throughout to toward towards under unlike until up upon via with within without following including thanks_to"
    ),
    "date_preposition": (
        "on in at by during since from until till through late early of for before after around about over "
        "between throughout as_of as_early_as as_late_as back_in and to dated"
    ),
    "determiner": (
        "a an the this that these those its his her their our my your some any each every no another both all "
        "several many few"
    ),
    "definite": "the",
    "possessive": "its their his her our my your",
    "made": (
        "held signed founded built launched adopted published formed established created brokered approved "
        "announced "
        "introduced unveiled passed scheduled planned elected convicted sentenced indicted arrested detained "
        "beaten "
        "captured abducted found discovered drafted mediated hosted organised organized awarded given taken caused "
        "issued released submitted filed staged completed delivered imposed recorded written used produced named "
        "triggered fixed set agreed expected cancelled canceled postponed trapped stranded lent leased donated reached"
    ),
    "state_of": "held controlled owned run occupied ruled inhabited populated led headed commanded backed governed",
    "concluded": "agreed signed reached brokered concluded ratified negotiated mediated sealed",
    "never_past": (
        "taken given written chosen drawn thrown shaken torn stolen driven seen known shown broken hidden beaten "
        "frozen overthrown overtaken withdrawn retaken undertaken spoken sworn fallen forgotten forgiven forbidden"
    ),
    "passive": "was were is are be been being",
    "thing_pronoun": "it they this these that those",
    "person_pronoun": "he she",
    "singular": "it",
    "plural": "they",
    "object_pronoun": "him them it",
    "him": "him",
    "its": "its",
    "their": "their",
    "his": "his",
    "her": "her",
    "becomes": "became become becomes",
    "this_that": "this these that those",
    "first_person": "we i",
    "auxiliary": "was were is are be been being has have had did does do having",
    "is_now": "is are",
    "timetable": _TIMETABLE,
    "verb": (
        "repaid outbid "
        "arose awoke became began beat bore bought broke brought built burst came caught chose cost cut dealt "
        "dove let undercut "
        "drew drove dug erupted fell fed felt fled flew fought found froze gave got grew heard held hid hit hung hurt "
        "kept knelt knew laid lay led left lent lost made met paid put quit ran rang read rose sank sat saw sent "
        "set shook shot shut slid sold sought sped spent split spread sprang stood stole stuck struck swam swept "
        "swore swung taken took taught thought threw torn tore underwent understood undertook upheld went "
        "withdrew withstood woke won wore wrote overthrew overtook outlawed backed elected "
        "says tells remains continues includes takes holds leads faces calls wants hopes expects plans begins "
        "intends argues seeks aims threatens insists believes thinks knows feels fears appears seems remains stays "
        "allows enables requires ensures provides offers brings sends receives accepts rejects "
        "refuses agrees opposes supports controls owns works acts runs ends starts expires enters leaves becomes "
        "wins comes goes makes gives gets keeps travels visits arrives meets hosts opens starts plays "
        "returns heads launches shows needs sees seeks "
        "retook rewrote retold rethought remade outran outsold outgrew outspent misread misspoke overpaid overspent "
        "overran overrode overcame overheard foresaw foretold outdid undid redid rebuilt resold misled mistook "
        "bent bound bred clung crept ate drank flung forbade forgave forgot forsook lit leapt shone shrank "
        "retook redrew rewrote retold regrew "
        "slept slew slung spun swung stung strode strove stung swelled wept wound wrung withheld rode rang sang "
        "spoke bore beset bade befell stole sprang sprung wed dismisses disputes resumes goes plays puts speaks "
        "counts count imagines assumes "
        "can could may might must should would will shall cannot won't"
    ),
    "plain_verb": (
        "plan elect open meet hold vote begin start want seek fear expect hope need continue remain demand claim "
        "believe know face aim intend live work go come leave mark travel return convene resume play host gather end"
    ),
    "complement": "for with on into against about",
    "finds": "found ruled concluded determined established discovered learned heard",
    "ruling": (
        "plan treaty deal agreement accord pact law bill memorandum proposal offer resolution ban decree constitution "
        "amendment ruling verdict ceasefire truce tariff tax curfew lockdown blockade embargo toll protocol charter "
        "budget motion moratorium subsidy contract"
    ),
    "rules_on": (
        "accepted ratified rejected signed approved passed lifted vetoed adopted endorsed revised extended overturned "
        "annulled repealed suspended upheld renewed amended scrapped eased relaxed imposed enacted"
    ),
    "meets": "spoke speak met meet talked agreed agree telephoned discussed discuss argued quarrelled quarreled",
    "by": "by",
    "say_object": (
        "put puts praised praises condemned condemns criticized criticised welcomed thanked denounced blamed "
        "accused accuses called calls urged urges congratulated quoted voiced expressed deplored lamented"
    ),
    "who": "who whom",
    "whose": "whose",
    "what": "what why",
    "absolute": "with without",
    "content": (
        "report reports claim claims allegation allegations accusation accusations idea fact news belief fear "
        "fears suggestion suggestions sign signs evidence announcement decision warning warnings hope hopes "
        "possibility doubt doubts concern concerns statement promise rumour rumours rumor rumors chance risk "
        "condition view conclusion assurance assurances confirmation charge charges argument day time moment year"
    ),
    "midday": "dawn dusk midnight noon midday sunrise sunset daybreak nightfall morning afternoon evening night",
    "span": (
        "moments seconds minutes minute hours hour days day weeks week months month years year decades shortly "
        "soon immediately just right long half"
    ),
    "stakes": "won win winning lost lose losing reached contested boycotted",
    "takes_place": (
        "began begun started ended erupted lasted occurred happened resumed continued escalated broke_out "
        "took_place takes_place take_place came_into_force took_effect closed opened concluded adjourned"
    ),
    "ever": "ever",
    "times": "starting beginning ending dating",
    "spends": "spend spends spent spending",
    "lasts": "begins starts ends opens closes lasts",
    "birth": "born",
    "comes": "came comes happened occurred",
    "rank": "second third fourth fifth sixth seventh eighth ninth tenth only",
    "says_alone": "apologised apologized",
    "refers": (
        "followed follows blamed blames evoked commemorated marked avenged accused denounced "
        "condemned criticised criticized investigating denied echoed resembled preceded marching protesting"
    ),
    "follows": "followed follows evoked commemorated avenged echoed resembled preceded",
    "during": "in at on during by throughout with",
    "speech_object": "for of against",
    "copular": "stay stayed stays remain remained remains keep kept become became found",
    "ditransitive": (
        "let given awarded granted ruled named called elected declared offered dubbed appointed considered sent shown "
        "told paid fined handed asked denied"
    ),
    "joint": "in on off over through up",
    "aim": "order",
    "alias": "or",
    "aims": "attempt attempts bid effort efforts ability able unable",
    "says_clause": "said says",
    "has_done": "ordered order orders wants wanted",
    "leaves_so": "keep keeps kept leave leaves left",
    "asks": (
        "urge urged urges ask asked asks order ordered orders told tells force forced forces helped help allowed "
        "allow led expects expected invited persuaded called authorised authorized instructed required obliged "
        "permitted enabled wants wanted advised warned"
    ),
    "reflexive": "themselves itself himself herself",
    "infinitive": "can could may might must should would will shall cannot won't won’t did do does didn't didn’t",
    "to": "to",
    "order": "first last next",
    "subject_relative": "who which that",
    "noun_too": (
        "forecast works acts supports controls runs ends starts offers aims remains stays fears reports claims "
        "calls states plans notes warns hopes needs shows leads estimates hosts visits returns heads launches "
        "plays faces counts count"
    ),
    "speaking": (
        "speaking talking addressing writing responding replying commenting briefing released issued published "
        "broadcast posted aired circulated emerged surfaced"
    ),
    "attributive": "media press news intelligence newspaper tv television false untrue unconfirmed",
    "freed": (
        "freed freeing free release released releasing releases exchanged exchange exchanges exchanging swap "
        "swapped swaps returned return returning rescued handed repatriated liberated"
    ),
    "life": "lives",
    "contact": "contact_with",
    "breaks_off": "lost loses losing lose broke broken",
    "aftermath": (
        "pulled rescued searched searching digging dug combed suspended pursuing pursued hunted hunting contained "
        "extinguished doused mourned aftershock aftershocks visited visiting scrambled raced mourning funeral "
        "funerals burial memorial"
    ),
    "illness": "outbreak epidemic pandemic virus disease cholera ebola marburg measles plague polio mpox",
    "leads_to": (
        "led_to leads_to leading_to set_off sets_off setting_off triggered triggering triggers sparked sparking "
        "sparks followed_by caused causing causes unleashed unleashing provoked provoking resulted_in resulting_in "
        "ended_in ending_in erupted_into descended_into degenerated_into gave_rise_to prompted prompting ignited "
        "igniting touched_off touching_off brought_on spawned spawning culminated_in"
    ),
    "seizes": "seized seizing holding",
    "arrested": "detained detaining arrested arresting rounded_up taken_into_custody took_into_custody",
    "soldiers": (
        "soldiers servicemen troops peacekeepers marines airmen paratroopers conscripts guerrillas sailors crew crewmen"
    ),
    "as_saying": "as_saying as_telling as_stating as_having",
    "saves": "rescued rescuing rescue",
    "alive": "alive unhurt unharmed uninjured unscathed",
    "body": "bodies corpses",
    "finds_body": (
        "received recovered pulled found retrieved dug discovered spoke counted collected brought buried exhumed "
        "unearthed recovering retrieving finding counting fished washed removed taken_in lay lie lying lies morgue "
        "morgues mortuary mortuaries saw seen"
    ),
    "captive": "prisoner prisoners captive captives hostage hostages",
    "takes_captive": "took taken taking take takes captured capturing held holding holds seized seizing abducted",
    "counts": (
        "put puts putting spoke spoken speaks gave gives counted counts count recorded registered tallied listed "
        "logged documented verified counting claim confirm estimated estimates estimate estimating"
    ),
    "cumulative": "since so_far overall in_total",
    "from_then": "since_then have_since had_since has_since ever_since",
    "lasting": "war conflict insurgency pandemic epidemic outbreak virus disease",
    "begins": "began begun begin begins started start starts broke erupted launched declared",
    "ends": "ended ends ending left withdrew retreated departed escaped stopped ceased subsided",
    "cites": "citing quoting",
    "takes_life": "claimed claiming claims claim took taking take taken cost costing costs lost losing lose loss",
    "inverted": "had were should",
    "perfect": "have",
    "always": "linked allied affiliated aligned loaded laden packed crammed",
    "settled_on": "agreed",
    "how_long": "lasted lasts",
    "intransitive": (
        "arrived died erupted expired collapsed occurred happened appeared disappeared lasted remained stayed emerged "
        "crashed exploded landed began rose fell came went started ended continued resumed travelled traveled "
        "voted agreed met returned departed retired resigned crossed walked marched surged soared plunged slumped "
        "climbed vanished lapsed conceded persisted failed succeeded sailed bounced"
    ),
    "not_verb": (
        "bed red hundred led_by unprecedented united need indeed speed feed breed seed weed shed sacred naked "
        "wicked armoured armored wooded crowded "
        "mohamed mohammed muhammed ahmed hamed khaled waleed saeed sayed syed majed majeed rashed rasheed "
        "hameed javed naved zayed jared alfred fred manfred wilfred winifred ted "
        "hatred kindred aged alleged wounded_soldiers so-called newly-elected talented armed unarmed "
        "unchanged undecided "
        "acting unmanned masked embattled beleaguered mechanized mechanised motorized motorised uniformed hooded "
        "landlocked impoverished seasoned widowed gifted renowned distinguished unidentified unspecified "
        "undisclosed unrelated unexploded undocumented unfounded undeclared unconfirmed unoccupied unprovoked "
        "uncontested undisputed unopposed limited"
    ),
    "adverb": (
        "so_far also last again already then later now still yet just only recently reportedly allegedly formally "
        "officially "
        "originally together widely twice fully heavily badly seriously severely sharply slightly quickly slowly "
        "shortly secretly openly illegally forcibly fatally temporarily permanently indefinitely "
        "publicly previously subsequently earlier soon finally initially immediately suddenly largely primarily "
        "mainly partly briefly jointly unanimously narrowly not never repeatedly "
        "supposedly purportedly reputedly almost certainly probably presumably apparently "
        "nevertheless nonetheless therefore thus eventually ultimately promptly gradually at_first at_the_time "
        "at_that_time "
        "in_the_end"
    ),
    "connective": (
        "and but or so yet however meanwhile moreover furthermore also then thus therefore nevertheless "
        "nonetheless instead besides additionally earlier later "
        "afterwards separately similarly likewise indeed still since "
        "while as although though after before when until because in_addition in_turn at_the_same_time "
        "in_particular for_example for_instance as_a_result in_response on_the_other_hand that "
        "according_to by_contrast in_contrast of_course even overall after_that before_that"
    ),
    "say": (
        "said says say saying told tells stated states wrote writes noted notes added adds stressed stresses "
        "emphasized emphasised insisted argued claimed_responsibility alleged remarked commented replied "
        "explained asserted maintained pointed_out tweeted posted called calls accused accuses condemned condemns "
        "put_the_number put_the_toll put_the_death_toll put_the_figure put_the_count put_the_turnout "
        "puts_the_number puts_the_toll puts_the_death_toll puts_the_figure puts_the_count puts_the_turnout "
        "urged urges warned warns demanded criticized criticised praised welcomed thanked vowed pledged "
        "promised denounced blamed expressed reiterated congratulated quoted voiced deplored lamented "
        "testified acknowledged admitted complained complains apologised apologized cautioned contended "
        "hailed lauded lashed_out hit_back decried rebuked chided boasted joked quipped commended "
        "applauded called_for called_on refused_to_comment declined_to_comment declined_to_say refused_to_say "
        "took_to_twitter took_to_facebook took_to_telegram took_to_social_media spoke_out "
        "claimed_the_attack claimed_the_attacks claimed_the_raid claimed_the_raids claimed_the_bombing "
        "claimed_the_bombings claimed_the_assault claimed_the_killing claimed_the_killings claimed_the_blast "
        "claimed_the_explosion claimed_the_shooting claimed_the_strike claimed_the_strikes claimed_an_attack"
    ),
    "this_said": "confirmed_this denied_this disputed_this announced_this reported_this",
    "say_weak": (
        "claimed claims recalled "
        "estimates estimate reported reports announced announces confirmed confirms declared declares disclosed "
        "revealed estimated "
        "believed believe believes suggested predicted forecast concluded informed told showed found hopes "
        "expected learned understood noted conceded_that responded hinted indicated signalled signaled confided "
        "insist argue argues allege alleges assert asserts contend contends acknowledge acknowledges admit complain "
        "concede concedes recalls testifies explains cautions suggest predict predicts conclude concludes reveals "
        "hints indicates learns insists maintains_that maintain_that established ascertained calculated"
    ),
    "saying": "saying adding warning claiming insisting stressing noting arguing alleging explaining vowing",
    "until_now": "has have",
    "may_do": "called calls posted posts added adds admitted admits welcomed welcomes maintained maintains",
    "done": (
        "election elections poll polls vote referendum strike strikes walkout meeting summit session conference "
        "rally protest protests truce ceasefire halt police ambulance profit profits loss losses gain gains growth "
        "revenue jobs points runs troops patients students refugees visitors tourists guests delegation control "
        "lead"
    ),
    "gives_word": (
        "issued issues offered offers gave gives released releases published publishes made raised raises revised "
        "revises lowered corrected updated accepted rejected rejects dismissed dismisses delivered voiced "
        "circulated disputed disputes repeated"
    ),
    "revises": "raised raises lowered lowers cut cuts revised revises reduced increased updated corrected brought",
    "word": (
        "statement statements announcement apology apologies account accounts version tally tallies toll figure "
        "figures estimate estimates accusation accusations allegation allegations claim claims assertion "
        "assertions suggestion suggestions criticism blame responsibility condolences list names "
        "communique pledge warning warnings denial ultimatum"
    ),
    "according": (
        "according_to as_reported_by in_the_words_of citing quoting reported_by confirmed_by recorded_by "
        "counted_by documented_by verified_by by_the_count_of by_the_estimate_of"
    ),
    "made_known": (
        "released published issued compiled collected gathered provided prepared announced reported given supplied "
        "distributed circulated made tallied posted"
    ),
    "source_noun": (
        "report reports statement statements figures data information results account accounts preliminary "
        "official initial first latest count tally estimates"
    ),
    "not": (
        "failed_to_materialise failed_to_materialize failed_to_take_place failed_to_happen came_to_nothing "
        "fell_through failed_to_come_off failed_to_go_ahead failed_to_come_about came_to_naught came_to_nought "
        "remained_on_paper stayed_on_paper remains_on_paper got_no_further went_no_further nowhere_near "
        "failed_to_get_off_the_ground nowhere_to_be_seen nowhere_to_be_found yet_to at_no_point at_no_time in_no_way "
        "on_no_account by_no_means "
        "on_neither under_no_circumstances "
        "not never didn't didn’t wasn't wasn’t weren't weren’t hasn't hasn’t haven't haven’t hadn't hadn’t "
        "isn't isn’t aren't aren’t don't don’t doesn't doesn’t no_longer"
    ),
    "no": "no neither none nobody no_one no-one nothing nor not_a not_one not_any nowhere nary",
    "of": "of",
    "as": "as",
    "rules": "ruled rules determined concluded",
    "meeting": "meeting",
    "undertakes": (
        "promised vowed pledged agreed refused threatened decided failed tried hoped declined managed attempted began "
        "continued sought volunteered resolved struggled hesitated"
    ),
    "demands": (
        "demanded demands urged urges insisted insists proposed proposes recommended recommends requested requests "
        "suggested suggests ordered orders"
    ),
    "by_how_much": "to by from at",
    "limit": "until till",
    "particle": "out up down off over away back forward let_through let_in",
    "background": "than compared comparable",
    "superlative": (
        "weakest steepest deepest sharpest busiest closest longest shortest slowest smallest tallest oldest "
        "youngest wettest driest bloodiest hardest richest poorest latest "
        "highest lowest worst biggest largest strongest deadliest heaviest hottest coldest fastest best time "
        "first "
    ),
    "in_post": "served led headed ruled governed reigned commanded chaired presided captained coached managed worked",
    "degree": "most least best worst hardest better",
    "each_of": "all both each",
    "toll": "number toll death_toll count figure tally total estimate",
    "include": (
        "including included includes include among_them among_whom of_whom of_them among_the_injured "
        "among_the_wounded among_the_dead among_the_killed among_those_killed among_those_injured "
        "among_those_wounded among_the_victims among_the_missing"
    ),
    "killed": (
        "killed killing kill kills killings died dead dies death deaths fatalities fatality perished slain "
        "lives_lost claimed_the_lives lost_their_lives shot_dead drowned die murdered executed death_toll "
        "its_losses their_losses the_toll drowning gunned_down beheaded beheading massacred massacring slaughtered "
        "toll_of crushed_to_death trampled_to_death burned_alive burnt_alive put_to_death froze_to_death "
        "electrocuted suffocated asphyxiated lost_his_life lost_her_life losing_their_lives found_dead "
        "own_losses number_of_victims found_hanged hacked_to_death bludgeoned_to_death starved_to_death "
        "frozen_to_death blown_to_pieces fatally dying perish perishing drown suffocating decapitated crushed_under "
        "executing murdering assassinated lynched stabbed_to_death beaten_to_death burned_to_death burnt_to_death "
        "fallen_soldiers fallen_servicemen succumbed"
    ),
    "kills_of": "murder murders massacre massacres slaughter assassination assassinations",
    "loses": "lost loses losing lose eliminated eliminating loss_of",
    "troops": (
        "men soldiers troops fighters servicemen policemen officers militants gunmen rebels personnel guards "
        "peacekeepers marines sailors crewmen of_their_own of_its_own members_of_its members_of_their"
    ),
    "runaway": (
        "inmates prisoners convicts detainees gunmen attackers assailants robbers suspects militants hostages "
        "driver suspect gunman prisoner inmate fans supporters protesters demonstrators spectators revellers voters"
    ),
    "dies": "died dies drowned perished succumbed disappeared vanished lost",
    "indefinite": "a an another",
    "ratio": "in out_of",
    "wounded": (
        "hit_by_pellets hit_by_rubber_bullets hit_by_shrapnel wounded wounding injured injuring injures "
        "needed_medical need_medical treated_in_hospital needed_hospital suffered_smoke "
        "taken_to_hospital rushed_to_hospital brought_to_hospital treated_in_hospitals sought_medical "
        "admitted_to_hospital received_hospital treated_for_injuries badly_burned severely_burned "
        "treated_for_burns treated_for_smoke treated_for_gunshot treated_for_shock "
        "injuries hurt with_burns with_broken with_fractures hospitalized hospitalised wounds maimed suffered_burns"
    ),
    "missing": (
        "missing unaccounted disappeared vanished remain_missing remains_missing remain_unaccounted not_been_found "
        "yet_to_be_found not_been_accounted not_be_found not_be_accounted not_accounted_for be_accounted_for "
        "no_trace_of "
    ),
    "displaced": (
        "without_shelter without_a_roof without_homes "
        "displaced displacing homeless evacuated evacuating fled fleeing evacuations evacuees refugees uprooted "
        "uprooting flee evacuate left_their_homes from_their_homes driven_from_their_homes forced_from_their_homes "
        "in_evacuation_centres in_evacuation_centers into_tents to_tents in_tents in_emergency_shelters "
        "in_shelters to_evacuation_centres to_evacuation_centers took_refuge taken_refuge taking_refuge "
        "sought_refuge seeking_refuge sought_shelter out_of_their_homes driven_out to_shelters into_shelters "
        "to_emergency_shelters to_temporary_shelters lost_their_homes need_shelter needed_shelter losing_their_homes "
        "moved_out_of moved_to_safety taken_to_safety brought_to_safety moved_to_tents to_reception_centres "
        "left_the_camp left_the_city left_the_town left_the_area left_the_region leave_the_area leave_the_city "
        "sleeping_under sleeping_in_the_open sleeping_outdoors sleeping_outside sleeping_rough in_schoolyards "
        "took_shelter taken_shelter taking_shelter seeking_shelter sheltering living_in_tents in_camps relocated "
        "forced_to_leave forced_out displace displaces out_of_homes without_a_home "
        "crossed_into crossed_the_border streamed_into poured_into flooded_into moved_from lost_the_roof evacuation_of "
        "onto_the_roads left_on_foot "
        "abandoned_their_homes left_their_villages leave_their_homes abandon_their_homes leaving_their_homes"
    ),
    "captured": (
        "captured capturing taken_prisoner taken_hostage taken_captive abducted kidnapped abducting kidnapping "
        "taken_as_hostages into_captivity took_prisoner took_captive carried_off carrying_off"
    ),
    "dozens": "dozens scores hundreds thousands tens_of_thousands hundreds_of_thousands several a_few",
    "unit": (
        "percent per cent percentage points point votes vote seats "
        "seat goals goal days day weeks week months month months years year hours hour minutes minute seconds "
        "case cases second times time kilometers kilometres km miles meters "
        "metres feet degrees degree magnitude tonnes tons kg dollars euros naira rupees yuan yen pesos manats drams "
        "rubles roubles lira "
        "million_dollars houses homes buildings villages towns districts settlements vehicles tanks drones "
        "aircraft planes helicopters missiles rockets shells attacks strikes clashes explosions bombs polling "
        "stations countries states provinces regions hectares acres ships boats trucks buses cars schools "
        "hospitals apartments matches games rounds sets parties resolutions points-to laps metres-long flights "
        "cities incidents aftershocks shocks fires incidents cases trees bridges roads "
        "meals tents shops rooms mines calls bullets hotels mosques churches temples camps bases checkpoints farms "
        "earthquakes quakes tremors bombings blasts floods storms crashes landslides avalanches battles raids "
        "graves clinics projectiles shelters tankers carriages containers firearms rifles weapons passports visas "
        "carcasses copies doses vaccines tickets songs books films episodes steps "
        "cattle sheep livestock animals birds fish heights positions outposts"
    ),
    "people": "people persons others men women individuals person them",
    "at_least": "at_least no_fewer_than no_less_than not_less_than a_minimum_of",
    "up_to": "up_to as_many_as as_much_as a_maximum_of at_most no_more_than",
    "more_than": "more_than over above upwards_of in_excess_of exceeded exceeds topped tops surpassed surpasses",
    "fewer_than": "fewer_than less_than under below",
    "no_figure": (
        "sentenced_to_death death_penalty death_sentence death_sentences death_row death_threats dead_sea dead_end "
        "refugee_agency refugee_camp refugee_camps fled_the_scene injured_reserve injury_time killed_off "
        "missing_persons missing_link poured_into_the_streets streamed_into_the_streets flooded_into_the_streets"
    ),
    "numbered": (
        "flight resolution resolutions article highway route hill category phase aged age_of no nos number "
        "he_was she_was he_is she_is"
    ),
    "up_from": "from",
    "spans": "between",
    "tells_number": "spoke_of speaks_of speak_of spoken_of spoken_only_of put_it_at puts_it_at putting_it_at",
    "to_number": "to or",
    "half": "half",
    "harm": (
        "casualty casualties damage damages victims loss losses harm injury injuries fatality fatalities disruption "
        "disruptions pollution contamination"
    ),
    "portion": "half most majority many some few none third thirds quarter quarters part two-thirds three-quarters",
    "about": "about around some approximately roughly nearly almost an_estimated close_to",
    "name_stop": (
        "d.c. the a an this that these those it he she they we i you his her its their our in on at by for from with "
        "and but or so if when while after before as since although both neither either all some many most few several "
        "one two "
        "three four five six seven eight nine ten no not there here what who how why where according however "
        "meanwhile earlier later also then monday tuesday wednesday thursday friday saturday sunday january "
        "february march april may june july august september october november december renewed talks under "
        "during despite against between among about more less than first second third last another other such "
        "had did was were is are has have will would could should may might must can do does "
        "prime minister president gmt utc fellow"
    ),
    **FACTUALITY,
    **PARTICIPANTS,
    **BYSTANDERS,
}
