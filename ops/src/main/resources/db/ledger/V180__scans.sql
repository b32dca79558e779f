-- The sealed bytes of attached scans. They are stored before the event that names them; their key
-- stands in that event, under the label of the entry they belong to, and nowhere else.

create table ledger.scan (
    scan_id uuid primary key,
    municipality text not null,
    stored_at timestamptz not null default clock_timestamp(),
    sealed bytea not null check (length(sealed) > 0)
);
-- What is sealed does not become smaller by compressing it.
alter table ledger.scan alter column sealed set storage external;

alter table ledger.scan enable row level security;
create policy one_municipality on ledger.scan for select to caseledger_app
    using (municipality = current_setting('caseledger.municipality', true));
create policy own_municipality on ledger.scan for insert to caseledger_app
    with check (municipality = current_setting('caseledger.municipality', true));
create policy every_municipality on ledger.scan for select to caseledger_projector using (true);
grant select on ledger.scan to caseledger_app, caseledger_projector;
grant insert (scan_id, municipality, sealed) on ledger.scan to caseledger_app;

create trigger append_only before update or truncate on ledger.scan
    for each statement execute function ledger.refuse_change();

-- Only what no event names, and none will any more, may go.
create function ledger.keep_scan() returns trigger language plpgsql as $$
begin
    if old.stored_at > clock_timestamp() - interval '1 day'
        or exists (select from ledger.event e where e.stream_id = old.scan_id) then
        raise exception 'the ledger is append-only: a scan that is named, or may still be, is kept'
            using errcode = 'restrict_violation';
    end if;
    return old;
end $$;
create trigger append_only_rows before delete on ledger.scan
    for each row execute function ledger.keep_scan();

-- An event never stands without its bytes.
create function ledger.require_scan() returns trigger language plpgsql as $$
begin
    if not exists (select from ledger.scan s
            where s.scan_id = new.stream_id and s.municipality = new.municipality) then
        raise exception 'the bytes of an attachment are stored before its event';
    end if;
    return new;
end $$;
create trigger scan_is_stored before insert on ledger.event
    for each row when (new.type = 'scan-attached') execute function ledger.require_scan();

-- Removes bytes that no event came to name within a day; answers how many. The lock is that of the
-- appends, so that no event can name them meanwhile.
create function ledger.sweep_scans() returns bigint
language plpgsql volatile security definer
set search_path = pg_catalog, pg_temp
as $$
declare
    unnamed uuid[];
    swept bigint;
begin
    select array_agg(s.scan_id) into unnamed from ledger.scan s
        where s.stored_at < clock_timestamp() - interval '1 day'
            and not exists (select from ledger.event e where e.stream_id = s.scan_id);
    if unnamed is null then
        return 0;
    end if;
    perform pg_advisory_xact_lock(20260401, 1);
    delete from ledger.scan s where s.scan_id = any(unnamed)
        and not exists (select from ledger.event e where e.stream_id = s.scan_id);
    get diagnostics swept = row_count;
    return swept;
end $$;

revoke all on function ledger.keep_scan() from public;
revoke all on function ledger.require_scan() from public;
revoke all on function ledger.sweep_scans() from public;
grant execute on function ledger.sweep_scans() to caseledger_app;
