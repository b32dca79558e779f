-- The same function as before; new is only that an id which another municipality uses has an error of
-- its own, LC002, so that it can be answered like the id of something one may not know of.

-- One append: one call in a transaction of its own. Under one lock it checks, numbers, hashes and
-- inserts, so a client that pauses cannot hold the lock, and the order of seq is the order of commits.
-- An entry without a value is as good as none: relied on as absent, version 0.
-- What stands in the way is a verdict, not an error. Arrays of nothing are passed as null.
create or replace function ledger.append(
    p_municipality text,
    p_key_generation bigint,
    p_story_time timestamptz,
    p_event_ids uuid[],
    p_file_ids uuid[],
    p_stream_types text[],
    p_stream_ids uuid[],
    p_versions bigint[],
    p_types text[],
    p_revisions int[],
    p_message_times timestamptz[],
    p_salts bytea[],
    p_payloads bytea[],
    p_metadata bytea[],
    p_content_hashes bytea[],
    p_relied_registers text[],
    p_relied_keys text[],
    p_relied_versions bigint[],
    p_counted_registers text[],
    p_counted_lookups text[],
    p_counts bigint[],
    p_changed_registers text[],
    p_changed_keys text[],
    p_changed_versions bigint[],
    p_changed_values text[],
    p_changed_lookups text[],
    p_label_ids uuid[],
    p_labels text[],
    p_actor uuid,
    p_key text,
    p_request_hash bytea
) returns json
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set plan_cache_mode = force_generic_plan
as $$
declare
    nothing constant bytea := decode(repeat('00', 32), 'hex');
    first_answer ledger.idempotency;
    last_seq bigint;
    last_at timestamptz;
    last_position bigint;
    chain bytea;
    now_at timestamptz;
    now_us bytea;
    before_type text;
    before_municipality text;
    before_version bigint;
    stream_leaf bytea;
    file_leaf bytea;
    new_leaf bytea;
    events constant int := cardinality(p_event_ids);
    verdict json;
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'ledger.append needs READ COMMITTED: it must see what the last holder of the lock wrote';
    end if;
    if events = 0 then
        raise exception 'nothing to append';
    end if;
    perform pg_advisory_xact_lock(20260401, 1);

    if p_key is not null then
        select * into first_answer from ledger.idempotency i
            where i.municipality = p_municipality and i.actor = p_actor and i.key = p_key;
        if found then
            if first_answer.request_hash <> p_request_hash then
                return json_build_object('kind', 'key-reused');
            end if;
            return first_answer.verdict::jsonb || jsonb_build_object('kind', 'already-recorded');
        end if;
    end if;

    if cardinality(p_relied_keys) > 0 and exists (
        select from unnest(p_relied_registers, p_relied_keys, p_relied_versions) r(register, key, version)
        left join ledger.register_entry e
            on e.municipality = p_municipality and e.register = r.register and e.key = r.key
        where case when e.value is null then 0 else e.version end <> r.version
    ) then
        return json_build_object('kind', 'relied-on-changed');
    end if;
    if cardinality(p_counted_lookups) > 0 and exists (
        select from unnest(p_counted_registers, p_counted_lookups, p_counts) c(register, lookup, n)
        where c.n <> (
            select count(*) from ledger.register_entry e
            where e.municipality = p_municipality and e.register = c.register
                and e.lookups @> array[c.lookup])
    ) then
        return json_build_object('kind', 'relied-on-changed');
    end if;

    select b.last_seq, b.appended_at into last_seq, last_at
        from ledger.batch b order by b.first_seq desc limit 1;
    last_seq := coalesce(last_seq, 0);
    select b.last_position, b.chain into last_position, chain
        from ledger.batch b where b.municipality = p_municipality order by b.last_position desc limit 1;
    last_position := coalesce(last_position, 0);
    chain := coalesce(chain, nothing);

    now_at := clock_timestamp();
    if p_story_time is not null then
        if not exists (select from ledger.installation i where i.kind = 'demonstration') then
            raise exception 'only a demonstration may tell its own time';
        end if;
        now_at := p_story_time;
    end if;
    now_at := greatest(now_at, last_at);
    now_us := int8send((extract(epoch from now_at) * 1000000)::bigint);

    for i in 1..events loop
        select e.stream_type, e.municipality, e.version, e.leaf
            into before_type, before_municipality, before_version, stream_leaf
            from ledger.event e where e.stream_id = p_stream_ids[i] order by e.version desc limit 1;
        if before_municipality <> p_municipality then
            raise exception 'the id of another municipality' using errcode = 'LC002';
        end if;
        if coalesce(before_version, -1) <> p_versions[i] - 1
            or before_type <> p_stream_types[i] then
            if i > 1 then
                -- events of this call are already in; only an exception takes them back
                raise exception 'version conflict within one append' using errcode = 'LC001';
            end if;
            return json_build_object('kind',
                case when p_versions[i] = 0 then 'stream-exists' else 'version-conflict' end);
        end if;

        file_leaf := null;
        if p_file_ids[i] is not null then
            select e.leaf, e.municipality into file_leaf, before_municipality
                from ledger.event e where e.file_id = p_file_ids[i] order by e.seq desc limit 1;
            if before_municipality <> p_municipality then
                raise exception 'the id of another municipality' using errcode = 'LC002';
            end if;
        end if;
        stream_leaf := coalesce(stream_leaf, nothing);
        file_leaf := coalesce(file_leaf, nothing);
        new_leaf := sha256('\x0000'::bytea || p_content_hashes[i] || stream_leaf || file_leaf || now_us);

        insert into ledger.event values (
            last_seq + i, p_municipality, last_position + i, p_event_ids[i], p_file_ids[i],
            p_stream_types[i], p_stream_ids[i], p_versions[i], p_types[i], p_revisions[i],
            p_message_times[i], now_at, p_salts[i], p_payloads[i], p_metadata[i],
            p_content_hashes[i], stream_leaf, file_leaf, new_leaf);
        chain := chain || new_leaf;
    end loop;

    if cardinality(p_changed_keys) > 0 then
        perform ledger.change_registers(p_municipality, p_changed_registers, p_changed_keys,
            p_changed_versions, p_changed_values, p_changed_lookups);
    end if;
    if cardinality(p_label_ids) > 0 then
        insert into ledger.label
            select p_municipality, l.id, l.content::jsonb from unnest(p_label_ids, p_labels) l(id, content)
            on conflict do nothing;
    end if;
    if cardinality(p_relied_keys) > 0 then
        insert into ledger.reliance
            select p_municipality, last_position + 1, r.register, r.key, r.version
            from unnest(p_relied_registers, p_relied_keys, p_relied_versions) r(register, key, version)
            where r.version > 0
            on conflict do nothing;
    end if;
    insert into ledger.batch values (
        last_seq + 1, last_seq + events, p_municipality, last_position + 1, last_position + events,
        sha256(chain), now_at, p_key_generation);

    verdict := json_build_object(
        'kind', 'recorded', 'firstSeq', last_seq + 1, 'lastSeq', last_seq + events,
        'firstPosition', last_position + 1, 'lastPosition', last_position + events,
        'stream', p_stream_ids[events], 'versions', to_json(p_versions), 'eventIds', to_json(p_event_ids),
        'appendedAt', (extract(epoch from now_at) * 1000000)::bigint);
    if p_key is not null then
        insert into ledger.idempotency
            values (p_municipality, p_actor, p_key, p_request_hash, verdict, now_at);
    end if;
    perform pg_notify('caseledger', (last_seq + events)::text);
    return verdict;
end $$;
