package org.caseledger.command.http;

import org.caseledger.command.decision.RuleSource;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer that nothing was recorded, as {@code application/problem+json} shows it. Every problem
 * of one kind is the same for everybody: it holds no id, no path and nothing that was given.
 *
 * @param rule the rule that says no, for a refusal
 * @param fields what is wrong with the request, for bad input
 * @param lines the verdict on each line, for a refused act of several lines
 * @param currentVersion of the stream, when someone was faster
 * @param retryAfter seconds, when trying again makes sense
 */
public record Problem(
        int status,
        String code,
        String detail,
        @Nullable Rule rule,
        List<Allowed> allowed,
        List<FieldMessage> fields,
        List<Line> lines,
        @Nullable Long currentVersion,
        @Nullable Integer retryAfter) {

    /** The rule behind a refusal and the way out. */
    public record Rule(String id, RuleSource source, String instead) {}

    /** The verdict on one line of the request; a line without a rule could have been recorded. */
    public record Line(String line, @Nullable String code, String detail, @Nullable Rule rule) {}

    /** An act that is allowed now. */
    public record Allowed(String title, String path) {}

    /** A bad field with its sentence in both languages. */
    public record FieldMessage(
            String field, String key, String ja, String en, List<String> allowed) {}

    /** {@code urn:caseledger:refusal:<code>} when a rule says no, else {@code …:problem:<code>}. */
    public String type() {
        return "urn:caseledger:" + (rule == null ? "problem:" : "refusal:") + code;
    }

    /** The members of the JSON, in the order in which they are written. */
    public Map<String, @Nullable Object> members() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("type", type());
        members.put("status", status);
        members.put("code", code);
        members.put("detail", detail);
        members.put("rule", rule == null ? null : rule.id());
        members.put("source", rule == null ? null : rule.source());
        members.put("instead", rule == null ? null : rule.instead());
        members.put("allowed", allowed);
        if (!fields.isEmpty()) {
            members.put("fields", fields);
        }
        if (!lines.isEmpty()) {
            members.put("lines", lines);
        }
        if (currentVersion != null) {
            members.put("currentVersion", currentVersion);
        }
        return members;
    }
}
