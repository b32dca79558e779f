package org.caseledger.journey;

import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A sitting held today, entered by its secretary. */
final class Sitting {

    private static final AtomicInteger NUMBER = new AtomicInteger(100);

    final ApiClient secretary;
    final UUID id;

    Sitting(ApiClient secretary, UUID id) {
        this.secretary = secretary;
        this.id = id;
    }

    static Sitting of(BodyId body, Town town, ApiClient secretary) {
        UUID id =
                secretary
                        .adds(
                                "/sittings",
                                Map.of(
                                        "bodyId", body.toString(),
                                        "number", NUMBER.incrementAndGet(),
                                        "heldOn", town.today().toString(),
                                        "online", false))
                        .isRecorded()
                        .id("sittingId");
        return new Sitting(secretary, id);
    }

    Answer sets(UUID file, String basis, List<UUID> subjects) {
        return secretary.adds(
                "/sittings/" + id + "/items",
                Map.of("fileId", file, "basis", basis, "subjects", subjects));
    }

    Answer picks(UUID item, StaffId staff) {
        return secretary.adds(at(item, "attendees"), Map.of("staffId", staff.toString()));
    }

    Answer invites(UUID item, StaffId staff) {
        return secretary.adds(
                at(item, "invitations"),
                Map.of("staffId", staff.toString(), "reason", "家族の様子を知っているため。"));
    }

    Answer notes(UUID item, StaffId present) {
        return secretary.adds(
                at(item, "attendances"),
                Map.of(
                        "staffId", present.toString(),
                        "enteredAt", "09:00:00",
                        "leftAt", "09:40:00"));
    }

    /** Decides on the item; the sitting's version is read from the last answer on it. */
    Answer decides(long version, UUID item, Map<String, ?> decision) {
        return secretary.decides(version, at(item, "decisions"), decision);
    }

    String at(UUID item, String acts) {
        return "/sittings/" + id + "/items/" + item + "/" + acts;
    }
}
