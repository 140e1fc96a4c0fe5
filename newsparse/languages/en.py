"""English."""

from newsparse.languages.en_grammar import GRAMMAR
from newsparse.languages.en_speech import SPEECH
from newsparse.languages.given_names import GIVEN_NAMES
from newsparse.languages.language import (
    ExportWords,
    GenderForms,
    HeaderWords,
    Language,
    PageWords,
    TableWords,
    months,
    ordered,
    phrases,
    words,
)

_DAYS = words("monday tuesday wednesday thursday friday saturday sunday")
_PARTS_OF_WEEK = frozenset(
    f"{day} {part}" for day in _DAYS for part in words("morning afternoon evening night")
)
"""What stands behind "By" and is no name: "By Tuesday Morning"."""

HEADER = HeaderWords(
    months=months(
        """
        january jan,
        february feb,
        march mar,
        april apr,
        may,
        june jun,
        july jul,
        august aug,
        september sep sept,
        october oct,
        november nov,
        december dec
        """
    ),
    weekdays=words(
        """
        monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs
        fri sat sun
        """
    ),
    date_fillers=words("of at on the st nd rd th"),
    day_words={"today": 0, "yesterday": 1},
    clock_words=phrases("local time, eastern time, central time, mountain time, pacific time"),
    ago_words=words("ago"),
    time_units={
        **dict.fromkeys(("minute", "minutes", "min", "mins"), 1),
        **dict.fromkeys(("hour", "hours", "hr", "hrs", "h"), 60),
        **dict.fromkeys(("day", "days", "d"), 24 * 60),
        **dict.fromkeys(("week", "weeks"), 7 * 24 * 60),
    },
    moments={"just now": 0, "a minute ago": 1, "an hour ago": 60, "a day ago": 24 * 60},
    update_labels=phrases(
        """
        updated, last updated, update, modified, edited, revised, reviewed, corrected,
        last change, amended, refreshed
        """
    ),
    date_labels=phrases(
        """
        date, date published, published, published on, published at, published time, publication
        date, publish date, pub date, pubdate, first published, posted, posted on, originally
        published, originally published on, first published on, this article was originally
        published on, this article was first published on, this story was originally published on,
        this article was published on, this entry was posted, this post was posted, this entry was
        published, this post was published, issued, issue, issue of, sent, created, created on, date
        created, pd, release date, date posted, this story was published on, this article was
        published at, this story was published at, this article was first published at, this article
        originally appeared on, date of publication, publication date and time, first posted, dated,
        date of article, published date, this story was first published, this post was first
        published, this article was first published, this story was originally published, this
        article was originally published, this article originally appeared, this story originally
        appeared
        """
    ),
    modified_labels=phrases(
        """
        updated, updated on, updated at, update, last updated, last updated on, modified,
        last modified, last modified on, date modified
        """
    ),
    time_labels=phrases("time"),
    event_labels=phrases(
        """
        event, as, event date, date of event, date of the event, event starts, date and time,
        deadline, closing date, application deadline, applications close, expires, expiry date,
        valid until, next meeting, meeting date, due date, save the date, date of birth, born,
        died, joined, join date, member since, saved, saved on, accessed, accessed on,
        retrieved, retrieved on, downloaded, downloaded on, printed on, archived, archived on,
        captured, captured on, viewed on, date accessed, access date, scraped, taken, taken on,
        photo taken, photographed, start date, starts on, available from, effective date,
        effective, valid from, opening date, closed on, through, until, events, upcoming events,
        calendar, when, date & time, opens, opens on, opening, apply by, register by, rsvp by,
        submit by, submissions close, entries close, begins, begins on, starts, ends, ends on,
        in force from, applies from, in effect from, version of, best before
        """
    ),
    addressee_labels=phrases("to, cc, bcc"),
    headline_labels=phrases(
        """
        headline, title, head, hed, hd, subject, thread, title of article, article title, name of
        article, article name
        """
    ),
    author_labels=phrases(
        """
        from, authors, author(s), reporters, journalists, correspondents, text, words,
        article written by, blog written by, content by,
        writer, writers, creator, post author, produced by, name of author, name of journalist
        """
    ),
    body_labels=phrases("body, text, full text, article, content, td, lp"),
    byline_words=phrases(
        """
        by, byline, by-line, author, written by, reported by, reporting by, writing by, story by,
        text by, words by, posted by, article by, authored by, post by, from the desk of,
        this entry was posted by, this post was posted by, this entry was written by,
        this post was written by, this article was written by, this story was written by,
        this blog was written by, guest post by, this is a guest post by, guest column by,
        guest essay by,
        submitted by, published by, exclusive by,
        report by, interview by, analysis by, filed by, contributed by, compiled by, blog by,
        from our correspondent, curated by,
        essay by, review by, opinion by, column by, commentary by, comment by,
        story and photos by, additional reporting by, with additional reporting by, as told to,
        interviewed by,
        words and photos by, words and pictures by, text and photos by
        """
    ),
    kind_labels=phrases(
        """
        interview, review, analysis, opinion, commentary, report, reporter, journalist,
        correspondent, contributor, columnist, story, essay, column, op-ed, article, piece,
        feature, profile, dispatch, letter, editorial, post, blog post, long read, photo essay
        """
    ),
    contact_labels=phrases(
        """
        contact, contacts, media contact, media contacts, press contact, press contacts,
        press office, press officer, media enquiries, media inquiries, press enquiries,
        press inquiries, for more information, for further information, for more information
        contact, for media inquiries
        """
    ),
    span_joints=words("to until till through"),
    origin_phrases=phrases(
        """
        with agency, with agencies, with wire, with inputs from, with input from, with reports from,
        with reporting from, with material from, with files from, with contributions from, with
        information from, based on, using material from
        """
    ),
    credit_labels=phrases(
        """
        photo, photos, photo by, photos by, photograph, photographs, photograph by, photographs by,
        photography by, photographer, picture, pictures, picture by, pictures by, image, images,
        image credit, photo credit, credit, illustration, illustration by, graphic, graphic by,
        video, video by, reviewed by, medically reviewed by, fact checked by, fact-checked by,
        edited by, editing by, translated by, editor, editors, copy editor
        """
    ),
    site_labels=phrases(
        """
        source, site, website, outlet, publication, newspaper, paper, publisher, forwarded from,
        published in, originally published in, first published in, appeared in, originally appeared
        in, article from, clipping from, clipped from, taken from, copied from,
        name of newspaper, name of paper, name of publication
        """
    ),
    url_labels=phrases("url, link, source url, permalink"),
    tag_labels=phrases(
        """
        tags, tag, keywords, topic, topics, section, category, categories, filed under, filed in,
        posted in, tagged, tagged with, tagged as, subjects, keyword
        """
    ),
    section_names=phrases(
        """
        blog, press review, media review, media monitoring, press digest, press clippings,
        news, politics, world, world news, business, sport, sports, opinion, culture, society,
        economy, science, technology, tech, health, education, environment, travel, local, local
        news, national, international, transport, crime, weather, video, arts, lifestyle,
        entertainment, money, finance, markets, europe, uk, us, letters, obituaries, review, film
        review, book review, music review, album review, theatre review, theater review, tv review,
        restaurant review, film, books, theatre, theater, music, commodities, press release, news
        release, for immediate release, breaking news, breaking, exclusive, long read, the long
        read, analysis, explainer, in depth, feature, features, comment, column, editorial, q&a,
        profile, interview, investigation, dispatch, from the archive, letters to the editor
        """
    ),
    paper_words=words(
        """
        courier herald gazette tribune chronicle telegraph argus examiner sentinel advertiser
        bulletin echo observer mercury journal recorder inquirer enquirer dispatch
        """
    ),
    paper_endings=words(
        """
        news today online media press times post record register ledger standard star sun globe
        mail express leader review reporter monitor citizen guardian independent agency service
        """
    ),
    paper_articles=words("the"),
    issue_joints=words("of from for on"),
    count_joints=words("of"),
    reference_words=words("in"),
    page_words=words("page pages pg p pp"),
    issue_words=words("no issue vol number"),
    conjunctions=words("and & with"),
    given_names=GRAMMAR.masculine_names | GRAMMAR.feminine_names | GIVEN_NAMES,
    name_particles=words(
        "van von der den de del della di da dos das du la le el al bin ibn ter ten ben y"
        " mac mc fitz"
    ),
    name_suffixes=words("jr sr ii iii iv phd md esq"),
    place_words=words("in at for from of the"),
    farewells=phrases("yours sincerely, sincerely yours, sincerely, yours faithfully, yours truly"),
    report_words=words("reports report reporting wrote writes reported contributed"),
    place_openings=words(
        """
        new san santa st saint los las el port fort mount cape hong tel abu kuala addis sri north
        south east west upper lower great rio buenos mexico town city county
        """
    ),
    collectives=words("desk editors team staff newsroom"),
    roles=words(
        """
        writer writers reporter reporters correspondent correspondents editor editors columnist
        columnists contributor contributors journalist producer freelance senior chief associate
        assistant deputy managing executive special political diplomatic national foreign
        science sports sport health education business economics technology security
        investigations investigative bureau desk intern guest author critic analyst professor
        staff founder co-founder cofounder reviewer owner director manager ceo president expert
        specialist strategist lead
        """
    ),
    role_qualities=words("our community democracy"),
    no_names=phrases(
        """
        appointment only, popular demand,
        share, edition, reply, comment, comments, posted, published, updated, subscribe, login,
        copyright, license, licence, orcid, minutes, ago, checked, reviewed, edited, newsletter,
        cookie, cookies, privacy, click, follow, profile, article, articles, posts, previous,
        website, homepage, facebook, twitter, instagram, linkedin, bluesky, whatsapp, telegram,
        youtube, pinterest, email, e-mail, print, read more, view all, next post, see all,
        contact us, creative commons, cc by, about, text size, font size, release, takeaways,
        points, highlights, contents
        """
    )
    | _PARTS_OF_WEEK,
    agencies=phrases(
        """
        reuters, ap, associated press, the associated press, afp, agence france-presse,
        agence france presse, upi, united press international, bloomberg, bloomberg news, dpa,
        xinhua, tass, interfax, pa, pa media, press association, cnn, bbc, bbc news, staff,
        staff reports, staff report, staff writer, staff reporter, staff and agencies, agencies,
        agency, news desk, newsroom, wire reports, wire services, editorial board,
        the editorial board, editorial, admin, guest author, anonymous, aap, pti, ians, tnn
        """
    ),
)

