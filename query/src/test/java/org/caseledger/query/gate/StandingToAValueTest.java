package org.caseledger.query.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.query.gate.FamilyFacts.BODY;
import static org.caseledger.query.gate.FamilyFacts.COLLEAGUE;
import static org.caseledger.query.gate.FamilyFacts.CONSENT;
import static org.caseledger.query.gate.FamilyFacts.ITEM;
import static org.caseledger.query.gate.FamilyFacts.MOTHER;
import static org.caseledger.query.gate.FamilyFacts.NOTE;
import static org.caseledger.query.gate.FamilyFacts.OTHERS;
import static org.caseledger.query.gate.TestLook.AGENCY;
import static org.caseledger.query.gate.TestLook.DAY;
import static org.caseledger.query.gate.TestLook.FILE;
import static org.caseledger.query.gate.TestLook.READER;
import static org.caseledger.query.gate.TestLook.TOWN;

import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.ProtectionRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.TownTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** How a reader stands to one value, by one fact of the registers at a time. */
class StandingToAValueTest {

    private static final Instant NOW = TownTime.noonOf(DAY);

    private final FamilyFacts told = new FamilyFacts();

    @Test
    void who_coordinates_a_run_of_the_file_and_is_in_on_it_coordinates() {
        told.coordinatedBy(AGENCY);
        assertThat(to(inFile()).coordinates()).isFalse();

        told.inOn(AGENCY);
        assertThat(to(inFile()).coordinates()).isTrue();
        assertThat(to(inFile()).inOnFile()).isTrue();
        assertThat(to(note()).coordinates()).isFalse();
        assertThat(to(note()).inOnFile()).isFalse();

        told.coordinatedBy(OTHERS);
        assertThat(to(inFile()).coordinates()).isFalse();
    }

    @Test
    void a_consent_covers_while_it_holds_and_lets_the_agency_know() {
        assertThat(to(onConsent()).consentCovers()).isFalse();
        told.consent(ConsentRegister.State.GIVEN, AGENCY);
        assertThat(to(onConsent()).consentCovers()).isTrue();
        told.consent(ConsentRegister.State.GIVEN, OTHERS);
        assertThat(to(onConsent()).consentCovers()).isFalse();
        told.consent(ConsentRegister.State.WITHDRAWN, AGENCY);
        assertThat(to(onConsent()).consentCovers()).isFalse();
    }

    @Test
    void an_emergency_is_that_of_the_file_and_of_notes_its_protections_point_at() {
        assertThat(to(inFile()).inEmergency()).isFalse();
        told.emergency(READER, NOW.minusSeconds(60));
        assertThat(to(inFile()).inEmergency()).isTrue();
        assertThat(to(inFile(), Capacity.ANALYST).inEmergency()).isFalse();

        assertThat(to(note()).inEmergency()).isFalse();
        told.protection(Set.of(), true, new SealedNoteId(NOTE));
        assertThat(to(note()).inEmergency()).isTrue();

        told.emergency(READER, NOW.plusSeconds(60));
        assertThat(to(inFile()).inEmergency()).isFalse();
        told.emergency(COLLEAGUE, NOW.minusSeconds(60));
        assertThat(to(inFile()).inEmergency()).isFalse();
    }

    @Test
    void a_suspension_stops_the_use_while_it_stands() {
        assertThat(to(inFile()).useSuspended()).isFalse();
        told.suspended(true);
        assertThat(to(inFile()).useSuspended()).isTrue();
        told.suspended(false);
        assertThat(to(inFile()).useSuspended()).isFalse();
    }

    @Test
    void who_keeps_the_minutes_reads_the_item_once_their_secrecy_is_confirmed() {
        told.item(BODY);
        assertThat(to(inItem()).namedForItem()).isFalse();
        told.sitting(READER);
        assertThat(to(inItem()).namedForItem()).isFalse();
        told.confirmed(DAY.plusDays(1));
        assertThat(to(inItem()).namedForItem()).isFalse();
        told.confirmed(DAY);
        assertThat(to(inItem()).namedForItem()).isTrue();
        told.item(null);
        assertThat(to(inItem()).namedForItem()).isTrue();
        told.sitting(COLLEAGUE);
        assertThat(to(inItem()).namedForItem()).isFalse();
    }

