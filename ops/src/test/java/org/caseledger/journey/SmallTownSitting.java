package org.caseledger.journey;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A sitting of the one conference body of the small town, held today. */
final class SmallTownSitting {

    final UUID id;
    private final ApiClient secretary;
    private final String today;
    private long version;

    private SmallTownSitting(UUID id, ApiClient secretary, String today) {
        this.id = id;
        this.secretary = secretary;
        this.today = today;
    }

    static SmallTownSitting convened(ApiClient secretary, String body, int number, String today) {
        Answer convened =
                secretary.adds(
                        "/sittings",
                        Map.of("bodyId", body, "number", number, "heldOn", today, "online", false));
        return new SmallTownSitting(convened.isRecorded().id("sittingId"), secretary, today);
    }

    UUID item(UUID file, String basis, List<UUID> subjects) {
        return adds("/items", Map.of("fileId", file, "basis", basis, "subjects", subjects))
                .id("itemId");
    }

    void attended(UUID item, String staff) {
        adds("/items/" + item + "/attendees", Map.of("staffId", staff));
        adds(
                "/items/" + item + "/attendances",
                Map.of("staffId", staff, "enteredAt", "09:00:00", "leftAt", "09:40:00"));
    }

    Answer told(UUID item, Map<String, ?> body) {
        return adds("/items/" + item + "/informations", body);
    }

    void decides(UUID item, Map<String, ?> decision) {
        decided("/items/" + item + "/decisions", decision);
    }

    /** Drafted, closed and approved by the same officer. */
    void minutedBy(UUID item, String text) {
        adds("/items/" + item + "/minutes", Map.of("text", text));
        decided("/closures", Map.of());
        decided("/minutes-approvals", Map.of("approvedOn", today));
    }

    private Answer adds(String acts, Map<String, ?> body) {
        return seen(secretary.adds("/sittings/" + id + acts, body));
    }

    private void decided(String acts, Map<String, ?> body) {
        seen(secretary.decides(version, "/sittings/" + id + acts, body));
    }

    private Answer seen(Answer answer) {
        version = answer.isRecorded().version();
        return answer;
    }
}
