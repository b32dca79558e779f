package org.caseledger.command.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.command.attachment.AttachmentRefusal.SCAN_ALREADY_ATTACHED;
import static org.caseledger.command.attachment.AttachmentRefusal.SCAN_OF_A_SCAN;
import static org.caseledger.command.attachment.AttachmentRefusal.SCAN_OF_ENTRY_TAKEN_BACK;
import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_VALUE_UNFIT;
import static org.caseledger.command.correction.CorrectionRefusal.CORRECTION_WOULD_CHANGE_STATE;

import org.caseledger.command.Scenario;
import org.caseledger.command.Town;
import org.caseledger.command.correction.CorrectEntry;
import org.caseledger.command.correction.TakeBackEntry;
import org.caseledger.events.attachment.ScanAttached;
import org.caseledger.events.attachment.ScanContent;
import org.caseledger.events.attachment.ScanKind;
import org.caseledger.events.correction.EntryRecordedInError;
import org.caseledger.events.privacy.Known;
import org.caseledger.events.privacy.Label;
import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.UUID;

class AttachScanTest {
    private static final AttachmentId SCAN = new AttachmentId(Town.id(4, 1));
    private static final UUID STREAM = Town.id(5, 1);
    private static final UUID ENTRY = Town.id(6, 1);
    private static final Label LABEL = Town.told(Town.MOTHER, "同意書").label();
    private static final ScanContent CONTENT = new ScanContent("a2V5", "00", 3);

    private static final ScanAttached ATTACHED =
            new ScanAttached(
                    SCAN,
                    Town.FILE,
                    STREAM,
                    ENTRY,
                    ScanKind.PDF,
                    "ab",
                    Town.labelled(Town.MOTHER, CONTENT),
                    Town.told(Town.MOTHER, "同意書"));

    private static AttachScan attach(PaperOf.Standing standing, @Nullable Words caption) {
        return new AttachScan(
                SCAN,
                Town.FILE,
                new PaperOf(STREAM, ENTRY, LABEL, standing),
                ScanKind.PDF,
                "ab",
                CONTENT,
                caption);
    }

    private static Scenario<AttachmentCommand, ?, ?> scenario() {
        return Scenario.of(AttachmentCommand.STREAM).by(Town.OFFICER);
    }

    @Test
    void a_scan_stands_under_the_label_of_its_entry() {
        scenario()
                .when(attach(PaperOf.Standing.STANDS, new Words("同意書")))
                .thenAccepted(events -> {
                    ScanAttached scan = (ScanAttached) events.getFirst();
                    assertThat(((Known<ScanContent>) scan.content()).label()).isEqualTo(LABEL);
                    assertThat(scan).isEqualTo(ATTACHED);
                });
    }

    @Test
    void a_scan_needs_no_caption() {
        scenario()
                .when(attach(PaperOf.Standing.STANDS, null))
                .thenAccepted(events ->
                        assertThat(((ScanAttached) events.getFirst()).caption()).isNull());
    }

    @Test
    void an_id_is_attached_once() {
        scenario()
                .given(ATTACHED)
                .when(attach(PaperOf.Standing.STANDS, null))
                .thenRefused(SCAN_ALREADY_ATTACHED);
    }

    @Test
    void what_was_taken_back_or_is_a_scan_itself_gets_no_paper() {
        scenario()
                .when(attach(PaperOf.Standing.TAKEN_BACK, null))
                .thenRefused(SCAN_OF_ENTRY_TAKEN_BACK);
        scenario().when(attach(PaperOf.Standing.IS_A_SCAN, null)).thenRefused(SCAN_OF_A_SCAN);
    }

    @Test
    void only_the_caption_of_a_scan_can_be_corrected() {
        Words reason = new Words("取り違え");
        UUID stream = SCAN.value();
        UUID entry = Scenario.eventId(0);
        scenario()
                .given(ATTACHED)
                .whenSettingRight(
                        new CorrectEntry(
                                stream, entry, "caption", new Words("誓約書"), null, reason, null))
                .thenSetRight(made -> assertThat(made.takesBack()).isFalse());
        scenario()
                .given(ATTACHED)
                .whenSettingRight(
                        new CorrectEntry(stream, entry, "digest", null, "cd", reason, null))
                .thenNotSetRight(CORRECTION_WOULD_CHANGE_STATE);
        scenario()
                .given(ATTACHED)
                .whenSettingRight(
                        new CorrectEntry(stream, entry, "content", null, "cd", reason, null))
                .thenNotSetRight(CORRECTION_VALUE_UNFIT);
    }

    @Test
    void a_scan_attached_in_error_is_taken_back() {
        scenario()
                .given(ATTACHED)
                .whenSettingRight(
                        new TakeBackEntry(
                                SCAN.value(), Scenario.eventId(0), new Words("取り違え"), null))
                .thenSetRight(made -> assertThat(made).isInstanceOf(EntryRecordedInError.class));
    }

    @Test
    void keys_are_masked_wherever_they_might_be_printed() {
        assertThat(CONTENT.toString()).doesNotContain("a2V5");
    }
}
