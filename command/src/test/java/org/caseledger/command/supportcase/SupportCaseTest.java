package org.caseledger.command.supportcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.Town.COORDINATOR;
import static org.caseledger.command.Town.DAY;
import static org.caseledger.command.Town.FILE;
import static org.caseledger.command.supportcase.B45.CASE;
import static org.caseledger.command.supportcase.B45.CONSENT;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CASE_NOT_ACCEPTED;
import static org.caseledger.command.supportcase.SupportCaseRefusal.CONSENT_MISSING;

import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.decision.NextAct;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.supportcase.CaseAccepted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

class SupportCaseTest {

    @Test
    void an_impossible_history_is_not_read() {
        assertThatThrownBy(() ->
                        new SupportCase.Unknown()
                                .after(new CaseAccepted(CASE, FILE, List.of(CONSENT), DAY)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void nothing_is_offered_before_a_referral_is_received() {
        assertThat(SupportCaseNextActs.of(new SupportCase.Unknown(), now())).isEmpty();
    }

    @Test
    void a_waiting_case_shows_acceptance_blocked_by_the_reason_the_act_itself_would_give() {
        SupportCase waiting = new SupportCase.Unknown().after(B45.receivedEvent());
        assertThat(SupportCaseNextActs.of(waiting, now()))
                .contains(
                        new NextAct(AcceptCase.class, Optional.of(CONSENT_MISSING)),
                        new NextAct(ReturnCase.class, Optional.empty()),
                        new NextAct(DraftPlan.class, Optional.of(CASE_NOT_ACCEPTED)));
    }

    @Test
    void every_command_on_a_case_that_is_there_has_its_place_among_the_next_acts() {
        SupportCase waiting = new SupportCase.Unknown().after(B45.receivedEvent());
        List<Class<?>> offered =
                new ArrayList<>(List.of(ReceiveReferral.class, CarryOverCase.class));
        SupportCaseNextActs.of(waiting, now()).forEach(act -> offered.add(act.command()));
        assertThat(offered)
                .containsExactlyInAnyOrder(SupportCaseCommand.class.getPermittedSubclasses());
    }

    @Test
    void every_command_is_an_act_of_the_api_once() {
        assertThat(
                        TableOfActs.ALL.stream()
                                .map(Act::command)
                                .filter(SupportCaseCommand.class::isAssignableFrom)
                                .toArray())
                .containsExactlyInAnyOrder(
                        (Object[]) SupportCaseCommand.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ja", "en"})
    void every_refusal_says_why_and_what_to_do_instead(String language) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(
                                SupportCaseRefusal.class.getResourceAsStream(
                                        "/refusals/support-case_" + language + ".properties")),
                        StandardCharsets.UTF_8)) {
            sentences.load(reader);
        }
        assertThat(SupportCaseRefusal.values())
                .allSatisfy(why ->
                        assertThat(sentences).containsKeys(why.code(), why.code() + ".instead"));
    }

    private static Circumstances now() {
        return new Circumstances(COORDINATOR, DAY, new RegisterFold(Registers.ALL));
    }
}
