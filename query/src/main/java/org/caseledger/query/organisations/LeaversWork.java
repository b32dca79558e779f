package org.caseledger.query.organisations;

import org.caseledger.events.intake.IntakeEvent;
import org.caseledger.events.outreach.OutreachEvent;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.CircleRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.register.SuccessionRegister;
import org.caseledger.events.succession.OpenWork;
import org.caseledger.events.supportcase.LeadSupportAccepted;
import org.caseledger.events.supportcase.RoleAccepted;
import org.caseledger.events.supportcase.RoleWorkerChanged;
import org.caseledger.events.supportcase.SupportCaseEvent;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.SuccessionSentences;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Open work of an office in which somebody had a hand who has left or is about to, and which nobody
 * was asked to take over. Of an office that was closed, split or merged it is all of its open work.
 * So nothing is lost with a staff change.
 */
record LeaversWork(Look look, Phrases say, LedgerHistory history, AgencyId office) {

    /** Who leaves within these days is told already. */
    static final int AHEAD = 90;

    private static final String COORDINATES = "coordinates";
    private static final String LEADS = "leads";

    private record Leaver(StaffId staff, LocalDate leftOn) {}

    /** A stream by which the agency is in on a file. */
    private record Held(UUID stream, CircleRegister.InOn in) {}

    List<Successions.NotOffered> notOffered() {
        List<Leaver> leavers = leavers();
        if (leavers.isEmpty()) {
            return List.of();
        }
        List<Held> held = held();
        Map<UUID, List<LedgerLine>> told =
                history.ofStreams(look.sql(), streams(held), look.position()).stream()
                        .collect(Collectors.groupingBy(line -> line.event().streamId()));
        List<Successions.NotOffered> all = new ArrayList<>();
        for (Held one : held) {
            List<LedgerLine> lines = told.getOrDefault(one.stream, List.of());
            who(leavers, lines).stream()
                    .filter(leaver -> !isOffered(leaver.staff, one.stream))
                    .map(leaver -> line(leaver, one, lines.getFirst().event()))
                    .forEach(all::add);
        }
        return all;
    }

    /** Who had a hand in it; of an office that closes somebody in any case. */
    private List<Leaver> who(List<Leaver> leavers, List<LedgerLine> lines) {
        List<Leaver> hands =
                leavers.stream()
                        .filter(leaver -> lines.stream().anyMatch(line -> isBy(leaver.staff, line)))
                        .toList();
        boolean isToldAnyway = hands.isEmpty() && !lines.isEmpty() && closedFrom() != null;
        return isToldAnyway ? leavers.subList(0, 1) : hands;
    }

    private @Nullable LocalDate closedFrom() {
        return look.facts()
                .value(AgencyRegister.AGENCY, office.toString())
                .map(AgencyRegister.Agency::closedFrom)
                .orElse(null);
    }

    private List<Leaver> leavers() {
        String agency = Lookups.agency(office);
        List<Leaver> leavers = new ArrayList<>();
        for (Fact<StaffRegister.Post> fact : look.facts().findAll(StaffRegister.STAFF, agency)) {
            LocalDate leftOn = leftOn(fact.value());
            if (leftOn != null && !leftOn.isAfter(look.reader().today().plusDays(AHEAD))) {
                leavers.add(new Leaver(StaffId.of(fact.key()), leftOn));
            }
        }
        return leavers;
    }

    /** From which day on somebody is no longer of the office; null when they stay. */
    private @Nullable LocalDate leftOn(StaffRegister.Post last) {
        for (StaffRegister.Post post = last; post != null; post = post.before()) {
            if (post.agencyId().equals(office)) {
                return post.leftOn() == null ? closedFrom() : post.leftOn();
            }
        }
        return null;
    }

    private List<Held> held() {
        return look.facts().findAll(CircleRegister.CIRCLE, Lookups.agency(office)).stream()
                .filter(fact -> fact.value().now())
                .filter(fact ->
                        FileCircle.includes(
                                look.actor(),
                                fact.value().fileId(),
                                look.facts(),
                                look.reader().today()))
                .map(fact -> new Held(UUID.fromString(fact.key().split("/", -1)[1]), fact.value()))
                .toList();
    }

    private static List<UUID> streams(List<Held> held) {
        return held.stream().map(Held::stream).distinct().toList();
    }

    /** Recorded by them, or naming them as the worker. */
    private static boolean isBy(StaffId staff, LedgerLine line) {
        return isWork(line.event())
                && (line.actor().staff().equals(staff)
                        || switch (line.event()) {
                            case RoleAccepted act -> staff.equals(act.worker());
                            case RoleWorkerChanged act -> staff.equals(act.worker());
                            case LeadSupportAccepted act -> staff.equals(act.worker());
                            default -> false;
                        });
    }

    private static boolean isWork(LedgerEvent event) {
        return event instanceof IntakeEvent
                || event instanceof SupportCaseEvent
                || event instanceof OutreachEvent;
    }

    private boolean isOffered(StaffId staff, UUID work) {
        return look.facts().values(SuccessionRegister.SUCCESSION, Lookups.staff(staff)).stream()
                .filter(line -> line.predecessor().equals(staff) && line.workId().equals(work))
                .anyMatch(line -> line.state() != SuccessionRegister.State.TAKEN_BACK);
    }

    private Successions.NotOffered line(Leaver leaver, Held held, LedgerEvent first) {
        look.shows(held.in.fileId());
        OpenWork work = work(first, held.in);
        return new Successions.NotOffered(
                held.in.fileId().value(),
                work.name(),
                held.stream,
                SuccessionSentences.of(work),
                leaver.staff.value(),
                say.staff(leaver.staff),
                leaver.leftOn);
    }

    private static OpenWork work(LedgerEvent first, CircleRegister.InOn in) {
        return switch (first) {
            case IntakeEvent _ -> OpenWork.CONSULTATION;
            case OutreachEvent _ -> OpenWork.OUTREACH;
            default -> {
                if (in.through().contains(COORDINATES)) {
                    yield OpenWork.CASE;
                }
                yield in.through().contains(LEADS) ? OpenWork.LEAD_SUPPORT : OpenWork.ROLE;
            }
        };
    }
}
