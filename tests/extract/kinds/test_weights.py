"""Kinds: the verb with its object decides, not a word elsewhere in the sentence."""

import re

import pytest

from timeline_builder.dates.tagger import tag
from timeline_builder.dates.value import Date
from timeline_builder.extract import extract
from timeline_builder.extract.kinds.kinds import trigger_pattern
from timeline_builder.model import Article, Names

DAY = Date.parse("2024-05-15")


def kinds(text, language="en"):
    article = Article("a", "", "", DAY, language, text)
    mentions = tag(text, published=DAY, genre="news", language=language)
    return [event.kind for event in extract(article, mentions, Names())]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("U.N. judges upheld a genocide conviction of the former general on Tuesday.", "political"),
        ("He was indicted in 1995 over the siege of the capital.", "political"),
        ("Thousands marched through the capital on Saturday to demand an end to the war.", "political"),
        ("The city marked the anniversary of the battle on Sunday.", "political"),
        ("Riyadh severed relations with Tehran in January 2016.", "political"),
        ("Israel recalled its ambassador from Dublin on Wednesday.", "political"),
        ("She won a full term in 2019 with 57 percent of the vote.", "political"),
        ("Verstappen won the Miami Grand Prix on Sunday.", "sport"),
        ("The European Central Bank raised its key rate on Thursday.", "economy"),
        ("Doctors went on strike on Monday.", "political"),
        ("The dam was built in 2014.", "political"),
        ("The prime minister visited the site of the crash on Monday.", "political"),
        ("The suspect was flown to the Netherlands on Friday to face trial.", "political"),
        ("A fire at a warehouse in Seoul killed six workers on Sunday.", "disaster"),
        ("A freight train collided with a commuter train near Tembi on Tuesday.", "disaster"),
        ("The Security Council adopted a resolution on Monday demanding an immediate ceasefire.", "resolution"),
        ("The sides agreed on Friday to a ceasefire.", "ceasefire"),
        ("Truce talks resumed in Cairo on Sunday.", "talks"),
        ("The men were taken prisoner in July 1995 and shot.", "attack"),
        ("Hamas released four hostages on Sunday.", "humanitarian"),
        ("The army launched an offensive against the town on Sunday.", "war"),
        ("India launched a weather satellite on Sunday.", "science"),
        ("A drone hit an apartment block in Kharkiv on Tuesday, killing three people.", "attack"),
        ("The trial enrolled 3,000 volunteers on Monday.", "science"),
        ("The foreign minister arrived in Warsaw on Wednesday for talks.", "talks"),
        ("She pulled out of the tournament on Monday.", "sport"),
        ("The battalion pulled out of the town on Monday.", "war"),
        ("Four hostages were released on Sunday.", "humanitarian"),
        ("The court on Monday rejected the appeal of the former mayor.", "political"),
        ("The village was captured by rebels on Monday.", "war"),
        ("Prices of bread rose on Monday after a ceasefire.", "economy"),
        ("Eleven children taken away during the war were given back to their mothers on Monday.", "humanitarian"),
        ("The minister attacked the budget of his rival on Monday.", "statement"),
        ("The home side beat the visitors 2-1 on Sunday.", "sport"),
        ("The U.N. Security Council demanded on Monday that the rebels lift their siege.", "resolution"),
        ("The minister demanded on Monday that the rebels lift their siege.", "statement"),
        ("Cholera killed 300 people in the camps in March.", "disaster"),
        ("The vaccine against Ebola was approved on Monday.", "science"),
        ("The two armies shot at each other on Monday.", "clash"),
        ("A spacecraft fell silent on Monday.", "science"),
        ("The guns fell silent on Monday.", "ceasefire"),
    ],
)
def test_the_verb_with_its_object_decides(text, kind):
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Four people died in a clash near Maksat in September 2019.", "clash"),
        ("Four people died in a landslide near Maksat in September 2019.", "disaster"),
        ("Milei beat the Peronist candidate Sergio Massa in a run-off on Nov. 19.", "political"),
        ("The truce, which took effect at 1 p.m. on Wednesday, was brokered by Russian peacekeepers.", "ceasefire"),
        ("The treaty, which took effect at 1 p.m. on Wednesday, was brokered by Russian diplomats.", "agreement"),
        ("A shell killed two villagers on Wednesday during the truce.", "attack"),
    ],
)
def test_where_the_verb_says_little_what_it_came_from_decides(text, kind):
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("M23 rebels had on Monday pulled out of direct talks with the government.", "talks"),
        ("The army pulled out of the city on Monday.", "war"),
        ("Britain launched a trial of a vaccine against Ebola on 3 May.", "science"),
        ("The court began the trial of the former minister on 3 May.", "political"),
        ("Gang members with machine guns fired on a church march in Canaan on Aug. 26.", "attack"),
        ("The moon lander was lost on 11 April during its final approach.", "science"),
        ("The moon lander touched down on 11 April.", "science"),
        ("The president ordered a withdrawal from the WHO on Jan. 20.", "political"),
        ("The president visited Kargil on Sunday.", "political"),
        ("The winner of the election takes office on March 9.", "political"),
        ("The general dismissed his rival as deputy head of the council on Friday.", "political"),
        ("The minister dismissed the claims as nonsense on Friday.", "statement"),
        ("The probe crashed into the Moon on Saturday.", "science"),
        ("Brazil and the Netherlands meet for third place on Saturday.", "sport"),
        ("The insurgents fell back on Monday.", "war"),
        ("Militants stormed into the town on Monday.", "war"),
    ],
)
def test_a_verb_takes_its_kind_from_its_noun(text, kind):
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("ru", "Совет Безопасности принял в понедельник резолюцию с требованием прекращения огня.", "resolution"),
        ("ru", "Действующий президент победил на выборах в воскресенье.", "political"),
        ("ru", "Сборная Армении обыграла Латвию со счетом 2:0 в субботу.", "sport"),
        ("ru", "Ракета попала в жилой дом в Одессе во вторник.", "attack"),
        ("ru", "Центробанк понизил ключевую ставку до 15% в пятницу.", "economy"),
        ("az", "Mərkəzi Bank mayın 10-da uçot dərəcəsini 7,25 faizə endirib.", "economy"),
        ("az", "Təhlükəsizlik Şurası mayın 13-də dərhal atəşkəs tələb edən qətnamə qəbul edib.", "resolution"),
        ("hy", "Դատարանը մայիսի 13-ին նրան դատապարտել է 10 տարվա ազատազրկման:", "political"),
        ("tr", "Mahkeme onu 13 Mayıs'ta 10 yıl hapis cezasına çarptırdı.", "political"),
        ("de", "Das Gericht verurteilte ihn am 13. Mai zu zehn Jahren Haft.", "political"),
        ("fr", "Le tribunal l'a condamné lundi à dix ans de prison.", "political"),
        ("fr", "Le Conseil de sécurité a adopté lundi une résolution exigeant un cessez-le-feu.", "resolution"),
        ("es", "La sonda aterrizó en la Luna el domingo.", "science"),
        ("uk", "Дрон влучив у житловий будинок у Харкові у вівторок.", "attack"),
        ("uk", "Нацбанк підвищив облікову ставку у четвер.", "economy"),
        ("de", "Ein Güterzug entgleiste am Montag bei Hannover.", "disaster"),
        ("de", "Die Kapsel dockte am Montag an der Raumstation an.", "science"),
        ("fr", "Les rebelles se sont emparés de la ville lundi.", "clash"),
        ("fr", "La BCE a relevé ses taux jeudi.", "economy"),
        ("es", "El juez envió a prisión al exalcalde el lunes.", "political"),
        ("es", "Los mineros iniciaron una huelga el lunes.", "political"),
    ],
)
def test_the_verb_with_its_object_decides_in_other_languages(language, text, kind):
    assert kinds(text, language) == [kind]