PAGE = PageWords(
    tail_headings=phrases(
        """
        related, related articles, related stories, related content, related posts, related
        topics, related news, related reading, related links, related coverage, you may
        also like, you might also like, you may also be interested in, you might be
        interested in, you might also be interested in, recommended, recommended stories,
        recommended for you, recommended reading, recommended articles, read more, read
        next, read also, see also, also read, more stories, more news, more like this, more
        articles, more top stories, more on this story, more on this topic, more to
        explore, most read, most popular, most viewed, trending, trending now, trending
        stories, popular posts, popular stories, latest news, latest stories, latest
        articles, latest posts, previous article, previous story, explore further, recent posts,
        recent articles,
        recent news, top stories, up
        next, next article, next story, don t miss, editor s picks, editors picks, our
        picks, what to read next, keep reading, continue reading, further reading, about
        the author, about the authors, about the writer, about author, author bio, about
        this entry, about this post, about us, contact us, get in touch, share this, share
        this article, share this story, share this post, share, share with your friends,
        share this with your friends, follow us, stay connected,
        stay informed, comment, comments, leave a comment, leave a reply, leave a response, post a
        comment, trackback, trackbacks, pingbacks, join the conversation, join the discussion,
        add a comment, newsletter,
        newsletters, subscribe, subscribe to our newsletter, sign up for our newsletter,
        sign up for our newsletters, tags, topics, topics in this article, topics mentioned
        in this article, categories, filed under, sponsored content, promoted content,
        promoted stories, from our partners, paid content, around the web, from around the
        web, media contact, media contacts, press contact, press contacts, media inquiries,
        press inquiries, contacts, forward looking statements, notes to editors, media
        relations, explore more on these topics, see more on, comments on this story,
        our standards, discussion about this post
        """
    ),
    tail_openings=phrases(
        """
        more from, more on, more in, more about, read more about, read more from, related to,
        about the author, latest from, latest in, recommended from, subscribe to, sign up for,
        share this
        """
    ),
    about_openings=phrases("about"),
    self_openings=phrases("i m, i am, my name is"),
    biography_words=phrases(
        """
        writes, lives, author, teaches, curator, lecturer, fellow, researcher, blogger,
        historian, novelist, professor, covers, blogs, specializes, specialises, poet,
        essayist, copywriter, strategist
        """
    ),
    read_more=phrases(
        """
        read more, read also, also read, read next, read the full, see also, see more, related,
        more, watch, listen, recommended, must read, dont miss, don t miss, click here to,
        further reading, you may also like, filed under, posted in, tagged with, tagged as,
        share this, share this article, share this post, share this story
        """
    ),
    promotions=phrases(
        """
        sign up for, sign up to, sign up here, subscribe to, subscribe now, subscribe today,
        follow us on, follow us, like us on, get our, get the latest, join our, join us on,
        like this like, like loading, get the best stories,
        download our, download the, click here to, have you got a story, do you have a story,
        do you have a tip, got a tip, got a story, keep up with the latest, have a tip,
        do you have information about,
        get in touch with our, email us at, for more stories like this, for more news,
        continue reading on, continue reading at, continue reading your article,
        stay up to date, stay informed,
        this article was originally published,
        this story was originally published, this article originally appeared,
        this story originally appeared, support our journalism, support independent,
        enjoyed this article, did you enjoy, was this article helpful, image credit,
        photo credit, image caption, image source, media caption, your email address will not,
        enter your email, all rights reserved, copyright, advertisement, disclosure this,
        disclaimer this, this post contains affiliate, this post may contain affiliate,
        if you buy something using links, if you buy something through, when you buy through
        links, when you purchase through links, you are receiving this email,
        this article contains affiliate, this page contains affiliate, we may earn,
        we earn a commission, as an amazon associate, this site is protected by recaptcha,
        we use cookies, this website uses cookies, this entry was posted, this post was posted,
        this post was published, this entry was published, last updated, last modified,
        last edited, page last updated, this page was last, this article is more than,
        listen to this article,
        a version of this article, explore more on, add to your saved stories,
        make us preferred on, our standards, purchase licensing rights, order reprints,
        view more on, comment on this story, scroll down for video, click here to get,
        click here for more, continued on page, loading next story, purchase this issue,
        see subscription options, create a free account to, or signup to continue,
        thanks for reading subscribe,
        we want our comments to be,
        you can find this story in, or by navigating to the user icon
        """
    ),
    commissions=phrases(
        """
        may contain affiliate, contains affiliate links, contain affiliate links, affiliate ones,
        use affiliate links, uses affiliate links, using the affiliate links, affiliate links are
        used, may earn us a commission, we may earn a commission, we may earn commission, we may
        earn commissions, we may earn a small commission, we may receive a commission, we may
        receive a small commission, we may get a commission, i may earn a commission, i may earn
        commissions, i may earn a small commission, i may receive a commission, i may receive a
        small commission
        """
    ),
    letters=phrases(
        """
        thanks for reading, thank you for reading, view this email, view in browser,
        view this post, view this newsletter, subscribe for free, view this message,
        view in your browser, view online, view web version,
        read online, open in browser, trouble viewing, having trouble viewing,
        you are receiving this, you re receiving this, you received this, this email was sent,
        this message was sent, was this email forwarded, forwarded this email, unsubscribe,
        to unsubscribe, update your preferences, manage your preferences, email preferences,
        manage preferences, manage subscription, manage your subscription, update preferences,
        add us to your address book, privacy policy, terms of service, terms of use
        """
    ),
    inboxes=phrases("your inbox, your email, morning email, weekly email, daily email"),
    follow=words("follow"),
    networks=words(
        """
        telegram facebook instagram youtube whatsapp twitter x linkedin tiktok threads bluesky
        """
    ),
    syndicated=phrases("appeared first on, first appeared on"),
    closings=phrases("end, ends, end of article, end of story, end of text"),
    replies=words("reply"),
    button_joints=words("on via to by in this the page article story with"),
    buttons=phrases(
        """
        share, share this, share this article, share this story, share on facebook, share on x,
        share on twitter, share on linkedin, share on whatsapp, share via email, tweet, print,
        email, save, ad feedback,
        save article, save for later, copy link, link copied, advertisement, advertising, ad,
        sponsored, skip to content, skip to main content, jump to content, skip to navigation,
        skip advertisement, menu, search,
        log in, login, sign in, sign up, sign up now, subscribe, subscribe now, follow, listen,
        listen to this article, gift article, give this article, view comments, show comments,
        leave a comment, leave a reply, add comment, add a comment, post a comment,
        reply, facebook, twitter, x, whatsapp, linkedin, reddit, pinterest,
        telegram, messenger, bluesky, threads, flipboard, close, back to top, story continues,
        home, accept, accept all, reject, reject all, decline, manage options, accept cookies,
        accept all cookies, enter your email,
        enter your email address, article continues after advertisement,
        story continues below advertisement, story continues below, video player is loading,
        play video, share article, share by email, share link,
        copied, link copied to clipboard, gift this article, listen now, watch live, watch now,
        play, pause, mute, unmute, show caption, hide caption, view all, learn more, read aloud,
        open in app, open image modal, view image in fullscreen, email link, text size,
        skip past newsletter promotion, after newsletter promotion, advertisement continue reading
        below, continue reading the main story, no comments, comments, report this article,
        report an error, print this page,
        instagram, youtube, mastodon, tumblr, snapchat, viber, skype, subscriber only, subscribers
        only, for subscribers, members only, scroll to continue, advertisement scroll to continue,
        see more, show more, share full article, share page, about sharing, reuse this content,
        today s paper, see all topics, ad choices, video ad feedback, facebook tweet email link,
        add as preferred on google, suggested topics, view gallery, expand, collapse, full screen,
        enlarge this image, story saved, article continues below, view all photos, photo gallery,
        no comments yet, contests, hide caption toggle caption,
        toggle caption, transcript, embed, x com,
        site index, give feedback, send feedback, feedback
        """
    ),
    counted=phrases(
        """
        photo gallery, view, views, read, reads, comment, comments, share, shares, like, likes,
        reaction,
        reactions, retweets, minute read, minutes read, min read, mins read, min read time, min,
        mins, reading time, minutes
        """
    ),
    paywall=phrases(
        """
        this article is for subscribers, this content is reserved for subscribers,
        this article is exclusive to, subscribe to continue reading, subscribe to read,
        subscribe now to read, subscribe to keep reading, to continue reading,
        subscribe for, to read the full story, to read the full article, already a subscriber,
        log in to continue reading, sign in to continue reading,
        create an account or sign in to continue, become a subscriber, become a member to read,
        this story is for members, this post is for paid subscribers, unlock this article,
        unlock the full article, start your free trial, only available to subscribers,
        exclusive to subscribers, premium content, subscriber only
        """
    ),
)