    @Test
    void where_a_protected_person_is_is_guarded_and_read_by_whom_it_names() {
        assertThat(to(place(Sensitivity.S3)).guarded()).isFalse();
        assertThat(to(place(Sensitivity.S3)).namedReader()).isFalse();

        told.protection(Set.of(READER), true, null);
        assertThat(to(place(Sensitivity.S3)).guarded()).isTrue();
        assertThat(to(place(Sensitivity.S3)).namedReader()).isTrue();
        assertThat(to(place(Sensitivity.S2)).guarded()).isFalse();
        assertThat(to(place(Sensitivity.S2)).namedReader()).isFalse();

        told.protection(Set.of(COLLEAGUE), true, null);
        assertThat(to(place(Sensitivity.S3)).guarded()).isTrue();
        assertThat(to(place(Sensitivity.S3)).namedReader()).isFalse();
    }

    @Test
    void after_it_was_lifted_only_the_words_of_the_protection_stay_with_those_named() {
        told.protection(Set.of(READER), false, null);

        assertThat(to(place(Sensitivity.S3)).guarded()).isFalse();
        assertThat(to(place(Sensitivity.S3)).namedReader()).isFalse();
        assertThat(to(place(Sensitivity.S4)).guarded()).isFalse();
        assertThat(to(place(Sensitivity.S4)).namedReader()).isTrue();
    }

    @Test
    void a_note_kept_apart_is_guarded_and_read_by_its_readers() {
        assertThat(to(note()).guarded()).isTrue();
        assertThat(to(note()).namedReader()).isFalse();
        told.readers(COLLEAGUE);
        assertThat(to(note()).namedReader()).isFalse();
        told.readers(READER);
        assertThat(to(note()).namedReader()).isTrue();
        assertThat(to(inFile()).guarded()).isFalse();
    }

    @Test
    void what_will_be_asked_is_the_reader_the_file_and_the_persons() {
        assertThat(relations(Capacity.AGENCY_WORKER).lookups(inFile()))
                .containsExactly("staff:" + READER, "file:" + FILE, "person:" + MOTHER);
        assertThat(relations(Capacity.AGENCY_WORKER).lookups(note()))
                .containsExactly(
                        "staff:" + READER, "person:" + NOTE, ProtectionRegister.note(NOTE));
    }

    private Relation to(Label label) {
        return to(label, Capacity.AGENCY_WORKER);
    }

    private Relation to(Label label, Capacity capacity) {
        return relations(capacity).to(label);
    }

    private Relations relations(Capacity capacity) {
        return new Relations(new Actor(TOWN, READER, AGENCY, capacity), told.facts, DAY, NOW);
    }

    private static Label inFile() {
        return place(Sensitivity.S2);
    }

    private static Label place(Sensitivity sensitivity) {
        return label(FILE, MOTHER.value(), null, List.of(), sensitivity);
    }

    private static Label onConsent() {
        return label(FILE, MOTHER.value(), null, List.of(CONSENT), Sensitivity.S2);
    }

    private static Label inItem() {
        return label(FILE, MOTHER.value(), ITEM, List.of(), Sensitivity.S2);
    }

    private static Label note() {
        return label(null, NOTE, null, List.of(), Sensitivity.S3);
    }

    private static Label label(
            @Nullable FileId file,
            UUID subject,
            @Nullable ItemId item,
            List<ConsentId> consents,
            Sensitivity sensitivity) {
        return new Label(
                TOWN,
                file,
                List.of(subject),
                consents.isEmpty() ? LegalBasis.OWN_STATUTORY_TASK : LegalBasis.CONSENT,
                item,
                consents,
                null,
                sensitivity,
                Purpose.CONSULTATION,
                null,
                file == null ? RetentionClass.SAFEKEEPING : RetentionClass.CASE_RECORD,
                Set.of());
    }
}
