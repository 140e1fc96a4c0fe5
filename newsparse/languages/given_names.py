"""First names that people bear around the world, beside those that a grammar needs for its own.

They tell a line that nothing labels to be a name, and whom "he" and "she" may mean.
"""

from newsparse.languages.language import words

GIVEN_WOMEN = words(
    """
    aaliyah abena ada adah adaora adele adeline agata agathe agnese agnieszka aiko ainhoa aissatou
    aizhan akinyi alena alessandra alessia alina alma amandine amara amaya amelie amina aminata
    anastasia aneta angelica anja anjali ankita ann-kathrin anna-lena annalisa anneke anneli
    annelies annemarie annette annika anouk antje antoinette antonella antonia anya aoi aoife
    arabella ariella asha astrid atieno aurelie aya ayesha aylin ayse ayumi azra bahar bahija
    barbora bea beata beate beatriz belen benedetta benedikte benita berit bernadette bertha bess
    bettina bhavna bianca birgit birgitta birgitte birte blanca blandine blanka bodil bogna bozena
    briony bronwen bruna bukola callie carina carine carlota carlotta carme carola carolina catalina
    catarina caterina cathrin catriona cecile cecilie celeste celestine celine cerys chantal
    chantelle chiara chidinma chioma chipo chloe christa christel christiane ciara clarissa clemence
    clementine clothilde concetta conchita constance constanze coralie coretta corina corinna
    corinne cornelia cosima costanza cristina dagmar danuta daria dasha davina deepa deepika deepti
    deirdre delphine denisa denise derya desiree dimitra dina dinah divya dolores dominika dora
    doreen dorota dorothea dorothee dunja ebba ebele ebru edda edeltraud edith edyta efua eileen
    ekaterina elaine elena eleni eleonora eleonore eliane elin elina eline elisa elisabetta elise
    eliza elke ella ellinor elodie eloise elsbeth elsie elspeth elvira emese emilia emilie emine
    emma emmanuelle emmeline ena enid erika esra estelle esther ethel eudora eugenia eugenie eun-ji
    eunice eva-maria evangelia eve evelina eveline evie ewa fabiana fabienne farah farida fatimah
    fatma fatou fatoumata faye federica felicitas felicity fenna fernanda filipa fiorella flavia
    florencia florina folake francesca francine francoise franka franziska freja freya frida
    friederike fumiko funmi gabriella gaelle geertje genevieve georgia geraldine gerda gerlinde
    gertrud giada gillian gina giorgia giovanna gisela gisele giulia giuliana gizem graciela grazia
    graziella greta grethe gudrun gugu gulmira gulnara gundula gwen gwendolyn halima halina halyna
    hanan hanna hanneke hannelore harriet hedda hedwig heide heidrun helene helga hella helle
    henrietta henriette henrike hermine hilda hilde hildegard hina hiroko hortense huda huong
    hye-jin ida ifeoma ilaria ilka ilse imke imogen ina ines inga ingeborg ingrid inka inmaculada
    ioana irena irina irma irmgard iryna isabella isabelle isha isidora isla isobel itziar ivana
    ivona iwona izabela jacinta jacqueline jadwiga jana janice janina janine janna jarmila jelena
    jenni jette ji-woo jill jimena jitka joana joanna joelle johanna jolanda jolanta josefina
    josefine josephine josie julia juliane juliet juliette jutta kadri kaisa kamila karina karla
    karolina karoline katalin katarina katarzyna katerina kateryna kathrin katja katrin katrine
    keiko kerstin khadija kiara kimberley kirsi kirsty klara klaudia konstantina kornelia kristiane
    kristiina krystyna kyoko lakeisha lakshmi lalita lalitha lara larissa larysa latifa laverne
    lavinia laxmi lea leena leila lelia lena lene leni lenka leonie leonor leonora lerato leticia
    leyla lia liana libby liesbeth liesel lieve lilian liliana lilla lilli lina linh linn linnea
    lisbeth lise liselotte livia ljubica lorena lorenza lotta lotte lottie louisa luciana lucie
    lucrezia ludmila ludovica luisa luise luminita macarena maddalena mae maeve magali magda
    magdalena magdolna mahua mailis mairead maisie maja malgorzata manon manuela mara marcela
    mareike margarete margarida margaux margherita margot margrethe margrit mari mariam mariama
    mariana marica marie-claire marie-louise marieke marija marika mariko marina mariola marisa
    marit marja marleen marlies marnie marta martha marthe martina martine martyna maryam mathilde
    matilda matilde mayumi mechthild meena megumi meike melek melina melisa mercedes merel merve
    meryem mette mhairi mia michaela michela micheline michiko mihaela mila milana milena milica
    min-ji mina mira mireille mirela miriam mitsuko moana moira momoko monika monique morag murielle
    myriam nadine nadira nadja nadya naima nanami naoko naomi nasrin nastasia natacha nataliya
    nathalie nazli neda neha nele nelly nerea nermin ngoc nia niamh nicole nicoletta nicolette
    nienke nina ninna nobuko noelia noemi noemie nuria oana oceane octavia odile ofelia olena olga
    olha oprah orla ornella orsolya ottavia ottilie oumou padma paige palina pamina paola parisa
    patrizia pauliina paulina pavla peggy pelin pernille perrine petra philippa pirjo piroska pooja
    poonam preeti priya priyanka pru prue puja queenie radka raffaella rahel raisa ramona rania
    raphaelle rasa rebekka reema regine regula reka rekha renata renate rhiannon rhona richa rieke
    riikka rita ritu roberta romana romane romina ronja roos rosa rosalba rosalia rosanna rosaura
    rosella roshni rossella roswitha roza rozalia rudo ruth ruxandra ruzena sabina sabine sabrina
    sadia sahar saida sakura salma salome samira sanaa sandrine sanja sanna sara-maria sarita saskia
    satu savita sayaka seda selina selma sena severine shabnam shalini shauna sheena shilpa shivani
    shoko shreya shruti sibel sibongile sibylle sieglinde sietske sigrid sigrun silje silke silvana
    silvia silvija simona simonetta sinead siobhan slavica smita snezana sofia sofie soile solange
    solene solveig sonal sonia sonja soo-jin soraya stanislava stefania stefanie steffi stephanie
    stine suchitra sunita susanna susanne sushma susie suvi suzana suzanne svenja svetlana svitlana
    swati swetlana sylvia sylvie tabea taina tamara tamsin tanisha tanja tanvi tanya tatiana tatjana
    teodora teresa tetiana thandi thandiwe thea theodora theresa therese theresia thora tiina tilda
    tilly tina tine titilayo tiziana tomoko tonje torill trang traudl traute trine trude tuula
    tuulikki tyra ulla ulrika ulrike ursula urszula urte usha ute valentina valeria valerie vandana
    vanessa varvara veera venla vera verena veronica veronika veronique vesna vibeke victoire vidya
    viktoria viktorija vilde vilma violeta violetta virginie virpi vittoria viviana viviane vivien
    wafa waltraud wanda wangari wanjiru wenke wiebke wilhelmina xenia ximena xiomara xiu yagmur yara
    yasemin yasmin yasmina yasmine yasuko yetunde yewande yoko yolanda yui yukiko yulia yvette
    yvonne zadie zahra zainab zanele zara zaynab zehra zeinab zeynep zinaida zita zofia zoya zsofia
    zsuzsa zsuzsanna zuzana
    angharad ashlee beatrix brenna brid carys catrin eleri fay ffion inés iona lindiwe lowri mairi
    rhian sioned teresita
    """
)
"""Those that women bear."""
GIVEN_MEN = words(
    """
    abbas adebayo adriaan adriano agustin ahmad ahmet aidan aksel alan alberto albrecht aldo aled
    aleksander alessandro alexandre alexandru alfie alfonso alfredo alois alonzo alvaro amadou
    ambrose amir amit amitabh amrit anand anatoly anders andras andreas andrei andrej andres andrii
    andrzej angelos anselm antoine anton antonin antonis arash archibald arjun arkady arnaud arne
    arno aron artem artur arturo arun arvid arvind aryan ashish atsushi augusto augustus aurelien
    aurelio axel babacar babatunde bakhtiyar balazs barnaby bart bartholomew bartlomiej bartosz
    bassam bastian bastien behrouz benedikt bengt beniamino benoit bernd bernhard bertie bertrand
    bilal bjarne bjorn blas bogdan bohdan bongani borja boubacar bram branko bruno bryce burak
    burkhard byron caetano caio callum carles carlo caspar cecil cedric cesare cheikh chinedu
    christer christof christoph christophe christos chukwu cillian clemens clement clifton conan
    constantin cormac cornelis corrado cristian cristiano cuthbert cyril cyrille czeslaw daichi
    daiki daisuke damian damiano damien danijel danilo darius dariush dariusz darko davide declan
    deepak denis denys detlef dhruv didier diederik diego dieter dietmar dilip dilshod dimitri
    dimitris dinesh dirk dmytro domenico dominik dong-hyun donnacha dougal dragan duncan eamon
    eberhard eckhard edgar edoardo eduard edvard eero egon einar eirik elias elliot emanuele emil
    emile emiliano emilio emir enno enrico erdem erhard erich erkki erlan ernst erwin etienne ettore
    eugenio evangelos ewald ewan eyal fabian fabien fabio fabrice fabrizio fadi faisal farai farhan
    farouk farrukh fausto federico ferenc fergal filip filipe filippo finn finnegan flavio florian
    francesco francois frank franz freddie frederic frederik frieder friedrich fritz frode gabor
    gaetano gaston gauthier geert gennady georg george georges georgi georgios gerard gerd gergely
    gerhard germain gernot gert gethin giacomo gian gianluca gianni gideon gilles giorgio giulio
    giuseppe goncalo gopal goran gottfried gregoire gregor gregorio grigore grigory grzegorz guido
    guilherme guillaume gunnar gunther gus gustaf gustav gyorgy haakon haider hajime hakan halvard
    hamid hamish hamisi hamza hannes hans-joachim hans-peter hansjorg harald harish hartmut hasan
    hauke heiko heiner heinrich heinz hendrik henk henning henri henrik herbert heribert heriberto
    hermann hernan herve hideki hiram hiroki hiroshi hisham hjalmar holger horatio horst howie
    hrvoje hugh hugues humberto hussain iain ian ieuan ignacio igor ihor ikenna ilias imran ingmar
    ingo inigo ioannis ionut isaac isaiah ishaan ismail istvan ivar ivo ivor jaakko jacek jacob
    jacques jagdish jake jakob jakub jamshid jan-erik janek jannes jannik jannis janusz jarek jari
    jaroslav jaroslaw jasper javier jawad jean-claude jean-francois jean-luc jean-marc jean-michel
    jean-paul jean-pierre jeroen jerzy ji-hoon joachim joao joaquin jochen joerg johan johann
    johannes jomo jonas jonathan joost jordi josef josep josu jozef julen julius juliusz juraj
    jurgen jussi kaan kamal kamau kamil karel karim karl-heinz karol kaspar kasper kazimierz kazuki
    kazuo keisuke kemal kenji kenny kerem kieran kipchoge kirill kjell klaas klaus knut koen kojo
    konrad konstantin kourosh kristian kristof krzysztof kunal kunle kwabena kwame kwesi ladislav
    lajos lalit lasse laszlo laurent leandro lech leif lennart leonel leopold leroy leszek levente
    liam linus lisandro loic lorcan lorenz lorenzo lothar lubomir lucas luciano lucien ludovic
    ludwig luigi lukas lukasz lutz lwazi maarten maciej mads magnus mahesh majid makoto maksym
    malachi malik malte mamadou mandla manfred manish manoj marcel marcello marcin marco marek
    mariano marius mariusz markus marten marwan massimo matej mateo mateus mateusz mathias mathieu
    mathis matteo matthias matthieu mauricio maurizio maxim maximilian mehdi meinhard mick mikael
    mikko miklos milan miles milos min-jun mirko miroslav modou mohan mohit moritz moussa mukesh
    murat mustafa mwangi mykhailo mykola naeem nasir nasser naveen nestor niall nicolo niels nikhil
    niklas niko nikolai nikolaj nikolaos nikolas nikolaus nikos nils nitin njoroge nuno nurlan
    obinna odhiambo oisin okan okko olaf olav oleg oleh oleksandr oleksiy olof olumide oluwaseun
    ondrej onur oriol osama oskar osman otieno otis otmar ottavio ousmane owain ozan pablo padraig
    panagiotis paolo parth pascal pascual patrik paul-henri paulo pavel pavlo pavol pawel pedro peer
    perttu petar petri petros petter philipp philippe pierluigi piero piers pieter pieter-jan pietro
    piotr pradeep prakash pramod pranav prasad prashant qiang quentin rachid radek radoslaw radovan
    radu rafal raffaele ragnar rahim rahul raimund rainer rajan rajiv ralf ramesh rami ramiro
    raphael rashid rasmus razvan reima reiner reinhard reinhold remi renato renaud renzo riccardo
    rigoberto rinaldo risto robbert robertas rodrigo rogelio rohan rohit roland rolf romain romeo
    romuald ronan rudi rudiger rudolf ruslan rustam rutger ryota saeed salah saleh salvatore samer
    samir sandeep sander sandor sandro sanjay santiago santosh satish satoshi sebastian sebastiano
    sebastien serge sergei sergey sergio serhii serhiy severin seydou shahid shinji shivkumar shyam
    siamak siavash sid siddharth siegfried silvan simeon sizwe slawomir soren srdjan sridhar stan
    stanislav stanislaw stavros stefan stefano stefanos steffen stephane stjepan sturla subhash
    sudhir suleiman sumit sung-min sunil suraj suresh svein sven sylvain sylvester szabolcs szymon
    tadashi tadeusz tahir takashi takeshi tapio tarek tariq tarquin tayo teemu terje tetsuya theo
    theodoros thibault thierry thilo thomas thor thorben thorsten tiago tilman tilo timo timothee
    timur tinashe tobias todor tomasz tomislav tommaso torben torsten tristan truls tunde tuomas udo
    ugo ulf uli ulises ulrich ulysses umar umberto uwe vaclav vadym vahid valentin valentino valerio
    valter varun vasile vasilis vasyl vicente vikram viktor ville vincent vincenzo vinod virgil
    vishal vittorio vivek vlad vladimir vojtech volker volkmar volodymyr vyacheslav waldemar walid
    walt walter wendelin wendell werner wieland wieslaw wiktor wilfredo wilfried wilhelm willem
    willi winfried winston witold wojciech wolfgang woodrow xander xavier yahya yash yassin yegor
    yevhen yogesh yoram yorick yosef youssef yuichi yuri yuriy yusuf yvan yves zbigniew zdenek
    zebulon ziad zlatko zoltan zoran zsolt
    alun arnaldo cathal davie emrys gonzalo ioan lautaro piet reinaldo rhodri wes
    """
)
"""Those that men bear."""
GIVEN_OTHERS = words(
    """
    aafke aagje aaltje aapo aarne aaro aatos abdallah abdel abdelaziz abdelhak abdelkader abdellah
    abdirahman abdou abdoulaye abdulaziz abdulkarim abdullahi abdulrahman abebe abeer abelardo
    abhijit abhinav abhishek abilio abiola abir abner achieng achille adaeze adair adalbert
    adalberto adalgisa adalsteinn adama adamina adamu adao addison ade adela adelaida adelbert
    adelheid adelia adelina adelino adelmo adelphe adem ademar aderbal adetola adewale adila adilson
    adina aditi aditya adnan adolfo adolphe adomas adrianna adrien advait advaita adwoa afia afnan
    afonso afua agapito agatha agenor agnar agne agostino agoston ahlam aicha aida aila ailton aino
    airi aiste aitana aitor aivar aivars ajit akash akhil akif akiko akinyi akira akos akosua akram
    akshay akua akwasi alaa aladar alain alajos alban albane alberta albertina albertine albino
    alcides alcino alda aldair aldert aldona aleksandra aleksi alencar alev alexandrine alexei alfio
    alfonsina alfreda algirdas algis alicja alida alisa alisdair alisha alistair alix aliya aliénor
    allegra allie allyson almudena almut almuth aloisia aloisio aloiza alok alon alondra aloysio
    alper alperen alphonse altan altino alvarinho alvina alzbeta amadeu amal amalia amancio amani
    amar amaury ambika ambros ambrozy ambrus amedee amedeo ameer amer americo amerigo amilcare
    aminata aminta amira amita amjad ammar amol amparo amrita ana-maria anabel anacleto anaelle
    anahi anahita ananya anas anastazja anatole anaïs anca andor andrada andre andrea andreea
    andreina andris andrius anezka angeliki angharad angus anibal aniko anindita anirudh anjana anju
    ankit ankur ann-christin annabella annabelle annamaria annarita annbjorg anne-grethe anne-marie
    anneloes annelore annemie annemiek anni annick anniek annikki annunziata anselmo ansgar anssi
    antal antanas antao anthelme antia antoni antonieta antonietta antonino antti anu anuj anupam
    anupama anuradha anurag anushka anwar aparna apolline apoloniusz apoorva aquilino araceli
    arancha aranka arantxa aravind arcangelo archana archie arda ardalan areej argemiro aribert
    ariel ariosto aristide aristides arjan arkadiusz arlete arlette arlindo arlo armand armelle
    arnab arnaldo arndt arnfinn arnhild arni arnost arnoud arnt arnulf aroha arpad arpita arsene
    artemio arto arttu arturas aruna arunas arundhati arvo arvydas arwa arzu asad asbjorn asbjørn
    ashleigh ashok ashutosh ashwin asier asim asko aslan aslaug asli asma asmaa asmund asser asta
    asuman atakan atef athar atilla atle atli attila attilio atul aubin aude audrius audun augusta
    augustin augustine augustyn aulikki aune aurele aurelia aurelino aurica aurimas aurore ausilia
    ausra austeja avelino avinash aviva axelle ayat ayberk aycan aydan aydin ayfer aygul ayhan ayla
    ayman aymeric aynur ayodele aysegul aysel aysenur aysun aytac ayten ayush azadeh azhar aziz
    aziza azucena bahaa bahadir baiba bakr balaji balbina baldassarre balint baltazar balthasar
    baptiste barnabas barnabe barnaby bartek barthelemy bartolome bartolomeo bartłomiej basil basile
    basilio basma bastiaan batuhan baudouin baukje baykal beatrijs bedia bedri bedrich begona begum
    behcet bekir belgin belma belmiro bence benedek benedict benedicte benedita benedito benedykt
    benito benjamin benjamina bente berat berend berengere berenice berfin bergljot bergur berkay
    berke berna bernadet bernadeta bernadett bernadine bernarda bernardete bernardo bernward berrak
    berrin berta berthe berthold bettany betul beyza bhagyashree bharti bhaskar bhavesh bhushan
    biagio bianka biljana bilquis bindu birger birkir birsen bjarke bjarni bjorg bjørg bjørn blaise
    blazej blazena blythe boglarka bogumil bogumila boguslaw boguslawa bogusław bogusława bohdana
    bohumil bohumila bohumir bohuslav bojan bolanle boleslaw boleslawa bolesław bolesława bonifacio
    bonifacy borge borghild boris borivoj borys botond bozidar branka braulio brennan bretislav
    brice brieuc brigida brigitta brinda britney bronagh bronislaw bronislawa bronisław bronisława
    bror brunella bryce brygida brynhildur brynjar brynjolfur bryon bulent burcin burcu burghard
    burhan bushra busisiwe busra błażej calogero camelia camila camillo canan candido caner cansu
    carita carl-heinz carmelo carmo carole carolien carolin carys casimiro casper cassidy cassio
    catalin catherina cathrine cayetano cecylia celal celestin celil celina celio celso cemal cemil
    cemile cendrine cenek cenk ceren cesaire cetin ceyda ceyhun cezar cezary chaim chandan chandrika
    charis charline charlotta charu chelo chen-yu chetan chiamaka chidiebere chimamanda chinelo
    chinwe chirag chisom chitra chiyo christelle christen christiaan chukwudi chukwuemeka chukwuma
    cibele cigdem cihat cinzia ciprian ciro claas clare clarice clarisse claudemir claudete
    claudette claudie claudiu clea cleber cleide cleiton clelia clem clemente cleonice cleto cleusa
    clothilde clotilde codrin codruta coen coenraad coline conall concepcion connie coraline
    corbinian corentin corine cormac cornel cornelio corneliu corrie cory cosimo coskun cosmin
    costel cremilda crescenzo cressida crisanto crispin cristiana cristobal csaba csenge csilla
    ctibor cuneyt cyprien czeslawa czesław czesława dafydd dagfinn dagny dalal dalia dalibor dalila
    dalva damiao dana daniele daniella danila dankwart danuse danut daoud dara darcy darina dario
    darragh darshan daryl dashiell davor davut davy dawid debashish debora decebal deise dejan
    delfim delfin delfina delilah delphin demet demetrio denes denilson deolinda desiderio despina
    devanshi devendra devika devin devrim dewi dezso dhananjay dharma dharmendra diamantino diarmuid
    dierk dietbert diethelm dietlind dietlinde dieuwke dilan dilara dima dimitrios dinah dincer
    dineo dinis diogo dionisio dionizy dipti divyansh djalma djibril doaa dobromir dobroslav dogan
    dogukan domingas domingos dominique donata donatas donatien donato donizete dorel dorian doriane
    dorien dorina dorit doroteia dorte dot douwe drago dragos drahomira drahoslav drusilla dugald
    dulcineia dumitra dumitru durval dusan duygu dzenan ebbe eberval ecaterina ecem ecevit eckard
    eddy edelmira edeltraut edgard edgardo edgars edilson edina edinho edit edite edmar edmee
    edmilson edmond edmondo edmundo ednaldo edouard edson eduarda edwige eelco eeli eelke eetu eeva
    efrat efren egbert egidio egil eglantine ehab ehrenfried ehrhard eifion eija eike eila eilif
    eilis eimantas einhard eino eivind ejike ekene ekin ekrem eladio elbert eleandro elek elemer
    elettra eleuterio elfi elie elieser eliette elif eligio elinor elio elis elisabete elisenda
    eliseo eliska elizete ellen-marie elof eloi eloisa eloy elske elvio elvire elviro elwira elwyn
    elza elzbieta emanuela emanuil emeka emel emelie emeline emeric emeterio emiel emigdio emilien
    emilienne emlyn emmeline emmet emmi emrah emre emrys encarna enda endre enea enedina eneida
    engelbert engin enguerrand eniko enis enitan ennio enora enrica enriqueta ensio enver enya enzo
    eoin ephraim eray ercan ercole erdal erdinc erdmute erdogan eren ergin ergun erhan erik eriks
    erin erja erkan erkin erland erlend erling ermanno ermelinda ermenegildo erminia ernesta
    ernestina erno ernst-august ernst-jan erol ersilia ersin ertan ertugrul erwan erwann eryk
    erzsebet esben esen eskil esko esmee espen esraa essam essi esteban estefania estela estevao
    eszter etelka etelvina eudes eugeniusz eulalia eulalie eunji euridice eusebio evandro evaristo
    evelien evelin evelyne everaldo evert everton evgeni evrard evren evzen ewelina eylem eylul
    eystein eyup eyvind ezekiel ezequiel ezinne fabiano fabiola fabricia fabricio fabrizia facundo
    fadia fadime fadwa fahad fahd fahri faiza faizan falko fanni fanta farhana farid farooq faruk
    faten fathi fatih fatin fausta faustine faustino fausto fawaz fawzia fayez faysal federigo fela
    feliciana feliciano felicie felicien felicite felicja feliks felipa felisa felisberto femke
    fenella fenne feras ferdi ferdinand ferdinando ferdynand fergal fergus ferhat feride ferit
    fermin fernand fernande fernao ferruccio feyza fidelia fikret fikri filiberto filinto filiz
    filomena finley finnur finola fintan fionn fiorenza fiorenzo firas firat firmin firmino flaminia
    flavie fleur florencio florent florentin florentina florentino florentyna floriana floriane
    floriano florica folasade folke folkert fosca fostine fouad fran franca francisca franciska
    franciszek franciszka franck franco frankie frantisek frantiska franz-josef frederike frederique
    fridolin friedbert friedemann froukje fryderyk frøydis fuensanta fulbert fulvia fulvio fulya
    furkan gabby gabin gabino gabriele gaetan gaetana galeazzo galip gamze ganesh garance garima
    gaspard gaspare gaurav gauri gautier gavril gayatri gaël gaëtane gbenga gebhard gediminas geeta
    geir genaro genevra gennaro genowefa geoffroy georgeta geraldo gerardo gerben gerbrand gereon
    gergo gerhild gerlind gerlof gero gerolamo gerold gerrit gerrit-jan gerson gert-jan gertie
    gertjan gertraud gertrudis gervais gervasio gesche geza ghada ghaith ghassan gheorghe gheorghita
    ghislain giacinta giacinto giacoma giampaolo giampiero gianfranco gianmarco gianna gianpaolo
    gianpiero giedre gijsbert gil gilberto gildas gilmar gilson ginevra gino gintaras gintare ginés
    gioacchino gioele gioia giordano giovana girish girolamo girts gisbert giselle gislaine gisle
    gita gitte giuditta giuliano giuseppina giusto gizella glauber glauco gniewko godefroy godelieve
    godofredo goffredo gokce gokcen gokhan gokul gonca gontran gonul gonzalo gopal gopika gordana
    gosia gotthard gottlieb govind gozde gracinda grainne graziano grazyna greetje grietje griffith
    gudmund guenaelle guerrino guglielmo guilhem guillemette guinevere guiomar gulay gulcan guler
    gulin gulizar gulnara gulnur gulsah gulsen gulsum gulten gumersindo gunay gunda gungor gunhild
    gunilla gunnhild guntis guntram gunvor gurkan gurpreet gustaw guven guylaine guðrún gwenael
    gwenaelle gwendal gwenola gwyn gyongyi gyula habib hadeel hadi hadiza hadley hadrien hafsa hagen
    haitham hajnalka hakki haldun haley halfdan halil halime halldor halldora hallgrimur hallvard
    haluk halvdan halvor hamad hamada hamdi hamida hamit hana hanaa hani hanin hanne hannele hannu
    hans-dieter hans-georg hans-jürgen hans-willem hanspeter haralambie hari haris harish harmen
    harpreet harri harsha harshad harshita hartwig haruka haruki harumi harun haruna hasna hasret
    hassiba hasso hatem hatice hattie havard hayat haydar hayri hayriye hazal hazem heba hedvig
    heidemarie heike heikki heili heimir heimo heinke heino heitor helder heleen helge helgi heli
    helio heliodoro helka helmi helmuth heloisa heloise hemant hend hendrika henna hennie henrique
    henryk henryka herborg hermenegildo herminia herminio hernan hesham hessel hew hicham hieronim
    higinio hikaru hikmet hilal hilary hilbert hildur hilja hilkka hille hilmar hiltrud hipolito
    hippolyte hitesh hjalte hjördis hlin honorata honorine honorio horatiu houda hrafn hreinn huba
    hubrecht huguette hulda hulusi hulya huseyin husnu hynek hyun-jin håkon iacob ibolya ibtisam
    idalina idil idrees idris ieva ifeanyi ifeoma ifunanya ignace ignacy ignas ignatius ihab ihsan
    iida iiro iisakki ijeoma ikechukwu ikram ilario ilayda ilda ildefonso ildiko ileana ilhan ilidio
    ilinca ilkay ilker ilkka ilknur ilmari ilona ilpo ilze imane imani imants imma immo imre inara
    inas indrani indre indrek ineke inese ingar inge inge-marie ingegerd ingela ingemar inger ingolf
    ingrida ingrun ingunn ingvar ingvild insa intisar ioan ioanna iolanda iona ionel ionela iosif
    ippolito iracema iraci irati irem irenee ireneusz irfan iria irineu irja irmela irmtraud irvin
    isa isabela isaias isaline isaura ishita isidoro isidro isik ismael ismenia ismet isolde isra
    issam itamar itir itzel iulia iulian iuliana iuliu ivanilda ivano ivete ivett ivette ivone
    ivonne iyabo izabella izaskun izydor izzet iñaki jaafar jaan jaana jaanus jabir jacco jachym
    jacinta jacinto jacira jacky jaclyn jacoba jacobo jacobus jacopo jaemin jagoda jaideep jair
    jairo jameel jan-hendrik jan-willem janaina janaki jandira jani janika janka janne janneke janos
    jantien jantje januario jaqueline jarkko jarmo jaromir jaroslava jaroslawa jarosław jarosława
    jarvis jaspreet jatin jaya jayant jayanti jayesh jean-baptiste jean-charles jean-christophe
    jean-jacques jean-louis jean-marie jean-noel jean-philippe jean-yves jeanie jeannette jeannine
    jedrzej jeevan jelani jelle jelmer jemma jenneke jennie jenny jeno jensine jeremi jeremias
    jeremie jeronimo jesper jess jessie jessika jesuina jethro jiawei jignesh jihoon jihye jindra
    jindrich jindriska jirina jiyeon joakim joaquim jobst jocelyne joely joern jolan jolande jolijn
    jonina jonny jonty joonas jordana jordane jorgen jorgina jorid joris jorrit jorunn jory josefa
    josefin josette josiane josine josip joske josselin jostein josué jouke jouko joumana jouni
    jovana jowita jozefa jozsef juana juanjo judd judit judite juha juhana juhani juho jukka
    julianna juliano julien julienne julieta juozas jupp jurandir jurgis jurgita juri juris jurriaan
    jussara justinas justyna juvenal juvenil juçara jyotsna jyri jyrki jörn kaare kaarina kaarlo
    kabir kacper kadir kadriye kagiso kai kaido kaija kailash kairi kaja kajal kajetan kalervo kalev
    kalevi kalina kalle kalman kalyani kamala kamau kamel kana kanchan kane kapil kari karianne
    karima karine karl-erik karl-friedrich karlheinz karlijn karlotta karmele karola karoliina
    karoly karstein karthik kartik kasia katariina katell katia katinka katri katrien katya kauko
    kaushik kaveh kavya kaylee kayode kazim kazimiera keeley keerthi kehinde kei keitumetse kelechi
    kenan kenta kerim kersti kerttu keshav kestutis ketan kettil keziah khalil khanyi khawla
    khethiwe kian killian kimber kimiko kimmo kinga kiran kiranjit kirsti kirstie kirstin kirti
    kivanc kjartan kjellaug kjersti kjetil klaartje klaudiusz klaus-dieter klaus-peter klemens knud
    kofi kohei kolbein kolbjorn koldo komal konstancja konstantinos konstanty kordula korhan korin
    kornel kosta kostas krijn krishnan kristaps kristbjorg kristel kristinn kristjan kristo
    kristoffer krisztian krisztina krystian krystyn ksawery ksenia kubilay kubra kulli kumar
    kunegunda kunibert kuno kusum kutay kvetoslava kwabena kwadwo kwaku kwasi kyllikki kyriakos
    kyösti käthe kåre ladislao ladislas ladislava laercio laerte laetitia laila laima laimis
    laimonas lamberto lamine lanfranco lars-erik lassi latha laudelino laure laureano laureen laurel
    laureline laurens laurentiu laurette lauri laurine lauris laust layal leandra leandre lechoslaw
    lechosław leela leelo leendert leida leilani leire leiv lelio len lenuta leocadia leokadia
    leoncio leone leonida leonilde leontine leopoldo leos lerato letizia levent lew lexi libor
    liborio libuse licia lieke lieven ligia liis liisa liisi lilia liliane lilianna lilly lilo lilou
    linas lindani lindiwe lindomar lior lisbet lisette liudmila livio liza lodewijk lokesh longin
    lorand lorcan loredana loreen lorella loreta loriane loris lou louane louella louis-marie
    lourenço lourival louwrens luana lubin lubna lubomira luc luca luce lucelia lucette lucian
    luciene lucienne lucile lucilla lucio lucja lucjan lucrecia lucyna ludek ludivine ludo ludolf
    ludovico ludvig ludvik ludwik ludwika luigia luigina luiz luiza lujza luka luma lungile luuk luz
    lydie lyle lyndon lyndsey lynsey maaike maamoun maarit maarja machteld madalena madalin madalina
    madelaine madge madhav madhavi madhu madhuri madis mael maelle mafalda magalie magne magnhild
    magni mahendra maher mahesh mahima mahir mahmood mahmut maia maija maik maike mailys mairead
    maisa mait majed majid majida makary makayla makena maksymilian malachy malek malika malin
    malina mallika malo malvina malwina mamta manal manav mandeep manfredi mangala manik manisha
    manju manjula manlio manoel mansour mantas marceau marcelina marcelino marcell marcelle
    marcellin marcial marcio marei maren margareta margarethe maria-jose mariane mariangela marianna
    maricarmen marie-christine marie-claude marie-france marie-helene marie-laure marie-pierre
    marielle marietta marije marijke marilda marilena marilene marilia marilu marinela marinho
    mariska marita marite mariza marjan marjatta marjo marjolaine marjolein marjolijn marjut markku
    marko markéta marla marli marlijn marlis marloes marte martijn martijntje martinien martino
    marton martta martti marwa maryla marylene maryline maryna maryse maryvonne marzanna marzena
    marzia massimiliano matas matei mathurin matias matous matthijs matti mattia mattias matyas
    mauno mauri mauricette mauricia maurits maurycy maxence maxime maximilien maximino mayada mayank
    maysa mayur mazen maëlys małgorzata mbali mckenna meaghan mederic meelis meenakshi megha mehtap
    mehul meindert meinolf meinrad melahat melchior melchiorre melchor melih melike meline melis
    melodie meltem melusine menno merete merike merja merle mert mervat mervi mesut metin mevlut
    miao micaela micah michal michala michalina michał micheal michelangelo michele michiel mickael
    midori mieczyslaw mieczyslawa mieczysław mieczysława mieke mieszko mihai mihail mihaita mihaly
    mihir mihkel mihnea miia mika mikaela mikayla mikkel mikolaj mikołaj milada milagros milind
    milla miloslav miloslava milosz mimmo minal mindaugas minh minjun minna mioara mirabel miray
    miraç mircea mirco mirek mirella mirian miriana mirja mirjam mirjami mirka miron miroslava
    miroslaw miroslawa mirosław mirosława mirthe mirtill miruna misha miłosz mladen mmabatho moacir
    moataz modestas mogens mohini mohsen moises monia monisha monta montserrat monty moonika morgana
    morgane morten morwenna moshe mosiuoa motaz mouna mounir moustafa mpho mpumelelo mridula mthunzi
    muammer muguette muhammet muharrem muhittin muhsin mujde mukadder mukhtar mumtaz munevver munir
    murad murali muriel murilo murside mustapha muzaffer mwangi myfanwy myles myrtille mzwandile
    nabil nabila nadege nader nadezda nadim nadzieja nael nagaraj nagisa nahed nahla najib najla
    najwa nalan naledi namik namita namrata nan nana nana-yaa nanda nandini nandita nando nandor
    nanna nannie naoki narcisa narciso narcisse naresh narges nasim nasser natalino nataliya natasa
    natercia natividad naveen navin navya nawal nawaz nayef nazan nazareno nazim nazir nazmi ndidi
    neal necati necdet necla necmettin neculai ned neelam neelima neena neeraj neeta nehir nelia
    nelleke nemesio nena nepomuk nereida nerijus nerina nerys neslihan nesrin nesrine nessa nestor
    nestore neusa neuza neva nevin nevine nevzat ngaire ngozi ngwenya nicanor nichita nicla nico
    nicola nicolae nicolasa nicoleta nicoline nicusor nidal nidhi niek nihal niharika nihat niilo
    niina nikita nikki nikodem nikola nilay nilde nilesh nilgun nilson nilton nilufer nilza nimisha
    nino ninon niranjan nirmala nirmita nisha nishant nisreen nistor nivaldo nivedita nives niyazi
    nizar njeri njord njål nkechi nkem nkiru nkosana nkosinathi noa nobuhle noemia nokuthula nolan
    nomfundo nomvula nomzamo nonhle nonso noora norberto normunds nosipho notburga nouf noura ntombi
    ntombizethu nuala nunzia nunzio nura nurcan nurettin nurgul nurhan nurten nwando nyambura
    nyokabi obiageli obinna octave octavian octavie oddbjorn oddmund oddny oddvar odete odilia
    odilon odon ogechi oguz oguzhan oisin ojas okon oktay olabisi oladapo olafur olaia olamide
    olanrewaju olavi olavo olayinka olcay oldrich ole ole-martin olegario olgierd olivier oliviero
    olivio oliviu oliwia oliwier olly olufemi olumide oluwatobi olympe ombeline omer omero omran
    onder onofre onorato onufry onyeka oona ophélie orane orazio oreste orhan oriana oriane orietta
    orkun orlanda orlando orsola ortansa ortrud ortwin orvokki osbert osmar osmond ossi osvaldo
    otacilio otakar otavio othman otieno otilia ottfried ottokar ottoline ottone otylia ouafa ovidiu
    oxana oyelaran oyin oykü ozcan ozer ozge ozgur ozkan ozlem paavo pacome padmini padraig paivi
    palesa pallavi pankaj pankracy panu paolin paquita paraschiva paraskevi parul pascale pascaline
    pascuala pasi pasquale pasqualina patrice patricija patricio patrick patrizio patrycja patryk
    patsy patxi paul-gerhard paule paulette pauli paulien paulin pavlina paweł payal peder pekka
    pelayo pellegrino pentti per-olof perceval percival perdita perihan perpetua persephone pertti
    pervin peter petronella petruta petteri philibert philippine philomene phineas piera
    pierangelo pierfrancesco piergiorgio pierpaolo pierre-yves pierrette pierrick pieternel piia
    pilar pinar piper piret pirita pirkko plácido pompiliu pongrac portia poul poyraz prabhat prabhu
    prachi pradeep pragya pranjal prateek pratibha pratik praveen preethi premysl prerna priit
    prisca priscila priscille prithvi protazy prudencia prunella przemyslaw przemysław puneet
    purnima qais qasim quirijn quirin quirino quiteria quitterie rabab rabia rachele radha radim
    radmila radomir radoslaw radosław radwan rafaela rafał rafet raffaela rafiq raghad raghav raghu
    ragna ragnhild ragnvald rahma rahmi raija raili raimo raimondo raimonds raimunda raimundo raisa
    raita raivo raj rajaa rajat rajeev rajendra rajkumar rakel raluca ramazan ramune ramzi rana
    randi randolph ranjan ranjana ranjit ranya raoul raphaela raquel rasha rashmi rasim ratan rauni
    ravi rawan raya rayan raymonde rebeca rebekah recep reem reetta refik refilwe reginaldo regino
    regis reidar reijo reiko reimar reimund reinaldo reinette reinier reinout rembrandt remco
    remedios remigio remko remus remy remzi rene renske renuka renzo resat reshma reynald reza rhian
    rhydian rhys riad ricardina ridhi ridvan rienk riho riitta rikke rima rimantas rimas rina rinske
    rishabh ritesh ritika ritva rivaldo riyad riza roald roar robbie robin robson roch rocio rodica
    rodolfo rodolphe rodrigue roeland roelof rogelia rogelio rogerio rogier rohini rokas roksana
    rolande rollo romaric romeu romilly romolo romualdas romualdo romulo romulus romy ronaldo ronny
    roope roque rosalinde rosana rosane rosangela rosaria rosario rose-marie roseli roselyne rosendo
    rosina rosine rosinha rosita rossana rostislav roxane ruairi ruchi ruchika rufino ruggero rui
    rula rune rupa rupal rupali rupinder ruqaya rusen rustem ruta rute ryo ryszard ryszarda saad
    saara saba saban sabin sabino sabri sabrine sacha sachin sade sadettin sadhana sadik safaa safak
    safia safiya safwan saif saija saila saimi sajida sakari sakshi saleem salih salim salla salomao
    salomea salvadora salvina salwa samanta samar sameer sameh samet sami samia samiha samkelo
    sampath samuele samuli sana sanda sandalio sandhya sanem sangeeta sangita sanjeev sanjiv sanne
    sanni santeri santina sapna sari sarka sarmite sarojini sarra saturnin saturnino satya saulius
    saulo saumya saurabh saverio savita savitri sawsan sayed sbusiso scarlett sean sebald sebastiaan
    sebastiana sebastiao sedat seema sefik segolene seham seija selahattin selami selcuk selda selen
    selim selin selman selvaggia semih semra senga senja senol seojun seong seppo septimiu serafim
    serafin serafina serap seraphin seraphine seray serban sercan serdar seref sergi sergiu serhan
    serhat serkan serpil sertac servando servane servet settimio seun seval sevda severiano severina
    severino sevil sevilay sevinc seweryn seyed seyfi seyit seyma sezen sezer sezgin shaan shada
    shadi shahd shahira shahram shailesh shaima shakir shambhavi shamim shania shankar shannon
    sharad sharif sharmila shashank shashi shaun shayna sherif sherine sherman shiv shobha shota
    shraddha shrikant shubham shubhangi shukri shweta sibilla sibusiso sibyl sidnei sidonie siebe
    siebren siegbert siegmund siegrun sientje sigbjorn sigfrid sigi sigita sigmund sigridur sigurd
    sigurdur sigurjon sigve siham siiri silja silvano silvestre silvie silvino silvio simao simara
    simge simon simone simonne simran sinan sindhu sindre sinem sinikka sioned siphokazi siri sirje
    sirkka sirpa sissel siv siv-elin sive sivert sixten sixtine sixto sjaak sjoerd sjoukje skaidrite
    skirmantas slavka slavomir slawomira smaranda smriti sneha snehal snorri soha sohini soili
    sointu solfrid soline solrun solvej sonali sonam sondre soojin soraia sorina souad soukaina
    soumitra soumya sourav srinivas sriram srishti stanislas stanislawa stanisław stanisława stefana
    steinar steingrimur steliana stepan stepanka steph stevie stian stig stu sture styrbjorn suad
    suat subramaniam sudha sudip suely suha suhail sujata sukanya sukran sukru suleyman sumaya
    sumita sunkanmi supriya surabhi surbhi surekha sureyya surya susana susete sushant sushil
    suzette suzon svante svatava svatopluk sveinn svend sverre sverrir swann swantje swapna swapnil
    sylvaine sylvette sylvi sylwester sylwia synne synnove synnøve szabina szczepan szilard
    szilveszter szilvia szonja sönke søren sławomir sławomira taavi taciana tadas tadeu tadhg taha
    tahani tahsin taisha taisto taiwo taku takumi talal talat talita tamar tamas tamer tami tammo
    taner tanguy tanju tanmay tansu tanushree tapani tarcisio tarik tariro tarja tarjei tarkan tarmo
    tarsicio tarun taryn tatenda tauno tayfun taylan taysir tedi teija tejas tekla telma telmo tembi
    temitope tendai tendayi teodolinda teodor teodorico teodoro teofil teofilo teppo terenzio terese
    teresina teresinha terez tereza terhi tero teun teunis tevfik tezcan thabang thabiso thabit
    thais thandeka thanh thanos tharald tharwat thembeka theophile thiago thibaut thies thijmen
    thijs thokozani thomasina thomine thorbjorn thorbjørn thordur thorir thorkild thorleif thorstein
    thulani thuy tiberio tiberiu tibor tiemen tiia tiit tijana tijmen timea timm timoteo tinashe
    tineke tinotenda tirza titouan titus tivadar tiziano tjark tjeerd tjitske tobiasz tobin tolga
    tolgahan tolu tolulope tomas tomasa toni tonu toomas torbjörn torbjørn torborg tore torfinn
    torgeir torgrim torhild toribio torkel torkild torleif torleiv tormod torolf torstein torunn
    toshiro tove traian traugott trijntje trond troy trygve tsepo tshepo tuan tufan tugba tugce
    tuhin tuija tuire tulay tulin tulio tullia tumelo tuncay tuncer tuomo turgay turgut turid turkan
    tushar tuva txema tymon tymoteusz tytus tzvetan ubaid ubaldo ubbo ubiratan uche uchechi uchenna
    ufuk ugne ugo ugoline ugur ujjwal ujwala uldis ulisses ulle ulrik umaima umberta umesh umit
    umran umur unai unal unathi unto upasana urho urmas urmila urpo ursel ursule urvashi usama uschi
    utkarsh uzoma vaclava vagn vaibhav vaidas vaishali vaishnavi valborg valdas valdemar valdir
    valdis valdomiro valere valerian valeriane valeriano valeriu valery valgerdur valquiria vanda
    vanderlei vania vappu varsha vasil vasiliki vassilis vasudha vebjorn vedant veena veerle veijo
    veikko veiko vellamo vello venanzio vendula venkat venkatesh verna vianney vibha vicencia
    vicenta vicentiu vicky victoriano victorien victorine vidar vigdis viggo viive vijaya vikas
    vikrant vilem vilhelm vilho vilija vilius viljami viljo vilmos vimal vinay vincenz vincenza
    vinciane vineet vineeta vinicius violaine violante viorel viorica vipin vipul virag virendra
    virgile virgilio virginija virginio viridiana vishakha vishnu vitale vitezslav vitor vitoria
    vitorino vladena vladimira vladimiro vladislav vladut vlastimil volkan volkhard vratislav
    vytautas väinö waad waclaw waclawa wactaw wacław wacława wael wajdi walaa waldir waldtraut
    walenty waleria walid walkiria walther waltraut wambui wanderley wangui wanjiku wanjiru wassim
    wawrzyniec wei wenceslao wenche wendela weronika wesam wessel wibke widad wiebe wiebren wieger
    wiera wieslaw wieslawa wiesław wiesława wietske wigbert wijnand wiktoria wilbert wilfrid
    wilhelmine willeke willemijn willibald wincenty winston wioletta wislawa wisława wladyslaw
    wladyslawa wladysław wladysława wlodzimierz wobke wojtek wolfhard wouter wulf wytske władysław
    władysława włodzimierz xabier xanthe xavi xaviere xiaoming xinyi xolani yael yaelle yago yakup
    yalcin yamini yamuna yanina yanis yann yannis yasar yaser yash yasin yavuz yaw yelda yeliz yemi
    yener yesim yetunde yiannis yichen yigit yildiray yilmaz yinka ylva yngvar yngve yoann yogita
    yohan yohann yolande yonca yoshiko younes younis yousef yrjö ysabel yucel yuki yuksel yumi yunus
    yusef yusra yuta yuvraj yuxuan yvon zacarias zacharie zackery zafer zaid zain zaina zaira
    zakaria zaki zakia zandile zanele zaneta zawadi zbynek zbyszek zdena zdenka zdzislaw zdzislawa
    zdzisław zdzisława zeina zeke zekeriya zelia zelie zeliha zena zenobia zenon zephyrin zerrin
    zeyad zheng zhiyuan ziad zigmas zilda zineb zinhle ziya ziyad zodwa zoraida zoya zsigmond
    zubeyde zubin zuhair zuhal zukiswa zulmira zuzanna zydrunas zygmunt zyta örjan øivind ørjan
    øystein øyvind ünsal łucja łukasz
    """
)
"""Those that both bear, or of which this list does not say it."""
GIVEN_NAMES = GIVEN_WOMEN | GIVEN_MEN | GIVEN_OTHERS
