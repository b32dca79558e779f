-- A look also says which labels and which persons it was about, so that the question who looked at
-- somebody is answered from an index. Only the body is chained: every other column repeats a part
-- of it, and verification holds them against it.

create function audit.ids(p_array jsonb) returns uuid[] language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
    select coalesce(array_agg(id::uuid order by at), '{}')
    from jsonb_array_elements_text(coalesce(p_array, '[]')) with ordinality each(id, at)
$$;

create function audit.labels(p_body jsonb) returns uuid[] language sql immutable parallel safe
set search_path = pg_catalog, pg_temp
as $$
    select audit.ids(coalesce(
        jsonb_path_query_array(p_body, '$.decisions[*].label') || coalesce(p_body -> 'labels', '[]'),
        '[]'))
$$;

alter table audit.look add column labels uuid[] not null default '{}';
alter table audit.look add column persons uuid[] not null default '{}';
alter table audit.look disable trigger append_only;
update audit.look set labels = audit.labels(body::jsonb);
alter table audit.look enable trigger append_only;
create index look_of_label on audit.look using gin (labels);
create index look_of_person on audit.look using gin (persons);
create index look_at on audit.look (municipality, looked_at);
create index label_of_subject on ledger.label using gin ((content -> 'subjects'));

-- The same chain as before; a municipality other than the one the session is bound to is refused.
create or replace function audit.record(p_municipality text, p_bodies text[]) returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    last_number bigint;
    chain bytea;
    now_at timestamptz;
    body jsonb;
begin
    if p_municipality is distinct from current_setting('caseledger.municipality', true) then
        raise exception 'not the municipality of this session'
            using errcode = 'insufficient_privilege';
    end if;
    perform pg_advisory_xact_lock(20260402, hashtext(p_municipality));
    select b.last_number, b.chain into last_number, chain
        from audit.batch b where b.municipality = p_municipality
        order by b.last_number desc limit 1;
    last_number := coalesce(last_number, 0);
    chain := coalesce(chain, decode(repeat('00', 32), 'hex'));
    now_at := clock_timestamp();
    for i in 1..cardinality(p_bodies) loop
        body := p_bodies[i]::jsonb;
        insert into audit.look
            (municipality, number, looked_at, staff, files, denied, body, labels, persons)
        values (
            p_municipality, last_number + i, now_at, (body ->> 'staff')::uuid,
            audit.ids(body -> 'files'), (body ->> 'denied')::boolean, p_bodies[i],
            audit.labels(body), audit.ids(body -> 'persons'));
        chain := chain || sha256(int8send(last_number + i)
            || int8send((extract(epoch from now_at) * 1000000)::bigint)
            || convert_to(p_bodies[i], 'UTF8'));
    end loop;
    insert into audit.batch values (p_municipality, last_number + 1,
        last_number + cardinality(p_bodies), sha256(chain), now_at);
    return last_number + cardinality(p_bodies);
end $$;

-- Who was shown a value under one of these labels; whoever was refused it has not read it.
create or replace function audit.readers(
    p_municipality text, p_file uuid, p_labels uuid[], p_position bigint)
returns table (staff uuid, first_at timestamptz, last_at timestamptz, looks bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
    select l.staff, min(l.looked_at), max(l.looked_at), count(*)
    from audit.look l
    where l.municipality = p_municipality and l.files @> array[p_file] and not l.denied
        and p_municipality = current_setting('caseledger.municipality', true)
        and (l.body::jsonb ->> 'ledgerPosition')::bigint >= p_position
        and l.labels && p_labels
        and (not jsonb_exists(l.body::jsonb, 'decisions') or exists (
            select from jsonb_array_elements(l.body::jsonb -> 'decisions') decided
            where (decided ->> 'label')::uuid = any(p_labels)
                and decided ->> 'ruling' like 'PERMITTED%'))
    group by l.staff
    order by min(l.looked_at), l.staff
$$;

-- Verification reads as the role that reads every municipality; there is no value to be seen.
grant usage on schema audit to caseledger_projector;
grant select on audit.look, audit.batch to caseledger_projector;
