-- What is due, by when, and by whom. Ids, codes and days; the name in a book is a sealed envelope.

-- One row for each deadline ever set, but for the days without contact, which each contact counts
-- anew. A day that the profile counts stands as counted_from and within.
create table views.deadline (
    municipality text not null,
    deadline_id uuid not null,
    book_id uuid not null,
    file_id uuid,
    stream_id uuid not null,
    matter uuid not null,
    kind text not null,
    state text not null,
    due_on date,
    counted_from date,
    within text,
    agency uuid,
    staff uuid,
    post uuid,
    item_id uuid,
    raised_for date,
    content jsonb not null,
    primary key (municipality, deadline_id)
);
create index deadline_open on views.deadline (municipality, due_on) where state = 'OPEN';
create index deadline_of_book on views.deadline (municipality, book_id);
create index deadline_of_stream on views.deadline (municipality, stream_id);
select views.bind_to_municipality('views.deadline');

-- What is kept of each file (or other stream) to tell what its next event opens and ends.
create table views.deadline_book (
    municipality text not null,
    book_id uuid not null,
    position bigint not null,
    content jsonb not null,
    primary key (municipality, book_id)
);
select views.bind_to_municipality('views.deadline_book');

-- One row per municipality and day: the day's run is claimed here by whichever node comes first, and
-- done_at is set when all that had passed by then has been noted. No view: a rebuild leaves it alone.
create table views.deadline_run (
    municipality text not null,
    day date not null,
    claimed_at timestamptz not null default clock_timestamp(),
    done_at timestamptz,
    primary key (municipality, day)
);
select views.bind_to_municipality('views.deadline_run');
