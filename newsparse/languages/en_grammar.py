"""English: the closed classes of its words, the forms of its verbs, and first names by gender."""

from msgspec import Struct

from newsparse.languages.given_names import GIVEN_MEN, GIVEN_OTHERS, GIVEN_WOMEN
from newsparse.languages.language import SpeechWords, phrases, words


class GrammarWords(Struct, frozen=True, kw_only=True):
    """What a language that is read without a dictionary has to tell of its grammar, lower-case."""

    determiners: frozenset[str] = frozenset()
    """Words that begin a noun phrase: "the", "several"."""
    articles: frozenset[str] = frozenset()
    indefinite: frozenset[str] = frozenset()
    """Words before somebody or something that is not known yet: "a", "another"."""
    possessives: frozenset[str] = frozenset()
    masculine_pronouns: frozenset[str] = frozenset()
    feminine_pronouns: frozenset[str] = frozenset()
    plural_pronouns: frozenset[str] = frozenset()
    subject_pronouns: frozenset[str] = frozenset()
    """Pronouns that are never an object: "he"."""
    neuter_pronouns: frozenset[str] = frozenset()
    """Pronouns of things and bodies: "it"."""
    indefinite_pronouns: frozenset[str] = frozenset()
    """Pronouns for somebody who is not named: "everyone"."""
    other_pronouns: frozenset[str] = frozenset()
    prepositions: frozenset[str] = frozenset()
    conjunctions: frozenset[str] = frozenset()
    subordinators: frozenset[str] = frozenset()
    """Words that begin a clause: "because", "who"."""
    time_subordinators: frozenset[str] = frozenset()
    """Words that begin a clause of when or why: "while"."""
    participle_leads: frozenset[str] = frozenset()
    """Words that a passive stands behind without a subject: "when asked"."""
    infinitive_leads: frozenset[str] = frozenset()
    """Verbs whose object does what an infinitive says: "saw her side concede"."""
    naming_participles: frozenset[str] = frozenset()
    """What somebody asks not to be: "named"."""
    set_off: frozenset[str] = frozenset()
    """What goes on about a source behind a comma: "who"."""
    counting: frozenset[str] = frozenset()
    """Determiners that stand for those they count: "most of those asked"."""
    relatives: frozenset[str] = frozenset()
    """Words that go on about a thing named before: "which"."""
    auxiliaries: frozenset[str] = frozenset()
    adverbs: frozenset[str] = frozenset()
    nouns_in_ly: frozenset[str] = frozenset()
    """Words that look like adverbs and are none: "family"."""
    time_words: frozenset[str] = frozenset()
    """Words that can tell when something was said: "Monday"."""
    titles: frozenset[str] = frozenset()
    """What stands before a name: "gov", "prime minister"."""
    long_titles: dict[str, str] = {}
    """Titles that are written short, with the noun they stand for: "gov", "governor"."""
    masculine_titles: frozenset[str] = frozenset()
    feminine_titles: frozenset[str] = frozenset()
    name_suffixes: frozenset[str] = frozenset()
    masculine_nouns: frozenset[str] = frozenset()
    """Nouns for a man: "spokesman"."""
    feminine_nouns: frozenset[str] = frozenset()
    group_nouns: frozenset[str] = frozenset()
    """Nouns and numerals for several people: "critics", "many"."""
    named_groups: frozenset[str] = frozenset()
    """Groups whose nouns are written with a capital: "republicans"."""
    stand_ins: frozenset[str] = frozenset()
    """Nouns that stand for somebody named before: "the nominee"."""
    aged: frozenset[str] = frozenset()
    """Nouns that tell an age of somebody named before: "the teenager"."""
    demonyms: frozenset[str] = frozenset()
    """What somebody of a country is called: "the Swede"."""
    other_roles: frozenset[str] = frozenset()
    """Words that make a role another one: a "former mayor" is no "mayor"."""
    callings: tuple[frozenset[str], ...] = ()
    """What people are called of whom nobody is two: "judge" and "prosecutor"."""
    sole_offices: frozenset[str] = frozenset()
    """Roles that one person at a time holds: "mayor"."""
    thing_nouns: frozenset[str] = frozenset()
    """Last words of names that are no surnames: "Queen Victoria Street"."""
    refusals: frozenset[str] = frozenset()
    """Verbs by which somebody says no: "decline to comment"."""
    naming_nouns: frozenset[str] = frozenset()
    """What who wants to stay unnamed asks to be left out: "his surname"."""
    answers: frozenset[str] = frozenset()
    """What somebody refuses who says nothing at all."""
    measures: frozenset[str] = frozenset()
    """What things go by rather than what says so: "paid according to age"."""
    place_names: frozenset[str] = frozenset()
    """First names that are places, too: "Georgia"."""
    whole_bodies: frozenset[str] = frozenset()
    """Bodies whose short name is their whole one: the "House" is no "White House"."""
    closed_names: frozenset[str] = frozenset()
    """Words of closed classes that are names, as they are written: "Will Grant"."""
    capital_names: frozenset[str] = frozenset()
    """What is no pronoun in capitals: "US"."""
    surname_verbs: frozenset[str] = frozenset()
    """Forms among the common verbs that are names where they have a capital: "Ida Fell"."""
    common_verbs: frozenset[str] = frozenset()
    """Forms that are verbs and end the noun phrase before them: "came"."""
    noun_verbs: frozenset[str] = frozenset()
    """Verbs whose present forms are nouns too: "claim", "report"."""
    wordless_verbs: frozenset[str] = frozenset()
    """Verbs for what bodies and things do without words: "smoke threatens the town"."""
    object_verbs: frozenset[str] = frozenset()
    """Cues that take things more often than words: "add a wing", "maintain a force"."""
    irregular_verbs: frozenset[str] = frozenset()
    """Verbs that rules do not inflect: infinitive, past tense and participle: "say said said"."""
    doubling_verbs: frozenset[str] = frozenset()
    """Verbs whose last letter is doubled: "admit", "admitted"."""
    masculine_names: frozenset[str] = frozenset()
    feminine_names: frozenset[str] = frozenset()
    other_names: frozenset[str] = frozenset()
    """First names of which no list says who bears them."""


