package org.caseledger.query.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import org.caseledger.events.outreach.FirstContactMade;
import org.caseledger.events.outreach.Initiator;
import org.caseledger.events.privacy.Withheld;
import org.caseledger.events.supportcase.SupportDecided;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.Occurred;
import org.caseledger.events.value.OutreachId;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.UUID;

class StageOfTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final LocalDate RECORDED = LocalDate.of(2026, 4, 20);
    private static final FileId FILE = new FileId(UUID.randomUUID());

    @Test
    void a_stage_begins_on_the_day_the_act_states() {
        var decided = new SupportDecided(new CaseId(UUID.randomUUID()), FILE, 1, DAY);

        assertThat(StageOf.begunBy(decided)).contains(Stage.DECIDED);
        assertThat(StageOf.day(decided, RECORDED)).isEqualTo(DAY);
    }

    @Test
    void a_day_that_nobody_knows_is_not_made_up() {
        var contact = contact(new Occurred(DAY, Occurred.Precision.MONTH));

        assertThat(StageOf.begunBy(contact)).contains(Stage.CONTACTED);
        assertThat(StageOf.day(contact, RECORDED)).isNull();
    }

    private static FirstContactMade contact(Occurred occurred) {
        return new FirstContactMade(
                new OutreachId(UUID.randomUUID()),
                FILE,
                Initiator.values()[0],
                2,
                occurred,
                Withheld.notEntitled(),
                null);
    }
}
