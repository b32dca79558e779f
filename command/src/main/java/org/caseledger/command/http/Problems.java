package org.caseledger.command.http;

import org.caseledger.command.decision.Refusal;
import org.caseledger.command.decision.RefusedLines;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/** Words each kind of problem. The only place that pairs a status with a code. */
public final class Problems {

    private static final int SOON = 2;

    private final Sentences sentences;

    public Problems(Sentences sentences) {
        this.sentences = sentences;
    }

    /** 400 with every bad field. */
    public Problem badRequest(BadRequest bad, Locale locale) {
        var fields = bad.errors().stream().map(this::message).toList();
        return problem(400, "bad-request", locale, fields, null, null);
    }

    /** 404, the same for what does not exist and for what the caller may not know of. */
    public Problem notFound(Locale locale) {
        return plain(404, "not-found", locale);
    }

    public Problem forbidden(Locale locale) {
        return plain(403, "forbidden", locale);
    }

    /** 410: nothing can be written any more about somebody whose key was destroyed. */
    public Problem keyDestroyed(Locale locale) {
        return plain(410, "key-destroyed", locale);
    }

    public Problem unsupported(Locale locale) {
        return plain(415, "not-json", locale);
    }

    /** 413: what was sent is larger than what is taken. */
    public Problem tooLarge(String code, Locale locale) {
        return plain(413, code, locale);
    }

    /** 415: a file of a kind that is not taken. */
    public Problem kindNotTaken(String code, Locale locale) {
        return plain(415, code, locale);
    }

    /** 422: the file is not what it says, or holds what it may not. */
    public Problem unfit(String code, Locale locale) {
        return plain(422, code, locale);
    }

    public Problem keyReused(Locale locale) {
        return plain(422, "key-reused", locale);
    }

    public Problem versionNeeded(Locale locale) {
        return plain(428, "version-needed", locale);
    }

    /** 412 with the version that the stream has now. */
    public Problem stale(long current, Locale locale) {
        return problem(412, "version-stale", locale, List.of(), current, null);
    }

    public Problem busy(Locale locale) {
        return problem(503, "busy", locale, List.of(), null, SOON);
    }

    /** 503: what is needed for this does not answer; nothing was recorded. */
    public Problem notNow(String code, Locale locale) {
        return problem(503, code, locale, List.of(), null, SOON);
    }

    public Problem outcomeUnknown(Locale locale) {
        return problem(503, "outcome-unknown", locale, List.of(), null, SOON);
    }

    /** 409: a rule says no. */
    public Problem refused(Refusal refusal, List<Act> allowed, Locale locale) {
        var titles =
                allowed.stream()
                        .map(act -> new Problem.Allowed(act.title(locale), act.path()))
                        .toList();
        return new Problem(
                409,
                refusal.code(),
                why(refusal, locale),
                rule(refusal, locale),
                titles,
                List.of(),
                lines(refusal, locale),
                null,
                null);
    }

    private String why(Refusal refusal, Locale locale) {
        return sentences
                .refusal(said(refusal), locale)
                .orElseGet(() -> sentences.problem("refused", locale));
    }

    private Problem.Rule rule(Refusal refusal, Locale locale) {
        return new Problem.Rule(
                refusal.rule(),
                refusal.source(),
                sentences.instead(said(refusal), locale).orElse(""));
    }

    private List<Problem.Line> lines(Refusal refusal, Locale locale) {
        return refusal instanceof RefusedLines(_, var verdicts)
                ? verdicts.stream().map(verdict -> line(verdict, locale)).toList()
                : List.of();
    }

    private Problem.Line line(RefusedLines.Verdict verdict, Locale locale) {
        Refusal why = verdict.why();
        return why == null
                ? new Problem.Line(
                        verdict.line(), null, sentences.problem("line.fine", locale), null)
                : new Problem.Line(verdict.line(), why.code(), why(why, locale), rule(why, locale));
    }

    private static Refusal said(Refusal refusal) {
        return refusal instanceof RefusedLines(var whole, _) ? whole : refusal;
    }

    private Problem.FieldMessage message(FieldError error) {
        return new Problem.FieldMessage(
                error.field(),
                error.key(),
                sentences.problem(error.key(), Locale.JAPANESE),
                sentences.problem(error.key(), Locale.ENGLISH),
                error.allowed());
    }

    private Problem plain(int status, String code, Locale locale) {
        return problem(status, code, locale, List.of(), null, null);
    }

    private Problem problem(
            int status,
            String code,
            Locale locale,
            List<Problem.FieldMessage> fields,
            @Nullable Long current,
            @Nullable Integer retryAfter) {
        String detail = sentences.problem(code, locale);
        return new Problem(
                status, code, detail, null, List.of(), fields, List.of(), current, retryAfter);
    }
}
