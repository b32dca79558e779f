package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.deadlines.DueTown.MIHON;
import static org.caseledger.query.deadlines.DueTown.TODAY;

import org.caseledger.command.correction.AskRelabelling;
import org.caseledger.command.correction.ConfirmRelabellingAlone;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.emergency.AllowEmergencyAccess;
import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.programme.ReviewFallback;
import org.caseledger.events.emergency.AccessFinding;
import org.caseledger.events.household.Relation;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.register.FallbackKeys;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.EmergencyAccessId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** What one did alone is due to be looked at, and the look ends that wherever it is recorded. */
class SuperiorReviewTest {

    private static final Words REASON = new Words("ほかに確認できる職員がいない");

    private final DueTown town = new DueTown();
    private final SignedIn reviewer =
            SignedIn.inDemonstration(MIHON, new StaffId(UUID.randomUUID()));
    private final HouseholdId household = new HouseholdId(UUID.randomUUID());

    SuperiorReviewTest() {
        town.by(
                town.officer,
                new RegisterStaff(
                        MIHON,
                        reviewer.staff(),
                        town.section,
                        new Words("架空 三郎"),
                        "課長",
                        Capacity.REVIEWER,
                        TODAY.minusDays(9)));
    }

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_label_changed_alone_is_due_until_the_superior_has_looked() {
        UUID entry = entry();
        UUID asked =
                town.by(
                                town.officer,
                                new AskRelabelling(
                                        household.value(),
                                        entry,
                                        "name",
                                        LegalBasis.OWN_STATUTORY_TASK,
                                        Sensitivity.S2,
                                        null,
                                        List.of(),
                                        REASON))
                        .eventIds()
                        .getFirst();
        town.by(
                town.officer,
                new ConfirmRelabellingAlone(
                        household.value(), entry, asked, reviewer.staff(), REASON));
        assertThat(states()).containsExactly("OPEN");
        isSetRight(entry, "見本 花子");
        assertThat(states()).containsExactly("OPEN");

        looksAt(asked);

        assertThat(states()).containsExactly("MET");
        isSetRight(entry, "見本 華子");
        assertThat(states()).containsExactly("MET");
    }

    @Test
    void so_is_one_more_emergency_access_that_was_allowed_to_oneself() {
        var access = new EmergencyAccessId(UUID.randomUUID());
        town.by(
                town.officer,
                new AllowEmergencyAccess(access, town.officer.staff(), REASON, reviewer.staff()));
        assertThat(states()).containsExactly("OPEN");

        looksAt(FallbackKeys.allowance(access));

        assertThat(states()).containsExactly("MET");
    }

    private void looksAt(UUID fallback) {
        town.by(
                reviewer,
                new ReviewFallback(
                        new ProgrammeEntryId(fallback),
                        AccessFinding.WITHIN_THE_RULES,
                        new Words("確かめた")));
    }

    private void isSetRight(UUID entry, String name) {
        town.by(
                town.officer,
                new CorrectEntry(
                        household.value(),
                        entry,
                        "name",
                        new Words(name),
                        null,
                        new Words("聞き誤り"),
                        null));
    }

    private UUID entry() {
        FileId file = town.consulted(town.officer, TODAY);
        town.by(town.officer, new RegisterHousehold(household, file));
        return town.by(
                        town.officer,
                        new AddMember(
                                household,
                                new PersonId(UUID.randomUUID()),
                                new Words("見本 はな子"),
                                null,
                                null,
                                Relation.values()[0],
                                true,
                                TODAY))
                .eventIds()
                .getFirst();
    }

    private List<String> states() {
        town.fillViews();
        return town.column("select state from views.deadline where kind = 'SUPERIOR_REVIEW'");
    }
}
