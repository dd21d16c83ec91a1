"""The words of English that tell who acts, and where."""

PARTICIPANTS = {
    "state_head": "president head_of_state king queen emir monarch sultan",
    "human": (
        "person man woman boy girl suspect driver gunman attacker bomber teenager student soldier officer pilot victim "
        "passenger prisoner worker teacher father mother son daughter brother sister husband wife widow farmer "
        "runner rider protester demonstrator migrant fisherman journalist reporter activist rival opponent "
        "defendant successor predecessor policeman policewoman serviceman civilian guard peacekeeper villager "
        "shepherd doctor nurse paramedic rescuer firefighter medic pedestrian cyclist motorist tourist inmate "
        "child baby toddler infant pupil schoolboy schoolgirl grandmother grandfather pensioner resident bystander "
        "militant fighter rebel crewman sailor miner stationmaster controller dispatcher trader banker farmworker "
        "clerk guide cleaner engineer technician carer sergeant conscript cameraman photographer passer-by hostage "
        "monk nun priest pastor imam cleric preacher seminarian worshipper pilgrim lawyer mechanic cook chef baker "
        "butcher waiter waitress plumber electrician carpenter welder foreman labourer laborer builder steward "
        "stewardess navigator skipper corporal recruit airman paratrooper commando sniper gunner militiaman "
        "constable gendarme warden lifeguard diver climber hiker mountaineer skier swimmer jogger biker trucker "
        "commuter shopper customer vendor shopkeeper merchant hawker beggar herder farmhand gardener "
        "fireman midwife surgeon dentist pharmacist researcher schoolteacher bride groom uncle aunt cousin nephew "
        "niece grandson granddaughter newborn youngster adolescent seaman rigger deckhand docker steelworker "
        "serviceperson servicewoman reservist crewmember militiawoman looter rioter "
        "diplomat bodyguard interpreter translator judge prosecutor lawmaker "
        "missionary squatter spectator concertgoer partygoer stowaway sherpa guerrilla insurgent separatist supporter "
        "fan footballer"
    ),
    "anybody": (
        "person man woman boy girl child baby toddler infant passenger victim bomber attacker son daughter brother "
        "sister husband wife father mother pedestrian bystander"
    ),
    "bundle": "group team band gang crew handful crowd number",
    "masculine": (
        "man boy gunman fisherman "
        "he mr sir lord king prince emperor sultan pope sheikh spokesman chairman congressman businessman "
        "ombudsman father son brother husband sportsman policeman"
    ),
    "feminine": (
        "woman girl widow "
        "she mrs ms miss lady queen princess empress spokeswoman chairwoman congresswoman businesswoman "
        "ombudswoman mother daughter sister wife actress policewoman"
    ),
    "firm_verb": (
        "recalled bought sold acquired delivered hired unveiled invested sued appointed launched developed "
        "manufactured scrapped shelved issued paid apologised apologized announced agreed"
    ),
    "wilful": (
        "withdrew withdrawn applied appealed retreated voted won lost joined surrendered defaulted borrowed "
        "competed campaigned qualified sued rebelled mutinied converted merged intervened complied returned"
    ),
    "called_too": "or known_as nicknamed dubbed codenamed alias aka formerly previously_known_as formerly_known_as",
    "beaten": "defeated routed beaten outlawed disbanded sanctioned sued fined ousted toppled relegated knocked_out",
    "modifies": "state",
    "regional": "western african alpine asian european american arab latin balkan nordic caribbean scandinavian andean",
    "contest": (
        "win wins victory victories triumph triumphs success lead advantage dominance upset walkover "
        "lost lose loses losing loss losses defeat defeats"
    ),
    "goes": (
        "fled flee fleeing flew flown flying travelled traveled travelling traveling went gone going returned "
        "returning moved moving deported extradited transferred sent sending evacuated escaped headed heading "
        "launched spread spreading spilled took taken brought brings carried "
        "arrived arriving withdrew withdrawn retreated repatriated shipped exported delivered airlifted landed "
        "landing crossed sailed drove marched emigrated migrated smuggled flows"
    ),
    "witness": "saw sees seen witnessed witnesses suffered suffers experienced endured hosted hosts recorded",
    "site": (
        "corridor reservoir crater dam plant neighbourhood neighborhood camp base bridge highway crossing "
        "checkpoint hospital cathedral palace spaceport cosmodrome airports cities towns villages settlements "
        "regions provinces districts states counties areas islands ports outskirts suburbs waters territories "
        "colony colonies coastline shores front frontline monastery mosque church prison university campus mine "
        "forest desert canal basin delta plain pass park zoo "
        "street avenue boulevard hotel hostel terminal "
        "road roads airport market museum temple volcano glacier shrine gorge canyon "
        "shoal reef cay islet fort fortress factory refinery motorway expressway freeway metropolis quarter suburb "
        "slum barracks gate tower stade"
    ),
    "tell": "told tells informed",
    "thing_name": (
        "prix tour giro vuelta olympic olympics trophy heritage cold war wars eurobond ebola covid covid-19 cholera "
        "zika mpox sars mers polio measles malaria aids hiv t20 twenty20 odi rs usd eur gbp inr jpy cny rmb chf sensex "
        "nifty nikkei nasdaq ftse kospi topix bovespa section article chapter annex clause accord accords pact "
        "declaration memorandum charter statute dialogue communique armistice constitution directive amendment "
        "ordinance cooperation partnership understanding game literature physics chemistry serie"
    ),
    "currency": (
        "dollar dollars pound pounds franc francs peso pesos rupee rupees yen yuan won krona kronor krone kroner lira "
        "rouble roubles ruble rubles manat manats dram drams shilling shillings rand riyals dirhams dinars"
    ),
    "partisan": (
        "socialist conservative republican democrat liberal communist centrist nationalist populist islamist "
        "independent reformist moderate hardliner"
    ),
    "than": "than",
    "dwellers": "residents inhabitants townspeople",
    "following": "supporters opponents followers relatives critics allies survivors fans backers",
    "gives_to": (
        "sale sales sold sell sells selling awarded awarding leased leasing donated lent ownership prize medal award "
        "job post trophy crown contract"
    ),
    "sites": (
        "cities towns villages settlements regions provinces districts states counties areas islands ports waters "
        "suburbs"
    ),
    "deed_verb": (
        "fired test-fired accused rejected signed attacked shelled captured freed released seized denied vowed "
        "condemned recognised suspended downgraded upgraded "
        "recognized joined withdrew invaded bombed retaliated mobilised mobilized deployed expelled threatened won "
        "dismissed sacked pardoned ousted nominated succeeded defeated beat vetoed ratified annexed recaptured retook "
        "besieged occupied met visited telephoned congratulated urged refused ordered named clinched thrashed trounced"
    ),
    "of_age": "aged turned turns turning age_of ages_of",
    "beats": "beating defeating overcoming winning defending",
    "postposed": "close loyal opposed allied linked near angry unhappy present unable willing",
    "public": (
        "teenagers children civilians women men girls boys commuters tourists nationals citizens shoppers consumers "
        "passengers motorists households fans"
    ),
    "built": "avenue boulevard square airport stadium highway wall stade",
    "midst": "centre center front",
    "near": "near",
    "befalls": (
        "war conflict insurgency pandemic epidemic outbreak disaster disasters runoff run-off election elections vote "
        "poll polls referendum crisis unrest coup bailout earthquake quake flood floods famine drought revolt "
        "revolution uprising genocide massacre independence"
    ),
    "occasion": (
        "us_open u.s._open australian_open french_open british_open "
        "facebook twitter telegram youtube instagram tournament championship championships cup games final "
        "summit conference forum olympics prize award day "
        "festival congress-hall resolution resolutions conventions discussions talks process plan treaty "
        "agreement protocol act group-stage hurricane typhoon cyclone storm tornado earthquake "
    ),
    "visit": (
        "visited visits visit crossed crosses entered enters enter left leaves leave reached reaches reach fled toured "
        "tours tour ravaged ravages devastated battered lashed pounded pummelled swept "
        "struck strike strikes hit hits shook shakes shake rocked rocks stormed storms raided"
    ),
    "reach": (
        "visited visits entered enters reached reaches left leaves captured seized shelled bombed hit struck took "
        "overran overrun fled retook recaptured crossed approached attacked flooded besieged occupied liberated toured "
        "stormed held holds ravaged devastated battered lashed pounded pummelled "
        "hitting striking battering flooding shelling bombing capturing seizing besieging retaking entering"
    ),
    "fall": "fell came_under erupted erupts spewed spews",
    "shoots": "fired shot lobbed hurled",
    "variety": "strain strains variant variants subtype lineage serotype",
    "direction": (
        "northern southern eastern western central northeastern northwestern southeastern southwestern northwest "
        "northeast southwest southeast north south east west north-eastern north-western south-eastern "
        "south-western mainland rural part parts"
    ),
    "tries": (
        "sentenced jailed convicted acquitted indicted arrested detained charged expelled sacked dismissed extradited "
        "deported released freed"
    ),
    "of_body": "warplanes jets helicopters gunships drones warships aircraft artillery",
    "soil": "territory border soil airspace waters coast side outback",
    "person": (
        "president presidents premier chancellor king queen prince princess emperor sultan pope patriarch "
        "catholicos minister ministers secretary secretary-general spokesman spokeswoman spokesperson "
        "spokespeople ambassador envoy aide adviser advisor "
        "general colonel major captain lieutenant marshal commander chief head leader chairman chairwoman chair "
        "chairperson governor mayor deputy lawmaker senator congressman congresswoman mp mep pm judge prosecutor "
        "ceo cfo coo chief_executive chief_justice court_justice "
        "ombudsman ombudswoman director manager coach captain player striker midfielder goalkeeper defender "
        "champion professor doctor scientist researcher astronomer seismologist economist analyst expert "
        "official officials "
        "diplomat rapporteur representative representatives commissioner co-chair co-chairs politician candidate "
        "activist astronaut cosmonaut surgeon architect painter composer comedian wrestler gymnast skier golfer "
        "musician rapper artist historian philosopher physicist chemist biologist priest warlord oligarch blogger "
        "explorer adventurer climber aviator inventor entrepreneur philanthropist dissident "
        "laureate journalist author lawyer resident witness cardinal singer actor actress filmmaker footballer "
        "boxer cyclist mountaineer administrator speaker brigadier superintendent inspector sheriff comptroller "
        "registrar rector dean provost admiral commodore colonel-general "
        "tycoon businessman businesswoman billionaire novelist poet pastor rabbi cleric "
        "sprinter swimmer "
        "gen maj brig lt col capt sgt adm sen gov rev cmdr mr mrs ms dr sir lord lady sheikh imam bishop "
        "archbishop vice-president president-elect mayor-elect governor-general ex-president ex-minister "
        "ex-premier commander-in-chief editor-in-chief "
        "coordinator co-ordinator organiser organizer negotiator mediator attorney solicitor "
        "barrister magistrate coroner biographer strategist geologist volcanologist meteorologist climatologist "
        "epidemiologist virologist archaeologist palaeontologist paleontologist engineer physician sergeant legislator "
        "parliamentarian councillor councilor alderman consul attache emir mullah ayatollah vicar founder co-founder "
        "owner co-leader treasurer auditor trustee trainer skipper winger referee umpire skater jockey banker "
        "playwright reporter editor publisher photographer cameraman broadcaster sculptor conductor lecturer "
        "headmaster campaigner lobbyist consultant specialist nominee challenger incumbent undersecretary investigator "
        "detective pathologist psychologist sociologist demographer pollster statistician curator promoter "
        "secretary_of_state head_of_state counterpart counterparts head_of_government state_secretary"
    ),
    "other_office": "prime vice deputy acting former assistant associate interim caretaker shadow then",
    "portfolio": (
        "foreign defense defence interior finance health education justice transport infrastructure energy "
        "economy "
        "emergency emergencies prime crown vice deputy acting former then first assistant associate senior special "
        "under permanent interim caretaker outgoing incoming"
    ),
    "office": (
        "ministry ministries office agency service services department administration authority authorities "
        "committee commission council government cabinet parliament senate congress assembly court tribunal army "
        "navy force forces troops police guard military command staff union organization organisation group party "
        "alliance coalition federation league association institute university observatory laboratory company "
        "network islamic_state airlines airways bank fund foundation board bureau centre center embassy "
        "secretariat mission "
        "team club "
        "crescent cross "
        "directorate headquarters presidency chamber duma bundestag knesset agency's society academy corps "
        "brigade division battalion fleet flotilla regiment front movement corporation inspectorate prosecutor's "
        "athletics aquatics"
    ),
    "determining": "same other more further additional new",
    "group": (
        "police militants rebels insurgents fighters jihadists islamists separatists guerrillas extremists militia "
        "militias militiamen paramilitaries mercenaries soldiers servicemen peacekeepers commandos marines "
        "paratroopers gunmen attackers assailants kidnappers hijackers pirates bandits smugglers traffickers "
        "hackers protesters demonstrators activists campaigners strikers supporters opponents dissidents inmates "
        "detainees hostages prisoners officers policemen gendarmes guards investigators prosecutors detectives "
        "judges jurors lawyers lawmakers legislators senators deputies mps officials authorities negotiators "
        "mediators "
        "arbitrators observers monitors inspectors delegates envoys diplomats ministers leaders voters residents "
        "villagers relatives families survivors workers employees staff unions teachers nurses doctors medics "
        "paramedics students pupils farmers miners drivers pilots fishermen divers rescuers firefighters searchers "
        "volunteers crew crews teams scientists researchers archaeologists astronomers engineers experts "
        "analysts economists dockers truckers sailors clerics monks settlers loyalists nationalists communists "
        "socialists conservatives liberals environmentalists executives traders brokers foresters rangers hunters "
        "poachers growers producers "
        "makers exporters importers artists actors musicians writers historians biologists physicists geologists "
        "seismologists meteorologists forecasters surgeons technicians conservationists explorers "
        "astronauts cosmonauts controllers players fans athletes climbers journalists reporters creditors lenders "
        "investors shareholders donors youths homeowners landowners commissioners gangs clans tribesmen mourners "
        "bombers thieves burglars raiders machinists managers parties gang_members crew_members party_members "
        "council_members union_members family_members "
        "masked_men armed_men unidentified_men bosses locals townspeople reservists robbers hikers pilgrims recruits "
        "vendors seamen crewmen fishers "
        "worshippers rioters looters vigilantes hooligans herders settlers shopkeepers tenants pensioners "
        "investigators migrants refugees clergy bishops owner owners factions armies commanders "
        "defenders collectors interns infiltrators contractors mayors agents regulators banks marshals ambassadors "
        "bondholders coastguards personnel guardsmen irregulars federations groups companies firms organisations "
        "organizations charities carmakers automakers retailers insurers manufacturers councillors governors "
        "councilors parents academics professors cyclists cadets snipers assassins arsonists abductors captors "
        "priests veterans mountaineers loggers ranchers squatters vandals"
    ),
    "two": "two",
    "both": "both",
    "duo": "pair duo couple",
    "journey": "way flight flights journey trip voyage route crossing bus train ship boat return",
    "undergone": (
        "death deaths killing murder assassination arrest detention trial conviction sentencing release "
        "extradition deportation expulsion impeachment removal dismissal ouster overthrow resignation suspension "
        "abduction kidnapping disappearance inauguration funeral pardon election appointment nomination "
        "re-election suit appeal petition complaint bail sentence request candidacy"
    ),
    "armed": (
        "militants rebels insurgents fighters jihadists separatists guerrillas militia paramilitaries extremists "
        "militant rebel insurgent fighter jihadist separatist guerrilla paramilitary armed"
    ),
    "own_force": "army military navy police government cabinet forces force troops guard",
    "any_body": (
        "group organisation organization movement charity militia company firm carmaker automaker airline carrier "
        "planemaker shipbuilder steelmaker brewer drugmaker miner "
        "chipmaker drugmaker retailer lender manufacturer faction outfit conglomerate insurer start-up startup"
    ),
    "both_sides": "sides parties",
    "business": (
        "company firm carmaker automaker airline carrier planemaker shipbuilder steelmaker brewer drugmaker chipmaker "
        "retailer lender manufacturer bank insurer producer operator giant conglomerate group maker start-up startup"
    ),
    "no_group": (
        "ministry army military police court tribunal parliament government senate congress cabinet council assembly "
        "navy command agency authority department service commission nations union prosecutor office embassy bank "
        "administration presidency duma commissioner "
        "un u.n. eu e.u. nato imf who wto icc opec ecowas iaea osce unhcr unicef unesco "
        "reuters afp ap bbc cnn xinhua interfax tass bloomberg guardian times post news newspaper television tv radio"
    ),
    "states": "countries nations states neighbours neighbors governments republics",
    "acting_body": (
        "municipality judiciary regime jury coastguard coast_guard lower_house upper_house "
        "planemaker shipbuilder steelmaker "
        "airline carrier regulator watchdog junta opposition insurgency firm company carmaker automaker maker "
        "manufacturer chipmaker drugmaker retailer lender insurer operator utility publisher broadcaster newspaper "
        "studio start-up startup contractor inquiry delegation legislature cartel mob contingent squad faction"
    ),
    "town": "city town village",
    "area": "area region enclave",
    "water": "gulf sea strait straits bay lake ocean",
    "on": "on",
    "takes_on": (
        "based bases focus focused focuses rely relied relies depend depends depended sanction sanctions tax taxes "
        "tariff tariffs duty duties ban bans embargo restriction restrictions curbs limits pressure debate report "
        "reports talks vote votes voted referendum law laws bill ruling ruled decision decided documentary book "
        "film article statement statements data information update war crackdown bet blame blamed imposed impose "
        "called call calls spent spend agreed agreement deal accord work worked working comment commented "
        "negotiations resolution policy stance view views position hearing inquiry investigation probe study "
        "seen aired broadcast posted appeared published said wrote shown listed traded shares dependence reliance "
        "attack attacks claims dispute"
    ),
    "from": "from",
    "staffed": "at",
    "codename": "operation exercise exercises project",
    "staff": (
        "analysts economists experts researchers scientists staff employees workers engineers professors traders "
        "strategists fellow fellows lecturer lecturers students academics executives colleagues lawyers analysis"
    ),
    "clock": "time",
    "saint": "st saint",
    "travels": (
        "collided crashed derailed overturned plunged ambushed attacked intercepted sank capsized disappeared "
        "vanished travelling traveling travelled running ran driving opened built stranded blocked hijacked killed"
    ),
    "meanwhile": "when",
    "wreaks": (
        "hitting striking shaking rocking flattening destroying damaging wrecking burying flooding swamping razing "
        "battering killing injuring wounding displacing leaving cutting tearing ripping crashing slamming plunging"
    ),
    "leaving": (
        "withdrawal evacuation departure retreat expulsion deportation escape pullout exodus return exit launch "
        "liftoff takeoff blast-off broadcast reporting"
    ),
    "nearby": (
        "neighbouring neighboring nearby downtown occupied annexed upper lower upstate coastal remote besieged "
        "mountain tourist historic seaside industrial oil-rich"
    ),
    "state": "country nation",
    "settlement": (
        "centre center heart "
        "city town village settlement region province district state county area enclave territory republic "
        "country capital island coast county peninsula valley mountain mountains river lake sea strait gulf "
        "port suburb "
        "municipality prefecture oblast airport border square stadium arena resort hamlet township atoll mt "
        "archipelago bay ocean harbour harbor governorate canton commune parish emirate outpost mount"
    ),
    "there": "there",
    "where": "in at near into outside inside around across throughout off on_the_outskirts_of in_and_around",
    "governs": (
        "agreed decided sent imposed vetoed blocked recalled expelled signed brokered accused recognised "
        "recognized annexed ordered deployed severed restored refused rejected accepted lifted regained launched "
        "invaded "
        "summoned warned declared announced offered demanded claims wants seeks said says denied denies blamed "
        "condemned welcomed called urged insisted vowed pledged threatened promised approved suspended withdrew "
        "retaliated responded backed supported mediated negotiated protested expects hopes plans insists agreed "
        "described describes cut banned froze ratified pulled closed halted resumed proposed supplied armed "
        "funded fired beat defeated won drew thrashed acknowledged admitted conceded confirmed apologised apologized "
        "gave seized released freed extradited deported granted handed issued introduced "
        "swapped exchanged scrapped raised eased tightened barred grounded set_up arrested detained jailed pardoned "
        "executed mobilised mobilized evacuated nationalised nationalized attacked bombed shelled captured sanctioned "
        "fined dismissed rebuked revoked annulled tested paid bought sold"
    ),
    "addresses": (
        "accused accuses blamed blames warned warns condemned condemns thanked thanks criticised criticized rebuked "
        "notified assured reassured"
    ),
    "itself": "itself",
    "proper": (
        "al-shabaab al-shabab al-qaeda al-qaida "
        "hamas hezbollah taliban houthis fatah frelimo renamo unita zanu-pf fidesz syriza podemos unicef interpol "
        "nato fifa uefa opec ecowas microsoft google tesla airbus toyota honda nissan renault volkswagen bmw samsung "
        "huawei xiaomi nokia ericsson intel nvidia netflix spacex pfizer moderna astrazeneca biontech novartis roche "
        "bayer glencore siemens unilever nestle exxonmobil chevron totalenergies gazprom rosneft lukoil sberbank "
        "aramco evergrande alibaba tencent bytedance tiktok lufthansa ryanair aeroflot maersk ubs hsbc barclays "
        "santander blackrock arsenal chelsea liverpool everton tottenham juventus napoli barcelona ajax benfica "
        "sevilla valencia celtic putin zelensky zelenskiy zelenskyy lukashenko navalny medvedev lavrov trump biden "
        "obama clinton blinken macron scholz merkel meloni orban erdogan netanyahu assad khamenei raisi rouhani modi "
        "duterte bolsonaro milei maduro petro castro chavez mandela zuma ramaphosa mugabe gaddafi qaddafi hussein "
        "milosevic mladic karadzic yeltsin gorbachev churchill thatcher saakashvili ivanishvili zourabichvili "
        "poroshenko yanukovych timoshenko tymoshenko berlusconi sarkozy hollande guterres stoltenberg zuckerberg "
        "bezos musk lula"
    ),
    "done_by": "by",
    "agent": "by with between against among",
    "aimed_at": "at on",
    "motion": "to into from over toward towards through along via onto",
    "target": "on against for",
    "assault": (
        "attack attacks strike strikes raid raids assault assaults shelling bombing bombardment advance offensive "
        "airstrike airstrikes march siege battle fight fighting "
        "lockdown blockade encirclement occupation recapture evacuation liberation"
    ),
}
