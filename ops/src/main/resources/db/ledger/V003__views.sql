-- What every view needs: where each processor stands, and what it had to leave aside.

create table views.token (
    processorname text not null,
    segment int not null,
    token bytea,
    tokentype text,
    timestamp text,
    owner text,
    primary key (processorname, segment)
) with (fillfactor = 20, autovacuum_vacuum_threshold = 200, autovacuum_vacuum_scale_factor = 0);

-- Events a processor could not handle, and all later ones of the same file (or of the same stream,
-- where there is no file). Only the class of the error is kept: messages might hold a personal value.
create table views.parked (
    processor text not null,
    line uuid not null,
    seq bigint not null,
    municipality text not null,
    position bigint not null,
    error_class text,
    parked_at timestamptz not null default clock_timestamp(),
    primary key (processor, line, seq)
);

alter default privileges in schema views
    grant select, insert, update, delete, truncate on tables to caseledger_projector;
alter default privileges in schema views grant select on tables to caseledger_app;
grant select, insert, update, delete, truncate on views.token, views.parked to caseledger_projector;
grant select on views.parked to caseledger_app;

-- Called for each table of a view that has a municipality: the application then reads its own rows.
create function views.bind_to_municipality(p_table regclass) returns void
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', p_table);
    execute format(
        'create policy one_municipality on %s for select to caseledger_app '
        'using (municipality = current_setting(''caseledger.municipality'', true))', p_table);
    execute format(
        'create policy every_municipality on %s to caseledger_projector using (true) with check (true)',
        p_table);
end $$;
revoke all on function views.bind_to_municipality(regclass) from public;

select views.bind_to_municipality('views.parked');
