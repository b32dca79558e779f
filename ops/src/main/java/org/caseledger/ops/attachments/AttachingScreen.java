package org.caseledger.ops.attachments;

import jakarta.servlet.http.HttpServletRequest;

import org.caseledger.command.http.Answer;
import org.caseledger.command.http.Conditions;
import org.caseledger.command.http.Languages;
import org.caseledger.command.http.Problem;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import java.io.IOException;
import java.util.UUID;
import java.util.stream.Collectors;

/** Takes the form on the page of the scans, and leads back to that page with what became of it. */
@Controller
public final class AttachingScreen {

    private final Attaching attaching;

    public AttachingScreen(Attaching attaching) {
        this.attaching = attaching;
    }

    @PostMapping("/cases/{fileId}/attachments")
    public String attach(
            SignedIn who,
            @PathVariable UUID fileId,
            @RequestParam UUID entry,
            @RequestParam MultipartFile file,
            @RequestParam(required = false) @Nullable String caption,
            @RequestParam(required = false) @Nullable String key,
            HttpServletRequest request,
            RedirectAttributes back)
            throws IOException {
        String kind = file.getContentType();
        var locale = Languages.of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        Answer answer =
                attaching.attach(
                        who,
                        new Attaching.Place(new FileId(fileId), entry),
                        new Attaching.Upload(kind == null ? "" : kind, file.getBytes(), caption),
                        new Conditions(null, key, locale));
        switch (answer) {
            case Answer.Written written ->
                    back.addFlashAttribute(
                            "attached",
                            "添付しました(第" + written.recorded().municipalityPosition() + "号)。");
            case Answer.Declined(Problem problem) ->
                    back.addFlashAttribute("problem", words(problem));
        }
        return "redirect:/cases/" + fileId + "/attachments?entry=" + entry;
    }

    private static String words(Problem problem) {
        Problem.Rule rule = problem.rule();
        String fields =
                problem.fields().stream()
                        .map(Problem.FieldMessage::ja)
                        .collect(Collectors.joining(" "));
        return problem.detail() + (rule == null ? "" : " " + rule.instead()) + fields;
    }
}
