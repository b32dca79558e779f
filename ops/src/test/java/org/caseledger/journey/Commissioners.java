package org.caseledger.journey;

import org.caseledger.ops.demo.DemonstrationUsers;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** The commissioners of a town, each in the post of a district, and their renewal. */
final class Commissioners {

    private static final String MIHON = "/municipalities/" + DemonstrationUsers.MUNICIPALITY;
    private static final String NAME = "見本市民生委員児童委員協議会";
    private static final int DISTRICTS = 5;

    private final ApiClient officer;
    private final UUID agency;
    private final List<UUID> posts = new ArrayList<>();
    private final List<UUID> staff = new ArrayList<>();

    /** Registered with a commissioner in each district since a month ago. */
    Commissioners(ApiClient officer, LocalDate today) {
        this.officer = officer;
        String since = today.minusDays(30).toString();
        this.agency =
                officer.adds(
                                MIHON + "/agencies",
                                Map.of(
                                        "name", NAME,
                                        "kind", "COMMISSIONERS",
                                        "standing", "INDEPENDENT",
                                        "field", "GENERAL",
                                        "from", since))
                        .isRecorded()
                        .id("agencyId");
        for (int district = 1; district <= DISTRICTS; district++) {
            holds("第%d地区担当".formatted(district), since);
        }
    }

    private void holds(String title, String since) {
        UUID one = UUID.randomUUID();
        officer.adds(
                        MIHON + "/staff",
                        Map.of(
                                "staffId",
                                one,
                                "agencyId",
                                agency,
                                "name",
                                "架空 前任",
                                "post",
                                "民生委員",
                                "capacity",
                                "AGENCY_WORKER",
                                "from",
                                since))
                .isRecorded();
        UUID post =
                officer.adds(
                                MIHON + "/posts",
                                Map.of("agencyId", agency, "title", title, "from", since))
                        .isRecorded()
                        .id("postId");
        officer.adds(MIHON + "/posts/" + post + "/holders", Map.of("staffId", one, "from", since))
                .isRecorded();
        staff.add(one);
        posts.add(post);
    }

    /** All leave, all but the first district have a successor; one line more for a stranger. */
    List<Map<String, ?>> renewed(@Nullable String stranger) {
        List<Map<String, ?>> lines = new ArrayList<>();
        for (int each = 0; each < DISTRICTS; each++) {
            lines.add(Map.of("kind", "POST_VACATED", "postId", "" + posts.get(each)));
            lines.add(Map.of("kind", "STAFF_LEAVES", "staffId", "" + staff.get(each)));
        }
        for (UUID post : posts.subList(1, DISTRICTS)) {
            String successor = UUID.randomUUID().toString();
            lines.add(ChangeLines.joins(successor, agency, "AGENCY_WORKER"));
            lines.add(Map.of("kind", "POST_FILLED", "postId", "" + post, "staffId", successor));
        }
        if (stranger != null) {
            lines.add(Map.of("kind", "STAFF_LEAVES", "staffId", stranger));
        }
        return lines;
    }

    /** What is said of posts without a holder. */
    List<String> vacancies() {
        return officer.get("/readiness")
                .isShown()
                .json()
                .valueStream()
                .map(one -> one.get("japanese").asString())
                .filter(words -> words.contains(NAME))
                .toList();
    }

    List<String> holders() {
        return officer.get("/organisations")
                .isShown()
                .json()
                .get("fields")
                .valueStream()
                .flatMap(field -> field.get("agencies").valueStream())
                .filter(one -> one.get("name").asString().equals(NAME))
                .flatMap(one -> Stream.of(one.get("posts")))
                .flatMap(posts -> posts.valueStream())
                .map(post -> post.get("holder").asString())
                .toList();
    }
}
