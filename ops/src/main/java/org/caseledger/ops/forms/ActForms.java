package org.caseledger.ops.forms;

import static java.util.Map.entry;

import org.caseledger.command.axon.Streams;
import org.caseledger.command.decision.Minted;
import org.caseledger.command.http.Act;
import org.caseledger.command.http.Acts;
import org.caseledger.command.http.TableOfActs;
import org.caseledger.command.programme.AnswerLookFinding;
import org.caseledger.command.programme.ReviewFallback;
import org.caseledger.command.succession.BeginSuccession;
import org.caseledger.events.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws the form of any act of the table, and says which acts go with a stream or begin one. */
public final class ActForms {

    private static final String FILE = "fileId";

    /** The component of a command that is the id of its stream, by the stream's permanent name. */
    private static final Map<String, String> STREAM_ID =
            Map.ofEntries(
                    entry("household", "householdId"),
                    entry("sealed-note", "noteId"),
                    entry("emergency-access", "accessId"),
                    entry("suspension", "suspensionId"),
                    entry("duty-list", "listId"),
                    entry("consent", "consentId"),
                    entry("consultation", "consultationId"),
                    entry("near-miss", "nearMissId"),
                    entry("outreach", "outreachId"),
                    entry("support-case", "caseId"),
                    entry("conference-body", "bodyId"),
                    entry("sitting", "sittingId"),
                    entry("programme", "entryId"),
                    entry("succession", "successionId"));

    /** What is recorded from pages of its own, or from a file that is taken over. */
    private static final Set<String> ELSEWHERE = Set.of("migration", "same-person", "");

    /** What answers an entry of a list, on the page of that list. */
    private static final Set<Class<?>> OF_THE_REVIEW =
            Set.of(AnswerLookFinding.class, ReviewFallback.class);

    private static final String CARRIED_OVER = "carry-over-";

    private final Acts acts;
    private final FieldWords words;

    public ActForms(Acts acts, FieldWords words) {
        this.acts = acts;
        this.words = words;
    }

    /** Where a form stands: the town, and the file and stream that were chosen before, if any. */
    public record At(
            MunicipalityCode town,
            @Nullable UUID file,
            @Nullable UUID stream,
            @Nullable Long version) {}

    Optional<Act> act(String name) {
        return acts.all().stream().filter(act -> act.name().equals(name)).findFirst();
    }

    /** The acts that go on from a stream of this type. */
    List<Act> continuing(String type) {
        return listed().filter(act -> streamOf(act).equals(type))
                .filter(act -> !isMinted(act, streamIdOf(act)) && !concernsFile(act))
                .toList();
    }

    /** Those of them that concern an item on the agenda of a sitting, or those that do not. */
    List<Act> ofSitting(boolean item) {
        return continuing("sitting").stream()
                .filter(act -> component(act, "itemId").isPresent() == item)
                .toList();
    }

    /** The acts that give personal information of a file to others. */
    List<Act> disclosing() {
        return inFile().filter(act -> streamOf(act).equals("disclosure")).toList();
    }

    /** The acts that begin something in a file that is there. */
    List<Act> beginningInFile() {
        return inFile().filter(act -> !streamOf(act).equals("disclosure")).toList();
    }

    /** The acts that begin something outside any file, a new file included. */
    List<Act> beginningInTown() {
        return listed().filter(act -> isMinted(act, streamIdOf(act)) && !concernsFile(act))
                .toList();
    }

    /** The acts that only pages of their own record, on streams of these types. */
    List<Act> onPagesOfTheirOwn(Set<String> types) {
        return inOrder().filter(act -> types.contains(streamOf(act)) && !isListed(act)).toList();
    }

    private Stream<Act> inFile() {
        return listed().filter(ActForms::concernsFile);
    }

    private Stream<Act> listed() {
        return inOrder().filter(ActForms::isListed);
    }

    private Stream<Act> inOrder() {
        return acts.all().stream().sorted(Comparator.comparingInt(TableOfActs.ALL::indexOf));
    }

    private static boolean isListed(Act act) {
        return !ELSEWHERE.contains(streamOf(act))
                && !OF_THE_REVIEW.contains(act.command())
                && !act.name().startsWith(CARRIED_OVER);
    }

    ActForm draw(Act act, At at, Choices choices, FormRows rows) {
        Map<String, String> known = new LinkedHashMap<>();
        known(act, "municipality", at.town.value(), known);
        known(act, FILE, at.file, known);
        known(act, streamIdOf(act), at.stream, known);
        for (String variable : act.pathVariables()) {
            if (isMinted(act, variable)) {
                known.putIfAbsent(variable, UUID.randomUUID().toString());
            }
        }
        Long version = act.ifMatch() == Act.IfMatch.REQUIRED ? at.version : null;
        var fields = new ActFields(words, choices, rows).of(act.command(), known.keySet());
        return new ActForm(act.name(), act.title(), known, version, fields);
    }

    private static void known(
            Act act, String name, @Nullable Object value, Map<String, String> known) {
        if (value != null && component(act, name).isPresent()) {
            known.put(name, value.toString());
        }
    }

    /** The path of an act with its variables filled from these fields; each is used up. */
    static String path(Act act, Map<String, List<String>> fields) {
        String path = act.path();
        for (String variable : act.pathVariables()) {
            List<String> given = fields.remove(variable);
            String value = given == null || given.isEmpty() ? "" : given.getFirst();
            String safe = value.matches("[A-Za-z0-9-]+") ? value : "-";
            path = path.replace("{" + variable + "}", safe);
        }
        return path;
    }

    private static String streamOf(Act act) {
        return Streams.ALL.stream()
                .filter(stream -> stream.commands().isAssignableFrom(act.command()))
                .map(org.caseledger.command.decision.Stream::name)
                .collect(Collectors.joining());
    }

    private static String streamIdOf(Act act) {
        return STREAM_ID.getOrDefault(streamOf(act), "");
    }

    /** A file that is there: one that the act itself opens does not count. */
    private static boolean concernsFile(Act act) {
        boolean itself = component(act, FILE).isPresent() && !isMinted(act, FILE);
        return itself || act.command() == BeginSuccession.class;
    }

    private static boolean isMinted(Act act, String name) {
        return component(act, name).map(id -> id.isAnnotationPresent(Minted.class)).orElse(false);
    }

    private static Optional<RecordComponent> component(Act act, String name) {
        return Arrays.stream(act.command().getRecordComponents())
                .filter(component -> component.getName().equals(name))
                .findFirst();
    }
}
