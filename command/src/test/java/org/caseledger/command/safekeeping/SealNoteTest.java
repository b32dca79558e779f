package org.caseledger.command.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.safekeeping.SafekeepingRefusal.NOTE_ALREADY_SEALED;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

class SealNoteTest {
    private static final SealedNoteId NOTE = new SealedNoteId(Town.id(4, 1));

    @Test
    void a_note_has_a_key_of_its_own_and_belongs_to_no_file() {
        Scenario.of(SafekeepingCommand.STREAM)
                .when(new SealNote(NOTE, new Words("通報者")))
                .thenAccepted(events -> {
                    NoteSealed sealed = (NoteSealed) events.getFirst();
                    Label label = ((Known<Words>) sealed.content()).label();
                    assertThat(label.subjects()).containsExactly(NOTE.value());
                    assertThat(label.file()).isNull();
                    assertThat(label.sensitivity()).isEqualTo(Sensitivity.S4);
                    assertThat(label.retention()).isEqualTo(RetentionClass.SAFEKEEPING);
                });
    }

    @Test
    void a_note_is_sealed_once() {
        Scenario.of(SafekeepingCommand.STREAM)
                .given(new NoteSealed(NOTE, Town.told(Town.MOTHER, "通報者")))
                .when(new SealNote(NOTE, new Words("別人")))
                .thenRefused(NOTE_ALREADY_SEALED);
    }
}
