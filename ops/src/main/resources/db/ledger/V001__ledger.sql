-- The ledger: an append-only record with one writer at a time, and nothing that can change it.
-- Run by the owner. The application signs in as ${appLogin} and takes one of the two roles below,
-- neither of which owns anything.

create schema ledger;
create schema views;
revoke all on schema ledger, views from public;

do $$
declare
    role_name text;
begin
    foreach role_name in array array['caseledger_app', 'caseledger_projector'] loop
        begin
            execute format('create role %I nologin', role_name);
        exception when duplicate_object or unique_violation then
            null; -- roles belong to the whole cluster; another database of it made this one
        end;
        if not pg_has_role('${appLogin}', role_name, 'MEMBER') then
            execute format('grant %I to %I', role_name, '${appLogin}');
        end if;
    end loop;
end $$;

grant usage on schema ledger, views to caseledger_app, caseledger_projector;

-- What this database is. A demonstration may tell its own time; a normal installation never.
create table ledger.installation (
    only_one boolean primary key default true check (only_one),
    format text not null,
    kind text not null check (kind in ('demonstration', 'normal')),
    created timestamptz not null
);

-- seq counts over the whole database, without holes and in the order of the commits: views follow
-- it. position counts within a municipality, and is the number people see.
create table ledger.event (
    seq bigint primary key,
    municipality text not null,
    position bigint not null,
    event_id uuid not null unique,
    file_id uuid,
    stream_type text not null,
    stream_id uuid not null,
    version bigint not null,
    type text not null,
    revision int not null,
    message_time timestamptz not null,
    appended_at timestamptz not null,
    salt bytea not null check (length(salt) = 16),
    payload bytea not null,
    metadata bytea not null,
    content_hash bytea not null,
    prev_stream_leaf bytea not null,
    prev_file_leaf bytea not null,
    leaf bytea not null,
    unique (municipality, position),
    unique (stream_id, version)
);
create index event_of_file on ledger.event (file_id, seq) where file_id is not null;
create index taking_back on ledger.event (stream_id)
    where type in ('entry-struck', 'entry-recorded-in-error');

-- One row for each append: what it held, and the chain over the leaves of the municipality.
create table ledger.batch (
    first_seq bigint primary key,
    last_seq bigint not null,
    municipality text not null,
    first_position bigint not null,
    last_position bigint not null,
    chain bytea not null,
    appended_at timestamptz not null,
    key_generation bigint not null,
    unique (municipality, last_position)
);

create table ledger.label (
    municipality text not null,
    label_id uuid not null,
    content jsonb not null,
    primary key (municipality, label_id)
);

-- An entry whose event was taken back has no value until another event sets it again.
create table ledger.register_entry (
    municipality text not null,
    register text not null,
    key text not null,
    version bigint not null,
    value jsonb,
    lookups text[] not null,
    primary key (municipality, register, key)
);
create index register_lookups on ledger.register_entry using gin (lookups) with (fastupdate = off);

-- Which entries, in which version, each append rested on; position is that of its first event. So
-- that, when an event is taken back, what was built on it can be found.
create table ledger.reliance (
    municipality text not null,
    position bigint not null,
    register text not null,
    key text not null,
    version bigint not null,
    primary key (municipality, register, key, version, position)
);

-- The first answer to each keyed request, so that a retry gets the same one.
create table ledger.idempotency (
    municipality text not null,
    actor uuid not null,
    key text not null,
    request_hash bytea not null,
    verdict json not null,
    appended_at timestamptz not null,
    primary key (municipality, actor, key)
);

-- Stops accidents of any role, the owner included. Whoever may disable triggers is caught by the
-- hashes instead.
create function ledger.refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'the ledger is append-only: % on %.% is refused',
        tg_op, tg_table_schema, tg_table_name using errcode = 'restrict_violation';
end $$;

create trigger append_only before update or delete or truncate on ledger.event
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.batch
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.label
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.reliance
    for each statement execute function ledger.refuse_change();
create trigger append_only before update or delete or truncate on ledger.installation
    for each statement execute function ledger.refuse_change();

-- The application reads one municipality at a time: the one it names in caseledger.municipality.
-- The projector fills views for all of them.
do $$
declare
    protected text;
begin
    foreach protected in array array['event', 'batch', 'label', 'register_entry', 'reliance', 'idempotency'] loop
        execute format('alter table ledger.%I enable row level security', protected);
        execute format(
            'create policy one_municipality on ledger.%I for select to caseledger_app '
            'using (municipality = current_setting(''caseledger.municipality'', true))', protected);
        execute format(
            'create policy every_municipality on ledger.%I for select to caseledger_projector '
            'using (true)', protected);
        execute format(
            'grant select on ledger.%I to caseledger_app, caseledger_projector', protected);
    end loop;
end $$;
grant select on ledger.installation to caseledger_app, caseledger_projector;

insert into ledger.installation values (true, 'draft-1', '${installationKind}', clock_timestamp());
