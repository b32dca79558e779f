package org.caseledger.events.register;

import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.FileId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * Who may know that a case file exists: municipal officers, agencies that are in on it while they
 * are entrusted, agencies asked to take a consultation over, people picked for one of its agenda
 * items or asked in while that lasts, and those to whom work on it was offered in succession. For everybody else it does not
 * exist, on reading and on writing alike.
 */
public final class FileCircle {

    private FileCircle() {}

    public static boolean includes(Actor actor, FileId file, Facts facts, LocalDate today) {
        return actor.capacity().handlesCases()
                && (actor.isMunicipalOfficer()
                        || isInOn(actor, file, facts, today)
                        || isAskedToTakeOver(actor, file, facts)
                        || isPickedForAnItem(actor, file, facts, today)
                        || isOfferedWork(actor, file, facts, today));
    }

    /** No stream has written to this file yet. */
    public static boolean isNew(FileId file, Facts facts) {
        return facts.findAll(CircleRegister.CIRCLE, Lookups.file(file)).isEmpty();
    }

    /** Told of everything in the file: the municipality, its review, and whoever is in on it. */
    public static boolean isToldOfAll(Actor actor, FileId file, Facts facts, LocalDate today) {
        return actor.isMunicipalOfficer()
                || actor.capacity() == Capacity.REVIEWER
                || isInOn(actor, file, facts, today);
    }

    /** The actor's agency took the consultation, coordinates the file or bears a role in it. */
    public static boolean isInOn(Actor actor, FileId file, Facts facts, LocalDate today) {
        boolean entrusted =
                facts.value(AgencyRegister.AGENCY, actor.organisation().toString())
                        .map(agency -> agency.isEntrustedOn(today))
                        .orElse(false);
        return entrusted
                && facts.values(CircleRegister.CIRCLE, Lookups.file(file)).stream()
                        .anyMatch(in -> in.now() && in.agencyId().equals(actor.organisation()));
    }

    /** Work on the file waits for the actor to take it over. */
    private static boolean isOfferedWork(Actor actor, FileId file, Facts facts, LocalDate today) {
        return facts.values(SuccessionRegister.SUCCESSION, Lookups.file(file)).stream()
                .anyMatch(line -> line.waitsFor(actor, facts, today));
    }

    /** A hand-over waits for the answer of the actor's agency. */
    public static boolean isAskedToTakeOver(Actor actor, FileId file, Facts facts) {
        return waitingFor(actor, file, facts).findAny().isPresent();
    }

    /**
     * Whether the sheet of a hand-over that waits for the actor's agency was written by that source.
     * A consent taken back meanwhile closes the sheet.
     */
    public static boolean isHandedTheSheetOf(
            Actor actor, FileId file, @Nullable AgencyId source, Facts facts, LocalDate today) {
        return waitingFor(actor, file, facts)
                .filter(sent -> sent.recordedBy().equals(source))
                .anyMatch(sent -> sent.consents().stream().allMatch(id -> holds(id, facts, today)));
    }

    private static Stream<HandOverRegister.HandedOver> waitingFor(
            Actor actor, FileId file, Facts facts) {
        return facts.values(HandOverRegister.HAND_OVER, Lookups.file(file)).stream()
                .filter(HandOverRegister.HandedOver::awaitsAnswer)
                .filter(sent -> sent.to().equals(actor.organisation()));
    }

    private static boolean holds(ConsentId consent, Facts facts, LocalDate today) {
        return facts.value(ConsentRegister.CONSENT, consent.toString())
                .filter(known -> known.holdsOn(today, facts))
                .isPresent();
    }

    private static boolean isPickedForAnItem(
            Actor actor, FileId file, Facts facts, LocalDate today) {
        return facts.values(AttendanceRegister.ATTENDANCE, Lookups.file(file)).stream()
                .filter(attendance -> attendance.staffId().equals(actor.staff()))
                .filter(attendance -> attendance.stands(facts, today))
                .anyMatch(attendance -> ItemRegister.isDealtWith(attendance.itemId(), facts));
    }
}
