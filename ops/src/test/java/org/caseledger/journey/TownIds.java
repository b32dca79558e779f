package org.caseledger.journey;

import org.caseledger.events.value.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.util.List;

/** What there is in the ledger, read off its tables past every right, to hold answers against. */
final class TownIds {

    private final JdbcClient owner;

    TownIds(JdbcClient owner) {
        this.owner = owner;
    }

    /** Files and streams of the neighbouring town. */
    List<String> ofNeighbours() {
        return owner.sql(
                        "select distinct id::text from ledger.event,"
                                + " unnest(array[stream_id, file_id]) id"
                                + " where municipality = ? and id is not null")
                .param(NeighbouringTown.CODE.value())
                .query(String.class)
                .list();
    }

    /** The ids of 見本市 that can stand for a variable of an address. */
    List<String> own(String variable) {
        String found =
                variable.equals("fileId")
                        ? "select distinct file_id::text from ledger.event"
                                + " where municipality = '999997' and file_id is not null"
                                + " and ? = 'file'"
                        : "select key from ledger.register_entry"
                                + " where municipality = '999997' and register = ?";
        return owner.sql(found).param(variable.replace("Id", "")).query(String.class).list();
    }

    /**
     * Whether anything in the registers ties somebody to a file: the agency is or was in on it, it
     * was handed over to the agency, or the person was named for an item; officers and reviewers need
     * no tie. Wider than the rule, so whoever has no tie at all must not be answered.
     */
    boolean mayKnow(StaffId person, String file) {
        return owner.sql(
                        """
                        select exists (
                            select from ledger.register_entry staff
                            where staff.register = 'staff' and staff.key = :person
                              and (staff.value ->> 'capacity' in ('MUNICIPAL_OFFICER', 'REVIEWER')
                                or exists (
                                  select from ledger.register_entry tie
                                  where tie.register in ('circle', 'hand-over', 'attendance', 'succession')
                                    and tie.key || tie.value::text like '%' || :file || '%'
                                    and (tie.key || tie.value::text || tie.lookups::text
                                           like '%' || (staff.value ->> 'agencyId') || '%'
                                      or tie.key || tie.value::text || tie.lookups::text
                                           like '%' || :person || '%'))))
                        """)
                .param("person", person.toString())
                .param("file", file)
                .query(Boolean.class)
                .single();
    }
}