@pytest.mark.parametrize(
    ("text", "matches"),
    [
        ("rebels released four hostages", True),
        ("it released hostages", True),
        ("it released the report of the long inquiry on the hostages", False),
        ("hostages were released", False),
    ],
)
def test_a_gap_in_a_trigger_stands_for_a_few_words(text, matches):
    assert bool(re.search(trigger_pattern("released … hostage*"), text)) is matches


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Суд в Уфе в понедельник отправил под стражу бывшего мэра города.", "political"),
        ("Басманный суд во вторник заключил под стражу двух подозреваемых.", "political"),
        ("Присяжные в пятницу признали его виновным в убийстве.", "political"),
        ("Парламент Грузии принял закон об иностранных агентах во вторник.", "political"),
        ("В стране 13 мая объявлен траур по погибшим.", "political"),
        ("Врачи столичных больниц начали забастовку в понедельник.", "political"),
        ("Тысячи человек вышли на улицы Тбилиси в воскресенье.", "political"),
        ("Министр финансов подал в отставку в понедельник.", "political"),
        ("Президент назначил нового посла в Китае 13 мая.", "political"),
        ("Следователи возбудили уголовное дело в субботу.", "political"),
        ("Литва выслала двух российских дипломатов в понедельник.", "political"),
        ("Холдинг купил металлургический комбинат в 1995 году.", "economy"),
        ("Курс доллара вырос до 92 рублей в понедельник.", "economy"),
        ("Центробанк Турции сохранил ключевую ставку на уровне 50% в четверг.", "economy"),
        ("Цена на нефть марки Brent упала до 82 долларов за баррель во вторник.", "economy"),
        ("Завод остановил производство в марте.", "economy"),
        ("Газпром возобновил поставки газа в Австрию в понедельник.", "economy"),
        ("Экономика страны выросла на 5% в 2023 году.", "economy"),
        ("Премьер-министр Индии прилетел в Москву в понедельник.", "talks"),
        ("Министры иностранных дел двух стран провели переговоры в Астане 11 мая.", "talks"),
        ("Главы государств встретились в Самарканде в пятницу.", "talks"),
        ("Владимир Путин поговорил по телефону с Реджепом Эрдоганом 12 мая.", "talks"),
        ("Теннисистка Елена Рыбакина вышла в полуфинал турнира в Мадриде во вторник.", "sport"),
        ("ЦСКА обыграл «Зенит» со счетом 2:1 в воскресенье.", "sport"),
        ("Карлсен выиграл турнир в Варшаве в воскресенье.", "sport"),
        ("Ракета «Союз» стартовала с космодрома Байконур в субботу.", "science"),
        ("Корабль пристыковался к Международной космической станции в понедельник.", "science"),
        ("Ученые обнаружили новый вид лягушек в 2021 году.", "science"),
        ("Пассажирский автобус столкнулся с грузовиком под Тверью в субботу.", "disaster"),
        ("Самолет Ан-24 разбился при посадке в июле.", "disaster"),
        ("На шахте в Караганде в субботу взорвался метан.", "disaster"),
        ("Лесной пожар вспыхнул под Геленджиком в воскресенье.", "disaster"),
        ("Поезд сошел с рельсов в Коми 26 апреля.", "disaster"),
        ("Неизвестный открыл стрельбу в школе в понедельник.", "attack"),
        ("Смертник взорвал себя у мечети в Кабуле в пятницу.", "attack"),
        ("Беспилотник попал в жилой дом в Белгороде в понедельник.", "attack"),
        ("Пограничники двух стран обменялись выстрелами в субботу, начался бой.", "clash"),
        ("Армия освободила село Работино в августе.", "war"),
        ("Боевики захватили город Гома в январе.", "war"),
        ("Парламент провозгласил независимость республики 30 августа 1991 года.", "declaration"),
        ("Президент ввел чрезвычайное положение в столице в понедельник.", "declaration"),
        ("Стороны договорились о прекращении огня в воскресенье.", "ceasefire"),
        ("Перемирие вступило в силу в пятницу.", "ceasefire"),
        ("Россия и Украина обменялись пленными в пятницу, 205 человек вернулись домой.", "humanitarian"),
        ("Самолет МЧС доставил 30 тонн груза в Бейрут в понедельник.", "humanitarian"),
        ("Жителей трех сел эвакуировали в субботу.", "humanitarian"),
        ("Премьеры подписали соглашение о границе 22 апреля.", "agreement"),
        ("Генассамблея ООН приняла резолюцию о Палестине в пятницу.", "resolution"),
        ("Россия наложила вето на проект резолюции в среду.", "resolution"),
    ],
)
def test_what_russian_agencies_write_day_by_day(text, kind):
    assert kinds(text, "ru") == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Верховна Рада 14 травня ухвалила закон про мобілізацію.", "political"),
        ("Суд у понеділок узяв під варту колишнього міністра.", "political"),
        ("Національний банк у квітні знизив облікову ставку.", "economy"),
        ("Збірна України в неділю перемогла Італію з рахунком 2:1.", "sport"),
        ("Ракета 12 травня влучила у житловий будинок у Харкові.", "attack"),
        ("Сторони в п'ятницю домовилися про припинення вогню.", "ceasefire"),
        ("Потяг зійшов з рейок у суботу, постраждали троє людей.", "disaster"),
        ("Президент у понеділок прибув з візитом до Варшави.", "talks"),
        ("Україна повернула з полону 215 військових 12 травня.", "humanitarian"),
        ("Міністри підписали угоду про торгівлю у вівторок.", "agreement"),
        ("Рада Безпеки у п'ятницю ухвалила резолюцію.", "resolution"),
        ("Науковці відкрили нову комету у квітні.", "science"),
        ("Холдинг купив завод у 2016 році.", "economy"),
        ("Тисячі людей вийшли на мітинг у неділю.", "political"),
    ],
)
def test_what_ukrainian_agencies_write_day_by_day(text, kind):
    assert kinds(text, "uk") == [kind]


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("ru", "Повстанцы в понедельник объявили о прекращении огня.", "ceasefire"),
        ("ru", "Остров в понедельник объявил о выходе из состава королевства.", "declaration"),
        ("ru", "Министерство в понедельник объявило о результатах проверки, которая выявила нарушения.", "statement"),
        ("ru", "Министр в понедельник заявил, что перемирие нарушено.", "statement"),
        ("ru", "Генассамблея в понедельник осудила вторжение 143 голосами.", "resolution"),
        ("hy", "Խորհրդարանը երկուշաբթի բանաձևով դատապարտեց հարձակումը։", "resolution"),
    ],
)
def test_what_is_done_by_saying_it_is_a_deed(language, text, kind):
    assert kinds(text, language)[0] == kind


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("ru", "Войска заняли два села к востоку от реки в понедельник.", "war"),
        ("ru", "Хакеры в понедельник взломали сайт больницы.", "attack"),
        ("ru", "Боевики обстреляли заставу в понедельник.", "clash"),
        ("ru", "Апелляционный суд в понедельник оставил приговор без изменений.", "political"),
        ("az", "Ordu mayın 13-də iki kəndi işğaldan azad edib.", "war"),
        ("az", "Oğrular mayın 13-də muzeydən iki tablo oğurlayıb.", "attack"),
        ("az", "Könüllülər mayın 13-də qaçqınlara ərzaq paylayıb.", "humanitarian"),
        ("az", "Məhkəmə mayın 13-də onu ömürlük həbsə məhkum edib.", "political"),
        ("az", "Arxeoloqlar mayın 13-də qədim sikkələr tapıb.", "science"),
        ("hy", "Բանակը մայիսի 13-ին գրավեց երկու գյուղ։", "war"),
        ("hy", "Ավազակները մայիսի 13-ին կողոպտեցին բանկը։", "attack"),
        ("hy", "Սակրավորները մայիսի 13-ին վնասազերծեցին ռումբը։", "humanitarian"),
        ("hy", "Խորհրդարանն արձակվեց մայիսի 13-ին։", "political"),
        ("hy", "Հնագետները մայիսի 13-ին հայտնաբերեցին հին ձեռագիր։", "science"),
        ("uk", "Сапери у понеділок знешкодили шістдесят боєприпасів.", "humanitarian"),
        ("uk", "Злочинці в масках у понеділок пограбували крамницю.", "attack"),
        ("tr", "İsyancılar pazartesi günü kenti ele geçirdi.", "war"),
        ("tr", "Arkeologlar pazartesi günü antik bir mezar buldu.", "science"),
    ],
)
def test_fields_of_words(language, text, kind):
    assert kinds(text, language) == [kind]


