package org.caseledger.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caseledger.ops.demo.DemonstrationUsers.WORKER_B;
import static org.caseledger.ops.demo.MihonTown.SCHOOL;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Threat 15: a worker who may know of no case of a family asks twice, once about it and once about
 * nobody, and somebody clever guesses which was which. The property {@code caseledger.existence} says
 * how many pairs; from {@value #TIMED} on the guess also goes by the time that the answers took.
 */
class ExistenceTest {

    private static final int PAIRS = Integer.getInteger("caseledger.existence", 60);
    private static final int TIMED = 500;
    private static final long SEED = Long.getLong("caseledger.seed", 20261121);

    @TempDir static Path folder;

    @SuppressWarnings("NullAway.Init")
    static Town town;

    private final Random random = new Random(SEED);
    private final List<Household> hidden = new ArrayList<>();
    private final ApiClient worker = town.as(WORKER_B);
    private final Browser pages = town.browser();

    /** What was answered, without what differs from one request to the next anyway, and how fast. */
    private record Seen(String answer, long nanos) {}

    /** One question about the family, and the same about nobody. */
    private record Pair(String way, Supplier<String> family, Supplier<String> nobody) {}

    /** How long each took. */
    private record Timed(String way, long family, long nobody) {}

    @BeforeAll
    static void start() {
        town = Town.startedIn(folder);
        town.sets("SEARCHES_AN_HOUR", "100000");
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void threat_15_nobody_tells_a_hidden_case_from_none() {
        for (int number = 0; number < 12; number++) {
            UUID person = UUID.randomUUID();
            Household family = Household.toldOfBy(town, SCHOOL, List.of(person));
            family.member(person, "架空 隠子" + (char) ('一' + number), "HEAD", true);
            hidden.add(family);
        }
        pages.entersAs("worker-b");
        List<Timed> times = new ArrayList<>();
        for (int pair = 0; pair < PAIRS; pair++) {
            times.add(asked(pair(random.nextInt(7), hidden.get(random.nextInt(hidden.size())))));
        }
        if (PAIRS >= TIMED) {
            guessedByTime(times);
        }
    }

    private Timed asked(Pair pair) {
        boolean familyFirst = random.nextBoolean();
        Seen first = seen(familyFirst ? pair.family() : pair.nobody());
        Seen second = seen(familyFirst ? pair.nobody() : pair.family());
        assertThat(first.answer()).as(pair.way()).isEqualTo(second.answer());
        return familyFirst
                ? new Timed(pair.way(), first.nanos(), second.nanos())
                : new Timed(pair.way(), second.nanos(), first.nanos());
    }

    private static Seen seen(Supplier<String> question) {
        long start = System.nanoTime();
        String answer = question.get();
        return new Seen(answer, System.nanoTime() - start);
    }

    private Pair pair(int way, Household family) {
        String none = UUID.randomUUID().toString();
        String there = family.file.toString();
        return switch (way) {
            case 0 -> read("/files/", "", there, none);
            case 1 -> read("/files/", "/history", there, none);
            case 2 -> read("/files/", "/attachments", there, none);
            case 3 ->
                    new Pair(
                            "act",
                            () -> tried("/consultations/" + family.consultation + "/triages"),
                            () -> tried("/consultations/" + none + "/triages"));
            case 4 ->
                    new Pair(
                            "household",
                            () -> tried("/households/" + family.household + "/contact-rules"),
                            () -> tried("/households/" + none + "/contact-rules"));
            case 5 -> new Pair("page", () -> page("/cases/" + there), () -> page("/cases/" + none));
            default -> new Pair("search", () -> found("架空 隠子一"), () -> found("架空 居内一"));
        };
    }

    private Pair read(String before, String after, String there, String none) {
        return new Pair(
                "GET " + after,
                () -> plain(worker.get(before + there + after), there),
                () -> plain(worker.get(before + none + after), none));
    }

    private String tried(String path) {
        Map<String, ?> body =
                path.endsWith("triages")
                        ? Map.of("result", "OWN_HANDLING", "grounds", "架空の理由")
                        : Map.of("kind", "NO_PHONE", "from", town.today().toString());
        return plain(worker.adds(path, body), path.split("/")[2]);
    }

    private String found(String terms) {
        return plain(worker.adds("/search", Map.of("terms", terms)), terms);
    }

    private String page(String path) {
        var page = pages.opens(path);
        String levelled =
                page.body()
                        .replaceAll("value=\"[^\"]*\"", "")
                        .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9a-f]{64}", "");
        return page.status() + levelled.replaceAll("台帳の連鎖[^<]*", "");
    }

    /** The position of the ledger goes up by itself; an id that was asked for comes back. */
    private static String plain(Answer answer, String asked) {
        return answer.status()
                + answer.body().replace(asked, "").replaceAll("\"ledgerPosition\":\\d+", "");
    }

    /** Learns from one half of the pairs which of the two is the slower, and guesses the other half. */
    private static void guessedByTime(List<Timed> times) {
        int right = 0;
        int guessed = 0;
        for (String way : times.stream().map(Timed::way).distinct().toList()) {
            List<Timed> all = times.stream().filter(each -> each.way().equals(way)).toList();
            List<Timed> learnt = all.subList(0, all.size() / 2);
            boolean familySlower = share(learnt.stream()) > 0.5;
            List<Timed> rest = all.subList(all.size() / 2, all.size());
            double slower = share(rest.stream());
            double hits = familySlower ? slower : 1 - slower;
            System.out.printf("[threat 15] %s: %.1f %% of %d%n", way, hits * 100, rest.size());
            right += (int) Math.round(hits * rest.size());
            guessed += rest.size();
        }
        System.out.printf(
                "[threat 15] right %d of %d (%.1f %%), seed %d%n",
                right, guessed, 100.0 * right / guessed, SEED);
        assertThat(right).isLessThanOrEqualTo(guessed * 55 / 100);
    }

    private static double share(Stream<Timed> times) {
        return times.mapToInt(each -> each.family() > each.nobody() ? 1 : 0).average().orElse(0.5);
    }
}
