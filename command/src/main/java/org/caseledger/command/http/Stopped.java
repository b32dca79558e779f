package org.caseledger.command.http;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an act stopped: a consent taken back stops what rested on it (C-06).
 *
 * @param toTell the agencies that must be told
 */
public record Stopped(List<Rested> resting, List<UUID> toTell) {

    /** One thing that rested on it: a plan, a role, an agenda item, a hand-over or a referral. */
    public record Rested(String kind, UUID id, @Nullable UUID agencyId) {}

    public Stopped {
        resting = List.copyOf(resting);
        toTell = List.copyOf(toTell);
    }

    Map<String, Object> members() {
        return Map.of("resting", resting.stream().map(Stopped::members).toList(), "toTell", toTell);
    }

    private static Map<String, Object> members(Rested one) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("kind", one.kind());
        members.put("id", one.id());
        UUID agency = one.agencyId();
        if (agency != null) {
            members.put("agencyId", agency);
        }
        return members;
    }
}
