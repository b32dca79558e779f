package org.caseledger.query.organisations;

import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.Fact;
import org.caseledger.events.register.FileCircle;
import org.caseledger.events.register.PostRegister;
import org.caseledger.events.register.SuccessionRegister;
import org.caseledger.events.succession.SuccessionAnswered;
import org.caseledger.events.succession.SuccessionOffered;
import org.caseledger.events.succession.SuccessionQuestioned;
import org.caseledger.events.value.AgencyId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.ledger.LedgerHistory;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.SuccessionSentences;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of successions that concern one reader. */
record SuccessionLines(Look look, Phrases say) {

    Successions shown(LedgerHistory history) {
        List<Fact<SuccessionRegister.Line>> all =
                look.facts().findAll(SuccessionRegister.SUCCESSION, "all");
        List<Fact<SuccessionRegister.Line>> mine =
                all.stream().filter(line -> waitsForReader(line.value())).toList();
        List<Fact<SuccessionRegister.Line>> given =
                all.stream()
                        .filter(line -> !mine.contains(line) && isHandedOnHere(line.value()))
                        .toList();
        List<LedgerLine> told = told(history, mine, given);
        return new Successions(
                lines(mine, told), lines(given, told), notOffered(history), look.position());
    }

    /** Of the reader's own office, and for the municipality's officers of those that close. */
    private List<Successions.NotOffered> notOffered(LedgerHistory history) {
        Stream<AgencyId> closing =
                look.actor().isMunicipalOfficer()
                        ? look.facts().findAll(AgencyRegister.AGENCY, "all").stream()
                                .filter(agency -> closes(agency.value()))
                                .map(agency -> AgencyId.of(agency.key()))
                        : Stream.of();
        return Stream.concat(Stream.of(look.actor().organisation()), closing)
                .distinct()
                .flatMap(
                        office -> new LeaversWork(look, say, history, office).notOffered().stream())
                .sorted(Comparator.comparing(Successions.NotOffered::leftOn))
                .toList();
    }

    private boolean closes(AgencyRegister.Agency agency) {
        LocalDate from = agency.closedFrom();
        return from != null && !from.isAfter(look.reader().today().plusDays(LeaversWork.AHEAD));
    }

    private boolean waitsForReader(SuccessionRegister.Line line) {
        return line.waitsFor(look.actor(), look.facts(), look.reader().today());
    }

    /** Of the reader's own agency; all that still waits for a municipal officer. */
    private boolean isHandedOnHere(SuccessionRegister.Line line) {
        boolean ours =
                line.fromAgency().equals(look.actor().organisation())
                        || line.successor().agencyId().equals(look.actor().organisation());
        return (ours || look.actor().isMunicipalOfficer() && line.waits())
                && FileCircle.includes(
                        look.actor(), line.fileId(), look.facts(), look.reader().today());
    }

    private List<LedgerLine> told(
            LedgerHistory history,
            List<Fact<SuccessionRegister.Line>> mine,
            List<Fact<SuccessionRegister.Line>> given) {
        Set<UUID> streams =
                Stream.concat(mine.stream(), given.stream())
                        .map(line -> line.value().successionId().value())
                        .collect(Collectors.toSet());
        return history.ofStreams(look.sql(), streams, look.position());
    }

    private List<Successions.Line> lines(
            List<Fact<SuccessionRegister.Line>> facts, List<LedgerLine> told) {
        return facts.stream().map(fact -> line(fact, told)).toList();
    }

    private Successions.Line line(Fact<SuccessionRegister.Line> fact, List<LedgerLine> told) {
        SuccessionRegister.Line line = fact.value();
        look.shows(line.fileId());
        return new Successions.Line(
                line.successionId().value(),
                UUID.fromString(fact.key()),
                line.fileId().value(),
                SuccessionSentences.of(line.work()),
                say.agency(line.fromAgency()) + "の" + say.staff(line.predecessor()),
                to(line),
                line.effectiveOn(),
                OrganisationTerms.of(line.state()),
                line.waits(),
                notes(UUID.fromString(fact.key()), told));
    }

    private String to(SuccessionRegister.Line line) {
        String named = SuccessionSentences.to(line.successor(), say);
        if (line.successor().staffId() != null || line.successor().postId() == null) {
            return named;
        }
        return PostRegister.holderOn(look.facts(), line.successor().postId(), look.reader().today())
                .map(holder -> named + "(" + say.staff(holder) + ")")
                .orElse(named + "(" + OrganisationsOnADay.NOBODY + ")");
    }

    private List<String> notes(UUID line, List<LedgerLine> told) {
        List<String> notes = new ArrayList<>();
        for (LedgerLine each : told) {
            String note = note(line, each);
            if (note != null) {
                notes.add(note);
            }
        }
        return notes;
    }

    private @Nullable String note(UUID line, LedgerLine told) {
        return switch (told.event()) {
            case SuccessionOffered event when event.line().equals(line) && event.note() != null ->
                    "引継ぎ事項: " + say.words(event.note());
            case SuccessionQuestioned event
                    when event.line().equals(line) && event.question() != null ->
                    "質問: " + say.words(event.question());
            case SuccessionAnswered event when event.line().equals(line) ->
                    "回答: " + say.words(event.answer());
            default -> null;
        };
    }
}
