package org.caseledger.query.outreachcounts;

import org.caseledger.events.programme.AreaOutreachDone;
import org.caseledger.events.programme.AreaOutreachEnded;
import org.caseledger.events.programme.AreaOutreachOpened;
import org.caseledger.events.value.ProgrammeEntryId;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.ReachingOutTerms;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Work in parts of the town from beginning to end, what goes on first, then the newest. */
record AreaCourses(
        List<AreaOutreachOpened> opened,
        List<AreaOutreachDone> done,
        List<AreaOutreachEnded> ended) {

    List<OutreachCounts.Course> shown(OpenedPhrases say) {
        return opened.stream()
                .map(one -> course(one, say))
                .sorted(
                        Comparator.comparing((OutreachCounts.Course one) -> one.endedOn() != null)
                                .thenComparing(
                                        OutreachCounts.Course::openedOn, Comparator.reverseOrder()))
                .toList();
    }

    private OutreachCounts.Course course(AreaOutreachOpened it, OpenedPhrases say) {
        List<AreaOutreachDone> works =
                done.stream().filter(one -> one.entryId().equals(it.entryId())).toList();
        Optional<AreaOutreachEnded> end = endOf(it.entryId());
        int led = works.stream().mapToInt(AreaOutreachDone::ledToConsultation).sum();
        return new OutreachCounts.Course(
                it.entryId().value(),
                it.area(),
                ReachingOutTerms.of(it.ground()),
                say.agency(it.agencyId()),
                it.openedOn(),
                works.size(),
                works.stream().mapToInt(AreaOutreachDone::places).sum(),
                works.stream().mapToInt(AreaOutreachDone::spokenWith).sum(),
                end.map(AreaOutreachEnded::ledToConsultation).orElse(led),
                end.map(AreaOutreachEnded::endedOn).orElse(null),
                end.map(one -> ReachingOutTerms.of(one.reason())).orElse(null));
    }

    private Optional<AreaOutreachEnded> endOf(ProgrammeEntryId id) {
        return ended.stream().filter(one -> one.entryId().equals(id)).findFirst();
    }
}
