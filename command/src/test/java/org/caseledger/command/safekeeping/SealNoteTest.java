package org.caseledger.command.safekeeping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.safekeeping.SafekeepingRefusal.NOTE_ALREADY_SEALED;
import static org.caseledger.command.safekeeping.SafekeepingRefusal.NOTE_KEPT_BY_CASEWORKERS;
import static org.caseledger.command.safekeeping.SafekeepingRefusal.NOTE_READER_NOT_IN_OFFICE;
import static org.caseledger.command.safekeeping.SafekeepingRefusal.NOTE_UNKNOWN;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.privacy.RetentionClass;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.safekeeping.NoteKind;
import org.caseledger.events.safekeeping.NoteReadersNamed;
import org.caseledger.events.safekeeping.NoteSealed;
import org.caseledger.events.value.SealedNoteId;
import org.caseledger.events.value.Words;
import org.junit.jupiter.api.Test;

import java.util.Set;

class SealNoteTest {
    private static final SealedNoteId NOTE = new SealedNoteId(Town.id(4, 1));

    private static final NoteSealed KEPT =
            new NoteSealed(
                    NOTE,
                    Town.told(Town.MOTHER, "通報者"),
                    Town.COORDINATION_DESK,
                    Set.of(Town.COORDINATOR.staff()));

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
                .given(KEPT)
                .when(new SealNote(NOTE, new Words("別人")))
                .thenRefused(NOTE_ALREADY_SEALED);
    }

    @Test
    void a_note_on_whereabouts_is_closed_as_such_and_read_by_its_keeper_and_those_named() {
        Scenario.of(SafekeepingCommand.STREAM)
                .when(
                        new SealNote(
                                NOTE,
                                new Words("見本町一丁目"),
                                NoteKind.LOCATION,
                                Set.of(Town.OFFICER.staff())))
                .thenAccepted(events -> {
                    NoteSealed sealed = (NoteSealed) events.getFirst();
                    assertThat(((Known<Words>) sealed.content()).label().sensitivity())
                            .isEqualTo(Sensitivity.S3);
                    assertThat(sealed.readers())
                            .containsExactlyInAnyOrder(
                                    Town.OFFICER.staff(), Town.COORDINATOR.staff());
                });
    }

    @Test
    void only_who_handles_cases_keeps_or_reads_a_note() {
        Scenario.of(SafekeepingCommand.STREAM)
                .by(Town.REVIEWER)
                .when(new SealNote(NOTE, new Words("通報者")))
                .thenRefused(NOTE_KEPT_BY_CASEWORKERS);
        Scenario.of(SafekeepingCommand.STREAM)
                .when(
                        new SealNote(
                                NOTE,
                                new Words("通報者"),
                                NoteKind.REPORTER,
                                Set.of(Town.REVIEWER.staff())))
                .thenRefused(NOTE_READER_NOT_IN_OFFICE);
    }

    @Test
    void a_reader_names_readers_and_for_everybody_else_the_note_is_not_there() {
        NameNoteReaders naming = new NameNoteReaders(NOTE, Set.of(Town.OFFICER.staff()));
        Scenario.of(SafekeepingCommand.STREAM)
                .given(KEPT)
                .when(naming)
                .then(new NoteReadersNamed(NOTE, Set.of(Town.OFFICER.staff())));
        Scenario.of(SafekeepingCommand.STREAM)
                .given(KEPT)
                .by(Town.OFFICER)
                .when(naming)
                .thenRefused(NOTE_UNKNOWN);
        Scenario.of(SafekeepingCommand.STREAM).when(naming).thenRefused(NOTE_UNKNOWN);
        Scenario.of(SafekeepingCommand.STREAM)
                .given(KEPT)
                .when(new NameNoteReaders(NOTE, Set.of(Town.REVIEWER.staff())))
                .thenRefused(NOTE_READER_NOT_IN_OFFICE);
    }
}
