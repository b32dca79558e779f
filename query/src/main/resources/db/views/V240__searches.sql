-- Each search with its terms sealed, and the files that it met without showing them. Nobody changes
-- or removes a row; the application reads the second table only.

create table audit.search (
    municipality text not null,
    search_id uuid primary key,
    searched_at timestamptz not null,
    staff uuid not null,
    organisation uuid not null,
    capacity text not null,
    terms text not null
);

create table audit.search_notice (
    municipality text not null,
    search_id uuid not null references audit.search,
    file_id uuid not null,
    searched_at timestamptz not null,
    staff uuid not null,
    organisation uuid not null,
    label_ids uuid[] not null,
    primary key (search_id, file_id)
);
create index search_notice_latest on audit.search_notice (municipality, searched_at desc);

create trigger append_only before update or delete or truncate on audit.search
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on audit.search_notice
    for each statement execute function ledger.refuse_change();

alter table audit.search_notice enable row level security;
create policy one_municipality on audit.search_notice for select to caseledger_app
    using (municipality = current_setting('caseledger.municipality', true));
grant select on audit.search_notice to caseledger_app;

-- p_labels holds, for each file, the ids of the labels that were met, joined by commas.
create function audit.record_search(p_municipality text, p_staff uuid, p_organisation uuid,
    p_capacity text, p_terms text, p_files uuid[], p_labels text[]) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    v_search uuid := gen_random_uuid();
    v_at timestamptz := clock_timestamp();
begin
    insert into audit.search values
        (p_municipality, v_search, v_at, p_staff, p_organisation, p_capacity, p_terms);
    insert into audit.search_notice
        select p_municipality, v_search, met.file_id, v_at, p_staff, p_organisation,
            string_to_array(met.labels, ',')::uuid[]
        from unnest(p_files, p_labels) as met (file_id, labels);
    return v_search;
end $$;

revoke all on function audit.record_search(text, uuid, uuid, text, text, uuid[], text[]) from public;
grant execute on function audit.record_search(text, uuid, uuid, text, text, uuid[], text[])
    to caseledger_app;
