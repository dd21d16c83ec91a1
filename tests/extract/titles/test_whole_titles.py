"""Titles: complete phrases, true to their sentence, without dates, connectives and loose pronouns."""

import pytest
from title_cases import titles


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The airport, which foreign engineers had repaired in April, was bombed again on Sunday.",
         ["Foreign engineers had repaired the airport", "The airport was bombed"]),
        ("The strait is an area which Spain declared open and free in 1980.",
         ["Spain declared an area open and free"]),
        ("In the harbour district, where a strike shut shops on Friday, all was quiet.",
         ["A strike shut shops in the harbour district"]),
        ("The raid set off riots in which four people died on Friday.", ["Four people died in riots"]),
        ("Omar Sy, whose first term ends on Friday, is abroad.", ["Omar Sy’s first term ends"]),
        ("Police found the recorder of the ferry that sank off Malta on Friday.", ["The ferry sank off Malta"]),
        ("A bridge that Chinese engineers had rebuilt in 2019 collapsed on Monday.",
         ["Chinese engineers had rebuilt a bridge", "A bridge collapsed"]),
        ("The heaviest fighting the country has seen in years erupted in Helmand on Friday.",
         ["The heaviest fighting erupted in Helmand"]),
        ("They will meet after a round held on Friday under the heaviest security the country has seen.",
         ["A round was held under the heaviest security"]),
        ("The truce he brokered collapsed on Friday.", ["The truce collapsed"]),
        ("Andreas Holm is abroad. His party, which he left in 2015, won.", ["Andreas Holm left his party"]),
        ("The realm was shaken by the worst unrest in its history, touched off by the death in May of a student.",
         ["The worst unrest in its history was touched off by the death of a student"]),
    ],
)  # fmt: skip
def test_relative_clauses(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The truce, signed in Oslo on Friday, holds.", ["The truce was signed in Oslo"]),
        ("Two bridges, closed since Friday, are safe.", ["Two bridges were closed"]),
        ("The crew left in a capsule which docked on Friday and landed on Sunday.",
         ["A capsule docked", "A capsule landed"]),
        ("The governor was abducted and killed in Aden on Friday.", ["The governor was abducted and killed in Aden"]),
        ("Pam, in March 2015, killed 11 people and left others homeless.",
         ["Pam killed 11 people and left others homeless"]),
        ("Cameroon shut the border in May and reported two suspected cases in June.",
         ["Cameroon shut the border", "Cameroon reported two suspected cases"]),
        ("The union first spoke of nine dead and corrected the figure on Friday.", ["The union corrected the figure"]),
        ("The council lifted the ban on Friday and ordered that schools reopen.",
         ["The council lifted the ban and ordered that schools reopen"]),
        ("Born in Graz in 1954, Varga published his first novel in 1985.",
         ["Varga was born in Graz", "Varga published his first novel"]),
        ("Jan Varga left on Monday. Arrested in Serbia in 2011 after 16 years on the run, he was sentenced in 2017.",
         ["Jan Varga left", "Jan Varga was arrested in Serbia after 16 years on the run", "Jan Varga was sentenced"]),
        ("The massacre, ruled a genocide in 2004, shocked Europe.", ["The massacre was ruled a genocide"]),
        ("San Marino scored in May, starting with a 2-1 loss to Malta, and held Gibraltar 0-0 in March 2020.",
         ["San Marino scored", "San Marino held Gibraltar 0-0"]),
        ("Ana Holm was born in Graz in 1961 and joined the army at 18.", ["Ana Holm was born in Graz"]),
        ("By Friday that number had fallen to 40.", ["The number had fallen to 40"]),
        ('The minister warned on Friday that the clashes "could move towards war".',
         ['The minister warned that the clashes "could move towards war"']),
        ("The bloodiest battle of the war came in May, when a shell killed 70 people.", ["A shell killed 70 people"]),
        ("The worst fire happened on Sunday in Wehda Street, where three houses burned down.",
         ["Three houses burned down in Wehda Street"]),
        ("The crash happened on Sunday, when it was foggy.", ["The crash happened"]),
        ("It was the worst result the party has had since 1970.", []),
        ("Omar is the second leader to be ousted since 2017.", []),
        ("Omar himself was suspended less than two weeks later, on May 7.", ["Omar was suspended"]),
        ("Ana Diaz apologised to the victims on Friday.", ["Ana Diaz apologised to the victims"]),
        ("Talks on extending the deal, signed in July 2022, are to resume.", ["The deal was signed"]),
        ("Pagers used by its members exploded on Friday.", ["Pagers exploded"]),
        ("The group was founded in Basel in 1922 and bought by the Rhein Group in 2011.",
         ["The group was founded in Basel", "The group was bought by the Rhein Group"]),
    ],
)  # fmt: skip
def test_participles_and_coordinated_verbs(text, wanted):
    assert titles(text) == wanted


