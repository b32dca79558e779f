-- The questions that may be asked of the record of looks: about a person, about a file, about a
-- span of time. Each is bound to the municipality of the session, like every read.

create function audit.about_person(p_municipality text, p_person uuid)
returns table (number bigint, looked_at timestamptz, body text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
    with theirs as (
        select coalesce(array_agg(label_id), '{}') as labels from ledger.label
        where municipality = p_municipality
            and content -> 'subjects' @> to_jsonb(array[p_person::text]))
    select l.number, l.looked_at, l.body
    from audit.look l, theirs
    where l.municipality = p_municipality
        and p_municipality = current_setting('caseledger.municipality', true)
        and (l.labels && theirs.labels or l.persons @> array[p_person])
    order by l.number
$$;

create function audit.about_file(p_municipality text, p_file uuid)
returns table (number bigint, looked_at timestamptz, body text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
    select l.number, l.looked_at, l.body
    from audit.look l
    where l.municipality = p_municipality and l.files @> array[p_file]
        and p_municipality = current_setting('caseledger.municipality', true)
    order by l.number
$$;

create function audit.between(p_municipality text, p_from timestamptz, p_to timestamptz)
returns table (number bigint, looked_at timestamptz, body text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
    select l.number, l.looked_at, l.body
    from audit.look l
    where l.municipality = p_municipality and l.looked_at >= p_from and l.looked_at < p_to
        and p_municipality = current_setting('caseledger.municipality', true)
    order by l.number
$$;

revoke all on function audit.about_person(text, uuid) from public;
revoke all on function audit.about_file(text, uuid) from public;
revoke all on function audit.between(text, timestamptz, timestamptz) from public;
grant execute on function audit.about_person(text, uuid) to caseledger_app;
grant execute on function audit.about_file(text, uuid) to caseledger_app;
grant execute on function audit.between(text, timestamptz, timestamptz) to caseledger_app;

-- The last looks of a municipality, for judging their decisions anew.
create function audit.latest(p_municipality text, p_most int)
returns table (number bigint, looked_at timestamptz, body text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
    select l.number, l.looked_at, l.body
    from audit.look l
    where l.municipality = p_municipality
        and p_municipality = current_setting('caseledger.municipality', true)
    order by l.number desc limit p_most
$$;

revoke all on function audit.latest(text, int) from public;
grant execute on function audit.latest(text, int) to caseledger_app;
