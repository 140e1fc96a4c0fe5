-- What newsparse makes of a collection of articles. Each table says what its rows are.

-- One row an article. A file may hold several: "part" counts them from 0. "made_by" is the
-- version of newsparse, and the options, that made it: other ones make it again.
create table articles (
  id integer primary key,
  path text not null,
  part integer not null,
  sha256 text not null,
  headline text,
  date text,
  date_text text,
  month text generated always as (substr(date, 1, 7)) virtual,
  authors text not null,
  language text,
  url text,
  site text,
  description text,
  image text,
  tags text not null,
  date_modified text,
  words integer not null,
  format text not null,
  encoding text,
  warnings text not null,
  evidence text,
  made_by text not null,
  folded text generated always as (
    nullif(replace(replace(headline, 'ё', 'е'), 'Ё', 'Е'), headline)
  ) virtual,
  unique (path, part)
);
create index articles_by_date on articles (date);

-- One row a paragraph: "number" counts them in their article from 0.
create table paragraphs (
  id integer primary key,
  article integer not null references articles (id) on delete cascade,
  number integer not null,
  kind text not null,
  text text not null,
  folded text generated always as (
    nullif(replace(replace(text, 'ё', 'е'), 'Ё', 'Е'), text)
  ) virtual,
  unique (article, number)
);

-- One row a person, or a body, under all the names that articles have ("forms", as JSON): joined
-- anew at the end of each run. "columns" are those of the list of people (--people), as JSON.
create table persons (
  id integer primary key,
  name text not null,
  kind text not null,
  forms text not null,
  columns text not null
);
create index persons_by_name on persons (name);

-- One row somebody who is quoted in an article: "kind" is person, body, or described where the
-- article names nobody («источник Reuters», "officials").
create table speakers (
  id integer primary key,
  article integer not null references articles (id) on delete cascade,
  name text not null,
  kind text not null,
  roles text not null,
  quotes integer not null,
  person integer references persons (id),
  unique (article, name)
);
create index speakers_by_name on speakers (name);
create index speakers_by_person on speakers (person);

-- One row a quote: "parts" are the slices of paragraphs that it consists of, as JSON; "confidence",
-- 0 to 1, is how often a speaker found on such evidence was right in text that no rule was tuned on.
create table quotes (
  id integer primary key,
  article integer not null references articles (id) on delete cascade,
  number integer not null,
  speaker integer references speakers (id),
  kind text not null,
  text text not null,
  mention text,
  cue text,
  rule text not null,
  speaker_rule text,
  confidence real,
  parts text not null,
  folded text generated always as (
    nullif(replace(replace(text || ' ' || coalesce(mention, ''), 'ё', 'е'), 'Ё', 'Е'), text || ' ' || coalesce(mention, ''))
  ) virtual,
  unique (article, number)
);
create index quotes_by_speaker on quotes (speaker);

-- One row an utterance that several articles print, its longest version, and one for each printing
-- of it: "cut" is whole, part or altered, "share" its words in per cent of the longest version's.
-- `newsparse --same-quotes news.db` fills these, and finds out which articles are copies of others.
-- "untold" articles print it too, and "untold_originals" of them are no copies: too many for rows.
create table utterances (
  id integer primary key,
  text text not null,
  untold integer not null,
  untold_originals integer not null
);
create table printings (
  utterance integer not null references utterances (id) on delete cascade,
  quote integer not null references quotes (id) on delete cascade,
  cut text not null,
  share integer not null
);
create index printings_by_utterance on printings (utterance);
create index printings_by_quote on printings (quote);

-- One row an article that says what an earlier one says: leave these out of what is counted.
create table copies (
  article integer primary key references articles (id) on delete cascade,
  of integer not null references articles (id) on delete cascade,
  resemblance real not null
);
create index copies_by_original on copies (of);

-- One row once that has been asked for: the articles up to this id are compared with each other.
create table compared (up_to integer not null);

-- One row an input that could not be read.
create table failures (
  path text primary key,
  sha256 text,
  stage text not null,
  error text not null
);

-- Full-text search: select rowid from quotes_fts where quotes_fts match 'ferry*'. A run indexes
-- its new rows itself, many at a time: a trigger would take three times as long. 4 MB of them
-- wait in memory to be written together. A word that is written with ё is found with е, too: that
-- is what the column "folded" is for, which has only the texts where there is a difference.
-- Datasette looks for content="..." spelled like this.
create virtual table articles_fts using fts5 (
  headline, folded, content="articles", content_rowid = id, tokenize = "unicode61 remove_diacritics 2"
);
create trigger articles_fts_delete after delete on articles begin
  insert into articles_fts (articles_fts, rowid, headline, folded)
  values ('delete', old.id, old.headline, old.folded);
end;
create trigger articles_fts_update after update on articles begin
  insert into articles_fts (articles_fts, rowid, headline, folded)
  values ('delete', old.id, old.headline, old.folded);
  insert into articles_fts (rowid, headline, folded) values (new.id, new.headline, new.folded);
