package org.caseledger.query.emergency;

import org.caseledger.events.emergency.EmergencyAccessEnded;
import org.caseledger.events.emergency.EmergencyAccessReviewed;
import org.caseledger.events.emergency.EmergencyAccessStarted;
import org.caseledger.events.register.EmergencyAccessRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileNumber;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.StreamIds;
import org.caseledger.query.emergency.EmergencyAccesses.Course;
import org.caseledger.query.emergency.EmergencyAccesses.Shown;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.NotYetThere;
import org.caseledger.query.sentences.OpenedPhrases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads 緊急閲覧 from the registers and the ledger itself, so that a notice is there with the act that
 * caused it, whatever else stands still. Chairs, reviewers and officers see all, others their own.
 */
@Component
public class EmergencyReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public EmergencyReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    public EmergencyAccesses show(SignedIn reader, OutputPath path, long minPosition) {
        return gate.look(reader, path, purpose(), look -> read(look, minPosition));
    }

    /**
     * The file with this number; where there is none, an id that only looks like one, so that the
     * page tells nobody which numbers there are.
     */
    UUID fileOf(SignedIn reader, FileNumber number) {
        return gate.look(
                reader,
                OutputPath.EMERGENCY_ACCESS_PAGE,
                purpose(),
                look ->
                        look.sql()
                                .sql(
                                        "select distinct file_id from ledger.event where file_id"
                                                + " between ? and ?")
                                .params(number.first(), number.last())
                                .query(UUID.class)
                                .optional()
                                .orElseGet(() -> idOfNothing(number)));
    }

    private static ReadingPurpose purpose() {
        return ReadingPurpose.CASE_WORK;
    }

    private static UUID idOfNothing(FileNumber number) {
        UUID rest = UUID.nameUUIDFromBytes(number.digits().getBytes(StandardCharsets.UTF_8));
        long low = 0x4000L | (rest.getMostSignificantBits() & 0x0fffL);
        return new UUID(
                number.first().getMostSignificantBits() & ~0xffffL | low,
                rest.getLeastSignificantBits());
    }

    /** Whoever is told of every one: the chair of a conference body, 点検担当, municipal officers. */
    static boolean isTold(Look look) {
        return mayReview(look)
                || MembershipRegister.chairsOn(
                        look.actor().staff(), look.facts(), look.reader().today());
    }

    /** 点検担当, or an officer in their place. */
    static boolean mayReview(Look look) {
        return look.actor().isMunicipalOfficer() || look.actor().capacity() == Capacity.REVIEWER;
    }

    private EmergencyAccesses read(Look look, long minPosition) {
        if (look.position() < minPosition) {
            throw new NotYetThere();
        }
        boolean all = isTold(look);
        List<UUID> streams =
                look
                        .facts()
                        .findAll(
                                EmergencyAccessRegister.EMERGENCY_ACCESS,
                                EmergencyAccessRegister.ALL)
                        .stream()
                        .filter(one -> all || one.value().staffId().equals(look.actor().staff()))
                        .sorted(newestFirst())
                        .map(one -> UUID.fromString(one.key()))
                        .toList();
        var say = new OpenedPhrases(look, directory(look));
        List<LedgerLine> lines = history.ofStreams(look.sql(), streams, look.position());
        List<Shown> shown =
                streams.stream()
                        .map(stream -> course(stream, lines))
                        .peek(course -> look.shows(course.started().fileId()))
                        .map(course -> course.shown(look, say))
                        .toList();
        return new EmergencyAccesses(look.position(), shown);
    }

    private static Comparator<Fact<EmergencyAccessRegister.Access>> newestFirst() {
        return Comparator.comparing(
                        (Fact<EmergencyAccessRegister.Access> one) -> one.value().from())
                .reversed();
    }

    private List<LedgerLine> directory(Look look) {
        return history.ofStreams(
                look.sql(),
                List.of(StreamIds.directory(look.actor().municipality())),
                look.position());
    }

    private static Course course(UUID stream, List<LedgerLine> lines) {
        return new Course(
                of(stream, lines, EmergencyAccessStarted.class).findFirst().orElseThrow(),
                endedAt(of(stream, lines, EmergencyAccessEnded.class)),
                of(stream, lines, EmergencyAccessReviewed.class).findFirst().orElse(null));
    }

    private static @Nullable Instant endedAt(Stream<EmergencyAccessEnded> ended) {
        return ended.map(EmergencyAccessEnded::endedAt).findFirst().orElse(null);
    }

    private static <E> Stream<E> of(UUID stream, List<LedgerLine> lines, Class<E> type) {
        return lines.stream()
                .map(LedgerLine::event)
                .filter(event -> event.streamId().equals(stream))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
