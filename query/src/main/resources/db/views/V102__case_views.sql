-- The views of cases. Ids, codes, dates, and sealed texts; never a readable value.

create table views.progress (
    municipality text not null,
    view text not null,
    position bigint not null,
    primary key (municipality, view)
);
select views.bind_to_municipality('views.progress');

-- One row for each case file; content is the row as the list shows it.
create table views.caseload (
    municipality text not null,
    file_id uuid not null,
    position bigint not null,
    last_on date not null,
    content jsonb not null,
    primary key (municipality, file_id)
);
select views.bind_to_municipality('views.caseload');
