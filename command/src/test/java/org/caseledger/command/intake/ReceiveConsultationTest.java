package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.labelled;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.intake.Desk.CLOSED;
import static org.caseledger.command.intake.Desk.RECEIVED;
import static org.caseledger.command.intake.Desk.TALK;
import static org.caseledger.command.intake.Desk.given;
import static org.caseledger.command.intake.Desk.judged;
import static org.caseledger.command.intake.Desk.words;
import static org.caseledger.command.intake.IntakeRefusal.CALLER_AGENCY_MISSING;
import static org.caseledger.command.intake.IntakeRefusal.CALLER_CONTRADICTORY;
import static org.caseledger.command.intake.IntakeRefusal.CALLER_NOT_PROTECTED_BY_NOTE;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_ALREADY_RECEIVED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_CLOSED;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSONS_MISSING;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSON_OF_ANOTHER_FILE;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_PERSON_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.CONSULTATION_UNKNOWN;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_DATE_IN_FUTURE;
import static org.caseledger.command.intake.IntakeRefusal.INTAKE_RULE_TEXT_VERSION_MISSING;

import org.caseledger.command.Town;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.Relation;
import org.caseledger.events.intake.CallerKind;
import org.caseledger.events.intake.ConsultationReceived;
import org.caseledger.events.intake.IntakeFormRecorded;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.intake.Trouble;
import org.caseledger.events.intake.Troubles;
import org.caseledger.events.privacy.DisclosureFlag;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HouseholdId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.SealedNoteId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

class ReceiveConsultationTest {
    private static final SealedNoteId NOTE = new SealedNoteId(Town.id(17, 1));

