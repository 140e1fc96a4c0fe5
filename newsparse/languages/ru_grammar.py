"""Russian: what its grammar asks of the words beside what all languages tell."""

from newsparse.languages.language import SpeechWords


class RussianWords(SpeechWords, frozen=True, kw_only=True, eq=False):
    """The words that tell who said what in Russian."""

    reporting_cues: frozenset[str]
    """All verbs that report or name by themselves: the cues, clause cues and naming cues."""
    cue_stems: frozenset[str]
    """The first three letters of every form of a cue; other words need no looking up."""
    denied_cues: frozenset[str]
    """Clause cues that report only where they are denied: «не исключил, что»."""
    not_word: str
    """The word that denies: «не»."""
    noun_cues: dict[str, frozenset[str]]
    """Verbs that report together with a noun or one form: «обратить» with «внимание»."""
    leading_verbs: tuple[str, ...]
    """How words begin that say no more than how somebody speaks: «поспешил заверить»."""
    unreal: frozenset[str]
    """Words of clauses in which nobody says what a leading verb leads: «если бы он стал»."""
    streets: frozenset[str]
    """Of the nouns before names of places, those of which nobody is the head: «улица»."""
    acquainted: tuple[str, ...]
    """How words begin behind a comma that tell how somebody knows what he says: «близкий к»."""
    led_by: tuple[str, str]
    """The words between a group and who leads it: «под руководством»."""
    asking_with: frozenset[str]
    """Verbs that ask for something with a noun and an infinitive: «обратиться с просьбой»."""
    asking_nouns: frozenset[str]
    """Those nouns."""
    judging_words: frozenset[str]
    """Words before «по» that say how something is known: «судя по словам»."""
    judging_nouns: frozenset[str]
    """Source nouns that stand before what is judged, too: «оценка ситуации»."""
    ranking_nouns: frozenset[str]
    """Source nouns that stand before whose list gives a title, too: «лучший по версии «Зари»»."""
    fact_words: frozenset[str]
    """Words for a fact, which says nothing: «это гарантирует, что»."""
    open_relatives: frozenset[str]
    """Subjects of relative clauses that name nobody: «тех, кто считает»."""
    asking_verb: str
    """The verb that says the same: «просить»."""
    passive_cues: frozenset[str]
    """Verbs that say that something is said, not who says it: «сообщается»."""
    weak_cues: frozenset[str]
    """Cues that report indirectly only with a clause of their own: «решить», «выразить»."""
    quoting_cues: frozenset[str]
    """Verbs whose object is the speaker: «цитирует Ветрова»."""
    relaying_cues: frozenset[str]
    """Verbs that pass on somebody's words: «приводит слова Ветрова»."""
    plural_bodies: frozenset[str]
    """Nouns that are bodies in the plural alone: «власти»."""
    plural_abbreviations: frozenset[str]
    """Initials of bodies whose noun is a plural: «ВСУ», «РЖД»."""
    body_adjectives: dict[str, tuple[str, ...]]
    """Things that are a body with an adjective, with how that begins: «Белый дом»."""
    declined_bodies: frozenset[str]
    """Names of bodies that no dictionary has and that are declined: «Росстат»."""
    body_endings: tuple[str, ...]
    """What compounds end with that are names of bodies: «Сбербанк», «Мосгорсуд»."""
    declined_like: str
    """A noun with the cases of `declined_bodies`."""
    nameless: frozenset[str]
    """Roles of people the article never names: «источник»."""
    dwellers: frozenset[str]
    """Nouns behind which stands where somebody lives, or rules: «житель Беркли»."""
    place_nouns: frozenset[str]
    """Nouns before the names of places: «округ Лейн»."""
    them: frozenset[str]
    """«Они» in other cases, who do nothing: «что им обещали тепло»."""
    quote_nouns: frozenset[str]
    """Nouns that with their owner introduce a quote: «комментарий телевидения: ...»."""
    relative_subjects: frozenset[str]
    """Words that stand for who was named before, as the subject of their clause: «который»."""
    approximations: frozenset[str]
    """Words before a number that is not exact: «около»."""
    few: frozenset[str]
    """Numbers behind which one stands in the genitive: «два врача»."""
    passing_adjectives: frozenset[str]
    """Adjectives that tell no two holders of a role apart: «бывший»."""
    role_openings: frozenset[str]
    """Words before a role behind a name that are no nouns of time: «он же», «по профессии»."""
    former_adjectives: frozenset[str]
    """Those of them that say that somebody no longer has a role: «бывший»."""
    former_prefix: str
    """What a role begins with that somebody no longer has: «экс-»."""
    deputy_prefix: str
    """What the role of a deputy begins with: «зам»."""
    feminine_endings: tuple[tuple[str, str], ...]
    """Endings of roles that only say that a woman has them, with the common one's: «-ка», «»."""
    prefixes: tuple[str, ...]
    """What compounds begin with: «экс», «вице»."""
    body_prefixes: tuple[str, ...]
    """What names of bodies begin with, before what they are concerned with: «Росавиация»."""
    undeclined: tuple[tuple[str, str, str], ...]
    """How compounds begin that are not declined, the case in which what they are of goes on, "" for
    any, and the word that they are like: «Минцифры», «завкафедрой», «Сан-Хосе»."""
    noun_prepositions: frozenset[str]
    refused: frozenset[str]
    """What one refuses to give: «представитель завода от комментариев отказался»."""
    sending_prepositions: frozenset[str]
    """What stands before whom somebody speaks for: «депутат от партии «Заря»»."""
    """Prepositions that go on with the noun before them: «служба по связям»."""
    aliases: frozenset[str]
    """What leads to a name that somebody goes by: «под ником»."""
    substantives: tuple[str, ...]
    """How adjectives begin that are also what somebody is called: «управляющий»."""
    levels: tuple[str, ...]
    """How adjectives begin that tell the bodies of one kind apart: «областное управление»."""
    voices: frozenset[str]
    """Bodies that only pass on what another says: «пресс-служба МВД», «на сайте СК»."""
    held_in: frozenset[str]
    """What stands between words and whose they are: «плакат в руках рыбака», «на сайте палаты»."""
    role_verbs: tuple[str, ...]
    """How verbs begin that say what somebody is, with the instrumental: «стал мэром»."""
    appointing: tuple[str, ...]
    """How those of them begin that, if active, make somebody else something: «назначил»."""
    named_nouns: frozenset[str]
    """Nouns for a body where a name in marks is behind them, else for a thing: «сеть «Заря»»."""
    concerns: frozenset[str]
    """Nouns for a body that are also what another is concerned with: «социальная защита»."""
    replacing: tuple[str, ...]
    """How verbs begin of who takes somebody's post: «сменила Ветрова на посту мэра»."""
    compound_roles: dict[str, dict[str, str]]
    """Roles with the stems of adjectives and what they make: «генеральный секретарь», «генсек»."""
    told_in: frozenset[str]
    """What somebody tells something to a paper in: «в интервью «Заре»»."""
    press_cues: frozenset[str]
    """Verbs of papers: who «пишет» is one, whatever it tells."""
    post_nouns: frozenset[str]
    """Nouns before the role that somebody takes or leaves: «пост мэра»."""
    time_nouns: frozenset[str]
    """Nouns of time, behind which no name says whose they are: «года»."""
    acting: dict[str, tuple[str, ...]]
    """The first token before the role of who acts for somebody, and those behind it: «и. о.»."""
    timeless: frozenset[str]
    """Forms of them that are of something else: the «среды» around us."""
    list_openings: frozenset[str]
    """Words between several and their names: «такие врачи, как Дым», «в том числе»."""
    thing_nouns: frozenset[str]
    """Nouns that the dictionary has as somebody, too: «язык»."""
    document_cues: frozenset[str]
    """Verbs that are cues where they say from what document: «следует из доклада»."""
    press_roles: frozenset[str]
    """What people of a paper are called: «обозреватель «РБК»» told nothing to the paper."""
    eponymous: frozenset[str]
    """Nouns of bodies, works and places that are called by somebody: «институт Ветрова»."""
    called: frozenset[str]
    """Those of them that stand before a whole name: «имени Льва Ветрова»."""
    aid_nouns: frozenset[str]
    """Nouns with the dative of what is helped: «фонд содействия развитию»."""
    sees: frozenset[str]
    """Titles with the adjective of a place behind them: «папа Римский»."""
    citing_word: str
    """The word of a phrase that names whom a paper cites: «со ссылкой на мэрию»."""
    phrase_cues: dict[str, tuple[int, str]]
    """Words that begin a phrase for a source, with its length and the source's case.

    "" is for the case where a noun stands between: «по словам Петрова».
    """
    phrase_leads: dict[str, tuple[str, ...]]
    """What has to stand before some of them: «со слов Петрова», «как стало известно «Заре»»."""
    place_cases: dict[str, str]
    """Prepositions of place with the case behind them: «в», «из»."""
    out_of: str
    """The preposition between one and the several of whom he is: «один из экспертов»."""
    ordinal_endings: frozenset[str]
    """What follows the hyphen of a number that may be a genitive: «46-й бригады»."""
    list_joints: frozenset[str]
    """What joins the parts of one role: «основатель и директор»."""
