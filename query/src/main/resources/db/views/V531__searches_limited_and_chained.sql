-- Searches are chained like looks, one by one, and one person makes only so many of them within an hour.
-- The chain is over a text made of the row and of its notices, so no column of either can change.

create index search_of_staff on audit.search (municipality, staff, searched_at);
alter table audit.search add column number bigint;
alter table audit.search add column chain bytea;

create function audit.search_text(p_search audit.search) returns text
language sql stable
set search_path = pg_catalog, pg_temp
as $$
    select concat_ws('|', p_search.search_id, p_search.staff, p_search.organisation,
        p_search.capacity, p_search.terms, (
            select string_agg(concat_ws(':', n.file_id, n.municipality, n.staff, n.organisation,
                (extract(epoch from n.searched_at) * 1000000)::bigint,
                array_to_string(n.label_ids, ',')), ';' order by n.file_id)
            from audit.search_notice n where n.search_id = p_search.search_id))
$$;

-- chain = sha256(chain before || sha256(number || time in microseconds || text))
create function audit.search_chain(p_before bytea, p_search audit.search) returns bytea
language sql stable
set search_path = pg_catalog, pg_temp
as $$
    select sha256(coalesce(p_before, decode(repeat('00', 32), 'hex')) || sha256(
        int8send(p_search.number)
        || int8send((extract(epoch from p_search.searched_at) * 1000000)::bigint)
        || convert_to(audit.search_text(p_search), 'UTF8')))
$$;

alter table audit.search disable trigger append_only;
do $$
declare
    each audit.search;
    town text := '';
    last_number bigint;
    last_chain bytea;
begin
    for each in select * from audit.search order by municipality, searched_at, search_id loop
        if each.municipality <> town then
            town := each.municipality;
            last_number := 0;
            last_chain := null;
        end if;
        last_number := last_number + 1;
        each.number := last_number;
        last_chain := audit.search_chain(last_chain, each);
        update audit.search set number = last_number, chain = last_chain
            where search_id = each.search_id;
    end loop;
end $$;
alter table audit.search enable trigger append_only;
alter table audit.search alter column number set not null;
alter table audit.search add constraint search_number unique (municipality, number);

-- The chain of a search is known once its notices are there; until then its row is not.
alter table audit.search_notice drop constraint search_notice_search_id_fkey;
alter table audit.search_notice add constraint search_notice_search_id_fkey
    foreign key (search_id) references audit.search deferrable initially deferred;
alter table audit.search alter column chain set not null;

drop function audit.record_search(text, uuid, uuid, text, text, uuid[], text[]);

-- Null when this person has made the most searches of an hour: then nothing is recorded.
create function audit.record_search(p_municipality text, p_staff uuid, p_organisation uuid,
    p_capacity text, p_terms text, p_files uuid[], p_labels text[], p_most bigint) returns uuid
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    v_last audit.search;
    v_new audit.search;
begin
    if p_municipality is distinct from current_setting('caseledger.municipality', true) then
        raise exception 'not the municipality of this session'
            using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(20260403, hashtext(p_municipality));
    if audit.searches_of_hour(p_municipality, p_staff) >= p_most then
        return null;
    end if;
    select * into v_last from audit.search
        where municipality = p_municipality order by number desc limit 1;
    v_new := row(p_municipality, gen_random_uuid(), clock_timestamp(), p_staff, p_organisation,
        p_capacity, p_terms, coalesce(v_last.number, 0) + 1, null)::audit.search;
    insert into audit.search_notice
        select p_municipality, v_new.search_id, met.file_id, v_new.searched_at, p_staff,
            p_organisation, string_to_array(met.labels, ',')::uuid[]
        from unnest(p_files, p_labels) as met (file_id, labels);
    v_new.chain := audit.search_chain(v_last.chain, v_new);
    insert into audit.search values (v_new.*);
    return v_new.search_id;
end $$;

create function audit.searches_of_hour(p_municipality text, p_staff uuid) returns bigint
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
    select count(*) from audit.search
    where municipality = p_municipality and staff = p_staff
        and searched_at > clock_timestamp() - interval '1 hour'
        and p_municipality = current_setting('caseledger.municipality', true)
$$;

revoke all on function audit.search_text(audit.search) from public;
revoke all on function audit.search_chain(bytea, audit.search) from public;
revoke all on function audit.searches_of_hour(text, uuid) from public;
revoke all on function audit.record_search(text, uuid, uuid, text, text, uuid[], text[], bigint)
    from public;
grant execute on function audit.searches_of_hour(text, uuid) to caseledger_app, caseledger_reader;
grant execute on function audit.record_search(text, uuid, uuid, text, text, uuid[], text[], bigint)
    to caseledger_app;

-- Verification reads as the role that reads every municipality; the terms are sealed.
grant select on audit.search, audit.search_notice to caseledger_projector;
grant execute on function audit.search_text(audit.search) to caseledger_projector;
create policy every_municipality on audit.search_notice for select to caseledger_projector
    using (true);
