package org.caseledger.command.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.events.privacy.LegalBasis.SUPPORT_CONFERENCE_106_6;

import org.caseledger.command.Town;
import org.caseledger.command.decision.Circumstances;
import org.caseledger.command.sharing.Passing;
import org.caseledger.command.sharing.SharedInAnItem;
import org.caseledger.events.conference.AgendaItemWithdrawn;
import org.caseledger.events.conference.SittingCancelled;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.RecordedEvent;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.Registers;
import org.caseledger.events.value.LedgerEvent;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

/** An item that is not dealt with lets nobody know of its file who was called to it. */
class CalledOffTest {

    private final RegisterFold facts = new RegisterFold(Registers.ALL);

    CalledOffTest() {
        record(
                Hall.body(SUPPORT_CONFERENCE_106_6),
                Hall.member(),
                Hall.convened(),
                Hall.item(SUPPORT_CONFERENCE_106_6),
                Hall.selected(),
                Town.staffOf(Town.TEACHER));
    }

    @Test
    void an_attendee_knows_of_the_file_while_the_item_is_to_be_dealt_with() {
        assertThat(knows()).isTrue();
        assertThat(mayBeTold()).isTrue();
    }

    @Test
    void nobody_is_told_on_the_ground_of_a_sitting_that_was_called_off() {
        record(new SittingCancelled(Hall.SITTING, Town.told(Town.MOTHER, "大雪")));
        assertThat(knows()).isFalse();
        assertThat(mayBeTold()).isFalse();
    }

    @Test
    void nobody_is_told_on_the_ground_of_an_item_that_was_taken_off_the_agenda() {
        record(
                new AgendaItemWithdrawn(
                        Hall.SITTING, Hall.ITEM, Town.FILE, Town.told(Town.MOTHER, "取下げ")));
        assertThat(knows()).isFalse();
        assertThat(mayBeTold()).isFalse();
    }

    private boolean knows() {
        return FileCircle.includes(Town.TEACHER, Town.FILE, facts, Town.DAY);
    }

    private boolean mayBeTold() {
        var passing =
                new Passing(Town.FILE, List.of(Town.MOTHER), Town.COORDINATION_DESK, Town.SCHOOL);
        var item = facts.find(ItemRegister.ITEM, Hall.ITEM.toString()).orElseThrow();
        return SharedInAnItem.covers(
                item, passing, new Circumstances(Town.OFFICER, Town.DAY, facts));
    }

    private void record(LedgerEvent... events) {
        for (LedgerEvent event : events) {
            facts.record(new RecordedEvent(UUID.randomUUID(), Town.OFFICER, event));
        }
    }
}