class EnglishWords(SpeechWords, frozen=True, kw_only=True, eq=False):
    """The words that tell who said what in English."""

    addressees: frozenset[str]
    stance_cues: frozenset[str]
    """Verbs whose object is what somebody stands for or against: "call for", "condemn"."""
    claim_nouns: frozenset[str]
    """Nouns that report with a clause: "his claim that ..."."""
    grammar: GrammarWords


GRAMMAR = GrammarWords(
    determiners=words(
        """
        the a an this these those some any no every each all both many most several few other
        another one two three four five six seven eight nine ten dozen dozens hundreds thousands
        more fewer half certain such his her its their our my your whose various numerous either
        neither
        """
    ),
    articles=words("the a an"),
    indefinite=words("a an one another"),
    possessives=words("his her its their our my your"),
    masculine_pronouns=words("he him himself his"),
    feminine_pronouns=words("she her herself"),
    plural_pronouns=words("they we them us"),
    subject_pronouns=words("i he she we they"),
    neuter_pronouns=words("it its"),
    indefinite_pronouns=words("someone everyone everybody somebody"),
    other_pronouns=words(
        """
        i you it there someone everyone everybody somebody nobody anyone everything something
        nothing anything
        """
    ),
    prepositions=words(
        """
        of in on at by for with from to about against into over under between among through
        during before after since without within behind beyond near across toward towards upon
        around amid despite like unlike outside inside along per via above below throughout off out
        up down as than aside regarding concerning following beside
        """
    ),
    conjunctions=words("and or nor but yet so plus &"),
    subordinators=words(
        """
        that because while whilst when if although though whereas until unless whether where which
        who whom whose what how why as since before after than
        """
    ),
    time_subordinators=words("when while whilst since after before until though although because"),
    participle_leads=words("when if as unless until"),
    infinitive_leads=words(
        """
        see sees saw seen seeing watch watches watched watching hear hears heard hearing let lets
        letting make makes made making help helps helped helping
        """
    ),
    naming_participles=words("named identified quoted"),
    set_off=words("who whose which"),
    counting=words(
        """
        those some every all both many most several few other others another more fewer half one
        two three four five six seven eight nine ten dozens hundreds thousands
        """
    ),
    relatives=words("which that"),
    auxiliaries=words(
        """
        is are was were be been being am has have had having do does did will would can could may
        might shall should must cannot isn't aren't wasn't weren't hasn't haven't hadn't don't
        doesn't didn't won't wouldn't can't couldn't shouldn't ain't
        """
    ),
    adverbs=words(
        """
        please also later then already now never once again still just even only often earlier today
        yesterday tonight tomorrow too instead meanwhile however not always sometimes soon
        ever apart twice long further first last rather quite perhaps maybe nevertheless nonetheless
        indeed moreover afterwards furthermore therefore thus though both well back so far finally
        here besides otherwise overall anyway yes oh okay phew hence
        """
    ),
    nouns_in_ly=words(
        """
        family ally rally reply july italy assembly bully fly supply monopoly anomaly butterfly
        jelly belly lily folly emily kelly reilly o'reilly billy molly sally polly holly beverly
        kimberly connolly daily weekly monthly elderly homily panoply doily tally
        early likely unlikely friendly unfriendly deadly costly lovely lively timely untimely ugly
        silly lonely scholarly orderly disorderly quarterly yearly hourly nightly unruly worldly
        cowardly fatherly motherly brotherly neighborly neighbourly grisly ghastly bodily burly
        curly hilly chilly jolly woolly wobbly prickly melancholy wily gnarly
        """
    ),
    time_words=words(
        """
        monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow
        morning afternoon evening night week month year january february march april may june july
        august september october november december early earlier late later recently
        weeks months years days century centuries decade decades hours
        """
    ),
    masculine_titles=words("mr sir lord king prince father brother congressman viscount"),
    feminine_titles=words(
        "mrs ms miss lady queen princess dame sister madam congresswoman baroness"
    ),
    titles=phrases(
        """
        dr, prof, gov, sen, rep, lt, gen, col, maj, capt, sgt, cmdr, adm, insp, supt, rev, hon,
        judge, justice,
        president, vice president, senator, governor, secretary, mayor, representative, professor,
        pope, cardinal, archbishop, bishop, chancellor, minister, prime minister, first lady,
        speaker, attorney general, general, colonel, captain, major, sergeant, detective, officer,
        sheriff, chief, commissioner, director, chairman, chairwoman, ambassador, superintendent,
        candidate, nominee, pres, det, deputy, lieutenant, admiral, commander, councilman,
        councilwoman, coach, pastor, imam, rabbi, councillor, councilor, cllr, alderman,
        chairperson, chair,
        inspector, constable, baroness, viscount, di, ds, dc, dci, pc, mp, msp, mep, pm, datuk,
        seri, congressman, congresswoman, major-general, major-gen, maj-gen,
        lieutenant-general, lt-gen, brigadier-general, brig-gen, brigadier, lieutenant-colonel,
        lt-col
        """
    ),
    name_suffixes=words("jr sr ii iii iv mbe obe cbe kc qc mp msp mep md phd esq"),
    long_titles={
        "gov": "governor",
        "sen": "senator",
        "rep": "representative",
        "pres": "president",
        "prof": "professor",
        "dr": "doctor",
        "gen": "general",
        "col": "colonel",
        "capt": "captain",
        "sgt": "sergeant",
        "det": "detective",
        "insp": "inspector",
        "supt": "superintendent",
        "lt": "lieutenant",
        "cmdr": "commander",
        "adm": "admiral",
    },
    masculine_nouns=words(
        """
        man spokesman chairman congressman businessman husband father son brother uncle nephew
        actor king prince boy grandfather grandson councilman policeman salesman gentleman widower
        boyfriend priest alderman lord duke dad guy
        """
    ),
    feminine_nouns=words(
        """
        woman spokeswoman chairwoman congresswoman businesswoman wife mother daughter sister aunt
        niece actress queen princess girl grandmother granddaughter councilwoman policewoman lady
        widow girlfriend nun alderwoman duchess mom mum
        """
    ),
    group_nouns=words(
        """
        people media officials critics supporters opponents experts analysts scientists researchers
        economists lawmakers republicans democrats conservatives liberals voters residents
        witnesses sources aides advisers advisors allies authorities prosecutors lawyers attorneys
        police activists advocates reporters journalists leaders members doctors parents students
        others some many most several both all few two three thousands hundreds dozens protesters
        demonstrators investigators regulators executives investors historians scholars pundits
        americans women men workers unions companies groups polls surveys studies reports friends
        locals
        """
    ),
    named_groups=words("republicans democrats conservatives liberals americans"),
    stand_ins=words(
        """
        man woman nominee candidate senator congressman congresswoman representative governor mayor
        businessman businesswoman billionaire mogul tycoon entrepreneur actor actress singer author
        writer novelist professor lawmaker legislator economist lawyer attorney analyst coach player
        republican democrat conservative liberal libertarian politician diplomat veteran officer
        general colonel detective doctor scientist researcher activist journalist reporter columnist
        director filmmaker artist musician founder executive teacher student
        official native resident surgeon historian engineer farmer judge sheriff pastor bishop
        expert specialist star boss skipper captain manager campaigner academic scholar host
        striker midfielder defender goalkeeper winger batsman bowler golfer boxer jockey cyclist
        centre-back center-back full-back left-back right-back wing-back fly-half scrum-half flanker
        neurobiologist microbiologist immunologist biochemist astrophysicist geophysicist
        geneticist oceanographer glaciologist seismologist volcanologist hydrologist toxicologist
        swimmer gymnast footballer cricketer sprinter guitarist drummer pianist violinist cellist
        comedian broadcaster playwright poet composer rapper sculptor painter photographer chef
        ecologist biologist physicist chemist astronomer geologist epidemiologist psychologist
        sociologist anthropologist archaeologist zoologist botanist philosopher virologist
        climatologist statistician mathematician naturalist conservationist songwriter screenwriter
        cartoonist illustrator presenter backbencher peer councillor philanthropist financier
        quarterback pitcher pundit marathoner rower skier explorer mountaineer astronaut theologian
        geographer criminologist meteorologist neuroscientist dramatist essayist biographer lyricist
        soprano postman dentist nurse vet priest baker butcher fisherman builder pilot gardener
        sailor shepherd printer barber tailor shoemaker plumber electrician librarian retiree
        """
    ),
    aged=words("teenager teen pensioner youngster octogenarian nonagenarian centenarian"),
    demonyms=words(
        """
        american argentine argentinian australian austrian belgian brazilian briton bulgarian
        canadian croat czech dane dutchman dutchwoman egyptian englishman englishwoman ethiopian
        finn frenchman frenchwoman german greek hungarian icelander indian iranian irishman
        irishwoman israeli italian ivorian jamaican kenyan lebanese maltese moroccan mexican
        nigerian norwegian pole portuguese romanian russian scot
        scotsman serb slovak slovene spaniard swede turk ugandan ukrainian welshman
        albanian algerian armenian cameroonian chilean colombian cuban cypriot estonian georgian
        ghanaian iraqi jordanian latvian lithuanian pakistani palestinian peruvian senegalese
        syrian tunisian uruguayan venezuelan zambian zimbabwean
        """
    ),
    other_roles=words(
        """
        former ex deputy vice assistant associate shadow junior incoming designate elect late
        retired onetime one-time previous would-be aspiring
        """
    ),
    callings=(
        words(
            "judge justice magistrate prosecutor lawyer attorney barrister solicitor defendant"
            " witness juror clerk plaintiff"
        ),
        words(
            "manager coach striker goalkeeper keeper midfielder defender winger forward"
            " scorer referee"
        ),
        *(
            words("manager coach referee goalkeeper keeper striker") | {back}
            for back in words("centre-back center-back full-back left-back right-back wing-back")
        ),
    ),
    sole_offices=words(
        """
        mayor president governor premier chancellor prime pope king queen emir chief chairman
        chairwoman chairperson chair head ceo commissioner superintendent speaker sheriff principal
        dean provost rector captain founder owner headteacher headmaster headmistress
        editor-in-chief vice-chancellor ombudsman
        """
    ),
    thing_nouns=words(
        """
        street avenue boulevard square road crescent terrace station island airport stadium arena
        tower cup prize award awards trophy watch phone
        """
    ),
    refusals=words("decline refuse"),
    naming_nouns=words("name names surname surnames identity"),
    answers=words("comment respond elaborate reply"),
    measures=words(
        """
        plan schedule age gender sex size height weight need needs taste tastes ability abilities
        income skill skills rank type kind category preference preferences budget circumstances
        season price wealth merit seniority instructions custom conscience severity priorities
        strengths weaknesses
        specification specifications
        """
    ),
    place_names=words(
        """
        georgia virginia chelsea paris austin jordan israel florence charlotte carolina dallas
        victoria adelaide sydney kent lincoln jackson houston chad madison india asia china
        savannah phoenix brooklyn geneva verona lourdes
        """
    ),
    whole_bodies=words("house senate congress parliament treasury army navy assembly"),
    closed_names=frozenset(("Will", "Per", "May")),
    capital_names=frozenset(("US", "WHO")),
    surname_verbs=words("fell rose drew held hung met left led won lent"),
    common_verbs=words(
        """
        came made took got gave kept ran became began brought stood sent lost won paid built
        bought caught drew fell flew grew held hid laid led meant met rode rose sat sold spent stole
        struck taught threw wore broke chose drove ate forgot hung make makes take takes keep keeps
        get gets go come comes become becomes give gives seem seems seemed appear appears
        appeared remains remained uses features includes contains visited
        tried tries try let lets send sends bring brings shook woke drank swam shone slept dug left
        fled froze sank sped sprang swept swung tore overcame overtook shrank crept clung dealt fed
        wept leapt lit bled blew knelt slid strove rang lent wove forgave spun stuck
        """
    ),
    irregular_verbs=phrases(
        """
        say said said, tell told told, write wrote written, think thought thought, shoot shot shot,
        swear swore sworn, sing sang sung, read read read, feel felt felt, know knew known,
        understand understood understood, hear heard heard, see saw seen, find found found,
        show showed shown, begin began begun, seek sought sought, hit hit hit, speak spoke spoken,
        forecast forecast forecast, hold held held, put put put, go went gone, make made made,
        give gave given, take took taken, withdraw withdrew withdrawn, cry cried cried,
        lie lied lied, prove proved proven, adamant adamant adamant, confident confident confident
        """
    ),
    object_verbs=words("add maintain boast"),
    wordless_verbs=phrases(
        "threaten, encourage, refer to, point to, offer, support, seek, respect"
    ),
    noun_verbs=words(
        """
        claim report note signal state plan call question detail estimate support hope fear promise
        pledge
        demand order request advocate attack forecast protest comment remark answer reply worry
        doubt challenge project document post tweet joke shout cry raise rule view charge praise
        blame respect trust love hate favor favour value back hit pan text email e-mail message
        label brand name nickname title term quote guess cite dispute echo highlight
        outline feature reason offer vow caution blast slam mock test need want chant stress
        laugh sigh yell scream whisper mutter counter snap advance rate show find read
        champion tout bash rip endorse lament shrug grin smile nod share beam bark vent rant
        appeal purpose counsel rail voice object venture volunteer mention figure hint shoot fire
        """
    )
    | {"appeal to"},
    doubling_verbs=words(
        """
        admit quip blog slam refer commit rap nod regret sob plan rebut permit chat beg jab brag
        rip pan dub snap hit crow submit shrug grin
        """
    ),
    other_names=GIVEN_OTHERS,
    masculine_names=GIVEN_MEN
    | words(
        """
        aaron abdul abdullah abel abraham adam adrian ahmed aidan ajay akash alan alasdair alastair
        albert alberto alec alejandro alessandro alex alexander alexis alfie alfred ali alistair
        allan allen alonso alvin amari amir amit anders andre andrea andreas andrew andy angel
        angelo angus anil anthony antoine anton antonio aram archie ariel arjun armando arnold
        arthur arturo asher ashley ashok atticus austin avery barack barney barry bashar bashir ben
        benedict benjamin benny bernard bernie bert bilal bill billy bjorn blake bob bobby boris
        brad bradley brandon brendan brendon brent brett brian brody bruce bruno bryan caleb callum
        calum calvin cameron camille camilo carl carlos casey cecil cedric cesar chad charles
        charlie chris christian christopher chuck ciaran clarence claude clayton clement clifford
        clint clinton clive clyde cody colin colm connor conor corey cornelius courtney craig curtis
        cyril cyrus dale damian damien damon dan dana daniel danny darius darnell darrell darren
        darryl dave david davinder dean declan deepak demetrius dennis denzel derek dermot derrick
        desmond dexter diego dirk dmitri dmitriy dmitry dominic dominique don donald doug dougal
        douglas drew duncan dustin dwayne dwight dylan eamonn earl ed eddie edgar edmund eduardo
        edward edwin efrain eli elias elijah eliot elliot elliott elmer elon emanuel emil emilio
        emmanuel emmett enrique enzo eric erik ernest ernesto ernie errol esteban ethan euan eugene
        evan ewan ezra fabian fabio faisal farid felipe felix femi ferdinand fergus fernando fidel
        finlay finn francis francisco francois frank franklin franz fraser fred freddie frederick
        fredrik gabriel gabriele gareth garrett garry garth gary gaston gavin gene geoff geoffrey
        george geraint gerald gerard gerry gilbert giles giorgio giovanni giuseppe glen glenn glyn
        godfrey gordon graeme graham grant greg gregor gregory guillermo gunther gustav gustavo guy
        gwyn hamish hamza hank hans harald harold harry hartmut haruki harvey hassan hector henry
        herbert herman hilary hiroshi horace horacio howard howie hubert hugh hugo hussein huw hywel
        iain ian ibrahim ibrahima ignacio igor imran ira isaac ismail ivan ivor iwan jabari jack
        jackie jackson jacob jacques jaime jake jalen jamal james jamie jan janos jared jarrett
        jarrod jason jasper javier jay jayden jean jeb jeff jeffrey jens jeremiah jeremy jermaine
        jerome jerry jesse jessie jesus jim jimmy jo joachim joan joao joaquin jochen jody joe joel
        johan johann john johnny jon jonah jonas jonathan jonathon jordan jorge joris jose joseph
        josh joshua josiah juan juergen jules julian julio jurgen justin justus kai kamal kareem
        karim karl kasper keanu keiran keith kelly kelvin ken kendall kendrick kenji kenneth kerry
        kevin khaled khalid kieran kim kirk kofi konrad kris kristian kristof kunal kurt kwame kyle
        lachlan lance larry lars laszlo laurence lawrence leander lee leif leigh leland lenny leo
        leon leonard leonardo leonid leopold leroy lesley leslie levi lewis liam lindsay lindsey
        lionel lloyd lothar louis luc luca lucas lucien ludwig luigi luis luke luther lynn mackenzie
        magnus mahmoud malcolm manish manuel marc marcel marcelo marco marcos marcus marek mariano
        mario marion marius mark marlon marshall martin marty marvin mateo mathew mathias matt
        matthew matthias maurice mauricio mauro max maximilian maxwell mehdi mehmet mel melvin
        mervyn micah michael michel michele mick miguel mika mike mikhail milo mitch mitchell mitt
        mohamed mohammad mohammed mohan mohit morgan moritz moses muhammad murdo mustafa nabil
        nadeem narendra nasir nate nathan nathaniel neil nelson neville newt niall nicholas nick
        nicky nicola nicolai nicolas niels nigel nikhil nikita nikolai nils noah noel norman octavio
        olaf oleg oliver olivier ollie olu omar orville osama oscar oskar osman otis otto owen pablo
        paddy pascal pat patrick paul pavel pedro percy perry pete peter peyton phil philip phillip
        pierce pierre piers pietro piotr prakash quentin quincy quinn rafael rahul rajesh rajiv
        rakesh ralph ramesh ramon randy rashid raul ravi ray raymond reese reg reggie reginald
        reince reinhard rene reuben rex rhys ricardo rich richard rick ricky riley rishi rob robert
        roberto robin rocco rod roderick rodney rodrigo roger rohan roland ron ronald ronan ronnie
        rory ross rowan roy royce ruben rudolph rudy rufus rupert russ russel russell ryan salman
        salvador sam samir samuel sandy sanjay sasha satoshi saul scott seamus sean sebastian sergei
        sergey sergio seth shane shannon shaun shawn shelby sidney silas silvio simeon simon skyler
        solomon spencer stacy stan stanley stefan stelios stephen steve steven stewart stuart sunil
        suresh sven syd sylvester takeshi tariq taylor ted terence terrance terrence terry thaddeus
        theo theodore thom thomas thorsten tim timothy tobias toby todd tom tomas tommy tony tracy
        travis trevor tristan tyler tyrone ulrich umar uwe valentin vaughn vernon victor vijay
        vikram viktor vince vincent vinny vivek vivian vladimir volker wade waleed wallace walter
        warren wayne wei werner wesley wilfred wilhelm will willard william willie wolfgang xander
        xavier yannick yasir yitzhak youssef yuri yusuf zach zachariah zachary zane zubair
        adeel alf andriy asif chidi conrad delroy dougie duane elton elvis griff haruto herb
        humphrey irving jaap javed jiri joey jomar joss jude kev lonnie louie naveed petr randall
        richie rodel sadiq sajid segun sheldon sipho taras teddy thabo themba usman vaughan waqar
        wally wilbur wyatt zack chester dudley dion donovan
        """
    ),
    feminine_names=GIVEN_WOMEN
    | words(
        """
        abbie abby abigail adelaide adele adriana adrienne agnes aileen ailsa aisha aisling alana
        alba alejandra alessandra alex alexa alexandra alexis alice alicia alina alison allison alma
        althea alyssa amal amanda amara amber amelia amelie amina amy ana anastasia andie andrea
        angel angela angelina anika anita anja anjali ann anna annabel anne annette annie annika
        anthea antonia anya aoife april ariana arianna ariel arlene asha ashley astrid aubrey audra
        audrey ava avery ayesha azra babs barbara beatrice beatriz becky belinda bella bernadette
        bernice beryl beth bethany betsy betty beverley beverly bianca birgit blake bonita bonnie
        brenda brianna bridget brigid britta brittany bronwen bronwyn brooke caitlin cameron camilla
        camille candace candice cara carina carissa carla carly carmela carmen carol carolina
        caroline carolyn carrie casey cassandra cassie catherine cathleen cathryn cathy cecilia
        celeste celia celine chandra charlene charlie charlotte chelsea cheryl chiara chloe chris
        chrissy christina christine ciara cindy claire clara clarissa claudia claudine clementine
        colleen condoleezza connie consuelo cora cordelia corinne cornelia courtney crystal cynthia
        daisy dana danica daniela danielle daphne darlene dawn deanna debbie deborah debra deirdre
        delia delores demi denise desiree diana diane dina dolores dominique donatella donna dora
        doreen doris dorothea dorothy drew edith edna eileen eilidh ekaterina elaine eleanor elena
        eliana elisa elisabeth elise eliza elizabeth elke ella ellen ellie elodie eloise elsa elsie
        elvira emilia emilie emily emma erica erika erin erma esme esmeralda esperanza estelle
        esther ethel etta eugenia eunice eva evangeline evelyn faith farah fatima felicia fernanda
        fiona flora florence florencia frances francesca francine freda freya frieda gabriela
        gabriele gabriella gabrielle gail galina gemma genevieve georgette georgia georgiana
        georgina geraldine gerda gertrude ghislaine gillian gina ginny gisela giulia gladys glenda
        gloria grace greta gretchen griselda guadalupe gwen gwendolyn gwyneth hailey hanna hannah
        harriet hayley hazel heather heidi heike helen helena helene helga henrietta hermione hilary
        hilda hildegard hillary holly hope huma ida iman imani imelda imogen indira ines inez inga
        ingeborg ingrid ira irene irina iris irma isabel isabella isadora isla isobel ivanka ivy
        jacinda jackie jacqueline jamie jan jana jane janelle janet janice janine jasmine jayne jean
        jeanette jeanne jeannie jemima jenna jennifer jenny jeri jessica jessie jill jo joan joann
        joanna joanne jocelyn jodi jodie jody johanna jolene jordan josefina josephine josie joy
        joyce juanita judi judith judy julia juliana julie justine kai kaitlin kaitlyn kara karen
        kari karin katarina kate katelyn katharine katherine kathleen kathrin kathryn kathy katie
        katja katrina katy kavita kay kaye kayla kayleigh keira keisha kelli kelly kellyanne kelsey
        kendall kendra keri kerry kerstin kiara kim kimberly kirsten kirsty kris krista kristen
        kristin kristina kristine kylie lakshmi lana lara latasha latisha latoya laura lauren laurie
        layla lea leah leanne lee leila lena lenore leonie leonora lesley leslie leticia lettie
        lidia lila liliana lilith lillian lily lina linda lindsay lindsey lindy lisa lisbeth livia
        liz lois lola lorena loretta lori lorna lorraine lottie louisa louise lucia lucie lucille
        lucinda lucy ludmila luisa lupe lydia lyla lynn lynne lyudmila mabel mackenzie maddie
        madeleine madeline magda magdalena maggie maja malala malia malkia mandi mandy manuela mara
        marcella marcia margaret margarita margo margot marguerite maria mariah mariam marian
        mariana marianne maribel marie mariella marilyn marina marion marisa marisol marissa
        marjorie marlena marlene marta martha martina mary marybeth matilda maura maureen mavis
        maxine maya mckayla mckenzie meera megan meghan mei mel melania melanie melinda melissa
        mercedes meredith merle meryl mia michele michelle mika mila mildred milena millie mimi
        mindy minerva minnie mira miranda miriam moira mollie molly mona monica morag morgan muriel
        myra myrna nadia nadine nadja nancy nanette naomi natalia natalie natalya natasha neha nell
        nellie nettie nia niamh nicky nicola nicole nicolette niki nikita nikki nina nita noel
        noelle noemi nola nora noreen norma nuria odette ofelia oksana olena olga olivia olwen
        ondine orla ottilie padma paige paloma pam pamela paola parvati pat patricia patty paula
        pauline peggy penelope penny petra peyton philippa philomena phoebe phyllis pippa polly
        priscilla priti priya quinn rachael rachel radhika ramona raquel rebecca reese regina renata
        rene renee rhea rhiannon rhoda rhona rhonda ricarda riley rita roberta robin roisin romy
        rosa rosalie rosalind rosalyn rosamund rosanna rosario rose roseanne rosemary rosie rowan
        rowena roxana roxanne ruth sabine sabrina sadie saira sally salma sam samantha samira sandra
        sandy sanjana saoirse sara sarah sasha saskia selena selma seraphina serena shabana shanice
        shanna shannon shari sharon sharonda shauna sheena sheila shelby shelley sheri sherry shirin
        shirley shona shreya sian sidney sienna sigrid silke silvia simone sinead siobhan skyler
        sofia solange soledad sondra sonia sonya sophia sophie sorcha stacey stacy stefania stefanie
        steffi stella stephanie sue sunita susan susannah suzanna suzanne svetlana sybil sylvia
        sylvie tabitha talia tamar tamara tammy tamsin tania tanya tara tasha tatiana taylor teresa
        terry tess tessa thea thelma theodora theresa thora tiffany tilda tina tonya tori tracey
        tracy trina trish trisha trudy ulrike uma una ursula usha valerie vanessa vera verena verity
        veronica vicki vicky victoria vilma viola violet virginia vivian viviana vivien vivienne
        wanda wei wendy whitney wilhelmina wilma winifred winona xenia yael yara yasmin yasmine
        yesenia yoko yolanda yuki yulia yvette yvonne zahra zainab zara zelda zoe zoey zora zuzana
        aimee angie becca bev billie bryony cecily charity chrissie colette dianne dolly edwina
        effie elma fionnuala germaine gayle hettie jamila jen jillian joni kath kathie lacey leona
        lettice letitia lizzie lora lynda lynette mamie margery margie maricel marites marsha maud
        maude millicent milly myrtle nasreen nomsa ophelia petula rehana robyn rochelle rukhsana
        saima shelly sherri suki suzy terri trixie tricia velma viv willa winnie bess hester
        """
    ),
)
