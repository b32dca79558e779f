package org.caseledger.command.supportcase;

import org.caseledger.events.supportcase.ReferralReceived;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.CaseId;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.PersonId;

import java.util.LinkedHashSet;
import java.util.Set;

/** What hardly changes in a case: its file, who coordinates it, and about whom it was referred. */
public record Outline(CaseId caseId, FileId fileId, AgencyId coordinator, Set<PersonId> persons) {

    public Outline {
        persons = Set.copyOf(persons);
    }

    static Outline of(ReferralReceived received) {
        return new Outline(
                received.caseId(),
                received.fileId(),
                received.coordinator(),
                new LinkedHashSet<>(received.persons()));
    }

    Outline coordinatedBy(AgencyId agency) {
        return new Outline(caseId, fileId, agency, persons);
    }
}