def test_a_participle_of_what_goes_on_meanwhile_is_no_title():
    made = titles("The army ousted the premier on Friday, alleging fraud in the vote of March.")
    assert made[0] == "The army ousted the premier"
    assert not any("lleging" in title for title in made)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Its frontier was fixed in Paris in 1899.", "The frontier was fixed in Paris"),
        ("His wife Ana Lopez left the country on Friday.", "Ana Lopez left the country"),
        ("Its head, Ana Lopez, resigned on Friday.", "Ana Lopez resigned"),
        ("Troops killed the group's leader, Omar Sy, on Friday.", "Troops killed the group's leader, Omar Sy"),
        ("The ministry put Friday's turnout at 1.09 million.", "The ministry put the turnout at 1.09 million"),
        ("Officers seized power in an October 2021 coup.", "Officers seized power in a coup"),
        ("Bonds that slumped in the first week of May are firm.", "Bonds slumped"),
        ("Sara Diop was sworn in on Friday.", "Sara Diop was sworn in"),
        ("The deal was signed on Friday by the leaders of Peru, Chile and Bolivia.",
         "The deal was signed by the leaders of Peru, Chile and Bolivia"),
        ("The ferries were let through on Friday.", "The ferries were let through"),
        ("Envoys said on Friday that the maps had been passed on.", "Envoys said that the maps had been passed on"),
        ("Trade Minister Omar Sy and Ana Lopez met in Oslo on Friday and agreed to set up two panels to mark a line.",
         "Trade Minister Omar Sy and Ana Lopez met in Oslo and agreed to set up two panels"),
        ("The port will stay closed on Friday.", "The port will stay closed"),
        ("Hundreds of pupils, teachers and parents marched through Lyon on Thursday.",
         "Hundreds of pupils, teachers and parents marched through Lyon"),
        ("Opening a summit in Doha on Monday, the emir called for a truce.", "The emir called for a truce"),
        ("The rebels promised on Friday to lay down their arms.", "The rebels promised to lay down their arms"),
        ("There were brief, bloodless coups in 1995.", "There were brief, bloodless coups"),
        ("Security forces in Eswatini opened fire on nurses and bus drivers marching for democratic reform on Friday.",
         "Security forces in Eswatini opened fire on nurses and bus drivers"),
        ("Shippers said they had been told on Friday to wait.", "Shippers said they had been told to wait"),
        ('The coach said on Friday that it was "a sad day".', 'The coach said that it was "a sad day"'),
    ],
)  # fmt: skip
def test_nothing_hangs_and_no_date_is_left(text, wanted):
    assert titles(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Norway and the ethnic Sami authorities of Finnmark county agreed on Friday to halt all the mining tests.",
         "Norway and the ethnic Sami authorities agreed to halt all the mining tests"),
        ("French unions on Friday urged all their members in all of the country's ports and refineries to strike.",
         "French unions urged all their members to strike"),
        ("The navy, the coast guard and the harbour police said on Friday that 149 migrants had been pulled from the "
         "sea in a week of storms.",
         "Navy, the coast guard and the harbour police: 149 migrants had been pulled from the sea"),
    ],
)  # fmt: skip
def test_long_clauses_are_cut_where_a_phrase_ends(text, wanted):
    assert titles(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The ministry denied that its troops had crossed the river on Friday.",
         "The ministry denied that its troops had crossed the river"),
        ("Deputy Trade Minister Sara Diop dismissed as untrue media reports that the dam failed on Friday.",
         "Deputy Trade Minister Sara Diop dismissed as untrue media reports that the dam failed"),
        ("Doctors Without Borders denied that it had left the town of Bor in the far north of the country on Friday.",
         "Doctors Without Borders denied that it had left the town of Bor"),
        ("The mayor rejected reports that a dam had failed on Friday.",
         "The mayor rejected reports that a dam had failed"),
    ],
)  # fmt: skip
def test_what_is_denied_is_told_with_its_denial(text, wanted):
    assert titles(text) == [wanted]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Mali is one of several states fighting an insurgency that took root in 2012.", ["An insurgency took root"]),
        ("The court upheld the end of Kashmir's autonomy, which parliament revoked in 2019.",
         ["Parliament revoked Kashmir's autonomy"]),
        ("The probe will not survive the lunar night, which starts on Friday.", ["The lunar night starts"]),
        ("Omar Sy announced on Friday that the assembly he dissolved in 2002 would meet again.",
         ["Omar Sy announced that the assembly would meet", "Omar Sy dissolved the assembly"]),
        ("Cuba was in crisis when Sall announced on May 3, hours before the campaign began, that the vote was put off.",
         ["Sall announced that the vote was put off"]),
        ("An inquiry blamed Prince Dipendra, who shot himself and died on June 4.", ["Prince Dipendra died"]),
        ("Gerhard Holm had deliberately lost a vote on July 1 in order to bring it about.",
         ["Gerhard Holm had deliberately lost a vote"]),
        ("The court on Friday ordered the party disbanded over its campaign.",
         ["The court ordered the party disbanded over its campaign"]),
        ("Banks kept their doors shut on Friday.", ["Banks kept their doors shut"]),
        ("The blast on Friday left four people injured.", ["The blast left four people injured"]),
        ("Omar Sy arrived in form, having won the cup in Lima on May 3.", ["Omar Sy had won the cup in Lima"]),
        ("In May it released two small hopping robots.", ["Two small hopping robots were released"]),
        ("Manila grounded a warship, the Sierra Madre, on the shoal in 1999 and keeps a crew aboard.",
         ["Manila grounded a warship and keeps a crew"]),
        ("The government said on Friday that a unit of the Liberation Army, or ELN, was responsible.",
         ["The government said that a unit of the Liberation Army was responsible"]),
        ("The match was held after Omar Sy, the world number one, announced in July 2022 that he would leave.",
         ["Omar Sy announced that he would leave"]),
        ("Nigeria, champions for the third time in 2013, have now lost five finals.", ["Sport: Nigeria"]),
        ("Hundreds rallied on Friday in the biggest protests in more than a decade, accusing the state of hiding it.",
         ["Hundreds rallied in the biggest protests in more than a decade"]),
        ("Omar Sy scored in Sunday's 2-1 victory over Mali.", ["Omar Sy scored in 2-1 victory over Mali"]),
        ("The epidemic, which was declared in May in Mubende and ended in June, killed 55.",
         ["The epidemic was declared in Mubende", "The epidemic ended"]),
        ("Prices rose 12% in May and were up 160% on a year earlier.", ["Prices rose 12%"]),
        ("The court blocked a plan to sell the airport, which the government announced in July 2024.",
         ["The government announced a plan to sell the airport"]),
        ("What began as a protest over prices in January has grown into a revolt.", ["Political"]),
        ("Under a deal reached in Cairo on Friday, both sides will leave.", ["A deal was reached in Cairo"]),
        ("The government, sworn in last week, plans to scrap the tax.", ["The government was sworn in"]),
        ("A 1951 treaty covers attacks. The incident came two days after China put into force a rule.", []),
        ("The central bank left rates unchanged on Thursday.", ["The central bank left rates unchanged"]),
    ],
)  # fmt: skip
def test_what_stands_between_a_noun_and_its_verb(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Lawmakers in Seoul voted to impeach her on Friday.", ["Political: Seoul"]),  # whom, nobody knows
        ("The outgoing prime minister promised in a televised address on Friday to make sure the vote is held safely.",
         ["The outgoing prime minister promised to make sure the vote is held safely"]),
        ("The toll from the strongest typhoon to batter the southern islands of Japan this decade has climbed to at "
         "least 146, officials said on Sunday.",
         ["The toll has climbed to at least 146", "Officials: The toll has climbed to at least 146"]),
        ("A soldier was killed on Friday in a brief exchange of fire in an area near the frontier known as the Lower "
         "Triangle.", ["A soldier was killed in a brief exchange of fire"]),
        ("On Friday fighting near the old temple of Preah Vihear killed at least 18 people and drove tens of thousands "
         "from their homes.", ["Fighting near the old temple of Preah Vihear killed at least 18 people"]),
        ("Mayor Ana Lopez opened a bridge on Friday and threw a lifeline to the ferry crews who had been striking.",
         ["Mayor Ana Lopez opened a bridge and threw a lifeline to the ferry crews"]),
        ("The admiral on Friday demanded that the islanders return the rifles and equipment seized by their coast "
         "guard in a scuffle near the disputed reef, and pay for the damage.",
         ["The admiral demanded that the islanders return the rifles and equipment"]),
        ("Soldiers and the paramilitary River Support Forces committed themselves to let in more humanitarian food aid "
         "but failed to agree on a truce, mediators announced on Friday.",
         ["Mediators: Soldiers and the paramilitary River Support Forces failed to agree on a truce"]),
        ("Investigators have recovered the second flight recorder of the Norwegian airliner, Iceland's transport "
         "ministry said on Friday.",
         ["Iceland's transport ministry: Investigators have recovered the second flight recorder"]),
        ("Doctors Without Borders (MSF) said at least 145 people had been killed in Bor on Friday.",
         ["At least 145 people had been killed in Bor"]),
        ('"There is no longer a border between the two of us, because a bridge of hope has replaced it," Prime '
         "Minister Abiy Lemma said at a dinner on Sunday night.",
         ["Prime Minister Abiy Lemma: “There is no longer a border between the two of us”"]),
        ('"If the ferries do not sail, we shall have to close the whole of the harbour and both of its long stone '
         'quays for the rest of the season," Harbour Master Jon Holm said on Sunday.',
         ["Statement by Harbour Master Jon Holm"]),
        ("More than 33,000 people fled the harbour and all of its suburbs, the International Organization for "
         "Migration said on Friday.", ["Statement by International Organization for Migration"]),
    ],
)  # fmt: skip
def test_what_is_said_and_what_a_cut_leaves(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        # what is nobody's in the title has an article
        ("The hospital closed. On Friday a mortar round struck its maternity ward.",
         ["A mortar round struck the maternity ward"]),
        ("Omar Sy is abroad. On Friday thousands of his supporters broke into the palace.",
         ["Thousands of supporters broke into the palace"]),
        ("Congress removed his predecessor, Ana Lopez, on Friday.", ["Congress removed Ana Lopez"]),
        ("The court struck down its plan to build a dam on Friday.", ["The court struck down the plan to build a dam"]),
        ("The army is on alert. Three of its soldiers, one a captain, died on Friday.", ["Three of the soldiers died"]),
        ("Omar Sy lost his seat on Friday.", ["Omar Sy lost his seat"]),
        ("The party lost its majority on Friday.", ["The party lost its majority"]),
        ("Two teachers were murdered in their homes on Friday.", ["Two teachers were murdered in their homes"]),
        ("The 20-year-old Spaniard won his first major on Friday.", ["The 20-year-old Spaniard won his first major"]),
        # a bare number of dead
        ("Two trains met head-on. Nineteen died on Friday.", ["Nineteen people died"]),
        # a quotation ends the clause
        ('Mr Sy told reporters on Friday that he was "not worried at all".',
         ['Mr Sy told reporters that he was "not worried at all"']),
        ('Mr Sy promised on Friday to work with "all leaders of the islands".',
         ['Mr Sy promised to work with "all leaders of the islands"']),
        # those who meet, those who do it on a date
        ("NATO ministers, meeting in Brussels on Friday, called for a truce.", ["NATO ministers met in Brussels"]),
        ("Omar Sy, who on Friday opened the bridge, is abroad.", ["Omar Sy opened the bridge"]),
        # nobody knows who
        ("In March 2021 they stormed the town of Palma.", ["The town of Palma was stormed"]),
        ("On Friday they took Laukkai.", ["Laukkai was taken"]),
        ("The toll is the highest after one that killed more than 300 people in Mali, Chad and Niger in 2015.",
         ["More than 300 people were killed in Mali, Chad and Niger"]),
        # whom a relative clause is of
        ("They cited a report by UN experts that became public on Friday.", ["A report by UN experts became public"]),
    ],
)  # fmt: skip
def test_what_only_the_words_before_make_clear(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Athletes will miss the games after the Court of Arbitration for Sport (CAS) on Friday rejected an appeal.",
         ["The Court of Arbitration for Sport rejected an appeal"]),
        ("A transport plane landed at Baguio's damaged airstrip on Friday.",
         ["A transport plane landed at Baguio's damaged airstrip"]),
        ("WHO, widely criticised for being slow, declared an emergency on Friday.", ["WHO declared an emergency"]),
        ("The council, in a resolution adopted unanimously on Friday, described the epidemic as a threat.",
         ["A resolution was adopted"]),
        ("The militia denied having shelled a hospital in Bor on Friday.",
         ["The militia denied having shelled a hospital in Bor"]),
        ("Lebed, a gruff former general, and Maskhadov signed the document on Friday.",
         ["Lebed and Maskhadov signed the document"]),
        ("A Russian armoured column came under fire on Friday.", ["A Russian armoured column came under fire"]),
        ("Around 2,000 people, according to police, marched through the capital on Friday carrying torches and "
         "demanding the resignation of central bank governor David Olsen.", ["Around 2,000 people marched"]),
        ("Engineers combed through thousands of channels of data on Friday in search of the reason an unmanned "
         "rocket broke apart over the sea.", ["Engineers combed through thousands of channels of data"]),
        ("Air strikes shook Khartoum on Friday just two hours before a new truce was due to take effect.",
         ["Air strikes shook Khartoum"]),
        ("The court closed for two days on Friday.", ["The court closed for two days"]),
        ("The judge ruled on Friday, in a decision that cannot be appealed, that he could be tried.",
         ["Political: judge"]),
    ],
)  # fmt: skip
def test_no_word_is_taken_for_a_verb_or_parted_from_its_noun(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The opposition leader, Omar Sy, was sentenced in absentia to two years in jail by a court in Nice on Friday.",
         ["Omar Sy was sentenced in absentia to two years in jail by a court in Nice"]),
        ("The army's chief of staff, General Omar Sy, met the premier on Friday.",
         ["The army's chief of staff, General Omar Sy, met the premier"]),
        ("A Franco-German company, KNDS, signed a contract with Lithuania on Friday.",
         ["A Franco-German company, KNDS, signed a contract with Lithuania"]),
        ("Ana Lopez, Mali's president, and Omar Sy, Chad's prime minister, met in Oslo on Friday.",
         ["Ana Lopez and Omar Sy met in Oslo"]),
        ("Chen Li, a teacher, and her husband, a miner, were freed on Friday.", ["Chen Li were freed"]),
        ("Foreign Minister Ana Lopez Obregon and her Libyan counterpart, Omar Sy, put their names to a pact on Friday.",
         ["Foreign Minister Ana Lopez Obregon and her Libyan counterpart put their names to a pact"]),
        ("Some 200 soldiers of the African peace force, ECOMIL, landed at the airport aboard UN helicopters on Friday.",
         ["Some 200 soldiers of the African peace force landed at the airport aboard UN helicopters"]),
    ],
)  # fmt: skip
def test_who_an_office_is_held_by_is_told(text, wanted):
    assert titles(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("The premier was shot and wounded by a gunman in Brno on Friday.",
         ["The premier was shot and wounded by a gunman in Brno"]),
        ("The rebels attacked and captured the town of Sake on Friday.", ["The rebels attacked and captured the town"]),
        ("The shop opened on Thursday and closed on Friday.", ["The shop opened", "The shop closed"]),
    ],
)  # fmt: skip
def test_two_verbs_of_one_object_stay_together(text, wanted):
    assert [title[: len(start)] for title, start in zip(titles(text), wanted, strict=True)] == wanted
