package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.command.Town;
import org.caseledger.events.conference.ConferenceBodyRenamed;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.BodyRegister;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.LedgerEvent;
import org.junit.jupiter.api.Test;

import java.util.UUID;

/** A body bears its new name from the day it was decided for, and its old one until then. */
class BodyNameTest {

    private final RegisterFold facts = new RegisterFold(Registers.ALL);

    @Test
    void a_name_decided_for_april_is_not_borne_in_march() {
        record(Hall.body(LegalBasis.CONSENT));
        record(new ConferenceBodyRenamed(Hall.BODY, "包括的支援会議", Town.DAY.plusDays(30)));

        BodyRegister.Body body = facts.value(BodyRegister.BODY, Hall.BODY.toString()).orElseThrow();

        assertThat(body.nameOn(Town.DAY.minusYears(2))).isEqualTo("見本市支援会議");
        assertThat(body.nameOn(Town.DAY.plusDays(29))).isEqualTo("見本市支援会議");
        assertThat(body.nameOn(Town.DAY.plusDays(30))).isEqualTo("包括的支援会議");
    }

    private void record(LedgerEvent event) {
        facts.record(new RecordedEvent(UUID.randomUUID(), Town.OFFICER, event));
    }
}