end;

create virtual table paragraphs_fts using fts5 (
  text, folded, content="paragraphs", content_rowid = id, tokenize = "unicode61 remove_diacritics 2"
);
insert into paragraphs_fts (paragraphs_fts, rank) values ('hashsize', 4194304);
create trigger paragraphs_fts_delete after delete on paragraphs begin
  insert into paragraphs_fts (paragraphs_fts, rowid, text, folded)
  values ('delete', old.id, old.text, old.folded);
end;
create trigger paragraphs_fts_update after update on paragraphs begin
  insert into paragraphs_fts (paragraphs_fts, rowid, text, folded)
  values ('delete', old.id, old.text, old.folded);
  insert into paragraphs_fts (rowid, text, folded) values (new.id, new.text, new.folded);
end;

create virtual table quotes_fts using fts5 (
  text, mention, folded, content="quotes", content_rowid = id, tokenize = "unicode61 remove_diacritics 2"
);
insert into quotes_fts (quotes_fts, rank) values ('hashsize', 4194304);
create trigger quotes_fts_delete after delete on quotes begin
  insert into quotes_fts (quotes_fts, rowid, text, mention, folded)
  values ('delete', old.id, old.text, old.mention, old.folded);
end;
create trigger quotes_fts_update after update on quotes begin
  insert into quotes_fts (quotes_fts, rowid, text, mention, folded)
  values ('delete', old.id, old.text, old.mention, old.folded);
  insert into quotes_fts (rowid, text, mention, folded)
  values (new.id, new.text, new.mention, new.folded);
end;

-- Every quote beside who said it, when, and where it stands: "speaker" is the name that the article
-- has, "person" the one that all articles share.
create view who_said_what as
  select s.name as speaker, coalesce(p.name, s.name) as person, s.kind as speaker_kind, q.kind,
         q.text, a.date, a.headline, a.site, a.url, a.path, a.part, q.id as quote
  from quotes q join articles a on a.id = q.article left join speakers s on s.id = q.speaker
  left join persons p on p.id = s.person;

-- How often somebody is quoted in a month, and in how many articles.
create view quotes_by_speaker_and_month as
  select coalesce(p.name, s.name) as speaker, a.month, count(*) as quotes,
         count(distinct q.article) as articles
  from quotes q join articles a on a.id = q.article join speakers s on s.id = q.speaker
  left join persons p on p.id = s.person
  group by 1, a.month;

-- Who is quoted at all: under which names, how often, in how many articles, first and last when;
-- "columns" are those of the list of people.
create view people as
  select coalesce(p.name, s.name) as speaker, coalesce(p.kind, s.kind) as kind,
         count(*) as quotes, count(distinct q.article) as articles,
         min(a.date) as first, max(a.date) as last, p.forms, p.columns
  from quotes q join articles a on a.id = q.article join speakers s on s.id = q.speaker
  left join persons p on p.id = s.person
  group by 1, 2;

-- Who printed the same words, the first one first: "disputed" ones are given to several people. It
-- holds for the articles that are there now, but for those that have come since they were compared.
create view same_words as
  with printed as (
    select pr.utterance, count(distinct q.article) as articles,
           count(distinct case when c.article is null then q.article end) as originals,
           count(distinct coalesce(p.name, s.name)) > 1 as disputed
    from printings pr join quotes q on q.id = pr.quote left join copies c on c.article = q.article
    left join speakers s on s.id = q.speaker left join persons p on p.id = s.person
    group by pr.utterance
  )
  select u.id as utterance, n.articles + u.untold as articles,
         n.originals + u.untold_originals as originals, n.disputed, a.date, a.site, a.headline,
         coalesce(p.name, s.name) as person, pr.cut, pr.share, c.article is not null as is_copy,
         q.kind, q.text, u.text as longest, a.url, a.path, a.part, q.id as quote
  from utterances u join printed n on n.utterance = u.id join printings pr on pr.utterance = u.id
  join quotes q on q.id = pr.quote join articles a on a.id = q.article
  left join copies c on c.article = a.id left join speakers s on s.id = q.speaker
  left join persons p on p.id = s.person
  where n.articles + u.untold > 1
  order by u.id, a.date is null, a.date, q.id;

-- The articles that have come since: `newsparse --same-quotes news.db` compares them, too.
create view not_compared as
  select a.id, a.path, a.part, a.headline from articles a join compared c on a.id > c.up_to;

-- What a month's articles come to; "unnamed" counts the quotes whose source has no name.
create view months as
  select a.month, a.language, count(*) as articles, sum(a.words) as words,
         sum((select count(*) from quotes q where q.article = a.id)) as quotes,
         sum((select count(*) from quotes q left join speakers s on s.id = q.speaker
              where q.article = a.id and coalesce(s.kind, 'described') = 'described')) as unnamed
  from articles a group by a.month, a.language;