TABLE = TableWords(
    text=(
        *("text", "maintext", "body", "fulltext", "bodytext", "articlebody", "articletext"),
        *("content", "plaintext", "cleantext", "textcontent", "contenttext", "article", "story"),
        *("pagecontent", "paragraphs", "leadparagraph", "openingtext"),
    ),
    html=("html", "contenthtml", "bodyhtml", "htmlcontent", "rawhtml"),
    headline=("headline", "title", "heading", "headlinetext", "titletext", "webtitle"),
    date=(
        *("date", "datepublish", "datepublished", "publishedat", "pubdate", "publishdate"),
        *("publishingdate", "publicationdate", "published", "publishedon", "publisheddate"),
        *("publishedtime", "datetime", "timestamp", "createdat", "created", "time"),
        *("webpublicationdate", "publisheddatetime", "publicationdatetime", "publishedtimestamp"),
        *("datetimepub", "datetimepublished"),
        *("firstpublished", "datepub", "dateposted", "postedat", "postedon", "createdutc"),
        *("firstcreated", "dateid"),
    ),
    authors=ordered(
        """
        authors author byline bylines authorname authornames creator writer writers journalist
        journalists reporter reporters correspondent contributor contributors reportername
        journalistname writername writtenby publishedby
        """
    ),
    url=ordered(
        "url link sourceurl articleurl canonicalurl permalink weburl pageurl articlelink uri"
    ),
    site=(
        *("site", "sitename", "sourcedomain", "source", "sourcename", "publication", "publisher"),
        *("outlet", "newspaper", "newspapername", "medianame", "sourcehostname", "domain"),
        *("hostname", "sourcetitle", "publicationname", "publishername", "outletname"),
    ),
    description=("description", "summary", "abstract", "subtitle", "standfirst", "excerpt"),
    tags=("tags", "keywords", "topics", "categories", "category", "section"),
    language=("language", "lang"),
    things=("article", "news", "doc", "document", "post", "item", "story"),
    persons=("name", "person"),
    forms=("forms", "otherforms", "othernames", "aliases"),
)

