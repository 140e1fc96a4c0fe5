"""English: the words that tell who said what, each as it stands in a dictionary."""

from newsparse.languages.en_grammar import GRAMMAR, EnglishWords
from newsparse.languages.language import fields, phrases, words

_TRIED = ("denies", "denied", "plead", "sentenced", "jailed", "convicted", "guilty", "on trial")
"""What an article tells of a defendant."""

SPEECH = EnglishWords(
    grammar=GRAMMAR,
    abbreviations=words(
        """
        mr mrs ms dr prof sr jr al st gov sen sens rep reps gen col lt maj capt cmdr sgt adm pres
        rev hon supt vs etc inc ltd co corp dept est jan feb mar apr jun jul aug sept sep oct nov
        dec ala ariz ark calif colo conn del fla ga kan ky md mich minn mont
        neb nev okla ore pa tenn tex va vt wis wyo ft ave blvd bros messrs atty insp
        det cpl pvt brig govs u.s u.k u.n d.c n.y n.j n.c s.c n.h n.m n.d s.d w.va p.m a.m d-n.y
        r-n.y d-n.j d-va r-va r-ky d-vt r-wis d-mass r-tenn d-ill r-ill r-okla d-calif r-calif
        d-mo r-mo r-la r-ala d-md d-conn r-ind d-wash r-ariz r-ga d-mich r-mich d-minn r-minn
        d-ore r-fla d-fla r-miss r-s.c d-n.m no. nos.
        """
    ),
    and_word="and",
    letter_openings=(
        *("from the desk of ", "a message from ", "a note from ", "a letter from "),
        *("statement by ", "statement from ", "a statement by ", "a statement from "),
    ),
    asking_labels=words("q question"),
    answering_labels=words("a answer"),
    asker_leads=phrases(
        """
        she spoke to, he spoke to, she spoke with, he spoke with, she talked to, he talked to,
        she told, he told, our reporter, our correspondent, our editor, interview by, interview:,
        interviewed by, questions by, answered questions from
        """
    ),
    cues=phrases(
        """
        say, tell, add, write, ask, note, claim, argue, explain, insist, state, declare, announce,
        report, reply, respond, answer, recall, admit, acknowledge, concede, confirm, suggest,
        believe, think, warn, stress, emphasize, emphasise, continue, conclude, observe, remark,
        comment, assert, maintain, contend, allege, predict, estimate, quip, joke, tweet, post,
        boast, brag, complain, lament, shout, yell, scream, exclaim, whisper, mutter, repeat,
        reiterate, counter, retort, shoot, snap, recount, testify, vow, pledge, promise, swear,
        caution, advise, urge, plead, chant, sing, read, hint, imply, propose, recommend, reveal,
        disclose, indicate, inform, remind, assure, reassure, convince, inquire, wonder, muse,
        opine, posit, theorize, reckon, figure, guess, suspect, agree, disagree, concur, deny,
        object, protest, demand, interject, intone, deadpan, chuckle, laugh, sigh, offer, declaim,
        proclaim, pronounce, relate, describe, elaborate, clarify, specify, mention, speculate,
        hope, fear, worry, expect, feel, know, understand, learn, hear, see, find, show, determine,
        rule, decide, blast, scold, fume, rail, gush, enthuse, crow, tease, praise, thunder, bellow,
        growl, grumble, cry, sob, mumble, stammer, murmur, echo, charge, accuse, venture, volunteer,
        summarize, summarise, surmise, text, email, e-mail, message, greet, interrupt, chime, chide,
        explode, confide, demonstrate, prove, illustrate, detail, document, highlight, underscore,
        underline, adamant, confident,
        outline, cite, quote, publish, forecast, project, calculate, assume, consider, doubt,
        dispute, question, challenge, shrug, grin, smile, nod, share, instruct, remember, reflect,
        reason, marvel, beam, threaten, bark, hiss, drawl, rant, vent, confess, profess, attest,
        scoff, sneer, snort, gasp, implore, blurt, submit, signal, accept, affirm, recollect,
        wail, roar, whine, gloat, jest, appeal to,
        point out, sum up, weigh in, speak up,
        pipe up, fire back, shoot back, hit back, call out, cry out, put it, go on, chime in, say of
        """
    ),
    clause_cues=words(
        """
        accuse answer assume assure calculate challenge charge cite clarify comment confirm
        consider continue convince decide demonstrate deny describe detail determine dispute
        document doubt echo elaborate expect fear feel figure find forecast greet guess hear
        highlight hope illustrate inform interject interrupt know laugh learn offer outline post
        praise proclaim project pronounce protest prove publish question quote read reassure
        reckon relate remark remind respond rule see shoot show sigh specify summarize suspect
        think underline adamant confident underscore understand wonder worry shrug grin smile nod
        share instruct remember reflect reason marvel beam threaten bark vent confess profess attest
        scoff sneer snort gasp implore submit accept affirm recollect wail roar whine gloat
        jest
        """
    )
    | phrases("go on, sum up, call out, cry out, hit back"),
    stance_cues=phrases(
        """
        call for, call on, call, criticize, criticise, blast, attack, slam, condemn, denounce,
        decry, deride, mock, ridicule, blame, accuse, oppose, support, back, endorse, reject,
        dismiss, defend, praise, applaud, hail, laud, welcome, question, challenge, dispute, deny,
        propose, promise, pledge, vow, threaten, urge, encourage, demand, seek, want, refuse,
        decline, agree, plan, offer, promote, advocate, advocate for, tout, champion, cite,
        mention, discuss, describe, characterize, characterise, label, dub, brand, liken, compare,
        portray, refer to, point to, speak of, speak about, speak out against, talk about,
        complain about, worry about, warn of, warn about, warn against, insist on, allude to,
        acknowledge, admit, announce, disclose, reveal, report, detail, outline, document,
        highlight, underline, underscore, emphasize, emphasise, stress, reiterate, recommend,
        suggest, predict, estimate, claim, allege, note, explain, confirm, express, voice, rule,
        push for, lobby for, argue for, argue against, object to, protest, lament, bemoan,
        chastise, rebuke, scold, chide, rip, berate, lambast, lambaste, pan, bash, assail,
        excoriate, skewer, castigate, disavow, repudiate, disown, favor, favour, admire, hope for,
        expect, echo, invoke, press for, ask for, appeal for, ask, order, request,
        implore, beg, commit to, pooh-pooh, downplay, play down, play up, declare,
        forecast, believe in, doubt, regret, apologize for, apologise for, rule out,
        love, like, hate, fear, resent, respect, value, prefer, trust
        """
    ),
    naming_cues=words(
        """
        call describe label dub brand characterize characterise term deem liken compare portray
        nickname thank
        """
    ),
    source_nouns=phrases(
        "according to, in the words of, in the view of, in the opinion of, in the estimation of"
    ),
    speech_nouns=words(
        """
        statement letter memo report study poll survey email e-mail tweet post article story book
        editorial column document filing lawsuit complaint indictment affidavit ruling opinion
        resolution note message ad advertisement commercial video transcript website page
        analysis review paper release headline caption sign banner data figures statistics
        census findings research records speech remarks testimony interview script text
        memoir autobiography biography blog announcement notice bulletin newsletter piece
        evidence transcripts brochure leaflet plaque placard poster label heading slogan motto
        """
    ),
    claim_nouns=words(
        """
        claim claims assertion assertions allegation allegations accusation accusations argument
        arguments statement statements suggestion contention insistence admission promise promises
        pledge pledges vow vows warning warnings prediction predictions belief view theory hope
        fear fears concern concerns complaint complaints declaration announcement conclusion
        acknowledgment assurance assurances idea notion remark remarks comment comments charge
        charges finding findings estimate
        """
    ),
    town_heads=words("mayor"),
    person_nouns=words(
        """
        president vice-president candidate nominee senator representative congressman congresswoman
        governor mayor secretary minister chancellor premier chairman chairwoman chair chief head
        leader director officer official spokesman spokeswoman spokesperson manager adviser advisor
        aide strategist consultant analyst economist professor scientist researcher scholar expert
        historian author writer journalist reporter correspondent columnist editor host anchor
        commentator critic lawyer attorney prosecutor judge justice sheriff detective investigator
        commander general colonel captain sergeant lieutenant admiral soldier veteran doctor
        physician surgeon nurse psychologist psychiatrist teacher principal student activist
        organizer organiser advocate founder co-founder owner ceo executive businessman
        businesswoman entrepreneur billionaire investor banker developer farmer worker engineer
        artist actor actress singer musician filmmaker producer comedian coach player
        pastor priest bishop pope rabbi imam king queen prince princess ambassador diplomat envoy
        lawmaker legislator councilman councilwoman commissioner superintendent deputy delegate
        voter supporter resident neighbor neighbour witness survivor victim mother father wife
        husband daughter son sister brother friend colleague parent grandmother grandfather
        niece nephew aunt uncle cousin grandson granddaughter fiance fiancee girlfriend boyfriend
        woman man source insider operative pollster surrogate counsel counselor treasurer speaker
        whip moderator narrator boss chairperson president-elect fellow lecturer dean provost
        curator librarian designer architect pilot agent trooper firefighter paramedic coroner
        immigrant refugee protester demonstrator volunteer intern mogul tycoon
        councillor councilor alderman magistrate vice-chair vice-chairman editor-in-chief
        tester reviewer tutor trainer user customer shopper
        clinician marketer beginner gardener learner mentor proponent detractor enthusiast rider
        athlete competitor collector instructor monk abbot
        partner ally opponent rival counterpart guest passenger employee employer tenant landlord
        shopkeeper chef waiter waitress electrician plumber
        sailor skipper climber runner swimmer cyclist goalkeeper striker defender
        midfielder winger scorer goalscorer bowler batsman jockey
        co-star co-pilot co-writer co-creator spinner seamer playmaker scrum-half full-back flanker
        centre-back center-back left-back right-back wing-back neurobiologist immunologist
        biochemist astrophysicist geophysicist hydrologist toxicologist pharmacologist
        goalie wicketkeeper all-rounder paceman assemblyman selectman frontman gamer skater
        biathlete caddie stockbroker conveyancer
        referee umpire choreographer composer conductor poet novelist playwright
        sculptor painter photographer hydrographer oceanographer cartographer translator
        bookseller biologist chemist physicist astronomer
        geologist ecologist botanist zoologist meteorologist climatologist epidemiologist
        virologist statistician mathematician sociologist anthropologist archaeologist philosopher
        theologian demographer geographer linguist programmer technician inspector warden
        publican barmaid optician archbishop bursar landlady squatter winemaker sommelier
        restaurateur hotelier concierge doorman haulier chauffeur vice-captain linesman physio
        promoter auctioneer mourner worshipper churchgoer heckler ringleader trafficker poacher
        heiress countess commenter
        clerk receptionist archivist accountant auditor broker trader contractor
        recruiter lobbyist campaigner politician negotiator mediator presenter broadcaster blogger
        dancer guitarist drummer pianist vocalist rapper rescuer midwife pharmacist dentist
        therapist counsellor carer caregiver veterinarian breeder grower rancher
        beekeeper forester angler astronaut cosmonaut biographer essayist
        policeman policewoman constable patrolman salesman saleswoman bride widow widower
        boy girl teenager pensioner retiree graduate pupil parishioner motorist commuter
        pedestrian villager islander settler tourist visitor traveller traveler hiker camper
        father-in-law mother-in-law brother-in-law sister-in-law stepfather stepmother stepson
        stepdaughter son-in-law daughter-in-law godfather godmother twin roommate classmate teammate
        flatmate successor
        predecessor participant taoiseach vice-chancellor vice-principal co-author co-host co-chair
        co-director co-owner
        co-worker foreman supervisor registrar headteacher headmaster headmistress schoolteacher
        quarterback pitcher plaintiff defendant suspect juror comptroller ombudsman postmaster
        nun vicar rector deacon chaplain missionary preacher evangelist monarch
        duke duchess baroness emir sheikh oligarch financier magnate seamstress
        blacksmith stonemason bricklayer roofer welder mechanic machinist
        ferryman lifeguard planner stylist florist decorator caterer harbourmaster harbormaster
        coxswain stationmaster driver forecaster staffer shareholder homeowner bystander onlooker
        trainee applicant patient inmate prisoner hostage marcher rebel fighter militant gunman
        fisherman spectator fan subscriber donor taxpayer
        naturalist pundit dietitian dietician nutritionist conservationist environmentalist
        trawlerman caretaker subcontractor barrister solicitor criminologist pathologist oncologist
        cardiologist neurologist neuroscientist psychotherapist physiotherapist dermatologist
        gynaecologist gynecologist paediatrician pediatrician radiologist anaesthetist ornithologist
        entomologist seismologist volcanologist glaciologist palaeontologist paleontologist
        geneticist microbiologist zookeeper gamekeeper groundsman cameraman anchorman anchorwoman
        newsreader sportsman sportswoman businessperson salesperson townsperson clergyman
        clergywoman churchwarden verger postman postwoman milkman lorry-driver trucker cabbie
        bartender barista greengrocer grocer fishmonger jeweller jeweler dressmaker hairdresser
        beautician carpenter plasterer locksmith landscaper smallholder herdsman crofter agronomist
        arborist horticulturist surveyor valuer actuary bookkeeper paralegal notary bailiff
        stewardess purser navigator helmsman bosun docker stevedore longshoreman steelworker
        millworker typist secretary-general under-secretary backbencher frontbencher senator-elect
        mayor-elect dissident defector whistleblower whistle-blower eyewitness passer-by passerby
        holidaymaker vacationer backpacker jogger skier snowboarder surfer rower gymnast sprinter
        marathoner footballer cricketer golfer boxer wrestler fencer hurdler decathlete heptathlete
        triathlete receiver linebacker cornerback fullback halfback fly-half shortstop outfielder
        infielder
        cornerman bassist violinist cellist flautist saxophonist organist soprano baritone
        songwriter lyricist librettist screenwriter scriptwriter showrunner impresario puppeteer
        illustrator cartoonist animator ceramicist printmaker videographer podcaster youtuber
        influencer vlogger streamer copywriter ghostwriter constituent leaseholder tenant-farmer
        governor-general trustee benefactor philanthropist headhunter undertaker mortician
        gravedigger hospice-worker nursery-worker childminder nanny au-pair governess schoolgirl
        schoolboy sixth-former undergraduate postgraduate postdoc alumnus alumna great-grandmother
        great-grandfather grandparent godparent half-brother half-sister ex-wife ex-husband ex-
        ex-girlfriend ex-partner bandmate castmate cellmate schoolmate housemate shipmate
        crewmate mp msp mep gp examiner robber thief burglar attacker assailant kidnapper hijacker
        terrorist smuggler vandal looter rioter intruder stalker rapist murderer arsonist fraudster
        conman scammer hacker accuser claimant complainant detainee orphan migrant
        foreigner citizen stranger relative viewer listener caller lodger householder diver
        barman janitor bodyguard crewman dealer addict warlord coworker
        """
    ),
    organisation_nouns=words(
        """
        agency department ministry office bureau committee commission council board court company
        corporation firm bank university college school institute institution center centre
        foundation association organization organisation union league party campaign coalition
        alliance group network newspaper magazine times post journal news press government
        administration congress senate house parliament police authority service society
        federation fund team club church hospital clinic airline army navy force forces
        project initiative conference caucus assembly inc corp ltd llc co plc
        tribune herald gazette guardian observer chronicle telegraph reuters bloomberg fbi cia
        nato un eu cnn bbc nbc cbs abc fox npr pbs espn daily weekly review tv radio channel
        publisher embassy consulate treasury laboratory lab museum gallery brotherhood legion guild
        startup start-up retailer carmaker automaker drugmaker chipmaker planemaker brewer insurer
        lender manufacturer supermarket charity nonprofit consultancy
        chamber ventures partners associates holdings industries systems technologies
        republicans democrats conservatives liberals
        """
    ),
    said_forms=words("said says added"),
    saying_pronouns=words("he she they"),
    saying_articles=words("the a an"),
    distancing_words=words("so-called"),
    generic_bodies=words("press news media tv radio"),
    title_nouns=words(
        """
        film movie book novel play song album show series programme program episode documentary
        magazine newspaper newsletter musical opera painting exhibition ship yacht boat aircraft
        named titled entitled game app podcast single poem essay memoir sitcom drama column blog hit
        track comedy autobiography
        """
    ),
    name_particles=words(
        "van von der den de del della di da dos das du la le al el bin ibn ten ter"
    ),
    addressees=words(
        "tell inform assure reassure remind warn advise ask urge convince text email message notify"
    )
    | {"appeal to"},
    functions=words("judge magistrate prosecutor barrister solicitor lawyer attorney"),
    shown_by=dict.fromkeys(("defendant", "accused"), _TRIED),
    verdict_stems=_TRIED,
    acting_pronouns={"he": "m", "she": "f"},
    first_person=words(
        "i i'm i’m i've i’ve i'd i’d i'll i’ll we we're we’re we've we’ve our my me us"
    ),
    second_person=words(
        "you your yours yourself you're you’re you'll you’ll you've you’ve you'd you’d"
    ),
    synonyms={
        "congressman": words("congressman representative"),
        "congresswoman": words("congresswoman representative"),
        "lawmaker": words(
            """
            lawmaker legislator senator representative congressman congresswoman mp msp mep
            councillor assemblyman assemblywoman
            """
        ),
        "boss": words("boss manager coach chief ceo chairman executive"),
        "skipper": words("skipper captain"),
        "manager": words("manager coach"),
        "officer": words(
            """
            officer detective det sergeant inspector constable superintendent lieutenant pc ds dc
            dci di policeman policewoman trooper patrolman sheriff
            """
        ),
        "lawyer": words("lawyer attorney barrister solicitor counsel counsellor"),
        "attorney": words("lawyer attorney counsel"),
        "doctor": words("doctor physician surgeon paediatrician pediatrician oncologist"),
        "priest": words("priest vicar rector pastor chaplain"),
        "player": words("player striker midfielder defender goalkeeper winger quarterback pitcher"),
    },
    fields=fields(
        """
        coach manager player striker midfielder defender goalkeeper keeper winger forward scorer
        captain skipper batsman bowler golfer boxer jockey cyclist swimmer gymnast footballer
        cricketer sprinter quarterback pitcher marathoner rower skier athlete champion medallist
        wrestler boss star pundit trainer back half flanker
        """,
        """
        minister premier chancellor president governor secretary diplomat republican democrat
        conservative liberal libertarian politician official head chief leader chair chairman
        chairwoman
        """,
        """
        mayor councillor councilman councilwoman alderman republican democrat conservative liberal
        libertarian politician official head chief leader chair chairman chairwoman
        """,
        """
        senator congressman congresswoman representative lawmaker legislator assemblyman mp msp
        mep backbencher peer republican democrat conservative liberal libertarian politician
        official head chief leader chair chairman chairwoman
        """,
        """
        diplomat ambassador envoy official minister
        """,
        """
        judge justice magistrate prosecutor lawyer attorney barrister solicitor counsel sheriff
        expert specialist
        """,
        """
        officer detective sergeant inspector constable policeman policewoman trooper sheriff
        general colonel lieutenant captain commander soldier veteran firefighter paramedic pilot
        official expert director head chief chair chairman chairwoman leader
        """,
        """
        scientist researcher scholar academic professor expert specialist analyst economist
        historian physicist chemist astronomer statistician mathematician philosopher geographer
        theologian naturalist conservationist biologist geologist archaeologist sociologist
        zoologist ecologist climatologist meteorologist anthropologist epidemiologist virologist
        psychologist criminologist neurobiologist microbiologist immunologist biochemist geneticist
        astrophysicist geophysicist hydrologist toxicologist
        director head chief chair chairman chairwoman leader
        """,
        """
        doctor physician surgeon nurse paediatrician pediatrician psychiatrist dentist vet midwife
        paramedic psychologist oncologist cardiologist expert specialist researcher consultant
        director head chief chair chairman chairwoman leader
        """,
        """
        businessman businesswoman entrepreneur billionaire mogul tycoon investor banker financier
        executive ceo founder owner economist analyst expert developer broker trader
        philanthropist farmer director head chief chair chairman chairwoman leader president
        """,
        """
        actor actress singer star comedian broadcaster presenter host model
        """,
        """
        musician singer composer rapper guitarist drummer pianist violinist cellist soprano
        lyricist songwriter conductor producer star
        """,
        """
        filmmaker director producer screenwriter playwright dramatist
        """,
        """
        author writer novelist poet playwright dramatist essayist biographer lyricist screenwriter
        critic
        """,
        """
        artist sculptor painter photographer cartoonist illustrator designer curator
        """,
        """
        journalist reporter columnist correspondent editor broadcaster presenter host pundit
        commentator analyst author writer critic photographer director head chief chair chairman
        chairwoman leader
        """,
        """
        teacher student pupil professor lecturer headteacher headmaster principal academic dean
        director head chief chair chairman chairwoman leader
        """,
        """
        farmer gardener fisherman sailor shepherd printer barber tailor shoemaker plumber
        electrician librarian baker butcher builder postman chef driver worker engineer pilot
        """,
        """
        pastor priest bishop vicar rabbi imam chaplain pope rector
        """,
    ),
    broader_bodies={
        "agency": words("administration bureau service authority"),
        "company": words(
            """
            bank startup start-up firm corporation airline inc corp ltd plc holdings industries
            group retailer carmaker automaker drugmaker chipmaker planemaker brewer insurer
            manufacturer supermarket
            """
        ),
        "lender": words("bank"),
        "firm": words("company startup start-up corporation partners associates"),
        "organization": words("association foundation federation society union"),
        "organisation": words("association foundation federation society union"),
        "newspaper": words("times post journal tribune herald gazette guardian chronicle"),
        "paper": words("times post journal tribune herald gazette guardian chronicle newspaper"),
    },
    company_nouns=words("company firm startup start-up"),
    determiners=words("the this that"),
    that_words=words("that"),
    question_words=words("whether if why how what where when who which"),
)
