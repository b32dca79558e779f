package org.caseledger.ops.forms;

import jakarta.servlet.http.HttpServletRequest;

import org.caseledger.command.http.Acts;
import org.caseledger.command.http.Answer;
import org.caseledger.command.http.Conditions;
import org.caseledger.command.http.Recording;
import org.caseledger.events.value.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes any form whose action is {@code /forms} and the path of an act, and leads back to a page: to
 * one that shows what was recorded, or to the form with the reason and what was typed. The pages are
 * in Japanese throughout, and so are the reasons.
 */
@Controller
public final class FormDoor {

    private static final String DOOR = "/forms";
    private static final String BY_NAME = "/acts/";

    private final Acts acts;
    private final Recording recording;

    public FormDoor(Acts acts, Recording recording) {
        this.acts = acts;
        this.recording = recording;
    }

    /** Records and redirects; never answers with a page of its own. */
    @PostMapping(path = DOOR + "/**", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
    public RedirectView post(
            SignedIn who, HttpServletRequest request, RedirectAttributes attributes) {
        var sent = fields(request);
        var back = ReturnPath.of(sent.steering("return"));
        String more = sent.steering("more");
        if (more != null) {
            attributes.addFlashAttribute("formDraft", new FormDraft(more, sent.entered()));
            return seeOther(again(sent, back));
        }
        var fields = new FormFields(FormRows.closedUp(sent.all()));
        String asked =
                request.getRequestURI()
                        .substring(request.getContextPath().length() + DOOR.length());
        String path = path(asked, fields);
        var conditions =
                new Conditions(fields.steering("version"), fields.steering("key"), Locale.JAPANESE);
        return switch (recording.perform(who, path, tree(path, fields), conditions)) {
            case Answer.Written written -> {
                attributes.addFlashAttribute("formDone", true);
                long position = written.recorded().municipalityPosition();
                yield seeOther(opened(written, back).withMinPosition(position));
            }
            case Answer.Declined declined -> {
                attributes.addFlashAttribute(
                        "formProblem", FormProblem.of(declined, fields.entered(), asked));
                yield seeOther(again(fields, back));
            }
        };
    }

    /** From the list of acts of the town to the file that was opened there. */
    private static ReturnPath opened(Answer.Written written, ReturnPath back) {
        UUID file = written.ids().get("fileId");
        return file != null && back.path().equals("/acts") ? ReturnPath.of("/cases/" + file) : back;
    }

    /** The page of the form itself. */
    private static String again(FormFields fields, ReturnPath back) {
        String again = fields.steering("again");
        return again == null ? back.path() : ReturnPath.of(again).path();
    }

    /** The path of the act itself; a form that is for any act names it, and brings the path's ids. */
    private String path(String asked, FormFields fields) {
        return acts.all().stream()
                .filter(act -> asked.equals(BY_NAME + act.name()))
                .findFirst()
                .map(act -> ActForms.path(act, fields.all()))
                .orElse(asked);
    }

    private ObjectNode tree(String path, FormFields fields) {
        return acts.match(path)
                .map(match ->
                        FormTree.of(
                                match.act().command(), match.variables().keySet(), fields.ofAct()))
                .orElseGet(JsonNodeFactory.instance::objectNode);
    }

    private static FormFields fields(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap()
                .forEach((name, values) ->
                        fields.put(name, Stream.of(values).map(FormDoor::asWritten).toList()));
        return new FormFields(fields);
    }

    /** A browser sends every line end of a form as two characters, whatever stood in the page. */
    private static String asWritten(String sent) {
        return sent.replace("\r\n", "\n");
    }

    static RedirectView seeOther(String path) {
        var view = new RedirectView(path, true);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExposeModelAttributes(false);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