EXPORTS = ExportWords(
    headline_labels=phrases("headline, title, article name, article title"),
    date_labels=phrases("publication date, date, published, published on, issue date"),
    author_labels=phrases(
        "byline, author, author/byline, authors, author(s), writer, by, reporter, journalist"
    ),
    site_labels=phrases("publication title, publication, source, from, newspaper, paper"),
    tag_labels=phrases("section"),
    url_labels=phrases("url, document url"),
    body_labels=phrases("body, full text, text, article text"),
    text_labels=phrases("highlight, graphic, correction, notes, caption, abstract, lead, memo"),
    length_labels=phrases("length, word count"),
    record_labels=phrases(
        """
        load-date-mdc, dateline, load-date, correction-date, language, publication-type,
        journal-code, subject,
        type, document-type, pub-type, docid, acc-no, geographic, industry, company, organization,
        person, state, country, city, ticker, classification, series, transcript, name, bio,
        publication info, links, location, people, company / organization, pages, volume, issue,
        publication year, year, publisher, place of publication, country of publication,
        publication subject, issn, source type, language of publication, document type,
        document feature, proquest document id, proquest document link, copyright, last updated,
        details, database, identifier / keyword, identifiers / keywords, column, first page,
        edition, publication-date, isbn, product name, page, record number, readability,
        index terms, record id, start page, end page, region, openurl link, citation (aglc style),
        record, estimated printed pages, subject terms, geographic terms, full text word count,
        accession number,
        company/entity, naics/industry codes, persistent link to this record,
        gale document number, source citation, source citation (mla 9th edition),
        source citation (mla 8th edition), lexile measure, content level, countries, industries,
        companies, topics, document id
        """
    ),
    cover_labels=phrases("job number"),
    length_words=words("words word"),
    document_words=words("document documents"),
    document_ends=phrases("end of document"),
    closing_labels=phrases("record number, record, gale document number, end page"),
    rights_phrases=phrases("copyright, all rights reserved"),
    page_marks=frozenset(("DOCFULL", "ProQuest", "End of Document", " DOCUMENTS<")),
    empty_values=phrases("none available, not available, none, n/a"),
)

WOMEN = GenderForms(
    pronouns=words("she her"),
    titles=words("mrs ms miss lady madam dame"),
    role_endings=("woman", "actress", "mother", "daughter", "wife", "widow", "sister", "queen"),
)
MEN = GenderForms(
    pronouns=words("he his him"),
    titles=words("mr sir lord"),
    role_endings=(
        *("spokesman", "chairman", "councilman", "congressman", "businessman", "policeman"),
        *("father", "husband", "widower", "brother", "king"),
    ),
)

ENGLISH = Language(
    code="en",
    header=HEADER,
    hyphened=words("well- self- non- anti- -based -year-old so-called year-old in-law"),
    table=TABLE,
    exports=EXPORTS,
    page=PAGE,
    speech=SPEECH,
    women=WOMEN,
    men=MEN,
)
