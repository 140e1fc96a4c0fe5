"""Russian names: how they end, and what the endings tell of case, gender and nominative."""

from msgspec import Struct

from newsparse.languages.language import ordered, words

NOMINATIVE = "nominative"
ANY_CASE = ("nominative", "genitive", "dative", "accusative", "instrumental", "locative")
"""The cases that a name can be in."""


class NameShape(Struct, frozen=True, gc=False):
    """What the ending of an unknown name allows: its cases for a man, and for a woman."""

    endings: tuple[str, ...]
    masculine: tuple[str, ...]
    feminine: tuple[str, ...]
    shortest: int = 0
    """Letters before the ending; those of fewer have none: «Яков Лем»."""


UNDECLINED = ("оу", "иу", "иа", "оа", "уа", "эа", "нью")
"""How names end that look like cases and are none: «Мии Фэрроу», «тренера Пиа Норт»."""
UNDECLINED_ENDINGS = ("у", "ю", "о", "э", "ё", "и")
"""How foreign surnames end that are in any case, whatever that of the name before: «Санду»."""
OF_WOMEN = ("овой", "евой", "ёвой", "иной", "ыной", "ской", "цкой")
"""How women's surnames end in the cases in which a man's is «Гамулой», and is no Гамулов."""
NAME_SHAPES = (
    NameShape(UNDECLINED, ANY_CASE, ANY_CASE),
    NameShape(("ое", "ее"), (), ()),
    NameShape(("ого", "его"), ("genitive", "accusative"), ()),
    NameShape(("ому", "ему"), ("dative",), ()),
    NameShape(("стрём", "стрем", "хем", "гем", "кем"), (NOMINATIVE,), ANY_CASE),
    NameShape(("ым", "ским", "цким", "ом", "ем", "ём"), ("instrumental",), (), shortest=3),
    NameShape(("им",), (NOMINATIVE, "instrumental"), (), shortest=3),
    NameShape(("ий", "ый"), (NOMINATIVE,), ()),
    NameShape(("ей", *OF_WOMEN), (NOMINATIVE,), ("genitive", "dative", "instrumental", "locative")),
    NameShape(("ой",), (NOMINATIVE, "instrumental"), ANY_CASE[1:3] + ANY_CASE[4:]),
    NameShape(("ых", "их"), ANY_CASE, ANY_CASE, shortest=3),
    NameShape(("ая", "яя"), (NOMINATIVE, "genitive", "accusative"), (NOMINATIVE,)),
    NameShape(("ую", "юю"), (), ("accusative",)),
    NameShape(("ова", "ева", "ёва"), ("genitive", "accusative"), (NOMINATIVE,), shortest=2),
    NameShape(("а", "я"), (NOMINATIVE, "genitive", "accusative"), (NOMINATIVE,)),
    NameShape(("у", "ю"), (NOMINATIVE, "dative"), ("accusative",)),
    NameShape(("айте", "уте", "ене"), ("locative",), ANY_CASE),
    NameShape(("е",), ANY_CASE, ANY_CASE),
    NameShape(("ии",), ANY_CASE[1:], ANY_CASE[1:]),
    NameShape(("ы",), ("genitive",), ("genitive",), shortest=3),
    NameShape(("ы", "и", "о", "э", "ё"), ANY_CASE, ANY_CASE),
    NameShape(("ов", "ев", "ёв"), (NOMINATIVE,), ()),
    NameShape(("",), (NOMINATIVE,), ANY_CASE),
)
"""The cases that a name's ending leaves open, the longest ending first. A woman's name that ends
in a consonant has one form for all cases: «с Мирьям Холл»."""

