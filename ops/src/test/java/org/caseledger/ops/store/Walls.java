package org.caseledger.ops.store;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** What the catalogue of the database says about who gets through where; each answer names faults. */
record Walls(JdbcClient owner) {

    private static final String OUR_TABLES =
            """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname in ('ledger', 'views', 'audit') and c.relkind in ('r', 'p')
            """;

    /** Tables that the application or its questions could read without naming a municipality. */
    List<String> unbound() {
        return names(
                "select c.oid::regclass::text "
                        + OUR_TABLES
                        + """
                        and exists (select from unnest(array['caseledger_app', 'caseledger_reader']) who
                            where has_any_column_privilege(who, c.oid, 'SELECT'))
                        and not (c.relrowsecurity and not exists (
                            select from pg_policy p where p.polrelid = c.oid
                            and (p.polroles && array['caseledger_app'::regrole::oid,
                                'caseledger_reader'::regrole::oid] or 0 = any(p.polroles))
                            and position('caseledger.municipality' in
                                coalesce(pg_get_expr(p.polqual, c.oid), '')
                                || coalesce(pg_get_expr(p.polwithcheck, c.oid), '')) = 0))
                        order by 1
                        """);
    }

    /** Who may change rows where, other than through a function: role, what, table. */
    List<String> writable() {
        return names(
                "select who || ' ' || lower(what) || ' ' || c.oid::regclass::text "
                        + OUR_TABLES.replace(
                                "where",
                                """
                                cross join unnest(array['caseledger_app', 'caseledger_reader',
                                    'caseledger_projector', 'public']) who
                                cross join unnest(array['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) what
                                where
                                """)
                        + """
                        and (has_table_privilege(who, c.oid, what) or what in ('INSERT', 'UPDATE')
                            and has_any_column_privilege(who, c.oid,
                                case what when 'DELETE' then 'SELECT' when 'TRUNCATE' then 'SELECT'
                                else what end))
                        and not (who = 'caseledger_projector' and n.nspname = 'views')
                        order by 1
                        """);
    }

    /** Functions with the owner's rights that everybody may call, or that leave names to the caller. */
    List<String> looseFunctions() {
        return names(
                """
                select p.oid::regprocedure::text from pg_proc p
                join pg_namespace n on n.oid = p.pronamespace
                where n.nspname in ('ledger', 'views', 'audit') and p.prosecdef
                  and (has_function_privilege('public', p.oid, 'EXECUTE')
                    or not coalesce(p.proconfig::text like '%search_path=pg_catalog, pg_temp%', false))
                order by 1
                """);
    }

    /** What the role of questions may call that is not certain to change nothing. */
    List<String> changesByAsking() {
        return names(
                """
                select p.oid::regprocedure::text from pg_proc p
                join pg_namespace n on n.oid = p.pronamespace
                where n.nspname in ('ledger', 'views', 'audit') and p.provolatile = 'v'
                  and has_function_privilege('caseledger_reader', p.oid, 'EXECUTE')
                order by 1
                """);
    }

    /** Views would show with their owner's eyes; there are none, and none that does is added. */
    List<String> viewsWithOwnersEyes() {
        return names(
                """
                select c.oid::regclass::text from pg_class c
                join pg_namespace n on n.oid = c.relnamespace
                where n.nspname in ('ledger', 'views', 'audit') and c.relkind in ('v', 'm')
                  and not coalesce(c.reloptions @> array['security_invoker=true'], false)
                order by 1
                """);
    }

    private List<String> names(String question) {
        return owner.sql(question).query(String.class).list();
    }
}
