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

-- When each run of 多機関協働 or アウトリーチ entered each stage.
create table views.stage_entry (
    municipality text not null,
    run_id uuid not null,
    kind text not null,
    stage text not null,
    entered_on date not null,
    position bigint not null,
    current boolean not null,
    primary key (municipality, run_id, position)
);
select views.bind_to_municipality('views.stage_entry');
