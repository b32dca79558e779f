-- The record of looks grows by the month and is kept for a term: one partition per month of the town's
-- clock, made when its first look comes, and dropped whole when the term of all its looks is over.

alter table audit.look rename to look_before;
alter index audit.look_pkey rename to look_before_pkey;
drop index audit.look_of_file, audit.look_of_label, audit.look_of_person, audit.look_at;
create table audit.look (like audit.look_before including defaults) partition by range (looked_at);
alter table audit.look add primary key (municipality, number, looked_at);
create index look_of_file on audit.look using gin (files);
create index look_of_label on audit.look using gin (labels);
create index look_of_person on audit.look using gin (persons);
create index look_at on audit.look (municipality, looked_at);
create trigger append_only before update or delete or truncate on audit.look
    for each statement execute function ledger.refuse_change();

create function audit.month_of_looks(p_at timestamptz) returns timestamptz
language sql stable
set search_path = pg_catalog, pg_temp
as $$
    select date_trunc('month', p_at at time zone 'Asia/Tokyo') at time zone 'Asia/Tokyo'
$$;

create function audit.ensure_month(p_at timestamptz) returns void
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    v_from timestamptz := audit.month_of_looks(p_at);
    v_name text := 'look_' || to_char(p_at at time zone 'Asia/Tokyo', 'YYYY_MM');
begin
    if to_regclass('audit.' || v_name) is not null then
        return;
    end if;
    perform pg_advisory_xact_lock(20260404, 0);
    if to_regclass('audit.' || v_name) is not null then
        return;
    end if;
    execute format('create table audit.%I (like audit.look including defaults)', v_name);
    execute format('create trigger append_only before update or delete or truncate on audit.%I'
        ' for each statement execute function ledger.refuse_change()', v_name);
    execute format('alter table audit.look attach partition audit.%I for values from (%L) to (%L)',
        v_name, v_from, audit.month_of_looks(v_from + interval '45 days'));
end $$;

do $$
declare
    each timestamptz;
begin
    for each in select distinct audit.month_of_looks(looked_at) from audit.look_before loop
        perform audit.ensure_month(each);
    end loop;
end $$;
insert into audit.look select * from audit.look_before;
drop table audit.look_before;
grant select on audit.look to caseledger_projector;

-- As before, in the partition of the month.
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
    perform audit.ensure_month(now_at);
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

-- Up to where the record was let go; its chain goes on from here, and the batches stay.
create table audit.let_go (
    municipality text not null,
    last_number bigint not null,
    chain bytea not null,
    month timestamptz not null,
    let_go_at timestamptz not null default clock_timestamp(),
    primary key (municipality, last_number)
);
create trigger append_only before update or delete or truncate on audit.let_go
    for each statement execute function ledger.refuse_change();
grant select on audit.let_go to caseledger_projector;

-- Drops the oldest month when all of it lies before a moment, and says so; for the owner alone.
create function audit.let_go_before(p_before timestamptz) returns text
language plpgsql volatile
set search_path = pg_catalog, pg_temp
as $$
declare
    v_month timestamptz;
    v_name text;
begin
    select audit.month_of_looks(min(looked_at)) into v_month from audit.look;
    if v_month is null or audit.month_of_looks(v_month + interval '45 days') > p_before then
        return null;
    end if;
    v_name := 'look_' || to_char(v_month at time zone 'Asia/Tokyo', 'YYYY_MM');
    insert into audit.let_go (municipality, last_number, chain, month)
        select distinct on (b.municipality) b.municipality, b.last_number, b.chain, v_month
        from audit.batch b
        where b.recorded_at >= v_month
            and b.recorded_at < audit.month_of_looks(v_month + interval '45 days')
        order by b.municipality, b.last_number desc;
    execute format('alter table audit.look detach partition audit.%I', v_name);
    execute format('drop table audit.%I', v_name);
    return to_char(v_month at time zone 'Asia/Tokyo', 'YYYY-MM');
end $$;

revoke all on function audit.month_of_looks(timestamptz) from public;
revoke all on function audit.ensure_month(timestamptz) from public;
revoke all on function audit.let_go_before(timestamptz) from public;
