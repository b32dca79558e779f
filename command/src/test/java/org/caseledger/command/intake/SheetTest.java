package org.caseledger.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.CARE_CENTRE;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.Town.SON;
import static org.caseledger.command.Town.told;
import static org.caseledger.command.intake.Desk.*;
import static org.caseledger.command.intake.IntakeRefusal.*;

import org.caseledger.command.Town;
import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentNarrowed;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.intake.HandOverReminded;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.intake.HandOverSheet;
import org.caseledger.events.intake.Sex;
import org.caseledger.events.intake.SheetTrouble;
import org.caseledger.events.intake.TriageResult;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SaidBy;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

class SheetTest {
    private static final ConsentId MOTHERS = new ConsentId(Town.id(5, 1));
    private static final ConsentId SONS = new ConsentId(Town.id(5, 2));
    private static final Sheet SHEET =
            new Sheet(
                    new Words("母"),
                    null,
                    Sex.FEMALE,
                    null,
                    null,
                    null,
                    null,
                    Set.of(SheetTrouble.CARE),
                    List.of(new Sheet.Line(new Words("長男"), null, new Words("子"), null)),
                    new Words("介護のこと"),
                    null,
                    null);
    private static final HandOverSent ON_CONSENT =
            new HandOverSent(
                    TALK,
                    FILE,
                    Desk.HAND_OVER,
                    SCHOOL,
                    CARE_CENTRE,
                    LegalBasis.CONSENT,
                    MOTHERS,
                    null,
                    told(MOTHER, "理由"),
                    List.of(MOTHERS, SONS),
                    null,
                    null,
                    null);

    @Test
    void the_sheet_goes_with_the_hand_over_and_names_everybodys_consent() {
        triaged(TriageResult.HAND_OVER)
                .given(consent(MOTHERS, MOTHER))
                .given(consent(SONS, SON))
                .when(send(LegalBasis.CONSENT, null, DAY))
                .thenAccepted(events -> {
                    HandOverSent sent = (HandOverSent) events.getFirst();
                    assertThat(sent.consents()).containsExactly(MOTHERS, SONS);
                    HandOverSheet sheet = Objects.requireNonNull(sent.sheet());
                    Known<?> name = (Known<?>) Objects.requireNonNull(sheet.name());
                    assertThat(name.label().purpose()).isEqualTo(Purpose.HAND_OVER);
                    assertThat(sheet.household()).hasSize(1);
                });
    }

    @Test
    void how_somebody_is_reached_is_kept_so_that_a_protection_closes_it() {
        Words home = new Words("見本町一丁目");
        Sheet sheet =
                new Sheet(null, null, null, null, home, home, home, null, null, null, null, home);
        triaged(TriageResult.HAND_OVER)
                .when(
                        new HandOver(
                                TALK,
                                new HandOverId(Town.id(6, 9)),
                                CARE_CENTRE,
                                LegalBasis.EMERGENCY,
                                words(),
                                sheet,
                                null,
                                DAY))
                .thenAccepted(events -> {
                    HandOverSheet kept =
                            Objects.requireNonNull(((HandOverSent) events.getFirst()).sheet());
                    for (Labelled<Words> told :
                            Arrays.asList(
                                    kept.address(),
                                    kept.homePhone(),
                                    kept.mobilePhone(),
                                    kept.contact())) {
                        assertThat(told).isInstanceOf(Known.class);
                        assertThat(((Known<?>) told).label().sensitivity())
                                .isEqualTo(Sensitivity.S3);
                    }
                });
    }

    @Test
    void only_what_came_back_is_sent_again() {
        triaged(TriageResult.HAND_OVER)
                .when(send(LegalBasis.EMERGENCY, Desk.HAND_OVER, DAY))
                .thenRefused(HAND_OVER_NOT_RETURNED);
        triaged(TriageResult.HAND_OVER)
                .given(SENT, RETURNED)
                .when(send(LegalBasis.EMERGENCY, Desk.HAND_OVER, DAY))
                .thenAccepted(events ->
                        assertThat(((HandOverSent) events.getFirst()).resends())
                                .isEqualTo(Desk.HAND_OVER));
        triaged(TriageResult.HAND_OVER)
                .given(SENT, RETURNED)
                .when(send(LegalBasis.EMERGENCY, new HandOverId(Town.id(6, 8)), DAY))
                .thenRefused(HAND_OVER_NOT_RETURNED);
        triaged(TriageResult.HAND_OVER)
                .when(send(LegalBasis.EMERGENCY, null, DAY.minusDays(1)))
                .thenRefused(REPLY_DATE_PASSED);
    }

