package org.caseledger.query.looks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.looks.WatchedTown.MIHON;
import static org.caseledger.query.looks.WatchedTown.TODAY;

import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.query.gate.AuditTrail;
import org.caseledger.query.gate.Decided;
import org.caseledger.query.gate.DecisionsAgain;
import org.caseledger.query.gate.LookRecord;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.PolicyText;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.gate.Ruling;
import org.caseledger.query.ledger.MunicipalityReads;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Deciding again looks at the ledger alone: at labels as they stand, and at none that it kept. */
class DecisionsAgainTest {

    @SuppressWarnings("NullAway.Init")
    static WatchedTown town;

    @BeforeAll
    static void start() {
        town = new WatchedTown();
        town.family(town.workers.getFirst(), 2);
        town.opens(town.workers.getFirst(), town.files.getFirst());
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    private static DecisionsAgain.Result again() {
        return town.again.ofLast(100, MIHON);
    }

    private static void recorded(UUID label, Ruling ruling, String policy) {
        long position =
                town.ledger
                        .owner()
                        .sql("select max(last_position) from ledger.batch")
                        .query(Long.class)
                        .single();
        UUID organisation = UUID.fromString(organisation());
        new AuditTrail(new MunicipalityReads(town.ledger.app()))
                .record(
                        MIHON,
                        List.of(
                                new LookRecord(
                                        town.officer.staff(),
                                        Capacity.MUNICIPAL_OFFICER,
                                        new AgencyId(organisation),
                                        ReadingPurpose.CASE_WORK,
                                        OutputPath.FILE_API,
                                        List.of(),
                                        List.of(),
                                        List.of(new Decided(label, ruling)),
                                        Set.of(ruling),
                                        policy,
                                        position,
                                        TODAY,
                                        false)));
    }

    private static String organisation() {
        return text(
                "select value ->> 'agencyId' from ledger.register_entry where register = 'staff'"
                        + " and key = '"
                        + town.officer.staff()
                        + "'");
    }

    private static String text(String query) {
        return town.ledger.owner().sql(query).query(String.class).single();
    }

    /** Under which a name of the family stands. */
    private static UUID keptLabel() {
        return UUID.fromString(
                text(
                        "select label_id::text from ledger.label where content ->> 'file' = '"
                                + town.files.getFirst()
                                + "' order by label_id limit 1"));
    }

    @Test
    void a_label_that_no_value_was_kept_under_is_counted_and_no_difference() {
        var before = again();

        recorded(UUID.randomUUID(), Ruling.DENIED_BY_DEFAULT, PolicyText.shipped().sha256());

        assertThat(again().labelsNotKept()).isEqualTo(before.labelsNotKept() + 1);
        assertThat(again().differing()).isEqualTo(before.differing());
    }

    @Test
    void a_ruling_that_would_be_another_today_is_found_and_one_of_another_policy_is_counted() {
        var before = again();

        recorded(keptLabel(), Ruling.DENIED_BY_DEFAULT, PolicyText.shipped().sha256());
        recorded(keptLabel(), Ruling.DENIED_BY_DEFAULT, "another");

        var after = again();
        assertThat(after.differing()).hasSize(before.differing().size() + 1);
        assertThat(after.otherPolicy()).isEqualTo(before.otherPolicy() + 1);
    }

    @Test
    void no_label_is_remembered_from_one_run_to_the_next() {
        var before = again();
        assertThat(before.decisions()).isPositive();
        var owner = town.ledger.owner();
        owner.sql("create table kept_labels as select * from ledger.label").update();
        owner.sql("alter table ledger.label disable trigger user").update();
        owner.sql("delete from ledger.label").update();

        var after = again();

        owner.sql("insert into ledger.label select * from kept_labels").update();
        owner.sql("alter table ledger.label enable trigger user").update();
        assertThat(after.decisions()).isZero();
        assertThat(after.labelsNotKept()).isEqualTo(before.labelsNotKept() + before.decisions());
    }
}
