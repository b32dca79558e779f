package org.caseledger.ops.store;

import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

import javax.sql.DataSource;

/** What a connection could do to the ledger, as the database itself sees it. */
public final class RoleRights {

    private static final String CHANGEABLE =
            """
            select c.relname from pg_class c
            where (c.relnamespace = 'ledger'::regnamespace
                and c.relname in ('event', 'batch', 'label', 'installation', 'scan')
                or c.relnamespace = to_regnamespace('audit')
                and c.relname in ('look', 'batch'))
              and exists (
                select from unnest(array[current_user, session_user]) as who(name)
                where has_table_privilege(who.name, c.oid, 'UPDATE, DELETE, TRUNCATE')
                  or has_any_column_privilege(who.name, c.oid, 'UPDATE'))
            order by 1\
            """;
    private static final String OWNED =
            """
            select name from (
              select nspname::text, nspowner from pg_namespace
              union all
              select relname::text, relowner from pg_class
              union all
              select proname::text, proowner from pg_proc
              union all
              select datname::text, datdba from pg_database where datname = current_database()
            ) as thing(name, owner)
            where pg_has_role(current_user, owner, 'MEMBER')
              or pg_has_role(session_user, owner, 'MEMBER')
            limit 1\
            """;

    private final JdbcClient role;

    /**
     * @param role connections that have taken the role asked about
     */
    public RoleRights(DataSource role) {
        this.role = JdbcClient.create(role);
    }

    /** The tables for adding only that it could update, delete from or truncate. */
    public List<String> changeable() {
        return role.sql(CHANGEABLE).query(String.class).list();
    }

    /** Something that it owns, or could by taking the role of the owner; empty when nothing. */
    public List<String> owned() {
        return role.sql(OWNED).query(String.class).list();
    }

    /** The draft of the stored bytes that the database was made for. */
    public String format() {
        return role.sql("select format from ledger.installation").query(String.class).single();
    }
}
