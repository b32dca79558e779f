-- The record of looks: who read what, for what, and why it was shown or not. No values. Written
-- before the answer leaves, in batches chained by hash; nobody changes or removes a row.

create schema audit;
revoke all on schema audit from public;
grant usage on schema audit to caseledger_app;

create table audit.look (
    municipality text not null,
    number bigint not null,
    looked_at timestamptz not null,
    staff uuid not null,
    files uuid[] not null,
    denied boolean not null,
    body text not null,
    primary key (municipality, number)
);
create index look_of_file on audit.look using gin (files);

create table audit.batch (
    municipality text not null,
    first_number bigint not null,
    last_number bigint not null,
    chain bytea not null,
    recorded_at timestamptz not null,
    primary key (municipality, last_number)
);

create trigger append_only before update or delete or truncate on audit.look
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on audit.batch
    for each statement execute function ledger.refuse_change();

-- chain = sha256(chain before || for each row sha256(number || time in microseconds || body))
create function audit.record(p_municipality text, p_bodies text[]) returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    last_number bigint;
    chain bytea;
    now_at timestamptz;
    body jsonb;
begin
    perform pg_advisory_xact_lock(20260402, hashtext(p_municipality));
    select b.last_number, b.chain into last_number, chain
        from audit.batch b where b.municipality = p_municipality
        order by b.last_number desc limit 1;
    last_number := coalesce(last_number, 0);
    chain := coalesce(chain, decode(repeat('00', 32), 'hex'));
    now_at := clock_timestamp();
    for i in 1..cardinality(p_bodies) loop
        body := p_bodies[i]::jsonb;
        insert into audit.look values (
            p_municipality, last_number + i, now_at, (body ->> 'staff')::uuid,
            array(select f::uuid from jsonb_array_elements_text(body -> 'files') f),
            (body ->> 'denied')::boolean, p_bodies[i]);
        chain := chain || sha256(int8send(last_number + i)
            || int8send((extract(epoch from now_at) * 1000000)::bigint)
            || convert_to(p_bodies[i], 'UTF8'));
    end loop;
    insert into audit.batch values (p_municipality, last_number + 1,
        last_number + cardinality(p_bodies), sha256(chain), now_at);
    return last_number + cardinality(p_bodies);
end $$;

revoke all on function audit.record(text, text[]) from public;
grant execute on function audit.record(text, text[]) to caseledger_app;
