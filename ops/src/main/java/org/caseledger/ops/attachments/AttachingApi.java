package org.caseledger.ops.attachments;

import io.swagger.v3.oas.annotations.Hidden;

import jakarta.servlet.http.HttpServletRequest;

import org.caseledger.command.http.Answers;
import org.caseledger.command.http.Conditions;
import org.caseledger.command.http.Languages;
import org.caseledger.command.http.Problems;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import java.io.IOException;
import java.util.Locale;
import java.util.UUID;

/** Attaches scans by API: as a form with a file and a caption, or the body being the file itself. */
@Hidden
@RestController
@RequestMapping("/api/v1/files/{fileId}/entries/{entry}/attachments")
public final class AttachingApi {

    private final Attaching attaching;
    private final Problems problems;
    private final Answers answers = new Answers();

    public AttachingApi(Attaching attaching, Problems problems) {
        this.attaching = attaching;
        this.problems = problems;
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    public ResponseEntity<byte[]> form(
            SignedIn who,
            @PathVariable UUID fileId,
            @PathVariable UUID entry,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String caption,
            HttpServletRequest request)
            throws IOException {
        Conditions conditions = conditions(request);
        if (file == null) {
            return answers.problem(problems.unfit("attachment-missing", conditions.locale()));
        }
        String kind = file.getContentType();
        var upload = new Attaching.Upload(kind == null ? "" : kind, file.getBytes(), caption);
        return attach(who, new Attaching.Place(new FileId(fileId), entry), upload, conditions);
    }

    /** The body is the file; its kind stands in Content-Type. */
    @PostMapping
    public ResponseEntity<byte[]> file(
            SignedIn who,
            @PathVariable UUID fileId,
            @PathVariable UUID entry,
            HttpServletRequest request)
            throws IOException {
        int most = Math.toIntExact(attaching.largest() + 1);
        byte[] bytes = request.getInputStream().readNBytes(most);
        String kind = request.getContentType();
        return attach(
                who,
                new Attaching.Place(new FileId(fileId), entry),
                new Attaching.Upload(kind == null ? "" : kind, bytes, null),
                conditions(request));
    }

    private ResponseEntity<byte[]> attach(
            SignedIn who, Attaching.Place place, Attaching.Upload upload, Conditions conditions) {
        return answers.of(attaching.attach(who, place, upload, conditions));
    }

    private static Conditions conditions(HttpServletRequest request) {
        Locale locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        return new Conditions(null, request.getHeader("Idempotency-Key"), locale);
    }
}