OBLIQUE_ENDINGS = ("у", "ю")
"""How no name ends in the nominative that has more than one form: «Лозу» beside «Лозы»."""
OPEN_FIRST_NAMES = ("е", "у", "ю")
"""How first names that no dictionary has end in any case: «Метте Фредериксен», «Бату Хасикова»."""
WOMENS_INSTRUMENTAL = tuple(words("вой дой зой лой мой ной сой той шой"))
"""Ends of women's first names that no dictionary has: «с Малалой Юсуфзай», but «Трой Хант»."""
CASE_ENDINGS = words(
    """
    иями ями ами ого его ому ему ыми ими ием ией ия ию ии ий ый ой ей ом ем ым им ою ею ая яя
    ую юю ых их а я у ю е ы и о ь й
    """
)
"""Case endings of Russian names; of those that fit, the longest is taken off."""
LIKE_ENDINGS = ("им", "ем", "ом", "ым")
"""Ends of names that look like endings: «Максим», «Артём»; «Максима» has one more."""
ARTICLES = ("аль-", "эль-", "ад-", "аз-", "ан-", "ар-", "ас-", "ат-", "аш-")
"""What Arabic names begin with, or not."""
LONG_INITIALS = frozenset({"дж"})
"""Initials of two letters."""
LONGEST_INITIAL = 2
"""Letters of the longest initial."""
CASE_LETTERS = ("ая", "ую", "ыие", "й", "м")
"""The last letters that two names can have which are declined in one case: «Анны-Марии»."""
FLEETING = "ец"
"""How surnames end that lose a vowel in other cases: «Кравец», «Кравца»."""
CHANGING_STEMS = {"павл": "павел", "льв": "лев", "орл": "орел", "козл": "козел", "зайц": "заяц"}
"""Other names that lose one: «Павел», «Павла»."""
JOINING_VOWELS = "еий"
"""Letters before an ending that not all forms of a name have: «Сергей», «Сергея»."""
INFINITIVE_ENDINGS = ("ать", "ить", "ять", "уть")
"""How infinitives end, those too that the dictionary lacks."""
REFLEXIVE = "ся"
"""What verbs end with that say what happens to their subject: «избирался»."""
JUNIOR = "-младший"
"""What a name ends with that says whose son somebody is."""
GENERATIONS = ("младш", "старш")
"""How that begins, and its opposite, behind a hyphen: «Лоуренса-младшего»."""
CASES_OF = {
    "е": ("dative", "locative"),
    "у": ("dative", "accusative", "locative"),
    "ю": ("dative", "accusative", "locative"),
}
"""The cases of names by the last letter; in others nobody declines them: «тренера Аннио Ланте»."""

MASCULINE_BACK = (
    ("ии", "ия"),
    ("ия", "ия"),
    ("ского", "ский"),
    ("скому", "ский"),
    ("ским", "ский"),
    ("ском", "ский"),
    ("цкого", "цкий"),
    ("цкому", "цкий"),
    ("цким", "цкий"),
    ("ого", "ый"),
    ("его", "ий"),
    ("ому", "ый"),
    ("ему", "ий"),
    ("ым", ""),
    ("льцом", "лец"),
    ("йцом", "ец"),
    *((f"{letter}цом", f"{letter}ец") for letter in "бвгдзклмнпрст"),
    ("ом", ""),
    ("цем", "ц"),
    ("чем", "ч"),
    ("шем", "ш"),
    ("жем", "ж"),
    ("щем", "щ"),
    ("аем", "ай"),
    ("еем", "ей"),
    ("ием", "ий"),
    ("лем", "ль"),
    ("нем", "нь"),
    ("рем", "рь"),
    ("ая", "ай"),
    ("аю", "ай"),
    ("ея", "ей"),
    ("ею", "ей"),
    ("оя", "ой"),
    ("ою", "ой"),
    ("уя", "уй"),
    ("ую", "уй"),
    ("а", ""),
    ("я", "ь"),
    ("у", ""),
    ("ю", "ь"),
    ("е", ""),
    ("ы", "а"),
)
"""Endings of men's names in other cases, with those of the nominative; the first that fits."""

FEMININE_BACK = (
    ("ской", "ская"),
    ("скую", "ская"),
    ("цкой", "цкая"),
    ("цкую", "цкая"),
    ("овой", "ова"),
    ("евой", "ева"),
    ("иной", "ина"),
    ("ову", "ова"),
    ("еву", "ева"),
    ("ину", "ина"),
    ("ой", "а"),
    ("ей", "я"),
    ("у", "а"),
    ("ю", "я"),
    ("ы", "а"),
    ("ии", "ия"),
    ("ьи", "ья"),
    ("йи", "йя"),
)
"""The same for women's."""

