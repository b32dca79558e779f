package org.caseledger.ops.demo;

import org.caseledger.command.axon.Recorded;
import org.caseledger.command.http.Answer;
import org.caseledger.command.http.Conditions;
import org.caseledger.events.value.SignedIn;
import org.caseledger.ops.attachments.Attaching;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;

/** The paper of a consent in the stories, as the fax it came by: attached through the same door. */
public final class DemonstrationScan implements DemonstrationStories.PaperOfConsent {

    private static final String KEY = "story-scan-1";

    private final Attaching attaching;

    public DemonstrationScan(Attaching attaching) {
        this.attaching = attaching;
    }

    /** Attaches it to an entry; a second time adds nothing. */
    @Override
    public void attach(SignedIn who, Recorded consent) {
        UUID entry = consent.eventIds().getFirst();
        var place = new Attaching.Place(HayaseFamily.FILE, entry);
        var paper = new Attaching.Upload("image/tiff", bytes(), "相談受付・申込票(同意欄)の写し");
        Answer answer =
                attaching.attach(who, place, paper, new Conditions(null, KEY, Locale.JAPANESE));
        if (!(answer instanceof Answer.Written)) {
            throw new IllegalStateException("the scan of the story was not attached");
        }
    }

    private static byte[] bytes() {
        try (InputStream file =
                Objects.requireNonNull(
                        DemonstrationScan.class.getResourceAsStream("/demo/consent-form.tif"))) {
            return file.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
