package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.conference.SittingRefusal.COPY_ALREADY_BACK;
import static org.caseledger.command.conference.SittingRefusal.COPY_DATE_IN_FUTURE;
import static org.caseledger.command.conference.SittingRefusal.COPY_NUMBER_TAKEN;
import static org.caseledger.command.conference.SittingRefusal.COPY_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.MATERIAL_DERIVED_FROM_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.MATERIAL_FOR_ATTENDEES_ONLY;
import static org.caseledger.command.conference.SittingRefusal.MATERIAL_NUMBER_TAKEN;
import static org.caseledger.command.conference.SittingRefusal.MATERIAL_UNKNOWN;
import static org.caseledger.command.conference.SittingRefusal.SECRECY_NOT_ACKNOWLEDGED;
import static org.caseledger.command.conference.SittingRefusal.SITTING_CANCELLED;
import static org.caseledger.command.conference.SittingRefusal.SUBJECT_NOT_OF_ITEM;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.conference.MaterialDistributed;
import org.caseledger.events.conference.MaterialFate;
import org.caseledger.events.conference.MaterialPrepared;
import org.caseledger.events.conference.MaterialRecovered;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.conference.SittingClosed;
import org.caseledger.events.conference.SittingEvent;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

class MaterialTest {

    private static final Words TITLE = new Words("生活の様子");

    @Test
    void papers_are_numbered_and_each_copy_goes_to_one_attendee() {
        prepared().when(copy(1, 1, Hall.TEACHER)).then(distributed());
        prepared().when(copy(2, 1, Hall.TEACHER)).thenRefused(MATERIAL_UNKNOWN);
        prepared().when(copy(1, 0, Hall.TEACHER)).thenRefused(COPY_NUMBER_TAKEN);
        prepared()
                .given(distributed())
                .when(copy(1, 1, Hall.TEACHER))
                .thenRefused(COPY_NUMBER_TAKEN);
    }

    @Test
    void who_does_not_attend_the_item_gets_no_paper_of_it() {
        prepared()
                .when(copy(1, 1, Town.CARE_MANAGER.staff()))
                .thenRefused(MATERIAL_FOR_ATTENDEES_ONLY);
    }

    @Test
    void no_paper_of_a_106_6_item_without_confirmed_secrecy() {
        Hall.sitting(LegalBasis.SUPPORT_CONFERENCE_106_6)
                .given(material())
                .when(copy(1, 1, Hall.TEACHER))
                .thenRefused(SECRECY_NOT_ACKNOWLEDGED);
    }

    @Test
    void a_copy_comes_back_from_a_sitting_that_was_called_off() {
        var off = new SittingCancelled(Hall.SITTING, Town.told(Town.MOTHER, "大雪"));
        prepared().given(distributed(), off).when(back(Town.DAY)).then(recovered());
        prepared()
                .given(distributed(), off, recovered())
                .when(back(Town.DAY))
                .thenRefused(COPY_ALREADY_BACK);
        prepared().given(off).when(copy(1, 1, Hall.TEACHER)).thenRefused(SITTING_CANCELLED);
    }

    @Test
    void a_copy_comes_back_once_even_after_the_sitting() {
        prepared()
                .given(distributed(), new SittingClosed(Hall.SITTING, null))
                .when(back(Town.DAY))
                .then(recovered());
        prepared()
                .given(distributed(), recovered())
                .when(back(Town.DAY))
                .thenRefused(COPY_ALREADY_BACK);
        prepared().when(back(Town.DAY)).thenRefused(COPY_UNKNOWN);
        prepared()
                .given(distributed())
                .when(back(Town.DAY.plusDays(1)))
                .thenRefused(COPY_DATE_IN_FUTURE);
    }

    @Test
    void a_paper_has_a_number_of_its_own_and_is_about_the_persons_of_the_item() {
        prepared().when(prepare(1, Town.MOTHER, null)).thenRefused(MATERIAL_NUMBER_TAKEN);
        prepared().when(prepare(2, Town.FATHER, null)).thenRefused(SUBJECT_NOT_OF_ITEM);
        prepared()
                .when(prepare(2, Town.MOTHER, Town.id(14, 1)))
                .thenRefused(MATERIAL_DERIVED_FROM_UNKNOWN);
        prepared()
                .when(prepare(2, Town.MOTHER, null))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    private static Scenario<SittingCommand, Sitting, SittingEvent> prepared() {
        return Hall.sitting(LegalBasis.CONSENT).given(material());
    }

    private static MaterialPrepared material() {
        return new MaterialPrepared(
                Hall.SITTING,
                Hall.ITEM,
                Town.FILE,
                1,
                Town.told(Town.MOTHER, "生活の様子"),
                List.of(Town.MOTHER),
                null);
    }

    private static PrepareMaterial prepare(int number, PersonId about, @Nullable UUID from) {
        return new PrepareMaterial(Hall.SITTING, Hall.ITEM, number, TITLE, List.of(about), from);
    }

    private static DistributeMaterial copy(int material, int copy, StaffId to) {
        return new DistributeMaterial(Hall.SITTING, Hall.ITEM, material, copy, to);
    }

    private static RecoverMaterial back(LocalDate on) {
        return new RecoverMaterial(Hall.SITTING, Hall.ITEM, 1, 1, MaterialFate.RECOVERED, on);
    }

    private static MaterialDistributed distributed() {
        return new MaterialDistributed(
                Hall.SITTING, Hall.ITEM, Town.FILE, 1, 1, Hall.TEACHER, Town.DAY);
    }

    private static MaterialRecovered recovered() {
        return new MaterialRecovered(
                Hall.SITTING, Hall.ITEM, Town.FILE, 1, 1, MaterialFate.RECOVERED, Town.DAY);
    }
}
