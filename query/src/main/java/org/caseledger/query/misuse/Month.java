package org.caseledger.query.misuse;

import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.FileId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.LookRecord;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.RecordedLook;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The looks of a month by reader, each reader's in the order of time. */
final class Month {

    /** Looks at looks, and answers to acts: they open no file. */
    private static final Set<OutputPath> OPENING_NONE =
            Set.of(
                    OutputPath.PERSON_LOOKS_PAGE,
                    OutputPath.PERSON_LOOKS_API,
                    OutputPath.PERSON_LOOKS_REPORT,
                    OutputPath.FILE_LOOKS_PAGE,
                    OutputPath.FILE_LOOKS_API,
                    OutputPath.LOOK_REVIEW_PAGE,
                    OutputPath.LOOK_REVIEW_API,
                    OutputPath.REFUSED_ACT);

    private final Map<StaffId, List<RecordedLook>> byReader =
            new TreeMap<>(Comparator.comparing(StaffId::toString));
    private final Ties ties;
    private final Thresholds thresholds;

    Month(List<RecordedLook> looks, Ties ties, Thresholds thresholds) {
        this.ties = ties;
        this.thresholds = thresholds;
        looks.stream()
                .sorted(Comparator.comparing(RecordedLook::at))
                .forEach(seen ->
                        byReader.computeIfAbsent(seen.look().staff(), _ -> new ArrayList<>())
                                .add(seen));
    }

    Ties ties() {
        return ties;
    }

    /** A reader with looks. */
    record Reader(StaffId staff, List<RecordedLook> looks) {

        Reader only(Predicate<RecordedLook> kept) {
            return new Reader(staff, looks.stream().filter(kept).toList());
        }

        Set<FileId> files() {
            Set<FileId> files = new HashSet<>();
            looks.forEach(seen -> files.addAll(seen.look().files()));
            return files;
        }
    }

    List<Reader> readers() {
        return byReader.entrySet().stream()
                .map(each -> new Reader(each.getKey(), each.getValue()))
                .toList();
    }

    /** Every reader with the looks by which single files were opened. */
    List<Reader> openers() {
        return readers().stream().map(each -> each.only(Month::opens)).toList();
    }

    /** The same without the review, whose work it is to open what it has no part in. */
    List<Reader> caseOpeners() {
        return readers().stream()
                .map(each -> each.only(seen -> opens(seen) && !isReview(seen.look())))
                .toList();
    }

    static boolean opens(RecordedLook seen) {
        LookRecord look = seen.look();
        return !look.denied() && look.files().size() == 1 && !OPENING_NONE.contains(look.path());
    }

    private static boolean isReview(LookRecord look) {
        return look.capacity() == Capacity.REVIEWER;
    }

    Ties.Tie tie(RecordedLook seen, FileId file) {
        var organisation = seen.look().organisation();
        return organisation == null ? Ties.Tie.WAS_IN : ties.of(organisation, file);
    }

    /** An opening of a file the reader's agency never had a part in, and did nothing in. */
    boolean isOutside(RecordedLook seen) {
        FileId file = seen.look().files().getFirst();
        return tie(seen, file) == Ties.Tie.NEVER && !ties.recordedIn(seen.look().staff(), file);
    }

    /** One entry when the count reaches the limit, otherwise none. */
    List<Listed> listed(Kind kind, StaffId staff, @Nullable FileId file, int count) {
        int limit = thresholds.of(kind);
        return count >= limit ? List.of(new Listed(kind, staff, file, count, limit)) : List.of();
    }
}