@pytest.mark.parametrize(
    ("before", "kind"),
    [
        ("Rain flooded four villages in the valley. The flood swept away a bridge.", "disaster"),
        ("Rebels fought soldiers in the valley. Clashes with the army went on for hours.", "clash"),
        ("Bombers blew themselves up at two markets. A car bomb exploded at a third.", "attack"),
    ],
)
def test_what_is_told_around_a_sentence_decides_where_it_says_little(before, kind):
    assert kinds(f"{before} Four people died on Monday.")[-1:] == [kind]


def test_a_paragraph_counts_for_more_than_the_article():
    quake, match = "The quake shook the city. The quake destroyed a school.", "The striker scored. They won on Monday."
    assert kinds(f"{quake}\n\n{match}")[-1:] == ["sport"]
    assert kinds(f"{quake} {match}")[-1:] == ["political"]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("A weeklong ceasefire between the government and the rebels took effect on Monday.", "ceasefire"),
        ("The six-week war claimed 6,500 lives in autumn 2020.", "war"),
        ("The storm claimed 40 lives on Monday.", "disaster"),
    ],
)
def test_a_subject_that_is_itself_what_happens_tells_like_a_verb(text, kind):
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Shelling by the paramilitary forces killed 27 people on Thursday.", "attack"),
        ("Soldiers looted shops and killed six residents on Thursday.", "attack"),
        ("Soldiers killed six rebels on Thursday.", "clash"),
        ("Shelling resumed along the border on Wednesday.", "clash"),
    ],
)
def test_harm_done_to_civilians_is_an_attack(text, kind):
    assert kinds(text) == [kind]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Officers announced on Wednesday that they had seized power.", "political"),
        ("Officers announced on Wednesday that they had seized a lorry.", "statement"),
        ("The authorities imposed a curfew on Monday.", "political"),
        ("The governor declared a state of emergency on Monday.", "declaration"),
        ("The dictator fled the capital on Monday.", "political"),
        ("Thousands of people fled the capital on Monday.", "humanitarian"),
        ("The union called its strike off on Saturday.", "political"),
        ("The shares were traded for the last time on Monday.", "economy"),
    ],
)
def test_one_word_in_two_senses_is_told_apart_by_what_stands_beside_it(text, kind):
    assert kinds(text) == [kind]
