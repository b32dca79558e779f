package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.consent.ConsentCapacity;
import org.caseledger.events.consent.ConsentGiven;
import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.Standing;
import org.caseledger.events.intake.HandOverAccepted;
import org.caseledger.events.intake.HandOverReturned;
import org.caseledger.events.intake.HandOverSent;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.Circle;
import org.caseledger.events.value.ConsentForm;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ConsultationId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.HandOverId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.MunicipalityCode;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;
import org.caseledger.events.value.TownTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

class RelationsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 3);
    private static final MunicipalityCode TOWN = new MunicipalityCode("999997");
    private static final FileId FILE = new FileId(id("file"));
    private static final AgencyId SENDER = new AgencyId(id("sender"));
    private static final AgencyId RECEIVER = new AgencyId(id("receiver"));
    private static final PersonId MOTHER = new PersonId(id("mother"));
    private static final PersonId SON = new PersonId(id("son"));
    private static final ConsentId MOTHERS = new ConsentId(id("mothers"));
    private static final ConsentId SONS = new ConsentId(id("sons"));
    private static final ConsultationId TALK = new ConsultationId(id("talk"));
    private static final HandOverId HAND_OVER = new HandOverId(id("hand-over"));
    private static final Actor WRITER = actor(SENDER);
    private static final Actor READER = actor(RECEIVER);

    private final RegisterFold facts = new RegisterFold(Registers.ALL);

    @BeforeEach
    void both_agreed() {
        record(
                new AgencyRegistered(
                        TOWN,
                        RECEIVER,
                        "受け手",
                        AgencyKind.COMMUNITY_SUPPORT_CENTRE,
                        Standing.CONTRACTOR,
                        Field.GENERAL,
                        DAY.minusYears(1)));
        agree(MOTHERS, MOTHER);
        agree(SONS, SON);
    }

    @Test
    void text_about_two_persons_is_closed_by_either_withdrawal() {
        Label both = label(LegalBasis.CONSENT, Purpose.PLANNING, List.of(MOTHERS, SONS), SENDER);
        assertThat(relation(both).consentCovers()).isTrue();

        record(new ConsentWithdrawn(SONS, FILE, DAY, null));

        assertThat(relation(both).consentCovers()).isFalse();
    }

    @Test
    void text_without_any_consent_is_covered_by_none() {
        assertThat(relation(sheet()).consentCovers()).isFalse();
    }

    @Test
    void who_is_asked_to_take_over_reads_the_sheet_and_nothing_more() {
        assertThat(knowsOfTheFile()).isFalse();
        record(sent());

        assertThat(knowsOfTheFile()).isTrue();
        assertThat(relation(sheet()).inOnFile()).isTrue();
        assertThat(relation(note(Purpose.CONSULTATION, SENDER)).inOnFile()).isFalse();
        assertThat(relation(note(Purpose.HAND_OVER, new AgencyId(id("third")))).inOnFile())
                .isFalse();
    }

    @Test
    void the_whole_file_opens_on_acceptance_and_all_closes_on_return() {
        record(sent());
        record(new HandOverReturned(TALK, FILE, HAND_OVER, RECEIVER, Withheld.notEntitled()));
        assertThat(knowsOfTheFile()).isFalse();
        assertThat(relation(sheet()).inOnFile()).isFalse();

        record(new HandOverAccepted(TALK, FILE, HAND_OVER, RECEIVER));
        assertThat(relation(note(Purpose.CONSULTATION, SENDER)).inOnFile()).isTrue();
    }

    @Test
    void a_withdrawal_closes_the_sheet_while_it_waits() {
        record(sent());
        record(new ConsentWithdrawn(MOTHERS, FILE, DAY, null));

        assertThat(relation(sheet()).inOnFile()).isFalse();
    }

    private boolean knowsOfTheFile() {
        return FileCircle.includes(READER, FILE, facts, DAY);
    }

    private Relation relation(Label label) {
        return new Relations(READER, facts, DAY, TownTime.noonOf(DAY)).to(label);
    }

    private static Label sheet() {
        return note(Purpose.HAND_OVER, SENDER);
    }

    private static Label note(Purpose purpose, AgencyId source) {
        return label(LegalBasis.OWN_STATUTORY_TASK, purpose, List.of(), source);
    }

    private static Label label(
            LegalBasis basis, Purpose purpose, List<ConsentId> consents, AgencyId source) {
        return new Label(
                TOWN,
                FILE,
                List.of(MOTHER.value(), SON.value()),
                basis,
                null,
                consents,
                null,
                Sensitivity.S2,
                purpose,
                source,
                RetentionClass.CASE_RECORD,
                Set.of());
    }

    private static HandOverSent sent() {
        return new HandOverSent(
                TALK,
                FILE,
                HAND_OVER,
                SENDER,
                RECEIVER,
                LegalBasis.CONSENT,
                MOTHERS,
                null,
                Withheld.notEntitled(),
                List.of(MOTHERS, SONS),
                null,
                null,
                null);
    }

    private void agree(ConsentId consent, PersonId person) {
        record(
                new ConsentSought(
                        consent,
                        FILE,
                        person,
                        Purpose.PLANNING,
                        new Circle(Set.of(RECEIVER)),
                        Occurred.onDay(DAY),
                        null));
        record(
                new ConsentGiven(
                        consent,
                        FILE,
                        ConsentForm.APPLICATION_FORM,
                        ConsentCapacity.SELF,
                        "1",
                        DAY,
                        null,
                        null,
                        null));
    }

    private void record(LedgerEvent event) {
        facts.record(new RecordedEvent(UUID.randomUUID(), WRITER, event));
    }

    private static Actor actor(AgencyId agency) {
        return new Actor(TOWN, new StaffId(id("staff" + agency)), agency, Capacity.AGENCY_WORKER);
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
