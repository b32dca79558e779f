package org.caseledger.query.outreachcounts;

import org.caseledger.events.programme.AreaOutreachDone;
import org.caseledger.events.programme.AreaOutreachEnded;
import org.caseledger.events.programme.AreaOutreachOpened;
import org.caseledger.events.programme.OutreachMonthReported;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.Capacity;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.SignedIn;
import org.caseledger.query.gate.Look;
import org.caseledger.query.gate.OutputPath;
import org.caseledger.query.gate.ReadGate;
import org.caseledger.query.gate.ReadingPurpose;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.ledger.StandingLines;
import org.caseledger.query.sentences.OpenedPhrases;
import org.caseledger.query.sentences.ReachingOutTerms;
import org.springframework.stereotype.Component;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the counts through the gate; an agency's worker sees those of the own agency. */
@Component
public class OutreachCountsReading {

    private final ReadGate gate;
    private final LedgerHistory history;

    public OutreachCountsReading(ReadGate gate, LedgerHistory history) {
        this.gate = gate;
        this.history = history;
    }

    public OutreachCounts show(SignedIn reader, OutputPath path) {
        return gate.look(reader, path, ReadingPurpose.FIGURES, this::read);
    }

    private OutreachCounts read(Look look) {
        var say = new OpenedPhrases(look, List.of());
        List<AreaOutreachDone> done =
                standing(look, "area-outreach-done", AreaOutreachDone.class).stream()
                        .filter(each -> isFor(look, each.agencyId()))
                        .sorted(Comparator.comparing(AreaOutreachDone::doneOn).reversed())
                        .toList();
        List<AreaOutreachOpened> opened =
                standing(look, "area-outreach-opened", AreaOutreachOpened.class).stream()
                        .filter(each -> isFor(look, each.agencyId()))
                        .toList();
        var courses =
                new AreaCourses(
                        opened,
                        standing(look, "area-outreach-done", AreaOutreachDone.class),
                        standing(look, "area-outreach-ended", AreaOutreachEnded.class));
        List<OutreachCounts.Month> months =
                standing(look, "outreach-month-reported", OutreachMonthReported.class).stream()
                        .filter(each -> isFor(look, each.agencyId()))
                        .sorted(Comparator.comparing(OutreachMonthReported::month).reversed())
                        .map(each -> month(each, say))
                        .toList();
        return new OutreachCounts(
                look.position(),
                areas(done),
                courses.shown(say),
                done.stream().map(each -> done(each, say)).toList(),
                months,
                look.actor().capacity().handlesCases());
    }

    private static boolean isFor(Look look, AgencyId agency) {
        return look.actor().capacity() != Capacity.AGENCY_WORKER
                || agency.equals(look.actor().organisation());
    }

    /** Entries of that kind as they were corrected; what was taken back is not among them. */
    private <E extends LedgerEvent> List<E> standing(Look look, String name, Class<E> type) {
        List<UUID> streams =
                history.ofType(look.sql(), name, look.position()).stream()
                        .map(line -> line.event().streamId())
                        .distinct()
                        .toList();
        return StandingLines.of(history.ofStreams(look.sql(), streams, look.position())).stream()
                .map(LedgerLine::event)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<OutreachCounts.InArea> areas(List<AreaOutreachDone> done) {
        Map<String, List<AreaOutreachDone>> byArea =
                done.stream()
                        .collect(
                                Collectors.groupingBy(
                                        AreaOutreachDone::area, TreeMap::new, Collectors.toList()));
        return byArea.entrySet().stream().map(one -> area(one.getKey(), one.getValue())).toList();
    }

    private static OutreachCounts.InArea area(String area, List<AreaOutreachDone> done) {
        return new OutreachCounts.InArea(
                area,
                done.size(),
                done.stream().mapToInt(AreaOutreachDone::places).sum(),
                done.stream().mapToInt(AreaOutreachDone::spokenWith).sum(),
                done.stream().mapToInt(AreaOutreachDone::leafletsLeft).sum(),
                done.stream().mapToInt(AreaOutreachDone::ledToConsultation).sum());
    }

    private static OutreachCounts.Done done(AreaOutreachDone it, OpenedPhrases say) {
        return new OutreachCounts.Done(
                it.doneOn(),
                it.area(),
                ReachingOutTerms.of(it.activity()),
                say.agency(it.agencyId()),
                it.places(),
                it.spokenWith(),
                it.leafletsLeft(),
                it.ledToConsultation(),
                it.work() == null ? null : it.work().minutes());
    }

    private static OutreachCounts.Month month(OutreachMonthReported it, OpenedPhrases say) {
        return new OutreachCounts.Month(
                it.month(), say.agency(it.agencyId()), it.counts(), it.reportedOn());
    }
}
