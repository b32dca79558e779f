package org.caseledger.command.conference;

import org.caseledger.events.value.StaffId;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Who was picked, invited, present, absent or wrote in for one agenda item. */
record People(
        Set<StaffId> selected,
        Set<StaffId> invited,
        Map<StaffId, List<Stay>> presence,
        Set<StaffId> absent,
        Set<StaffId> wrote) {

    /** A stay in the room. */
    record Stay(LocalTime enteredAt, LocalTime leftAt) {

        boolean overlaps(Stay other) {
            return enteredAt.isBefore(other.leftAt) && other.enteredAt.isBefore(leftAt);
        }
    }

    static final People NOBODY = new People(Set.of(), Set.of(), Map.of(), Set.of(), Set.of());

    People {
        selected = Set.copyOf(selected);
        invited = Set.copyOf(invited);
        presence = Map.copyOf(presence);
        absent = Set.copyOf(absent);
        wrote = Set.copyOf(wrote);
    }

    boolean arePicked(StaffId staff) {
        return selected.contains(staff) || invited.contains(staff);
    }

    List<Stay> staysOf(StaffId staff) {
        return presence.getOrDefault(staff, List.of());
    }

    People selecting(StaffId staff) {
        return new People(plus(selected, staff), invited, presence, absent, wrote);
    }

    People inviting(StaffId staff) {
        return new People(selected, plus(invited, staff), presence, absent, wrote);
    }

    People missing(StaffId staff) {
        return new People(selected, invited, presence, plus(absent, staff), wrote);
    }

    People writing(StaffId staff) {
        return new People(selected, invited, presence, absent, plus(wrote, staff));
    }

    People staying(StaffId staff, Stay stay) {
        List<Stay> stays = new ArrayList<>(staysOf(staff));
        stays.add(stay);
        Map<StaffId, List<Stay>> all = new HashMap<>(presence);
        all.put(staff, List.copyOf(stays));
        return new People(selected, invited, all, absent, wrote);
    }

    private static Set<StaffId> plus(Set<StaffId> before, StaffId added) {
        Set<StaffId> all = new HashSet<>(before);
        all.add(added);
        return all;
    }
}
