"""What newsparse has to know of a language: words and marks, no logic."""

from msgspec import Struct


def words(text: str) -> frozenset[str]:
    """Return the words of `text`, which are set apart by blanks and line ends."""
    return frozenset(text.split())


def ordered(text: str) -> tuple[str, ...]:
    """Return the words of `text` in the order in which they stand."""
    return tuple(text.split())


def phrases(text: str) -> frozenset[str]:
    """Return the phrases of `text`, which are set apart by commas."""
    return frozenset(" ".join(phrase.split()) for phrase in text.split(","))


def body_names(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of `text`, a line each: the names of one body, set apart by commas."""
    rows = (line.split(", ") for line in text.splitlines() if line.strip())
    return tuple(tuple(" ".join(name.split()) for name in row) for row in rows)


def months(text: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of `text`, set apart by commas, each a month's forms set apart by blanks.

    An underscore stands for a blank inside of a form.
    """
    return tuple(tuple(form.replace("_", " ") for form in row.split()) for row in text.split(","))


def fields(*rows: str) -> dict[str, frozenset[int]]:
    """Return of what people are called the numbers of the rows that have it, each of one field."""
    numbered = [(number, calling) for number, row in enumerate(rows) for calling in row.split()]
    callings = {calling for _, calling in numbered}
    return {one: frozenset(n for n, calling in numbered if calling == one) for one in callings}


class HeaderWords(Struct, frozen=True, kw_only=True):
    """The words that stand in headers, all lower-case."""

    months: tuple[tuple[str, ...], ...] = ()
    """Twelve rows: each month's forms and abbreviations, without a dot."""
    solar_months: tuple[tuple[str, ...], ...] = ()
    """The same of the Persian calendar, where the language counts days by it."""
    eras: dict[str, int] = {}
    """Eras that years are counted from, each with its first year: «令和», 2019."""
    weekdays: frozenset[str] = frozenset()
    """Names and abbreviations of the days of the week, without a dot."""
    date_fillers: frozenset[str] = frozenset()
    """Words that stand between the parts of a date and mean nothing: «года», "de", "at"."""
    year_words: frozenset[str] = frozenset()
    """Words that follow a year and belong to the date: «года»."""
    clock_words: frozenset[str] = frozenset()
    """Words that follow a time of day and belong to it: "Uhr"."""
    forenoon_words: frozenset[str] = frozenset()
    """Words that follow a time of day before noon: «صباحا»."""
    afternoon_words: frozenset[str] = frozenset()
    """Words that follow a time of day after noon: «مساء»."""
    day_words: dict[str, int] = {}
    """Names of days, each with how many days back it lies: "yesterday", 1."""
    ago_words: frozenset[str] = frozenset()
    """What stands beside a span of time and counts it back from now: "ago", „vor“."""
    time_units: dict[str, int] = {}
    """Units of such a span, each in minutes: "hours", 60."""
    moments: dict[str, int] = {}
    """Such spans without a number, in minutes: "an hour ago", 60."""
    update_labels: frozenset[str] = frozenset()
    """What stands beside the date of a change and not of publication: «Обновлено»."""
    date_labels: frozenset[str] = frozenset()
    modified_labels: frozenset[str] = frozenset()
    """Labels of the date of the last change."""
    time_labels: frozenset[str] = frozenset()
    """Labels of the time of day, beside that of its date: "Time: 14:35"."""
    event_labels: frozenset[str] = frozenset()
    """Labels of days that are neither: "Event", "Deadline", „Termin“."""
    headline_labels: frozenset[str] = frozenset()
    addressee_labels: frozenset[str] = frozenset()
    """Labels of whom a letter is sent to, which show that it is one: "To", „An“."""
    author_labels: frozenset[str] = frozenset()
    """Labels that name the authors where a colon, a tab or a dash follows, and only there:
    «Текст: ...»."""
    kind_labels: frozenset[str] = frozenset()
    """What kind of text it is; a label of authors where names follow and no more: "Interview"."""
    body_labels: frozenset[str] = frozenset()
    """Labels after which the body begins: "Body", «Текст статьи»."""
    byline_words: frozenset[str] = frozenset()
    """Those that do so without it too, before nothing but names: "By Jane Doe"."""
    interviewer_words: frozenset[str] = frozenset()
    """Sentences that do so of who asked: „Das Gespräch führte“. On a page they tell nobody."""
    origin_phrases: frozenset[str] = frozenset()
    """What leads behind names to whose reports an article stands on: "with agency reports"."""
    credit_labels: frozenset[str] = frozenset()
    """Labels of those who made a picture, who are no authors: «Фото: ...»."""
    contact_labels: frozenset[str] = frozenset()
    """What stands before those who answer the press, who are no authors: "Media contact"."""
    site_labels: frozenset[str] = frozenset()
    """Labels of the paper or agency that an article is from: «Источник: ТАСС»."""
    url_labels: frozenset[str] = frozenset()
    tag_labels: frozenset[str] = frozenset()
    section_names: frozenset[str] = frozenset()
    """Sections of a paper, which stand above headlines: «Политика»."""
    paper_words: frozenset[str] = frozenset()
    """Words in the names of papers: "Courier", «Вечерние»."""
    paper_endings: frozenset[str] = frozenset()
    """What a paper's name has at its end, behind a hyphen or an article: «Стан-Новости»."""
    paper_articles: frozenset[str] = frozenset()
    """What a paper's name begins with that ends in such a word without one: "The Bay Times"."""
    issue_joints: frozenset[str] = frozenset()
    """What leads from a paper's name to the day of its issue: «от», „vom“."""
    has_ordinal_stops: bool = False
    """Whether a number with a full stop counts nothing but is an ordinal: „1. Mai“."""
    count_joints: frozenset[str] = frozenset()
    """Words between the number of an article and how many there are: "1 of 2"."""
    span_joints: frozenset[str] = frozenset()
    """Words between the first day of a span and its last: "3 to 14 May", „3. bis 14. Mai“."""
    reference_words: frozenset[str] = frozenset()
    """What leads from a title to its paper in a reference: „In: Loher Tageblatt, 7. Juni“."""
    page_words: frozenset[str] = frozenset()
    """What numbers a printed page, without a dot: "Page 2 of 3", «стр. 3»."""
    issue_words: frozenset[str] = frozenset()
    """What numbers an issue of a paper: «№ 45», "No. 45"."""
    conjunctions: frozenset[str] = frozenset()
    """What joins the last two names of a list: «и», "and"."""
    given_names: frozenset[str] = frozenset()
    """First names, by which a line that nothing labels is told to be one of names."""
    surnames: frozenset[str] = frozenset()
    """With which letters family names begin that stand before the given one: 「김」, 「王」."""
    case_letters: str = ""
    """With which of its letters names may end in one case and not in another: «Громова»."""
    has_one_word_names: bool = False
    """Whether a word of a byline is a whole name, and two are two people: 「林晓梅 王建国」."""
    name_particles: frozenset[str] = frozenset()
    """Lower-case words inside a person's name: "van", "de la", «оглы»."""
    name_suffixes: frozenset[str] = frozenset()
    """What may follow a name after a comma and belongs to it, without a dot: "jr"."""
    place_words: frozenset[str] = frozenset()
    """Words that lead from an author's name on to a place or a paper: "in", "for"."""
    farewells: frozenset[str] = frozenset()
    """What ends a letter before the name of who wrote it: «С уважением, Вера Ким»."""
    report_words: frozenset[str] = frozenset()
    """What says behind a name that its owner reports: "Jane Roe reports", «Вера Ким пишет»."""
    place_openings: frozenset[str] = frozenset()
    """What the names of towns begin with that are of several words: "New", "San", «Нижний»."""
    place_endings: frozenset[str] = frozenset()
    """With what the first word of a town's name ends that is an adjective: «Каменный Лог»."""
    roles: frozenset[str] = frozenset()
    """Words of a byline that say what its people do: «корреспондент», "editor"."""
    role_qualities: frozenset[str] = frozenset()
    """Words around roles that are of no name, and with which many sign: "our", "community"."""
    collectives: frozenset[str] = frozenset()
    """What those are called who sign together: "City Desk", "The Bay Team"."""
    no_names: frozenset[str] = frozenset()
    """Words and phrases of buttons, licences and notes that stand where a name would: "Reply"."""
    agencies: frozenset[str] = frozenset()
    """Words and phrases that sign in place of a person: «тасс», "reuters", "staff"."""


class ExportWords(Struct, frozen=True, kw_only=True):
    """The labels and set words of what press databases export, all lower-case."""

    headline_labels: frozenset[str] = frozenset()
    date_labels: frozenset[str] = frozenset()
    author_labels: frozenset[str] = frozenset()
    site_labels: frozenset[str] = frozenset()
    """Labels of the paper: "Publication title", «Источник»."""
    tag_labels: frozenset[str] = frozenset()
    """Labels of the section that an article stood in: "SECTION", «Рубрика»."""
    url_labels: frozenset[str] = frozenset()
    body_labels: frozenset[str] = frozenset()
    text_labels: frozenset[str] = frozenset()
    """Labels of what belongs to the article and is no field: its lead, its pictures' captions."""
    length_labels: frozenset[str] = frozenset()
    """Labels of how long an article is: "LENGTH"."""
    record_labels: frozenset[str] = frozenset()
    """Labels of what the database notes for itself: "LOAD-DATE", "PUBLICATION-TYPE"."""
    cover_labels: frozenset[str] = frozenset()
    """Labels on the page before the first article, which tells of the export: "Job Number"."""
    length_words: frozenset[str] = frozenset()
    """What is counted in such a length: "words"."""
    document_words: frozenset[str] = frozenset()
    """What a numbered article is called: "1 of 27 DOCUMENTS"."""
    document_ends: frozenset[str] = frozenset()
    """Lines that close an article: "End of Document"."""
    closing_labels: frozenset[str] = frozenset()
    """Labels of the last field of an article, below which only rights stand."""
    rights_phrases: frozenset[str] = frozenset()
    """What says who may copy it: "all rights reserved"."""
    page_marks: frozenset[str] = frozenset()
    """What shows in a page of HTML, as it stands there, that it holds exported texts."""
    empty_values: frozenset[str] = frozenset()
    """What stands where a field has no value, without a stop: "None available"."""


class TableWords(Struct, frozen=True, kw_only=True):
    """Names of columns and keys by what they hold, the likeliest first; letters and digits alone.

    "date_published", "datePublished" and "Date published" are all "datepublished".
    """

    text: tuple[str, ...] = ()
    html: tuple[str, ...] = ()
    headline: tuple[str, ...] = ()
    date: tuple[str, ...] = ()
    authors: tuple[str, ...] = ()
    url: tuple[str, ...] = ()
    site: tuple[str, ...] = ()
    description: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    language: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    """What rows hold, beside such a name: "article_title", «текст_новости»."""
    persons: tuple[str, ...] = ()
    """In a list of people: the name by which somebody is called."""
    forms: tuple[str, ...] = ()
    """In that list: the other names that articles have for them."""


class PageWords(Struct, frozen=True, kw_only=True):
    """The words by which saved pages give away what is not the article.

    All are normalized: lower-case, their words set apart by single blanks, no punctuation.
    """

    tail_headings: frozenset[str] = frozenset()
    """Headings after which an article is over: «Читайте также», "Related"."""
    tail_openings: frozenset[str] = frozenset()
    """How such headings begin where more words follow: «Mehr zum Thema ...», "More from ..."."""
    about_openings: frozenset[str] = frozenset()
    """How headings begin below which a press release tells of who issued it: "About ..."."""
    self_openings: frozenset[str] = frozenset()
    """How somebody says who they are: "I m", «меня зовут»."""
    biography_words: frozenset[str] = frozenset()
    """What besides roles tells who wrote, in a line that presents them: "Jane Roe writes for"."""
    read_more: frozenset[str] = frozenset()
    """How paragraphs begin that only point to another article: "Read also: ..."."""
    promotions: frozenset[str] = frozenset()
    """How paragraphs begin that ask the reader for something, "Sign up for ...", or tell when
    a page was posted or changed: "This entry was posted on ..."."""
    commissions: frozenset[str] = frozenset()
    """What a paragraph says that tells of shops who pay the page: "may earn a commission"."""
    paywall: frozenset[str] = frozenset()
    """How paragraphs begin that keep the rest of the article for those who pay."""
    letters: frozenset[str] = frozenset()
    """How the lines of a newsletter begin that are none of its articles: "Unsubscribe"."""
    inboxes: frozenset[str] = frozenset()
    """Where a letter arrives that a page promises: "in your inbox", „Ihrem Postfach“."""
    follow: frozenset[str] = frozenset()
    """Verbs with which a line asks to be followed on a network: «Читайте «Вестник» в Telegram»."""
    networks: frozenset[str] = frozenset()
    """Those networks, in the forms that stand there; the English ones are known everywhere."""
    replies: frozenset[str] = frozenset()
    """The button below each comment that readers left: "Reply", «Ответить»."""
    buttons: frozenset[str] = frozenset()
    """What stands on buttons and above advertisements: "Share", "Advertisement"."""
    button_joints: frozenset[str] = frozenset()
    """Small words between buttons on one line: "Share this page to Facebook"."""
    syndicated: frozenset[str] = frozenset()
    """What the last line of a feed's item says of where it is from: "appeared first on"."""
    closings: frozenset[str] = frozenset()
    """Lines that say that an article is over: "End of article", «Конец статьи»."""
    counted: frozenset[str] = frozenset()
    """What is counted beside an article: "views", «минуты чтения», "Lesezeit"."""


class SpeechWords(Struct, frozen=True, kw_only=True):
    """The words that tell who said what, all lower-case, in their dictionary form.

    These are what the engine asks of every language; what one grammar needs besides is in a record
    of that language, which adds to this one.
    """

    abbreviations: frozenset[str] = frozenset()
    """Words whose dot ends no sentence: «им.», "gov."; with a dot here, before a number alone."""
    cues: frozenset[str] = frozenset()
    """Verbs of saying: «заявить», "say"."""
    clause_cues: frozenset[str] = frozenset()
    """Words that report only with a clause: «уверен, что ...»."""
    conviction_cues: frozenset[str] = frozenset()
    """Those of them that also stand behind what somebody holds: «Мост нужен, уверен Ветров»."""
    silent_cues: frozenset[str] = frozenset()
    """Impersonal verbs that name nobody's words: «считается»."""
    asking_cues: frozenset[str] = frozenset()
    """Verbs whose infinitive is what was said: «призвал отменить»."""
    chanting_cues: frozenset[str] = frozenset()
    """Verbs of what many shout or a placard says, one call after another: «скандировать»."""
    spoken_cues: frozenset[str] = frozenset()
    """Cues only beside direct speech: «бросил он»."""
    naming_cues: frozenset[str] = frozenset()
    """Verbs that call something by a name: «назвать», "dub"."""
    deeming_cues: frozenset[str] = frozenset()
    """Verbs that do so in one clause, and report with another: «считает план «лишним»»."""
    as_cues: frozenset[str] = frozenset()
    """Verbs that call something by a name behind «как»: «выделил проект как «якорный»»."""
    blaming_cues: frozenset[str] = frozenset()
    """Naming cues that report with a clause, too: «обвинил мэра в том, что ...»."""
    source_nouns: frozenset[str] = frozenset()
    """Nouns that with a preposition introduce a source: «по словам», «по данным»."""
    speech_nouns: frozenset[str] = frozenset()
    """Things that say something: «заявление», «доклад», "report"."""
    channel_nouns: frozenset[str] = frozenset()
    """Those that are only where somebody writes: «попрощался в соцсетях: «...»»."""
    press_documents: frozenset[str] = frozenset()
    """Those of them that papers issue: «статья»."""
    official_documents: frozenset[str] = frozenset()
    """Those of them that a body issues sooner than somebody: «пресс-релиз»."""
    issuing_stems: tuple[str, ...] = ()
    """How verbs begin that say who issues one: «опубликовал доклад»."""
    court_documents: frozenset[str] = frozenset()
    """Those of them that a court issues, where one is named: «приговор»."""
    court: str = ""
    """What a court is called."""
    nobodys_views: frozenset[str] = frozenset()
    """Nouns for what somebody says or holds that name nobody by themselves: «Angaben»."""
    nobodys_stems: tuple[str, ...] = ()
    """What adjectives begin with that name nobody before them: «ersten Schätzungen»."""
    own_documents: frozenset[str] = frozenset()
    """Those of them that speak for themselves: «закон», «договор»."""
    own_stems: tuple[str, ...] = ()
    """How adjectives begin of others that do: «исковое заявление»."""
    person_nouns: frozenset[str] = frozenset()
    """What a person can be called: «глава», "spokesman"."""
    organisation_nouns: frozenset[str] = frozenset()
    """What a body that speaks can be called: «агентство», "ministry"."""
    generic_bodies: frozenset[str] = frozenset()
    """Of those, the ones that name nobody: «СМИ», "the press"."""
    said_forms: frozenset[str] = frozenset()
    """Verbs with which the narrator goes on behind marks that nothing closes: "said"."""
    saying_pronouns: frozenset[str] = frozenset()
    """Pronouns that then stand beside them: "she said", no "and said"."""
    saying_articles: frozenset[str] = frozenset()
    """Articles of nouns that then stand behind them: "said the mayor"."""
    distancing_words: frozenset[str] = frozenset()
    """Words before what is called so by nobody in particular: «так называемый»."""
    title_nouns: frozenset[str] = frozenset()
    """Nouns before names in marks: «газета», «фильм», "film"."""
    leaders: frozenset[str] = frozenset()
    """Roles that are used for each other: «глава», «президент», «лидер»."""
    directors: frozenset[str] = frozenset()
    """Roles of who leads a body, and no state: «директор», «начальник»."""
    makers: frozenset[str] = frozenset()
    """Roles towards a thing that those who brought it have: «автор»."""
    motion_stems: frozenset[str] = frozenset()
    """The stems of what members of a parliament bring in: «законопроект», «поправка»."""
    company_nouns: frozenset[str] = frozenset()
    """Nouns for bodies whose names stand bare in the press: «компания»."""
    interlocutors: frozenset[str] = frozenset()
    """Roles towards the reporter: «собеседник»."""
    often_held: frozenset[str] = frozenset()
    """Roles that one article gives to several people: «министр», «эксперт»."""
    trades: frozenset[str] = frozenset()
    """Trades and stations that nobody has beside another: «подрядчик» is no «мэр»."""
    trade_endings: tuple[str, ...] = ()
    """How such trades end: a «футуролог» is no «культуролог»."""
    fields: dict[str, frozenset[int]] = {}
    """What people are called, with its fields: a «тренер» may be a «спортсмен», no «врач»."""
    offices: dict[str, dict[str, str]] = {}
    """What a leader is called, with stems of what he leads and what these say in his title.

    «Губернатор» is «глава региона»; «министр иностранных дел» is «глава МИД».
    """
    functions: frozenset[str] = frozenset()
    """What somebody is in a court or an inquiry, and nobody else there: «прокурор»."""
    experts: frozenset[str] = frozenset()
    """Whom papers ask: behind his words «говорит эксперт» is whoever was named there before."""
    shown_by: dict[str, tuple[str, ...]] = {}
    """What somebody is called in a court, whatever else he is, with how words begin that say so
    of him: «подсудимый», «признан виновным»."""
    verdict_stems: tuple[str, ...] = ()
    """How words begin that say so of who acts: «Норт получил год колонии»."""
    state_stems: frozenset[str] = frozenset()
    """Stems by which a leader is of the state the article is about: «глава государства»."""
    narrow_roles: dict[str, frozenset[str]] = {}
    """Roles with the stems of what they are of where no broader one is theirs: «капитан судна»."""
    broader_roles: dict[str, frozenset[str]] = {}
    """What holders of narrower roles are called, too: «спортсмен» for a «боксёр»."""
    epithet_endings: tuple[str, ...] = ()
    """Endings of nouns for persons that no list holds: «Korbmacher», «Zweitplatzierte»."""
    writing: frozenset[str] = frozenset()
    """Verbs of what papers do, too: „...“, schrieb die Morgenpost."""
    synonyms: dict[str, frozenset[str]] = {}
    """Roles that are called otherwise, too: «адвокат», «защитник»."""
    groups: tuple[frozenset[str], ...] = ()
    """What the same several are called: «учёные», later «авторы», «разработчики»."""
    representatives: frozenset[str] = frozenset()
    """Roles that say only where somebody belongs: «представитель»."""
    body_names: tuple[tuple[str, ...], ...] = ()
    """Names of bodies that every reader knows, a body a row, the fullest first."""
    demonyms: dict[str, str] = {}
    """Stems that tell a place in another way, with the usual one: «американский», «США»."""
    located: frozenset[str] = frozenset()
    """Roles that a place or body tells more of: «источник в правительстве»."""
    successors: frozenset[str] = frozenset()
    """Roles that only one can have towards another: «преемник Норта» is somebody named."""
    quantifiers: frozenset[str] = frozenset()
    """Nouns that count others: «ряд экспертов»."""
    indefinite: frozenset[str] = frozenset()
    """What stands for several whom nobody names: «многие»."""
    unnamed: frozenset[str] = frozenset()
    """Roles whose holders an article does not name: «источник», «очевидец»."""
    selves: frozenset[str] = frozenset()
    """What says that it is whoever is spoken of: «сама певица»."""
    newly: frozenset[str] = frozenset()
    """Those of them that say that he was no such before: «новый чемпион» beat the one named so."""
    others: frozenset[str] = frozenset()
    """What says that somebody is none of those told of: «другой депутат»."""
    has_female_roles: bool = False
    """Whether a woman's role has a form of its own, so that «der Landwirt» is a man."""
    town_heads: frozenset[str] = frozenset()
    """What each town has one of, so that many are called so: «мэр»."""
    bare_people: frozenset[str] = frozenset()
    """What somebody is called of whom nothing but sex and age is told: «женщина»."""
    mens_nouns: frozenset[str] = frozenset()
    """What only men are called, in a language where a woman can have a masculine role: «парень»."""
    faceless: frozenset[str] = frozenset()
    """Roles whose holders papers seldom name: «корреспондент», «сторона»."""
    faceless_stems: tuple[str, ...] = ()
    """How words begin that say that nobody is named: «высокопоставленный», «задержанный»."""
    broader_bodies: dict[str, frozenset[str]] = {}
    """What bodies are called for short, whatever their kind: «ведомство» for a «служба»."""
    portfolios: dict[str, str] = {}
    """Stems of what a body is concerned with, and what it is called: «военное ведомство»."""
    broader_stems: frozenset[str] = frozenset()
    """The stems of what bodies are called for short."""
    workers: frozenset[str] = frozenset()
    """What those are called, with whose or where, whom papers seldom name: «охранник школы»."""
    kin_nouns: frozenset[str] = frozenset()
    """Roles towards another person, who is named behind them: «мать Петрова»."""
    aides: frozenset[str] = frozenset()
    """Of those, the ones by which somebody is introduced, too: «по словам адвоката Петрова»."""
    aides_of_office: frozenset[str] = frozenset()
    """Of those, the ones who are named behind an office: «помощника президента Юрия Норта»."""
    purpose_joints: frozenset[str] = frozenset()
    """Words that begin a clause of what somebody wants, or of what something is for: «чтобы»."""
    purpose_words: frozenset[str] = frozenset()
    """Prepositions before whom something is for: «сообщение для печати»."""
    press_noun: str = ""
    """The noun by which all of them are looked up: «издание»."""
    letter_openings: tuple[str, ...] = ()
    """What stands before the name of who wrote the words below: "from the desk of"."""
    asking_labels: frozenset[str] = frozenset()
    """What stands before the questions of an interview in place of a name: «вопрос»."""
    answering_labels: frozenset[str] = frozenset()
    """What stands before its answers: «ответ»."""
    asker_leads: frozenset[str] = frozenset()
    """What stands before the name of who asks in an interview: „mit ihr sprach“."""
    and_word: str = ""
    """What joins the last two of several speakers: «и»."""
    press_nouns: frozenset[str] = frozenset()
    """What a paper, an agency or a channel can be called: «издание»."""
    press_names: frozenset[str] = frozenset()
    """Names of agencies and channels that every reader knows, and that pass the news on."""
    name_particles: frozenset[str] = frozenset()
    """Lower-case words inside a person's name: "van", «аль»."""
    determiners: frozenset[str] = frozenset()
    """Words that point at what was named before: «эта группа»."""
    possessives: dict[str, str] = {}
    """Possessive pronouns with their gender, "" for the plural: «его», «их»."""
    there_words: frozenset[str] = frozenset()
    """Words for the body that somebody spoke in: «сообщили там»."""
    acting_pronouns: dict[str, str] = {}
    """Pronouns that are subjects, with their genders: «он», "she"; no „sie“, who are many, too."""
    pronoun_reach: int = 0
    """Sentences before its own in which the only one is looked for whom a pronoun fits."""
    place_prepositions: frozenset[str] = frozenset()
    """Prepositions before the document or body in which something is said: «в докладе»."""
    particles: frozenset[str] = frozenset()
    """Words that stand between others and change nothing: «же»."""
    farther: frozenset[str] = frozenset()
    """Pronouns for who did not act last: «Норт спросил Дыма. Тот ответил»."""
    first_person: frozenset[str] = frozenset()
    """Words by which somebody speaks of himself: «я», «наш»."""
    second_person: frozenset[str] = frozenset()
    """Words for whom somebody speaks to, with the letters they have there: «вы», „Ihnen“."""
    connectives: frozenset[str] = frozenset()
    """What joins a sentence to the one before and is nobody's words: «кроме того»."""
    about_this: frozenset[str] = frozenset()
    """What begins a sentence that says whose words the one before was: «об этом»."""
    that_words: frozenset[str] = frozenset()
    """Words that begin a reported clause: «что», "that"."""
    as_words: frozenset[str] = frozenset()
    """Words behind which a thing is named, or a source: «как якорный», «как сообщил»."""
    joints: frozenset[str] = frozenset()
    """Words that join two clauses of one sentence: «и», «но»."""
    contrasts: frozenset[str] = frozenset()
    """Words behind a comma with which the narrator goes on: «однако», «хотя»."""
    afterthoughts: frozenset[str] = frozenset()
    """Words after which only what follows is reported: «или, по его словам, ...»."""
    causes: frozenset[str] = frozenset()
    """Words before a clause that tells why something is: «из-за того, что»."""
    about_prepositions: frozenset[str] = frozenset()
    """Prepositions before what a document is about: «закон о реках»."""
    setting_prepositions: frozenset[str] = frozenset()
    """Prepositions before when, to whom or by whom a source says something: «за май»."""
    also_word: str = ""
    """The word behind a joint for what is done, too: «..., а также пообещал»."""
    relatives: frozenset[str] = frozenset()
    """Words that begin a clause on what stands before it: «который»."""
    comparisons: frozenset[str] = frozenset()
    """Words before «, как» that make it a time or a likeness: «после того, как»."""
    exceptions: frozenset[str] = frozenset()
    """Words before those that do not: «кроме того, как сообщает»."""
    whether_words: frozenset[str] = frozenset()
    """Words that make a question of a clause, behind its first words: «придёт ли»."""
    question_words: frozenset[str] = frozenset()
    """Words that begin a reported question: «почему», "whether"."""
    where_words: frozenset[str] = frozenset()
    """Those of them that tell of a place behind one: «в порту, где стоит флот»."""
    open_questions: frozenset[str] = frozenset()
    """Those of them that tell more of what stands before, as well: «следы, когда», «тому, кто»."""
    asked_nouns: frozenset[str] = frozenset()
    """Forms of the noun for what is asked: «отвечая на вопрос, уйдёт ли он»."""


class PlainWords(SpeechWords, frozen=True, kw_only=True):
    """The words of a language without a grammar, all as they stand in print; `cues`, too."""

    bars: frozenset[str] = frozenset()
    """What stands before names that are none of who speaks, prepositions and articles: «dijo a
    Luis Rey», «la Policía Nacional»."""
    addressing: frozenset[str] = frozenset()
    """Prepositions before whom somebody speaks to: «a la jueza Ana Soler»."""
    articles: frozenset[str] = frozenset()
    """What begins a noun phrase: «dijo a la prensa el alcalde Luis Rey»."""
    titles: frozenset[str] = frozenset()
    """What people are called before their names, with a capital where a sentence begins."""
    body_stems: tuple[str, ...] = ()
    """How words begin in names that are of no person: «Banca d'Italia»."""
    genitive_endings: tuple[str, ...] = ()
    """How a name ends that stands before what is its bearer's: „Volvos vd“."""
    owned_endings: tuple[str, ...] = ()
    """How words end behind the name of whose they are: «Kovács Anna szóvivője»."""
    declined_endings: tuple[str, ...] = ()
    """How the name of somebody ends who is spoken to or of: «Matti Lahdesta»."""
    feminine_surnames: tuple[str, ...] = ()
    """How all surnames of women end: «Jana Nováka» is a man's name in the genitive."""
    given_names: frozenset[str] = frozenset()
    """First names beside those that are borne around the world."""
    is_told_by_first_name: bool = False
    """Whether a person is somebody with a known first name: where roles and bodies stand without
    an article nothing else tells that «Warszawy Jan Nowak» is no name."""
    has_frames: bool = False
    """Whether the name stands before the marks and the verb behind them: «Ayşe Er, "..." dedi»."""
    has_surnames_first: bool = False
    """Whether the first name stands last: «Kovács Anna»."""


class SpacelessWords(SpeechWords, frozen=True, kw_only=True):
    """The words of a language without spaces and capitals; `cues` as sentences end with them.

    `name_particles` stand before a name that an office follows: 「海浜市の高橋隆司市長」.
    """

    subject_marks: frozenset[str] = frozenset()
    """What stands behind who acts: 「は」."""
    honorifics: frozenset[str] = frozenset()
    """What stands behind names of people alone: 「さん」."""
    office_words: frozenset[str] = frozenset()
    """What stands behind names, and behind places and bodies, too: 「市長」."""
    no_name_letters: frozenset[str] = frozenset()
    """Letters that hardly stand in a name: those of trades and bodies, 「会社員」."""
    no_name_endings: frozenset[str] = frozenset()
    """Letters with which hardly a name ends: those of places, 「東京都」."""


class GenderForms(Struct, frozen=True, kw_only=True):
    """What shows that somebody is a woman, or a man, beside what they say."""

    pronouns: frozenset[str] = frozenset()
    """Words that stand for the speaker by themselves, or in a cue: «она», «по её словам»."""
    titles: frozenset[str] = frozenset()
    """What stands before the name: "Mrs", «Frau»."""
    cue_endings: tuple[str, ...] = ()
    """How a verb of speech ends that agrees with its subject: «сказала»."""
    role_endings: tuple[str, ...] = ()
    """How what somebody is called ends: "spokeswoman", «Sprecherin»."""
    surname_endings: tuple[str, ...] = ()
    """How a surname ends that has two forms: «Ветрова»."""
    patronymic_endings: tuple[str, ...] = ()
    """How what stands between given name and surname ends: «Ивановна»."""


class Language(Struct, frozen=True, kw_only=True):
    """One language. `speech` is None where quotes are not looked for in it."""

    code: str
    header: HeaderWords
    quotation_marks: tuple[str, str] = ("“", "”")
    """The outer marks of verbatim speech, opening and closing."""
    letters: str = ""
    """Its letters beyond ASCII, the commonest first: they tell legacy encodings apart."""
    hyphened: frozenset[str] = frozenset()
    """Words that keep their hyphen at a line's end, or what these begin or end with: "well-"."""
    page: PageWords = PageWords()
    table: TableWords = TableWords()
    exports: ExportWords | None = None
    """None where no press database labels its exports in it."""
    speech: SpeechWords | None = None
    women: GenderForms = GenderForms()
    men: GenderForms = GenderForms()
