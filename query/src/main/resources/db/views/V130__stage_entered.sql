-- When each consultation, run of 多機関協働 and course of アウトリーチ entered each stage. Codes and
-- days only; the file id serves to join a consultation to what came of it and never leaves.

create table views.stage_entered (
    municipality text not null,
    track text not null,
    run_id uuid not null,
    file_id uuid not null,
    stage text not null,
    entered_on date,
    position bigint not null,
    primary key (municipality, run_id, position)
);
create index stage_entered_of_file on views.stage_entered (municipality, file_id);
select views.bind_to_municipality('views.stage_entered');
