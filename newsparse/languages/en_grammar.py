"""English: the closed classes of its words, the forms of its verbs, and first names by gender."""

from msgspec import Struct

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
    party_letters: frozenset[str] = frozenset()
    """What stands before a state behind a name: "R-Ohio"."""
    stand_ins: frozenset[str] = frozenset()
    """Nouns that stand for somebody named before: "the nominee"."""
    other_roles: frozenset[str] = frozenset()
    """Words that make a role another one: a "former mayor" is no "mayor"."""
    sole_offices: frozenset[str] = frozenset()
    """Roles that one person at a time holds: "mayor"."""
    thing_nouns: frozenset[str] = frozenset()
    """Last words of names that are no surnames: "Queen Victoria Street"."""
    whole_bodies: frozenset[str] = frozenset()
    """Bodies whose short name is their whole one: the "House" is no "White House"."""
    surname_verbs: frozenset[str] = frozenset()
    """Forms among the common verbs that are names where they have a capital: "Ida Fell"."""
    common_verbs: frozenset[str] = frozenset()
    """Forms that are verbs and end the noun phrase before them: "came"."""
    noun_verbs: frozenset[str] = frozenset()
    """Verbs whose present forms are nouns too: "claim", "report"."""
    irregular_verbs: frozenset[str] = frozenset()
    """Verbs that rules do not inflect: infinitive, past tense and participle: "say said said"."""
    doubling_verbs: frozenset[str] = frozenset()
    """Verbs whose last letter is doubled: "admit", "admitted"."""
    masculine_names: frozenset[str] = frozenset()
    feminine_names: frozenset[str] = frozenset()


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
        another one two three four five six seven eight nine ten dozens hundreds thousands more
        fewer half certain such his her its their our my your whose various numerous either neither
        """
    ),
    articles=words("the a an"),
    indefinite=words("a an one another"),
    possessives=words("his her its their our my your"),
    masculine_pronouns=words("he him himself his"),
    feminine_pronouns=words("she her herself"),
    plural_pronouns=words("they we them us"),
    subject_pronouns=words("i he she we they"),
    neuter_pronouns=words("it"),
    indefinite_pronouns=words("someone everyone everybody somebody"),
    other_pronouns=words("i you it someone everyone everybody somebody nobody anyone"),
    prepositions=words(
        """
        of in on at by for with from to about against into over under between among through
        during before after since without within behind beyond near across toward towards upon
        around amid despite like unlike outside inside along per via above below throughout off out
        up down as than aside regarding concerning following
        """
    ),
    conjunctions=words("and or nor but yet so plus &"),
    subordinators=words(
        """
        that because while when if although though whereas until unless whether where which who
        whom whose what how why as since before after once than
        """
    ),
    time_subordinators=words("when while since after before until though although because"),
    participle_leads=words("when if once as unless until"),
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
        ever twice long further first last rather quite perhaps maybe nevertheless nonetheless
        indeed moreover furthermore therefore thus though both well back so far finally
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
        weeks months years days
        """
    ),
    masculine_titles=words("mr sir lord king prince father brother congressman"),
    feminine_titles=words("mrs ms miss lady queen princess dame sister madam congresswoman"),
    titles=phrases(
        """
        dr, prof, gov, sen, rep, lt, gen, col, maj, capt, sgt, cmdr, adm, rev, hon, judge, justice,
        president, vice president, senator, governor, secretary, mayor, representative, professor,
        pope, cardinal, archbishop, bishop, chancellor, minister, prime minister, first lady,
        speaker, attorney general, general, colonel, captain, major, sergeant, detective, officer,
        sheriff, chief, commissioner, director, chairman, chairwoman, ambassador, superintendent,
        candidate, nominee, pres, det, deputy, lieutenant, admiral, commander, councilman,
        councilwoman, coach, pastor, imam, rabbi, councillor, cllr, alderman, chairperson, chair,
        inspector, constable, baroness, viscount, di, dci, pc, mp, msp, mep, congressman,
        congresswoman
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
        people officials critics supporters opponents experts analysts scientists researchers
        economists lawmakers republicans democrats conservatives liberals voters residents
        witnesses sources aides advisers advisors allies authorities prosecutors lawyers attorneys
        police activists advocates reporters journalists leaders members doctors parents students
        others some many most several both all few two three thousands hundreds dozens protesters
        demonstrators investigators regulators executives investors historians scholars pundits
        americans women men workers unions companies groups polls surveys studies reports friends
        """
    ),
    named_groups=words("republicans democrats conservatives liberals americans"),
    party_letters=words("r d i"),
    stand_ins=words(
        """
        man woman nominee candidate senator congressman congresswoman representative governor mayor
        businessman businesswoman billionaire mogul tycoon entrepreneur actor actress singer author
        writer novelist professor lawmaker legislator economist lawyer attorney analyst coach player
        republican democrat conservative liberal libertarian politician diplomat veteran officer
        general colonel detective doctor scientist researcher activist journalist reporter columnist
        director filmmaker artist musician founder executive teacher student teenager pensioner
        official native resident surgeon historian engineer farmer judge sheriff pastor bishop
        """
    ),
    other_roles=words(
        """
        former ex deputy vice assistant associate shadow junior incoming designate elect late
        retired onetime one-time previous would-be aspiring
        """
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
        street avenue boulevard square station island airport stadium arena tower cup prize award
        awards trophy watch phone
        """
    ),
    whole_bodies=words("house senate congress parliament treasury army navy assembly"),
    surname_verbs=words("fell rose drew held hung"),
    common_verbs=words(
        """
        came went made took got gave kept ran became began brought stood sent lost won paid built
        bought caught drew fell flew grew held hid laid led meant met rode rose sat sold spent stole
        struck taught threw wore broke chose drove ate forgot hung make makes take takes keep keeps
        get gets go goes come comes become becomes give gives seem seems seemed appear appears
        appeared remains remained uses features includes contains visited
        tried tries try let lets send sends bring brings shook woke drank swam shone slept dug
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
        lie lied lied, prove proved proven
        """
    ),
    noun_verbs=words(
        """
        claim report note state plan call question detail estimate support hope fear promise pledge
        demand order request advocate attack forecast protest comment remark answer reply worry
        doubt challenge project document post tweet joke shout cry raise rule view charge praise
        blame respect trust love hate favor favour value back hit pan text email e-mail message
        label brand name nickname title term quote guess cite dispute echo highlight
        outline feature reason offer vow caution blast slam mock test need want chant stress
        laugh sigh yell scream whisper mutter counter snap advance rate show find read
        champion tout bash rip endorse lament shrug grin smile nod share beam bark vent rant
        appeal purpose counsel rail
        """
    ),
    doubling_verbs=words(
        """
        admit quip blog slam refer commit rap nod regret sob plan rebut permit chat beg jab brag
        rip pan dub snap hit crow submit shrug grin
        """
    ),
    masculine_names=words(
        """
        aaron abdul abraham adam adrian ahmed alan albert alejandro alex alexander alfred ali
        allan allen alvin andre andrew andy angelo anil anthony antonio arnold arthur austin
        barack barry bashar ben benjamin bernard bernie bert bill billy blake bob bobby boris brad
        bradley brandon brendan brent brett brian bruce bryan caleb calvin carl carlos cesar chad
        charles charlie chris christian christopher chuck clarence claude clayton clifford clint
        clinton cody colin connor corey craig curtis dale damon dan daniel danny darrell darren
        dave david dean dennis derek diego dmitri dmitry dominic don donald doug douglas drew
        dustin dwayne dwight earl ed eddie edgar eduardo edward edwin elijah elliott elon emmanuel
        enrique eric erik ernest ernesto ethan eugene evan felipe felix fernando francis francisco
        francois frank franklin fred frederick gabriel gareth gary gavin gene geoff geoffrey
        george gerald gerard gerry gilbert giovanni glen glenn gordon graham grant greg gregory
        guillermo gustavo guy hank hans harold harry harvey hassan hector henry herbert herman
        horacio howard hugh hugo hussein ian ibrahim igor isaac ivan jack jackson jacob jaime jake
        james jamie jared jason javier jay jeb jeff jeffrey jens jeremy jerome jerry jesse jesus
        jim jimmy joe joel john johnny jon jonathan jordan jorge jose joseph josh joshua juan
        jules julian julio justin kareem karl keith ken kenneth kevin khalid kirk kurt kyle lance
        larry lars laurence lawrence lee leo leon leonard leonardo lewis lloyd louis lucas luis
        luke malcolm manuel marc marco marcus mario mark marshall martin marvin mathew matt
        matthew maurice max maxwell mehmet melvin michael miguel mike mikhail mitch mitchell mitt
        mohamed mohammad mohammed moses muhammad nathan nathaniel neil nelson newt nicholas nick
        nicolas nigel noah norman oliver omar oscar otto owen pablo patrick paul pedro pete peter
        phil philip phillip pierre rafael rajesh ralph ramon randy raul ray raymond reince rex
        ricardo rich richard rick ricky rob robert roberto robin rod rodney roger roland ron
        ronald rory ross roy ruben rudolph rudy rupert russ russell ryan salvador sam samuel
        sanjay saul scott sean sebastian sergei sergey sergio seth shane shaun shawn sidney simon
        solomon spencer stanley stephen steve steven stewart stuart ted terrence terry theodore
        thomas tim timothy toby todd tom tommy tony travis trevor tyler vernon victor vikram
        vincent vladimir wade wallace walter warren wayne wei wesley will willard william willie
        wolfgang xavier yusuf zachary
        abel ajay akash alastair alberto alec alessandro alistair alonso amari amir amit anders
        andreas angus antoine anton aram arjun armando arturo asher ashok atticus barney bashir
        benedict benny bilal bjorn brendon brody bruno callum camilo cedric clive clyde cornelius
        cyril cyrus damian damien darius darnell darryl deepak demetrius denzel derrick desmond
        dexter dirk dmitriy dylan edmund efrain eli elias eliot elmer emanuel emil emilio emmett
        enzo ernie esteban ezra fabian fabio faisal farid ferdinand fidel finn franz freddie fredrik
        garrett garth gaston geraint giorgio giuseppe godfrey gregor gunther gustav hamish hamza
        harald hartmut haruki hiroshi horace howie hubert ibrahima ignacio imran ismail jabari
        jacques jalen jamal janos jarrett jarrod jayden jeremiah jermaine joachim joao joaquin
        jochen johan johann jonah jonas joris josiah juergen jurgen justus kamal karim kasper keanu
        kelvin kendrick kenji khaled kieran kofi konrad kristian kristof kunal laszlo leander leif
        leland leonid leopold levi liam lionel lothar luc luca lucien ludwig luigi magnus mahmoud
        manish marcel marcelo marcos marek mariano marius marlon marty mateo mathias matthias
        mauricio mauro maximilian mehdi micah michel milo mohit moritz mustafa nabil nadeem narendra
        nasir nate neville nicolai niels nikhil nikolai nils octavio olaf oleg olivier orville osama
        oskar osman otis pascal pavel pietro piotr prakash quentin quincy rahul rajiv rakesh ramesh
        rashid ravi reggie reginald reinhard reuben rhys rishi rocco roderick rodrigo rohan royce
        rufus russel salman samir satoshi silas silvio simeon stefan stelios suresh sven sylvester
        takeshi tariq terrance thaddeus theo thom thorsten tobias tomas tristan tyrone ulrich umar
        uwe valentin vaughn vijay viktor vince vinny vivek volker waleed werner wilfred wilhelm
        xander yannick yasir yitzhak youssef yuri zachariah zane zubair
        """
    ),
    feminine_names=words(
        """
        abby abigail adriana agnes aisha alexandra alexis alice alicia alison allison alyssa
        amanda amber amelia amy ana andrea angela angelina anita ann anna anne annette annie april
        ariana arianna ashley audrey ava barbara beatrice becky bella bernice beth betsy betty
        beverly bonnie brenda brianna bridget brittany brooke camilla camille cara carla carly
        carmen carol caroline carolyn carrie catherine cathy cecilia celia charlotte chelsea
        cheryl chloe christina christine cindy claire clara claudia colleen condoleezza connie
        courtney crystal cynthia daisy dana daniela danielle dawn debbie deborah debra delia
        denise diana diane donna dora doris dorothy edith eileen elaine eleanor elena elisabeth
        elise elizabeth ella ellen elsa emily emma erica erika erin esther eva evelyn faith fatima
        felicia fiona florence frances gabriela gail gemma georgia gina ginny gladys glenda gloria
        grace gretchen hailey hannah harriet hazel heather heidi helen helena hillary holly hope
        huma ida ingrid irene iris isabel isabella ivanka ivy jackie jacqueline jan jane janet
        janice jasmine jean jeanne jenna jennifer jenny jessica jill jo joan joanna joanne
        josephine joy joyce juanita judith judy julia juliana julie karen karin kate katharine
        katherine kathleen kathryn kathy katie katrina kayla kelly kellyanne kerry kim kimberly
        kirsten kristen kristin kristina lara laura lauren laurie layla leah leila lena leslie
        lillian lily linda lindsay lindsey lisa liz loretta lori lorraine louise lucia lucille
        lucy luisa lydia lynn mabel madeleine madeline maggie malala malia malkia mandy marcia
        margaret margarita maria mariah marian marianne marie marilyn marina marion marjorie
        marlene martha mary maureen maya megan mei melania melanie melissa meredith mia michelle
        mildred mindy miranda miriam molly mona monica nadia nancy naomi natalia natalie natasha
        nicole nina nora norma olga olivia pam pamela patricia patty paula pauline peggy penelope
        penny phyllis priscilla rachel rebecca regina renee rita roberta rosa rosalind rose
        rosemary roxanne ruth sabrina sally samantha sandra sara sarah sasha selena serena shannon
        sharon sheila shelley sheri sherry shirley silvia sofia sonia sonya sophia sophie stacey
        stacy stella stephanie sue susan suzanne sylvia tamara tammy tanya tara teresa tessa
        theresa tiffany tina tonya tracey tracy valerie vanessa vera veronica victoria viola
        violet virginia vivian wanda wendy whitney yolanda yvonne zoe
        abbie adelaide adele adrienne aileen aisling alana alba alejandra alessandra alexa alina
        alma althea amal amara amelie amina anastasia andie anika anja annabel annika antonia anya
        arlene asha astrid aubrey audra ayesha azra babs beatriz belinda bernadette bethany beverley
        bianca birgit bonita britta bronwyn candace candice carina carissa carmela carolina
        cassandra cassie cathleen cathryn celeste celine chandra charlene chiara chrissy ciara
        clarissa claudine clementine consuelo cora cordelia corinne cornelia danica daphne darlene
        deanna deirdre delores demi desiree dina dolores donatella dorothea edna ekaterina eliana
        elisa eliza elke elodie eloise elvira emilia emilie erma esme esmeralda esperanza estelle
        etta eugenia eunice evangeline fernanda flora florencia francesca francine freda freya
        frieda gabriella gabrielle galina genevieve georgette georgiana geraldine gerda gertrude
        ghislaine gillian gisela giulia greta griselda guadalupe gwen gwendolyn gwyneth hanna heike
        helene helga henrietta hermione hilary hilda hildegard iman imani imelda imogen indira ines
        inez inga ingeborg irina irma isadora isla jacinda jana janelle janine jeanette jeannie
        jemima jeri joann jocelyn jodi jodie johanna jolene josefina josie judi justine kaitlin
        kaitlyn kara kari katarina katelyn kathrin katja katy kaye keira kelli kelsey kendra keri
        kerstin kiara kirsty krista kristine kylie lakshmi lana latasha latisha latoya lea leanne
        lenore leonie leonora leticia lettie lidia lila liliana lilith lina lindy lisbeth livia lois
        lola lorena lorna lottie louisa lucie lucinda ludmila lupe lyla lyudmila maddie magda
        magdalena maja mandi manuela mara marcella margo margot marguerite mariam mariana maribel
        mariella marisa marisol marissa marlena marta martina marybeth matilda maura mavis maxine
        mckayla mckenzie meera meghan melinda mercedes merle meryl mika mila milena millie mimi
        minerva minnie mira moira mollie myra myrna nadine nadja nanette natalya neha nell nellie
        nettie nia nicolette niki nikki nita noelle noemi nola noreen nuria odette ofelia oksana
        olena ondine ottilie padma paloma paola parvati petra philippa philomena phoebe pippa polly
        priya rachael radhika ramona raquel renata rhea rhoda rhonda ricarda roisin romy rosalie
        rosalyn rosanna rosario roseanne rosie rowena roxana sabine sadie saira salma samira sanjana
        saoirse saskia selma seraphina shanice shanna shari sharonda shauna shirin shona shreya
        sienna sigrid silke simone siobhan solange soledad sondra sorcha stefania stefanie steffi
        sunita suzanna svetlana sybil sylvie tabitha talia tamar tania tatiana tess thea thelma
        theodora thora tilda tori trina trish trisha trudy ulrike uma una ursula usha verena vicki
        vicky vilma viviana vivienne wilhelmina wilma winifred winona xenia yael yara yasmin yasmine
        yesenia yoko yuki yulia zahra zara zelda zoey zora zuzana
        """
    ),
)
