package org.caseledger.secrecy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.caseledger.command.correction.RelabellingRefusal.RELABELLING_SECOND_FACTOR;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.axon.CommandRefused;
import org.caseledger.command.correction.AskRelabelling;
import org.caseledger.command.decision.LedgerCommand;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** D21 for 再区分: what opens with a second factor only gets and loses its label with one only. */
class RelabellingSecondFactorTest {

    private final GuardedTown town = new GuardedTown();
    private final RelabelledItem of =
            new RelabelledItem(town, List.of(town.director, town.officer));
    private final Instant now = town.clock.now();

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void a_value_enters_the_two_strictest_classes_with_a_recent_second_factor_only() {
        refusedTo(town.director, null, raised());
        refusedTo(town.director, now.minus(Duration.ofMinutes(16)), raised());

        UUID asked = of.asks(shown(town.director, now.minus(Duration.ofMinutes(14))), raised());

        refusedTo(town.officer, null, of.confirmation(asked));
        assertThat(town.by(shown(town.officer, now), of.confirmation(asked)).eventIds()).hasSize(1);
    }

    @Test
    void it_leaves_them_so_as_well() {
        UUID asked = of.asks(shown(town.director, now), raised());
        town.by(shown(town.officer, now), of.confirmation(asked));

        refusedTo(town.director, null, wanted(Sensitivity.S2));
    }

    @Test
    void a_change_between_the_others_asks_for_none() {
        assertThat(of.asks(shown(town.director, null), wanted(Sensitivity.S1))).isNotNull();
    }

    private AskRelabelling raised() {
        return wanted(Sensitivity.S3);
    }

    private AskRelabelling wanted(Sensitivity sensitivity) {
        return of.wanted(SUPPORT_CONFERENCE_106_6, sensitivity, of.item);
    }

    private void refusedTo(SignedIn who, @Nullable Instant at, LedgerCommand command) {
        assertThatThrownBy(() -> town.by(shown(who, at), command))
                .isInstanceOf(CommandRefused.class)
                .hasMessage(RELABELLING_SECOND_FACTOR.code());
    }

    private static SignedIn shown(SignedIn who, @Nullable Instant at) {
        return new SignedIn(who.municipality(), who.staff(), at);
    }
}
