-- Questions are asked under a role of their own: it reads one municipality at a time and can record
-- nothing, so that a fault in a page or a query cannot write. Whoever adds a function that answers a
-- question grants it to caseledger_reader.
do $$
declare
    thing record;
begin
    begin
        create role caseledger_reader nologin;
    exception when duplicate_object then
        null; -- roles belong to the whole cluster; another database of it made this one
    end;
    if not pg_has_role('${appLogin}', 'caseledger_reader', 'MEMBER') then
        execute format('grant caseledger_reader to %I', '${appLogin}');
    end if;
    for thing in select nspname as name from pg_namespace where nspname in ('ledger', 'views', 'audit') loop
        execute format('grant usage on schema %I to caseledger_reader', thing.name);
    end loop;
    for thing in select c.oid::regclass as name from pg_class c
            where c.relnamespace in (select oid from pg_namespace where nspname in ('ledger', 'views', 'audit'))
                and c.relkind in ('r', 'p') and has_table_privilege('caseledger_app', c.oid, 'SELECT') loop
        execute format('grant select on %s to caseledger_reader', thing.name);
    end loop;
    for thing in select polname as policy, polrelid::regclass as name from pg_policy
            where polname = 'one_municipality' loop
        execute format('alter policy %I on %s to caseledger_app, caseledger_reader',
            thing.policy, thing.name);
    end loop;
    for thing in select p.oid::regprocedure as name from pg_proc p
            where p.pronamespace in (select oid from pg_namespace where nspname in ('ledger', 'audit'))
                and p.provolatile = 's' and has_function_privilege('caseledger_app', p.oid, 'EXECUTE') loop
        execute format('grant execute on function %s to caseledger_reader', thing.name);
    end loop;
end $$;

alter default privileges in schema views grant select on tables to caseledger_reader;

-- As before, for the reader as well.
create or replace function views.bind_to_municipality(p_table regclass) returns void
language plpgsql as $$
begin
    execute format('alter table %s enable row level security', p_table);
    execute format(
        'create policy one_municipality on %s for select to caseledger_app, caseledger_reader '
        'using (municipality = current_setting(''caseledger.municipality'', true))', p_table);
    execute format(
        'create policy every_municipality on %s to caseledger_projector using (true) with check (true)',
        p_table);
end $$;
