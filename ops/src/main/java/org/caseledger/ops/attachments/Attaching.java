package org.caseledger.ops.attachments;

import org.caseledger.command.attachment.AttachScan;
import org.caseledger.command.attachment.PaperOf;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.Answer;
import org.caseledger.command.http.BadRequest;
import org.caseledger.command.http.Conditions;
import org.caseledger.command.http.Problem;
import org.caseledger.command.http.Problems;
import org.caseledger.command.http.Recording;
import org.caseledger.command.http.Sent;
import org.caseledger.events.value.AttachmentId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.Words;
import org.caseledger.ops.viruses.ScannerDown;
import org.caseledger.ops.viruses.VirusFound;
import org.caseledger.query.casefile.AttachableEntry;
import org.caseledger.query.casefile.AttachmentsReading;
import org.caseledger.query.gate.NotFound;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/**
 * Attaches one scan: first whether the caller may open the entry at all, then whether the file is one
 * that is taken; then its bytes are sealed and stored, and last the ledger names them. What fails on
 * the way leaves at most sealed bytes whose key nobody has.
 */
public final class Attaching {

    private static final Logger LOG = LoggerFactory.getLogger(Attaching.class);

    /** The act, as the API and the description name it. */
    public static final Act ACT =
            Act.adds("/files/{fileId}/entries/{entry}/attachments", AttachScan.class, "書類の添付");

    private final AttachmentsReading reading;
    private final ScanCheck check;
    private final ScanStore store;
    private final Recording recording;
    private final Problems problems;

    public Attaching(
            AttachmentsReading reading,
            ScanCheck check,
            ScanStore store,
            Recording recording,
            Problems problems) {
        this.reading = reading;
        this.check = check;
        this.store = store;
        this.recording = recording;
        this.problems = problems;
    }

    /** Where a scan is to be attached. */
    public record Place(FileId file, UUID entry) {}

    /** A file as it was sent; what it was called is not kept. */
    public record Upload(String mediaType, byte[] bytes, @Nullable String caption) {}

    public Answer attach(SignedIn who, Place place, Upload upload, Conditions conditions) {
        try {
            AttachableEntry entry = reading.entry(who, place.file(), place.entry());
            Words caption = caption(upload.caption());
            ScanCheck.Checked scan = check.check(upload.mediaType(), upload.bytes());
            return named(record(who, entry, place.file(), scan, caption, conditions));
        } catch (NotFound hidden) {
            return new Answer.Declined(problems.notFound(conditions.locale()));
        } catch (ScanRefused refused) {
            return new Answer.Declined(problem(refused, conditions.locale()));
        } catch (VirusFound found) {
            return new Answer.Declined(problems.unfit(VirusFound.KEY, conditions.locale()));
        } catch (ScannerDown down) {
            LOG.error("an upload was not taken, viruses cannot be looked for: {}", down.why());
            return new Answer.Declined(problems.notNow(ScannerDown.KEY, conditions.locale()));
        } catch (BadRequest bad) {
            return new Answer.Declined(problems.badRequest(bad, conditions.locale()));
        }
    }

    /** The largest file that is taken, in bytes. */
    public long largest() {
        return check.largest();
    }

    private Answer record(
            SignedIn who,
            AttachableEntry entry,
            FileId file,
            ScanCheck.Checked scan,
            @Nullable Words caption,
            Conditions conditions) {
        var id = new AttachmentId(UUID.randomUUID());
        ScanStore.Stored stored = store.store(who.municipality(), id, scan.bytes());
        var command =
                new AttachScan(
                        id,
                        file,
                        new PaperOf(entry.stream(), entry.entry(), entry.label(), standing(entry)),
                        scan.kind(),
                        stored.digest(),
                        stored.content(),
                        caption);
        Map<String, UUID> ids =
                Map.of("attachmentId", id.value(), "fileId", file.value(), "entry", entry.entry());
        String path = "/files/" + file + "/entries/" + entry.entry() + "/attachments";
        return recording.record(
                who, new Sent(ACT, path, command, ids, fingerprint(scan, caption)), conditions);
    }

    /** A second try under the same key has stored bytes anew; the ledger names those of the first. */
    private static Answer named(Answer answer) {
        if (!(answer instanceof Answer.Written written)) {
            return answer;
        }
        UUID attachment = written.recorded().stream();
        UUID file = Objects.requireNonNull(written.ids().get("fileId"));
        UUID entry = Objects.requireNonNull(written.ids().get("entry"));
        return new Answer.Written(
                Map.of("attachmentId", attachment, "fileId", file, "entry", entry),
                written.recorded(),
                "/api/v1/files/" + file + "/attachments/" + attachment,
                null);
    }

    private static PaperOf.Standing standing(AttachableEntry entry) {
        if (entry.takenBack()) {
            return PaperOf.Standing.TAKEN_BACK;
        }
        return entry.isScan() ? PaperOf.Standing.IS_A_SCAN : PaperOf.Standing.STANDS;
    }

    private static JsonNode fingerprint(ScanCheck.Checked scan, @Nullable Words caption) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("sha256", ScanStore.sha256(scan.bytes()))
                .put("caption", caption == null ? "" : caption.value());
    }

    private static @Nullable Words caption(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        try {
            return new Words(given);
        } catch (IllegalArgumentException e) {
            throw new BadRequest("caption", String.valueOf(e.getMessage()));
        }
    }

    private Problem problem(ScanRefused refused, Locale locale) {
        return switch (refused.why()) {
            case TOO_LARGE -> problems.tooLarge(refused.key(), locale);
            case KIND -> problems.kindNotTaken(refused.key(), locale);
            case UNFIT -> problems.unfit(refused.key(), locale);
        };
    }
}