    @ParameterizedTest
    @EnumSource
    void nobody_is_turned_away_for_the_kind_of_trouble(Trouble trouble) {
        given().when(receive(trouble, CallerKind.PERSON_CONCERNED, null, null, DAY, MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @ParameterizedTest
    @EnumSource
    void a_person_with_any_trouble_may_be_received_by_any_agency(Trouble trouble) {
        given().by(Town.JOB_ADVISER)
                .when(receive(trouble, CallerKind.FAMILY, null, null, DAY, SON))
                .thenAccepted(events ->
                        assertThat(((ConsultationReceived) events.getFirst()).receivedBy())
                                .isEqualTo(Town.EMPLOYMENT_OFFICE));
    }

    @Test
    void an_informant_kept_unknown_is_named_by_a_note_that_is_there() {
        given().when(
                        new ReceiveConsultation(
                                TALK,
                                FILE,
                                CallerKind.FAMILY,
                                null,
                                null,
                                List.of(MOTHER),
                                new Troubles(Set.of(Trouble.CARE), Trouble.CARE),
                                words(),
                                Occurred.onDay(DAY),
                                null,
                                null,
                                null,
                                new SaidBy(SaidBy.Kind.PROTECTED_REPORTER, null, null, null),
                                null,
                                null,
                                null))
                .thenRefused(IntakeRefusal.WORD_WITHOUT_NOTE);
    }

    @Test
    void what_somebody_else_tells_is_marked_as_such() {
        given().when(receive(Trouble.CARE, CallerKind.FAMILY, null, null, DAY, MOTHER))
                .thenAccepted(events ->
                        assertThat(flagsOf(events.getFirst()))
                                .contains(DisclosureFlag.THIRD_PARTY_STATEMENT));
        given().when(receive(Trouble.CARE, CallerKind.PERSON_CONCERNED, null, null, DAY, MOTHER))
                .thenAccepted(events ->
                        assertThat(flagsOf(events.getFirst()))
                                .doesNotContain(DisclosureFlag.THIRD_PARTY_STATEMENT));
    }

    @Test
    void the_caller_is_named_by_an_agency_or_by_a_sealed_note_as_fits() {
        given().when(receive(Trouble.CARE, CallerKind.AGENCY, null, null, DAY, MOTHER))
                .thenRefused(CALLER_AGENCY_MISSING);
        given().when(receive(Trouble.CARE, CallerKind.PROTECTED, null, null, DAY, MOTHER))
                .thenRefused(CALLER_NOT_PROTECTED_BY_NOTE);
        given().when(receive(Trouble.CARE, CallerKind.FAMILY, CARE_CENTRE, null, DAY, MOTHER))
                .thenRefused(CALLER_CONTRADICTORY);
        given().when(receive(Trouble.CARE, CallerKind.FAMILY, null, NOTE, DAY, MOTHER))
                .thenRefused(CALLER_CONTRADICTORY);
        given().when(receive(Trouble.VIOLENCE, CallerKind.PROTECTED, null, NOTE, DAY, MOTHER))
                .thenRefused(CALLER_NOT_PROTECTED_BY_NOTE);
        given(keptBy(Town.WELFARE_SECTION))
                .when(receive(Trouble.VIOLENCE, CallerKind.PROTECTED, null, NOTE, DAY, MOTHER))
                .thenRefused(CALLER_NOT_PROTECTED_BY_NOTE);
        given(keptBy(Town.SCHOOL))
                .when(receive(Trouble.VIOLENCE, CallerKind.PROTECTED, null, NOTE, DAY, MOTHER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void it_is_about_somebody_and_of_one_file() {
        given().when(receive(Trouble.CARE, CallerKind.FAMILY, null, null, DAY))
                .thenRefused(CONSULTATION_PERSONS_MISSING);
        given(memberElsewhere(MOTHER))
                .when(receive(Trouble.CARE, CallerKind.FAMILY, null, null, DAY, MOTHER))
                .thenRefused(CONSULTATION_PERSON_OF_ANOTHER_FILE);
    }

    @Test
    void it_is_received_once_and_by_today() {
        given(RECEIVED)
                .when(receive(Trouble.CARE, CallerKind.FAMILY, null, null, DAY, MOTHER))
                .thenRefused(CONSULTATION_ALREADY_RECEIVED);
        given().when(receive(Trouble.CARE, CallerKind.FAMILY, null, null, DAY.plusDays(1), MOTHER))
                .thenRefused(INTAKE_DATE_IN_FUTURE);
    }

    @Test
    void the_form_is_signed_by_a_person_of_the_consultation_by_today() {
        given(RECEIVED)
                .when(new RecordIntakeForm(TALK, MOTHER, "第3版", DAY))
                .then(new IntakeFormRecorded(TALK, FILE, MOTHER, "第3版", DAY));
        given(RECEIVED)
                .when(new RecordIntakeForm(TALK, Town.FATHER, "第3版", DAY))
                .thenRefused(CONSULTATION_PERSON_UNKNOWN);
        given(RECEIVED)
                .when(new RecordIntakeForm(TALK, MOTHER, "第3版", DAY.plusDays(1)))
                .thenRefused(INTAKE_DATE_IN_FUTURE);
    }

    @Test
    void the_form_names_the_text_that_was_explained() {
        given(RECEIVED)
                .when(new RecordIntakeForm(TALK, MOTHER, " ", DAY))
                .thenRefused(INTAKE_RULE_TEXT_VERSION_MISSING);
    }

    @Test
    void the_form_belongs_to_an_open_consultation() {
        given().when(new RecordIntakeForm(TALK, MOTHER, "第3版", DAY))
                .thenRefused(CONSULTATION_UNKNOWN);
        given(RECEIVED, judged(TriageResult.ADVICE_ONLY), CLOSED)
                .when(new RecordIntakeForm(TALK, MOTHER, "第3版", DAY))
                .thenRefused(CONSULTATION_CLOSED);
    }

    private static Set<DisclosureFlag> flagsOf(Object event) {
        return ((Known<?>) ((ConsultationReceived) event).story()).label().flags();
    }

    private static ReceiveConsultation receive(
            Trouble trouble,
            CallerKind caller,
            @Nullable AgencyId agency,
            @Nullable SealedNoteId note,
            LocalDate day,
            PersonId... persons) {
        return new ReceiveConsultation(
                TALK,
                FILE,
                caller,
                agency,
                note,
                List.of(persons),
                new Troubles(Set.of(trouble), trouble),
                words(),
                Occurred.onDay(day),
                null);
    }

    private static NoteSealed keptBy(AgencyId agency) {
        return new NoteSealed(NOTE, Town.told(MOTHER, "通報者"), agency, Set.of());
    }

    private static MemberAdded memberElsewhere(PersonId person) {
        return new MemberAdded(
                new HouseholdId(Town.id(11, 2)),
                new FileId(Town.id(9, 2)),
                person,
                told(person, "氏名"),
                null,
                null,
                labelled(person, Relation.values()[0]),
                true,
                DAY.minusDays(50));
    }
}
