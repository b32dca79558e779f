-- Accounts of members of staff, made by an officer from the register. A password is a hash over a
-- keyed digest, the secret of the one-time codes is sealed; neither key is in this database.

create table accounts.account (
    staff uuid primary key,
    municipality text not null,
    name text not null unique check (name ~ '^[a-z0-9][a-z0-9._-]{2,31}$'),
    enrolment text,
    enrol_until timestamptz,
    password text,
    code_secret bytea,
    last_code bigint not null default 0,
    failures int not null default 0,
    wait_until timestamptz,
    closed boolean not null default false,
    reset_asked_by uuid
);
grant select, insert, update on accounts.account to caseledger_accounts;

-- Passkeys, in the form the library for them stores.
create table accounts.user_entities (
    id varchar(1000) primary key,
    name varchar(100) not null unique,
    display_name varchar(200)
);
create table accounts.user_credentials (
    credential_id varchar(1000) primary key,
    user_entity_user_id varchar(1000) not null,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports varchar(1000),
    public_key_credential_type varchar(100),
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamp,
    last_used timestamp,
    label varchar(1000) not null
);
grant select, insert, update, delete on accounts.user_entities, accounts.user_credentials
    to caseledger_accounts;

-- The key that signs tokens for clients of the API, sealed.
create table accounts.signing_key (
    only_one boolean primary key default true check (only_one),
    sealed bytea not null
);
grant select, insert on accounts.signing_key to caseledger_accounts;