IN_PATRONYMICS = ("вн", "чн", "ич", "ыч")
"""Letters of which each patronymic has a pair: «Андреевна», «Ильинична», «Лукич»."""
MASCULINE_ENDINGS = ("а", "у", "ом", "ым", "е")
"""Endings that only a man's name takes which ends in a consonant: «Юнссона»."""
PATRONYMIC_ENDINGS = ("вич", "вича", "вичу", "вичем", "вна", "вны")
"""How patronymics end, for the order «Ветров Денис Ильич»."""
PLACE_ENDINGS = ("ии", "ы", "ана")
"""How no man's name ends, but places do: «президент Каландии Хорхе Рамон»."""
GENITIVE_LETTERS = "аеийоуыэюях"
"""The last letters of the genitive of a place: «Каландии», «Альт», a first name, has none."""
TOWN_ENDINGS = ("ска", "цка", "града", "бурга", "ополя", "горья", "речья", "морья", "лесья")
"""How towns end in the genitive, and hardly a surname: «мэр Верхнегорска»."""
ADJECTIVES_OF_TOWNS = ("подмосковн", "пригородн", "соседн")
"""How adjectives begin that are said of towns, and of nobody: «подмосковного Одинцова»."""
PLACE_LETTERS = {"locative": "е", "genitive": GENITIVE_LETTERS}
"""The last letters of places behind a preposition with a case: «в Тулине», «из Тулина»."""
GENITIVES_OF_MEN = "ая"
"""The last letters of the genitive of a man's surname: «биограф Баффета Энди Холл»."""
PLACE_ADJECTIVES = ("ск", "цк")
"""What stands before the ending in adjectives of places: «Тулинский»."""
PLACE_ADJECTIVE_MODEL = "русск"
"""What those are declined like, without its ending."""
PLURAL_SURNAMES = ("овы", "евы", "ины", "овых", "евых", "иных", "ские", "ских")
"""How surnames end in the plural only: «Громовы»."""
BARE_SURNAMES = ("ов", "ев", "ёв", "ин", "ын")
"""How surnames end that the dictionary may have as the genitive of several: «Лапин»."""
ADVERB_ENDINGS = ("но", "ски", "ло")
"""How adverbs end, with which a sentence may begin: «Конечно»."""
OCCUPATION_ENDINGS = ("лог", "граф", "вед", "вод", "мейкер")
"""How occupations end that the dictionary lacks: «Кинолог Анна Дым»."""
OCCUPATION_MODELS = {
    **dict.fromkeys(("олог", "граф", "вед", "мейкер"), "биолог"),
    "овател": "учител",
    "чальниц": "начальниц",
    "ательниц": "писательниц",
    "ертк": "артистк",
    "истк": "артистк",
    "аятолл": "мулл",
}
"""How words for persons that the dictionary lacks end, and like what they are declined; a
«видеоблог», a «продуктопровод» are none."""
DATIVE_ENDINGS = ("ому", "ему")
"""How adjectives end of those who are told something: «Тулинскому вестнику»."""
WOMENS_ENDINGS = ("ова", "ева", "ёва", "ина", "ына", "ову", "еву", "ёву", "ину", "ыну")
"""How a woman's surname ends that the dictionary may have as a man's alone: «Кротова»."""
EITHERS_NAMES = ("эль", "илона", "гарета")
"""How first names end that the dictionary may have as a woman's alone: «Илона Маска»."""
OWNERS_ENDINGS = ("овой", "евой", "ёвой", "иной", "ыной", "овым", "евым", "ёвым", "иным", "ыным")
"""How surnames in «ов», «ина» end in other cases, though adjectives may, too: «Липовой»."""
DECLINED_SURNAMES = ("ов", "ев", "ёв", "ин", "ын", "ий", "ый", "ой", "ец", "ич")
"""How surnames end of which women have another form, or that are none of theirs."""
WOMENS_NAMES = words("алевтина алина алла альбина анастасия анжела виктория клавдия лидия марина")
"""First names that are hardly ever the genitive of a man's: of «Анастасий»."""
_LATIN = ordered(
    """
    а:aeou б:bp в:vwb г:gh д:dgjt е:eyi ё:yjeo ж:jgz з:zsx и:iyeju й:yji к:kcqgx л:l м:m н:nk о:oau
    п:p р:rw с:scz т:t у:uwoyh ф:fpvt х:hkcjx ц:ctzqx ч:ctq ш:scx щ:s э:eaiho ю:yujieh я:yjia
    """
)
LATIN_INITIALS = {pair[0]: pair[2:] for pair in _LATIN}
"""The Latin letters with which a name may begin that begins so in Russian: «Джон», "John"."""
