package org.caseledger.events.register;

import org.caseledger.events.value.Actor;
import org.caseledger.events.value.FileId;

import java.time.LocalDate;

/**
 * Who may know that a case file exists: municipal officers, agencies that are in on it while they
 * are entrusted, people picked for one of its agenda items, and those to whom work on it was
 * offered in succession. For everybody else it does not
 * exist, on reading and on writing alike.
 */
public final class FileCircle {

    private FileCircle() {}

    public static boolean includes(Actor actor, FileId file, Facts facts, LocalDate today) {
        return actor.capacity().handlesCases()
                && (actor.isMunicipalOfficer()
                        || isInOn(actor, file, facts, today)
                        || isPickedForAnItem(actor, file, facts)
                        || isOfferedWork(actor, file, facts, today));
    }

    /** No stream has written to this file yet. */
    public static boolean isNew(FileId file, Facts facts) {
        return facts.findAll(CircleRegister.CIRCLE, Lookups.file(file)).isEmpty();
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

    private static boolean isPickedForAnItem(Actor actor, FileId file, Facts facts) {
        return facts.values(AttendanceRegister.ATTENDANCE, Lookups.file(file)).stream()
                .anyMatch(attendance -> attendance.staffId().equals(actor.staff()));
    }
}
