package org.caseledger.query.organisations;

import org.caseledger.events.directory.AgencyKind;
import org.caseledger.events.directory.AgencyKindAdded;
import org.caseledger.events.directory.AgencyRegistered;
import org.caseledger.events.directory.AreaAssigned;
import org.caseledger.events.directory.AreaAssignmentEnded;
import org.caseledger.events.directory.AreaDrawn;
import org.caseledger.events.directory.AreaGivenUp;
import org.caseledger.events.directory.DirectoryEvent;
import org.caseledger.events.directory.Field;
import org.caseledger.events.directory.FieldAdded;
import org.caseledger.events.directory.PostEstablished;
import org.caseledger.events.directory.SharingAgreementConcluded;
import org.caseledger.events.directory.StaffChangesPrepared;
import org.caseledger.events.directory.StaffChangesWithdrawn;
import org.caseledger.events.value.AgreementId;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.AssignmentId;
import org.caseledger.events.value.ChangesId;
import org.caseledger.events.value.PostId;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the directory's events say beyond its registers: names, areas, prepared changes. */
final class DirectoryBook {

    private final Map<AgencyKind, String> kinds = new LinkedHashMap<>(AgencyKind.KNOWN);
    private final Map<Field, String> fields = new LinkedHashMap<>(Field.KNOWN);
    private final List<AgencyRegistered> agencies = new ArrayList<>();
    private final Map<AreaId, AreaDrawn> areas = new LinkedHashMap<>();
    private final Map<AreaId, LocalDate> areasUntil = new LinkedHashMap<>();
    private final Map<AssignmentId, AreaAssigned> assignments = new LinkedHashMap<>();
    private final Map<AssignmentId, LocalDate> assignedUntil = new LinkedHashMap<>();
    private final Map<PostId, PostEstablished> posts = new LinkedHashMap<>();
    private final Map<AgreementId, SharingAgreementConcluded> agreements = new LinkedHashMap<>();
    private final Map<ChangesId, StaffChangesPrepared> changes = new LinkedHashMap<>();

    DirectoryBook(List<LedgerLine> lines) {
        for (LedgerLine line : lines) {
            if (line.event() instanceof DirectoryEvent event) {
                take(event);
            }
        }
    }

    private void take(DirectoryEvent event) {
        switch (event) {
            case AgencyKindAdded added -> kinds.put(added.kind(), added.name());
            case FieldAdded added -> fields.put(added.field(), added.name());
            case AgencyRegistered agency -> agencies.add(agency);
            case AreaDrawn area -> areas.put(area.areaId(), area);
            case AreaGivenUp area -> areasUntil.put(area.areaId(), area.lastDay());
            case AreaAssigned made -> assignments.put(made.assignmentId(), made);
            case AreaAssignmentEnded ended ->
                    assignedUntil.put(ended.assignmentId(), ended.lastDay());
            case PostEstablished post -> posts.put(post.postId(), post);
            case SharingAgreementConcluded made -> agreements.put(made.agreementId(), made);
            case StaffChangesPrepared made -> changes.put(made.changesId(), made);
            case StaffChangesWithdrawn back -> changes.remove(back.changesId());
            default -> {}
        }
    }

    String nameOf(AgencyKind kind) {
        return kinds.getOrDefault(kind, kind.code());
    }

    Map<AgencyKind, String> kinds() {
        return kinds;
    }

    Map<Field, String> fields() {
        return fields;
    }

    List<AgencyRegistered> agencies() {
        return agencies;
    }

    List<PostEstablished> posts() {
        return List.copyOf(posts.values());
    }

    List<SharingAgreementConcluded> agreements() {
        return List.copyOf(agreements.values());
    }

    List<StaffChangesPrepared> changes() {
        return List.copyOf(changes.values());
    }

    List<AreaDrawn> areasOn(LocalDate day) {
        return areas.values().stream()
                .filter(area -> !area.from().isAfter(day))
                .filter(area -> reaches(areasUntil.get(area.areaId()), day))
                .toList();
    }

    List<AreaAssigned> assignmentsOn(LocalDate day) {
        return assignments.values().stream()
                .filter(made -> !made.from().isAfter(day))
                .filter(made -> reaches(made.until(), day))
                .filter(made -> reaches(assignedUntil.get(made.assignmentId()), day))
                .toList();
    }

    private static boolean reaches(@Nullable LocalDate lastDay, LocalDate day) {
        return lastDay == null || !lastDay.isBefore(day);
    }
}