    @Test
    void any_persons_withdrawal_stops_what_waits() {
        triaged(TriageResult.HAND_OVER)
                .given(consent(MOTHERS, MOTHER))
                .given(consent(SONS, SON))
                .given(ON_CONSENT)
                .by(Town.CARE_MANAGER)
                .when(new AcceptHandOver(TALK, Desk.HAND_OVER))
                .thenAccepted(events -> assertThat(events).hasSize(1));
        triaged(TriageResult.HAND_OVER)
                .given(consent(MOTHERS, MOTHER))
                .given(consent(SONS, SON))
                .given(ON_CONSENT, new ConsentWithdrawn(SONS, FILE, DAY, null))
                .by(Town.CARE_MANAGER)
                .when(new AcceptHandOver(TALK, Desk.HAND_OVER))
                .thenRefused(HAND_OVER_CONSENT_WITHDRAWN);
    }

    @Test
    void a_consent_narrowed_past_the_receiver_stops_what_waits() {
        Circle withoutReceiver = new Circle(Set.of(SCHOOL));
        triaged(TriageResult.HAND_OVER)
                .given(consent(MOTHERS, MOTHER))
                .given(consent(SONS, SON))
                .given(ON_CONSENT, new ConsentNarrowed(SONS, FILE, withoutReceiver, DAY))
                .by(Town.CARE_MANAGER)
                .when(new AcceptHandOver(TALK, Desk.HAND_OVER))
                .thenRefused(HAND_OVER_CONSENT_WITHDRAWN);
    }

    @Test
    void an_officer_writes_down_only_what_the_receiver_said() {
        triaged(TriageResult.HAND_OVER)
                .given(SENT)
                .by(Town.OFFICER)
                .when(new AcceptHandOver(TALK, Desk.HAND_OVER))
                .thenRefused(HAND_OVER_ANSWERED_BY_ANOTHER_AGENCY);
        triaged(TriageResult.HAND_OVER)
                .given(SENT)
                .by(Town.OFFICER)
                .when(said(SCHOOL))
                .thenRefused(HAND_OVER_ANSWERED_BY_ANOTHER_AGENCY);
        triaged(TriageResult.HAND_OVER)
                .given(SENT)
                .by(Town.OFFICER)
                .when(said(CARE_CENTRE))
                .thenAccepted(events -> assertThat(events).hasSize(1));
    }

    @Test
    void a_receiver_is_reminded_while_it_has_not_answered() {
        RemindReceiver remind = new RemindReceiver(TALK, Desk.HAND_OVER, DAY);
        triaged(TriageResult.HAND_OVER)
                .given(SENT)
                .when(remind)
                .then(new HandOverReminded(TALK, FILE, Desk.HAND_OVER, DAY));
        triaged(TriageResult.HAND_OVER)
                .given(SENT, RETURNED)
                .when(remind)
                .thenRefused(HAND_OVER_NOT_WAITING);
        triaged(TriageResult.HAND_OVER)
                .given(SENT)
                .by(Town.CARE_MANAGER)
                .when(remind)
                .thenRefused(CONSULTATION_HELD_BY_ANOTHER_AGENCY);
        triaged(TriageResult.HAND_OVER)
                .given(SENT)
                .when(new RemindReceiver(TALK, Desk.HAND_OVER, DAY.plusDays(1)))
                .thenRefused(INTAKE_DATE_IN_FUTURE);
        given().when(remind).thenRefused(CONSULTATION_UNKNOWN);
        given(RECEIVED).when(remind).thenRefused(HAND_OVER_NOT_WAITING);
    }

    private static AcceptHandOver said(AgencyId by) {
        return new AcceptHandOver(TALK, Desk.HAND_OVER, null, SaidBy.agency(by), null);
    }

    private static HandOver send(
            LegalBasis basis, @Nullable HandOverId resends, LocalDate replyBy) {
        HandOverId id = new HandOverId(Town.id(6, 9));
        return new HandOver(TALK, id, CARE_CENTRE, basis, words(), SHEET, resends, replyBy);
    }

    private static LedgerEvent[] consent(ConsentId id, PersonId person) {
        return new LedgerEvent[] {
            new ConsentSought(
                    id,
                    FILE,
                    person,
                    Purpose.HAND_OVER,
                    new Circle(Set.of(CARE_CENTRE)),
                    Occurred.onDay(DAY),
                    null),
            new ConsentGiven(
                    id,
                    FILE,
                    ConsentForm.APPLICATION_FORM,
                    ConsentCapacity.SELF,
                    "第3版",
                    DAY,
                    null,
                    null,
                    null)
        };
    }
}
