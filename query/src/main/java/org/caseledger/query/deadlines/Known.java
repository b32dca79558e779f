package org.caseledger.query.deadlines;

import org.caseledger.events.consent.ConsentSought;
import org.caseledger.events.household.MemberAdded;
import org.caseledger.events.household.MemberFact;
import org.caseledger.events.household.MemberFactTold;
import org.caseledger.events.migration.FileCarriedOver;
import org.caseledger.events.privacy.Labelled;
import org.caseledger.events.register.AgencyRegister;
import org.caseledger.events.register.AgencyRegister.Agency;
import org.caseledger.events.supportcase.LeadSupportAccepted;
import org.caseledger.events.supportcase.LeadSupporterDesignated;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.Words;
import org.caseledger.query.ledger.LedgerLine;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What earlier events of a file tell about later ones: who answers, what runs, whose consent. */
final class Known {

    private @Nullable Labelled<Words> name;
    private boolean named;
    private final Map<UUID, AgencyId> responsible;
    private final List<UUID> running;
    private final Map<UUID, AgencyId> leads;
    private final Map<UUID, UUID> asked;
    private final Map<UUID, UUID> renewed;
    private @Nullable LocalDate contactElsewhere;
    private Map<String, Agency> agencies;
    private final Map<UUID, LocalDate> monthsAsked;
    private final Settled settled;

    Known(BookRow before) {
        name = before.name();
        named = before.named();
        responsible = new LinkedHashMap<>(before.responsible());
        running = new ArrayList<>(before.running());
        leads = new LinkedHashMap<>(before.leads());
        asked = new LinkedHashMap<>(before.asked());
        renewed = new LinkedHashMap<>(before.renewed());
        contactElsewhere = before.contactElsewhere();
        agencies = before.agencies();
        monthsAsked = new LinkedHashMap<>(before.monthsAsked());
        settled = new Settled(before.settled());
    }

    void learn(LedgerLine line) {
        LedgerEvent event = line.event();
        Courses.of(event).ifPresent(turn -> turn.accept(this));
        agencies = AgencyRegister.AGENCY.afterAll(agencies, event);
        switch (event) {
            case MemberAdded it when !named -> name(it.name(), it.personConcerned());
            case MemberFactTold it when it.fact() == MemberFact.NAME && !named ->
                    name = it.value() == null ? name : it.value();
            case FileCarriedOver it ->
                    contactElsewhere = it.lastContact() == null ? null : it.lastContact().on();
            case ConsentSought it -> asked(it);
            case LeadSupporterDesignated it -> leads.put(it.streamId(), it.agencyId());
            case LeadSupportAccepted it -> {
                leads.put(it.streamId(), it.agencyId());
                responsible.computeIfPresent(it.streamId(), (_, _) -> it.agencyId());
            }
            default -> {}
        }
    }

    private void name(Labelled<Words> told, boolean personConcerned) {
        if (name == null || personConcerned) {
            name = told;
            named = personConcerned;
        }
    }

    private void asked(ConsentSought it) {
        asked.put(it.streamId(), it.personId().value());
        if (it.renews() != null) {
            renewed.put(it.streamId(), it.renews().value());
        }
    }

    /** Support goes on in this stream from now on, and this agency answers for it. */
    void runs(UUID stream, @Nullable AgencyId agency) {
        running.remove(stream);
        running.add(stream);
        if (agency != null) {
            responsible.remove(stream);
            responsible.put(stream, agency);
        }
    }

    void answers(UUID stream, AgencyId agency) {
        responsible.put(stream, agency);
    }

    /** Nothing is awaited in this stream any more; who answered for it is still known. */
    void ends(UUID stream) {
        running.remove(stream);
    }

    /** 多機関協働 has ended: from now on the 主担当 answers. */
    void endsWithLead(UUID run) {
        running.remove(run);
        AgencyId lead = leads.get(run);
        if (lead != null) {
            responsible.put(run, lead);
        }
    }

    boolean isRunning() {
        return !running.isEmpty();
    }

    /** Who answers for a stream, or else for what runs in the file now. */
    @Nullable AgencyId responsible(UUID stream) {
        AgencyId own = responsible.get(stream);
        if (own != null) {
            return own;
        }
        UUID latest = running.isEmpty() ? null : running.getLast();
        AgencyId now = latest == null ? null : responsible.get(latest);
        return now == null
                ? responsible.values().stream().reduce((_, last) -> last).orElse(null)
                : now;
    }

    /** Whom a consent is of; the consent itself where that was never said. */
    UUID personOf(UUID consent) {
        return Objects.requireNonNullElse(asked.get(consent), consent);
    }

    boolean renews(UUID consent, UUID earlier) {
        return earlier.equals(renewed.get(consent));
    }

    /** The last contact before the file was taken over, told once; else null. */
    @Nullable LocalDate takeContactElsewhere() {
        LocalDate day = contactElsewhere;
        contactElsewhere = null;
        return day;
    }

    /** An agency of the directory; null where the book is not of it. */
    @Nullable Agency agency(String id) {
        return agencies.get(id);
    }

    /** The latest month that the agency reported or is to report; null when it never did. */
    @Nullable LocalDate monthAsked(AgencyId agency) {
        return monthsAsked.get(agency.value());
    }

    void asks(AgencyId agency, LocalDate month) {
        monthsAsked.put(agency.value(), month);
    }

    /** The report on this month is not due any more, so only those before it were asked for. */
    void asksNoLonger(AgencyId agency, LocalDate month) {
        monthsAsked.computeIfPresent(
                agency.value(), (_, asked) -> asked.isBefore(month) ? asked : month.minusMonths(1));
    }

    Settled settled() {
        return settled;
    }

    BookRow kept(List<DeadlineRow> open) {
        return new BookRow(
                name,
                named,
                responsible,
                running,
                leads,
                asked,
                renewed,
                contactElsewhere,
                agencies,
                monthsAsked,
                settled.kept(),
                open);
    }
}
