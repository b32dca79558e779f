package org.caseledger.command.directory;

import org.caseledger.events.directory.AreaEvent;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.MunicipalityRegistered;
import org.caseledger.events.register.AgreementRegister;
import org.caseledger.events.value.Actor;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.ChangesId;
import org.caseledger.events.value.StaffId;

import java.time.LocalDate;
import java.util.Map;

/** The directory of a municipality as its rules see it. */
public sealed interface Directory {

    /** Nothing registered yet. */
    record Empty() implements Directory {}

    /** A municipality with everything in it; the entries of registers by their keys. */
    record Registered(
            Offices offices,
            Areas areas,
            Workforce workforce,
            Map<String, AgreementRegister.Agreement> agreements,
            Map<ChangesId, Prepared> changes)
            implements Directory {

        public Registered {
            agreements = Map.copyOf(agreements);
            changes = Map.copyOf(changes);
        }

        /** Whether somebody works for an agency on a day. */
        boolean employs(AgencyId agency, StaffId staff, LocalDate day) {
            return workforce
                    .post(staff)
                    .flatMap(post -> post.on(day))
                    .filter(post -> post.agencyId().equals(agency))
                    .isPresent();
        }
    }

    /** As long as nobody is registered anybody may begin; from then on officers and operators. */
    default boolean admits(Actor actor) {
        return switch (this) {
            case Empty _ -> true;
            case Registered registered ->
                    registered.workforce.staff().isEmpty()
                            || actor.isMunicipalOfficer()
                            || actor.capacity() == Capacity.SYSTEM_OPERATOR;
        };
    }

    default Directory after(DirectoryEvent event) {
        return switch (this) {
            case Empty _ when event instanceof MunicipalityRegistered ->
                    new Registered(Offices.NONE, Areas.NONE, Workforce.NONE, Map.of(), Map.of());
            case Empty _ -> throw impossible(event);
            case Registered _ when event instanceof MunicipalityRegistered ->
                    throw impossible(event);
            case Registered was -> after(was, event);
        };
    }

    private static Registered after(Registered was, DirectoryEvent event) {
        return new Registered(
                was.offices.after(event),
                event instanceof AreaEvent area ? was.areas.after(area) : was.areas,
                was.workforce.after(event),
                AgreementRegister.AGREEMENT.afterAll(was.agreements, event),
                Prepared.after(was.changes, event));
    }

    private IllegalStateException impossible(DirectoryEvent event) {
        return new IllegalStateException(
                event.getClass().getSimpleName() + " cannot follow " + getClass().getSimpleName());
    }
}
