package org.caseledger.command.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FATHER;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.Town.MOTHER;
import static org.caseledger.command.Town.NEIGHBOURS;
import static org.caseledger.command.Town.SCHOOL;
import static org.caseledger.command.disclosure.DisclosureRefusal.RECIPIENT_IS_RESIDENTS;
import static org.caseledger.command.disclosure.DisclosureRefusal.REQUEST_NEEDS_THE_SECRETARIAT;
import static org.caseledger.command.disclosure.DisclosureRefusal.SUBJECT_WITHOUT_CONSENT;
import static org.caseledger.command.disclosure.Telling.KINDS;
import static org.caseledger.command.disclosure.Telling.consent;
import static org.caseledger.command.disclosure.Telling.given;

import org.caseledger.command.Town;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.NextAct;
import org.caseledger.events.consent.ConsentWithdrawn;
import org.caseledger.events.disclosure.InformationRequested;
import org.caseledger.events.disclosure.RequestAnswer;
import org.caseledger.events.disclosure.RequestAnswered;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

class RequestOnConsentTest {

    private static final UUID REQUEST = Town.id(16, 1);
    private static final ConsentId OF_MOTHER = new ConsentId(Town.id(5, 1));
    private static final ConsentId OF_FATHER = new ConsentId(Town.id(5, 2));

    @Test
    void for_planning_an_agency_is_asked_on_the_consent_of_everybody_it_is_about() {
        given(consent(MOTHER, OF_MOTHER, null))
                .given(consent(FATHER, OF_FATHER, null))
                .when(ask(SCHOOL, MOTHER, FATHER))
                .thenAccepted(events -> {
                    var requested = (InformationRequested) events.getFirst();
                    assertThat(requested.consents()).containsExactly(OF_MOTHER, OF_FATHER);
                    assertThat(label((Known<Words>) requested.necessity()).basis())
                            .isEqualTo(LegalBasis.CONSENT);
                });
        given(consent(MOTHER, OF_MOTHER, null))
                .when(ask(SCHOOL, MOTHER, FATHER))
                .thenRefused(SUBJECT_WITHOUT_CONSENT);
    }

    @Test
    void not_after_it_was_taken_back_and_not_outside_its_circle() {
        given(consent(MOTHER, OF_MOTHER, null))
                .given(new ConsentWithdrawn(OF_MOTHER, FILE, DAY, null))
                .when(ask(SCHOOL, MOTHER))
                .thenRefused(SUBJECT_WITHOUT_CONSENT);
        given(consent(MOTHER, OF_MOTHER, null))
                .when(ask(Town.CARE_CENTRE, MOTHER))
                .thenRefused(SUBJECT_WITHOUT_CONSENT);
        given(consent(MOTHER, OF_MOTHER, null))
                .when(ask(NEIGHBOURS, MOTHER))
                .thenRefused(RECIPIENT_IS_RESIDENTS);
    }

    @Test
    void it_can_be_the_first_disclosure_of_a_file_where_there_is_such_a_consent() {
        assertThat(firstRequest(List.of()).isPossible()).isFalse();
        assertThat(firstRequest(List.of(consent(MOTHER, OF_MOTHER, null))).isPossible()).isTrue();
    }

    @Test
    void the_municipal_side_asks() {
        given(consent(MOTHER, OF_MOTHER, null))
                .by(Town.TEACHER)
                .when(ask(SCHOOL, MOTHER))
                .thenRefused(REQUEST_NEEDS_THE_SECRETARIAT);
    }

    @Test
    void the_answer_rests_on_the_same_consents() {
        given(consent(MOTHER, OF_MOTHER, null))
                .given(
                        new InformationRequested(
                                FILE,
                                REQUEST,
                                null,
                                List.of(OF_MOTHER),
                                SCHOOL,
                                List.of(MOTHER),
                                KINDS,
                                Town.told(MOTHER, "必要")))
                .when(new AnswerRequest(FILE, REQUEST, RequestAnswer.REFUSED, DAY, new Words("理由")))
                .thenAccepted(events -> {
                    var reason = ((RequestAnswered) events.getFirst()).reason();
                    assertThat(label((Known<Words>) Objects.requireNonNull(reason)).consents())
                            .containsExactly(OF_MOTHER);
                });
    }

    /** What a page offers of a file that knows of these facts and of no disclosure. */
    private static NextAct firstRequest(List<LedgerEvent> known) {
        RegisterFold facts = new RegisterFold(Registers.ALL);
        Stream.concat(Town.directory().stream(), known.stream())
                .forEach(event ->
                        facts.record(new RecordedEvent(UUID.randomUUID(), Town.OFFICER, event)));
        return DisclosureNextActs.first(FILE, new Circumstances(Town.OFFICER, DAY, facts)).stream()
                .filter(act -> act.command() == RequestInformation.class)
                .findFirst()
                .orElseThrow();
    }

    private static Label label(Known<Words> words) {
        return words.label();
    }

    private static RequestInformation ask(AgencyId agency, PersonId... of) {
        return new RequestInformation(
                FILE, REQUEST, null, agency, List.of(of), KINDS, new Words("必要な理由"));
    }
}
