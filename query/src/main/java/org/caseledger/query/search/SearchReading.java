package org.caseledger.query.search;

import org.caseledger.events.value.Actor;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.gate.SearchLimit;
import org.caseledger.query.gate.SearchTrail;
import org.caseledger.query.gate.TooManySearches;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Finds persons among what a reader may see. What met the terms counts only when it opens for this
 * reader now; what does not open changes neither the answer nor its length, order or time.
 */
@Component
public class SearchReading {

    static final int MOST = 20;

    /** Terms that meet more files than this look for nobody in particular. */
    private static final int MOST_NOTICES = 5;

    private final ReadGate gate;
    private final SearchIndex index;
    private final SearchTrail trail;
    private final EvenPace pace;

    public SearchReading(ReadGate gate, SearchIndex index, SearchTrail trail, EvenPace pace) {
        this.gate = gate;
        this.index = index;
        this.trail = trail;
        this.pace = pace;
    }

    private record Found(
            Actor actor, SearchPage page, Map<FileId, Set<UUID>> unseen, SearchLimit limit) {}

    /** What stands on the page before anything is searched. */
    public record Door(boolean tellsNotices, long position) {}

    public Door door(SignedIn reader, OutputPath path) {
        return gate.look(
                reader,
                path,
                ReadingPurpose.CASE_WORK,
                look ->
                        new Door(
                                OutputPath.SEARCH_NOTICES_PAGE.isOpenTo(look.actor().capacity()),
                                look.position()));
    }

    /**
     * The answer, after both the look and the search were recorded.
     *
     * @throws TooManySearches when the reader made the most searches of an hour already
     */
    public SearchPage search(SignedIn reader, OutputPath path, String terms) {
        long begun = pace.begin();
        Wanted wanted = Wanted.read(terms);
        Found found = looked(reader, path, wanted);
        record(found, reader, path, terms);
        pace.hold(begun);
        return found.page();
    }

    /** Whoever searches twice at once is counted here; what was found meanwhile is not shown. */
    private void record(Found found, SignedIn reader, OutputPath path, String terms) {
        try {
            trail.record(found.actor(), terms, found.unseen(), found.limit());
        } catch (TooManySearches tooMany) {
            gate.look(
                    reader,
                    path,
                    ReadingPurpose.CASE_WORK,
                    _ -> {
                        throw tooMany;
                    });
        }
    }

    /** Somebody else's search may just have taken up what this snapshot does not hold yet. */
    private Found looked(SignedIn reader, OutputPath path, Wanted wanted) {
        try {
            return gate.look(reader, path, ReadingPurpose.CASE_WORK, look -> find(look, wanted));
        } catch (EmptyResultDataAccessException tooNew) {
            return gate.look(reader, path, ReadingPurpose.CASE_WORK, look -> find(look, wanted));
        }
    }

    private Found find(Look look, Wanted wanted) {
        SearchLimit limit = SearchLimit.required(look);
        Set<UUID> visible = look.visibleFiles();
        var shown = new Shown(look);
        List<SearchPage.Hit> hits = new ArrayList<>();
        List<Match> unseen = new ArrayList<>();
        for (Findable person :
                index.persons(look.sql(), look.actor().municipality(), look.position())) {
            Match match = hits.size() > MOST ? null : Match.of(person, wanted);
            if (match == null) {
                continue;
            }
            boolean known = visible == null || visible.contains(match.file().value());
            Set<What> because = known ? match.opened(shown::opens) : Set.of();
            if (because.isEmpty()) {
                unseen.add(match);
            } else {
                look.shows(match.file());
                hits.add(shown.hit(person, because));
            }
        }
        return found(look, hits, unseen, new Asked(wanted, limit));
    }

    private record Asked(Wanted wanted, SearchLimit limit) {}

    private static Found found(
            Look look, List<SearchPage.Hit> hits, List<Match> unseen, Asked asked) {
        boolean none = hits.isEmpty();
        var page =
                new SearchPage(
                        hits.stream().limit(MOST).sorted(BY_READING).toList(),
                        hits.size() > MOST,
                        none ? new Existence(look).whomToAsk(unseen, asked.wanted) : List.of(),
                        look.position());
        return new Found(look.actor(), page, none ? notices(unseen) : Map.of(), asked.limit);
    }

    private static final Comparator<SearchPage.Hit> BY_READING =
            Comparator.comparing(SearchPage.Hit::reading)
                    .thenComparing(SearchPage.Hit::name)
                    .thenComparing(SearchPage.Hit::personId);

    private static Map<FileId, Set<UUID>> notices(List<Match> unseen) {
        Map<FileId, Set<UUID>> met = new LinkedHashMap<>();
        for (Match match : unseen) {
            met.computeIfAbsent(match.file(), _ -> new LinkedHashSet<>()).addAll(match.labels());
        }
        if (met.size() > MOST_NOTICES) {
            met.clear();
        }
        return met;
    }
}
