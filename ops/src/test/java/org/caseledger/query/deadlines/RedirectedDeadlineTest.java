package org.caseledger.query.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.deadlines.DueTown.MIHON;
import static org.caseledger.query.deadlines.DueTown.TODAY;

import org.caseledger.command.axon.Recorded;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.directory.RegisterStaff;
import org.caseledger.command.household.AddMember;
import org.caseledger.command.household.RegisterHousehold;
import org.caseledger.command.intake.ReceiveConsultation;
import org.caseledger.command.succession.BeginSuccession;
import org.caseledger.command.succession.RedirectSuccession;
import org.caseledger.command.succession.WorkLine;
import org.caseledger.events.deadline.DeadlineKind;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.succession.OpenWork;
import org.caseledger.events.succession.SuccessionReason;
import org.caseledger.events.succession.Successor;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.SuccessionId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The answer to an offered succession is owed by the one it went to, whatever is set right later. */
class RedirectedDeadlineTest {

    private final DueTown town = new DueTown();
    private final FileId file = new FileId(UUID.randomUUID());
    private final ConsultationId work = new ConsultationId(UUID.randomUUID());
    private final SuccessionId succession = new SuccessionId(UUID.randomUUID());
    private final StaffId first = joins("架空 一郎");
    private final StaffId second = joins("架空 二郎");

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_correction_in_the_file_leaves_the_answer_with_the_one_it_was_redirected_to() {
        consulted();
        var household = new HouseholdId(UUID.randomUUID());
        town.by(town.officer, new RegisterHousehold(household, file));
        Recorded added = town.by(town.officer, member(household));
        var line =
                new WorkLine(
                        UUID.randomUUID(), file, OpenWork.CONSULTATION, work.value(), null, null);
        town.by(
                town.worker,
                new BeginSuccession(
                        succession,
                        town.worker.staff(),
                        to(first),
                        TODAY,
                        SuccessionReason.TRANSFER,
                        List.of(line)));
        town.by(town.worker, new RedirectSuccession(succession, to(second)));
        town.fillViews();
        assertThat(owners()).singleElement().asString().contains("架空 二郎");

        town.by(
                town.officer,
                new CorrectEntry(
                        household.value(),
                        added.eventIds().getFirst(),
                        "name",
                        new Words("見本 華子"),
                        null,
                        new Words("聞き誤り"),
                        null));
        town.fillViews();

        assertThat(owners()).singleElement().asString().contains("架空 二郎");
    }

    private List<String> owners() {
        var asked = new Asked.Question(DeadlineKind.TAKE_OVER_ANSWER.name(), null, false, null, 0);
        return town.shown(town.officer, asked).deadlines().stream()
                .map(line -> "" + line.owner())
                .toList();
    }

    private StaffId joins(String name) {
        var staff = new StaffId(UUID.randomUUID());
        town.by(
                town.officer,
                new RegisterStaff(
                        MIHON,
                        staff,
                        town.desk,
                        new Words(name),
                        "担当",
                        Capacity.AGENCY_WORKER,
                        TODAY.minusDays(9)));
        return staff;
    }

    private Successor to(StaffId staff) {
        return new Successor(town.desk, staff, null);
    }

    private void consulted() {
        town.by(
                town.worker,
                new ReceiveConsultation(
                        work,
                        file,
                        CallerKind.PERSON_CONCERNED,
                        null,
                        null,
                        List.of(new PersonId(UUID.randomUUID())),
                        new Troubles(Set.of(Trouble.HOUSING), Trouble.HOUSING),
                        new Words("家賃が払えない"),
                        Occurred.onDay(TODAY),
                        null));
    }

    private static AddMember member(HouseholdId household) {
        return new AddMember(
                household,
                new PersonId(UUID.randomUUID()),
                new Words("見本 花子"),
                null,
                null,
                Relation.values()[0],
                true,
                TODAY);
    }
}
