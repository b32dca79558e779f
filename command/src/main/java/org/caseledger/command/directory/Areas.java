package org.caseledger.command.directory;

import org.caseledger.events.directory.AreaAssigned;
import org.caseledger.events.directory.AreaAssignmentEnded;
import org.caseledger.events.directory.AreaDrawn;
import org.caseledger.events.directory.AreaEvent;
import org.caseledger.events.directory.AreaGivenUp;
import org.caseledger.events.register.PlainRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.AssignmentId;
import org.caseledger.events.value.StaffId;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** The areas of the town and who looks after them, with dates. */
record Areas(Map<AreaId, Term> drawn, Map<AssignmentId, Assignment> assignments) {

    static final Areas NONE = new Areas(Map.of(), Map.of());

    Areas {
        drawn = Map.copyOf(drawn);
        assignments = Map.copyOf(assignments);
    }

    /** From the first to the last day; without a last day until further notice. */
    record Term(LocalDate from, @Nullable LocalDate lastDay) {

        boolean includes(LocalDate day) {
            return !day.isBefore(from) && (lastDay == null || !day.isAfter(lastDay));
        }

        boolean meets(Term other) {
            return (lastDay == null || !lastDay.isBefore(other.from))
                    && (other.lastDay == null || !other.lastDay.isBefore(from));
        }

        Term endedOn(LocalDate day) {
            return new Term(from, day);
        }
    }

    /** An agency, perhaps by a named worker, looks after an area. */
    record Assignment(AreaId area, AgencyId agency, @Nullable StaffId staff, Term term) {

        boolean isOf(AreaId one, AgencyId by, @Nullable StaffId worker) {
            return area.equals(one) && agency.equals(by) && Objects.equals(staff, worker);
        }
    }

    Areas after(AreaEvent event) {
        return switch (event) {
            case AreaDrawn area ->
                    new Areas(with(drawn, area.areaId(), new Term(area.from(), null)), assignments);
            case AreaGivenUp area ->
                    new Areas(
                            with(
                                    drawn,
                                    area.areaId(),
                                    PlainRegister.existing(drawn.get(area.areaId()))
                                            .endedOn(area.lastDay())),
                            assignments);
            case AreaAssigned made ->
                    new Areas(drawn, with(assignments, made.assignmentId(), assignment(made)));
            case AreaAssignmentEnded ended ->
                    new Areas(drawn, with(assignments, ended.assignmentId(), endedBy(ended)));
        };
    }

    private static Assignment assignment(AreaAssigned made) {
        return new Assignment(
                made.areaId(),
                made.agencyId(),
                made.staffId(),
                new Term(made.from(), made.until()));
    }

    private Assignment endedBy(AreaAssignmentEnded ended) {
        Assignment was = PlainRegister.existing(assignments.get(ended.assignmentId()));
        return new Assignment(was.area, was.agency, was.staff, was.term.endedOn(ended.lastDay()));
    }

    private static <K, V> Map<K, V> with(Map<K, V> before, K key, V value) {
        Map<K, V> all = new HashMap<>(before);
        all.put(key, value);
        return all;
    }
}
