-- One key per holder, wrapped under the root key, which is never in this database.
-- A destroyed key leaves its row behind, so that it is not made anew.
create table subject_key (
    municipality text        not null,
    holder       uuid        not null,
    wrapped      bytea,
    created_at   timestamptz not null default now(),
    destroyed_at timestamptz,
    destroyed_on date,
    primary key (municipality, holder),
    check ((wrapped is null) = (destroyed_at is not null)),
    check ((destroyed_at is null) = (destroyed_on is null))
);

-- The generation grows with every key made or destroyed. The ledger notes it, so that a key store
-- restored from an older day is recognised. The check tells whether a root key is the right one.
create table key_store (
    only_row       boolean primary key default true check (only_row),
    generation     bigint not null,
    root_key_check bytea
);

insert into key_store (generation) values (0);
