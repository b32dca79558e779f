-- Who may sign in with an account of the ledger itself, and what came of each try. This is technical:
-- it is not part of the record, stands in no chain, and the roles of the ledger cannot read it.

create schema accounts;
revoke all on schema accounts from public;

do $$
begin
    begin
        execute 'create role caseledger_accounts nologin';
    exception when duplicate_object or unique_violation then
        null; -- roles belong to the whole cluster; another database of it made this one
    end;
    if not pg_has_role('${appLogin}', 'caseledger_accounts', 'MEMBER') then
        execute format('grant caseledger_accounts to %I', '${appLogin}');
    end if;
end $$;

grant usage on schema accounts to caseledger_accounts;

-- A try whose account is not known names nobody: what was typed as a name may be a password.
create table accounts.security_log (
    entry_id uuid primary key default gen_random_uuid(),
    at timestamptz not null default clock_timestamp(),
    kind text not null,
    municipality text,
    staff uuid,
    by_staff uuid
);
create index log_of_staff on accounts.security_log (staff, at desc) where staff is not null;
grant select on accounts.security_log to caseledger_accounts;
grant insert (kind, municipality, staff, by_staff) on accounts.security_log to caseledger_accounts;
create trigger append_only before update or delete or truncate on accounts.security_log
    for each statement execute function ledger.refuse_change();
