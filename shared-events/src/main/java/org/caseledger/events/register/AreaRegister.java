package org.caseledger.events.register;

import org.caseledger.events.directory.AreaAssigned;
import org.caseledger.events.directory.AreaAssignmentEnded;
import org.caseledger.events.directory.AreaDrawn;
import org.caseledger.events.directory.AreaGivenUp;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.AreaId;
import org.caseledger.events.value.LedgerEvent;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The areas (圏域) and which agencies look after them. Keys: area ids for the areas themselves,
 * assignment ids for who looks after them.
 */
public final class AreaRegister implements PlainRegister<AreaRegister.Part> {

    public static final AreaRegister AREA = new AreaRegister();

    private static final String AREAS = "areas";

    /** An area, or what an agency does for one; {@code agencyId} is null for the area itself. */
    public record Part(
            AreaId areaId, @Nullable AgencyId agencyId, LocalDate from, @Nullable LocalDate until) {

        public boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }

        private Part until(LocalDate lastDay) {
            return new Part(areaId, agencyId, from, lastDay);
        }
    }

    private AreaRegister() {}

    /** The areas in use on a day. */
    public static List<AreaId> drawnOn(Facts facts, LocalDate day) {
        return facts.values(AREA, AREAS).stream()
                .filter(area -> area.holdsOn(day))
                .map(Part::areaId)
                .toList();
    }

    /** Whether an agency looks after that area on a day. */
    public static boolean isLookedAfter(Facts facts, AreaId area, LocalDate day) {
        return facts.values(AREA, area.toString()).stream()
                .anyMatch(part -> part.agencyId != null && part.holdsOn(day));
    }

    @Override
    public String name() {
        return "area";
    }

    @Override
    public Class<Part> valueType() {
        return Part.class;
    }

    @Override
    public Set<String> keysTouchedBy(LedgerEvent recorded) {
        return switch (recorded) {
            case AreaDrawn event -> Set.of(event.areaId().toString());
            case AreaGivenUp event -> Set.of(event.areaId().toString());
            case AreaAssigned event -> Set.of(event.assignmentId().toString());
            case AreaAssignmentEnded event -> Set.of(event.assignmentId().toString());
            default -> Set.of();
        };
    }

    @Override
    public Part after(@Nullable Part before, String key, LedgerEvent recorded) {
        return switch (recorded) {
            case AreaDrawn event -> new Part(event.areaId(), null, event.from(), null);
            case AreaAssigned event ->
                    new Part(event.areaId(), event.agencyId(), event.from(), event.until());
            case AreaGivenUp event -> PlainRegister.existing(before).until(event.lastDay());
            case AreaAssignmentEnded event -> PlainRegister.existing(before).until(event.lastDay());
            default -> throw new IllegalStateException("not an event of this register");
        };
    }

    @Override
    public Set<String> lookupsOf(Part value) {
        String area = value.areaId().toString();
        return value.agencyId() == null ? Set.of(AREAS, area) : Set.of(area);
    }
}
