-- Who looked at values under some labels of a file, at or after a position. For the one question
-- that is asked when an entry stood in the wrong household: who has read it.
create function audit.readers(p_municipality text, p_file uuid, p_labels uuid[], p_position bigint)
returns table (staff uuid, first_at timestamptz, last_at timestamptz, looks bigint)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
    select l.staff, min(l.looked_at), max(l.looked_at), count(*)
    from audit.look l
    where l.municipality = p_municipality and l.files @> array[p_file] and not l.denied
        and p_municipality = current_setting('caseledger.municipality', true)
        and (l.body::jsonb ->> 'ledgerPosition')::bigint >= p_position
        and exists (
            select from jsonb_array_elements_text(l.body::jsonb -> 'labels') seen(label)
            where seen.label::uuid = any(p_labels))
    group by l.staff
    order by min(l.looked_at), l.staff
$$;

revoke all on function audit.readers(text, uuid, uuid[], bigint) from public;
grant execute on function audit.readers(text, uuid, uuid[], bigint) to caseledger_app;
