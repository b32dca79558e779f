package org.caseledger.query.sittings;

import org.caseledger.events.conference.AgendaItemAsItHappened;
import org.caseledger.events.conference.AgendaItemAssigned;
import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.conference.AttendeeSelectedForItem;
import org.caseledger.events.conference.DecisionTaken;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.conference.NonMemberInvited;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.LedgerEvent;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.review.Finding;
import org.caseledger.query.sentences.CaseTerms;
import org.caseledger.query.sentences.ConferenceTerms;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Sentences;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gathers the acts of one agenda item into what is shown of it. */
final class ItemFold {

    private record Told(long position, InformationSharedInItem act) {}

    private record Decided(long position, DecisionTaken act) {}

    private final AgendaItemSet item;
    private final long position;
    private Members members;
    private String conference;
    private final Map<StaffId, String> chosen = new LinkedHashMap<>();
    private final List<AttendanceRecorded> stays = new ArrayList<>();
    private final List<Told> told = new ArrayList<>();
    private final List<Decided> decided = new ArrayList<>();
    private final List<LedgerLine> further = new ArrayList<>();
    private final Set<Long> positions = new HashSet<>();

    ItemFold(AgendaItemSet item, long position, Members members) {
        this.item = item;
        this.position = position;
        this.members = members;
        this.conference = CaseTerms.conference(item.basis());
    }

    AgendaItemSet item() {
        return item;
    }

    /** What begins an item, whether it was in order or only recorded as it happened. */
    static @Nullable AgendaItemSet begunBy(LedgerEvent event) {
        return switch (event) {
            case AgendaItemSet act -> act;
            case AgendaItemAsItHappened act ->
                    new AgendaItemSet(
                            act.sittingId(),
                            act.itemId(),
                            act.fileId(),
                            act.basis(),
                            act.subjects(),
                            List.of());
            default -> null;
        };
    }

    void take(LedgerLine line) {
        positions.add(line.position());
        switch (line.event()) {
            case AgendaItemSet _ -> {}
            case AgendaItemAssigned act -> {
                conference = ConferenceTerms.of(act.kind());
                members = members.of(act.bodyId());
                further.add(line);
            }
            case AttendeeSelectedForItem act -> chosen.put(act.staffId(), "出席者に選定");
            case NonMemberInvited act -> chosen.put(act.staffId(), "構成員外として招いた");
            case AttendanceRecorded act -> stays.add(act);
            case InformationSharedInItem act -> told.add(new Told(line.position(), act));
            case DecisionTaken act -> decided.add(new Decided(line.position(), act));
            default -> further.add(line);
        }
    }

    SittingShown.Item shown(int number, Phrases say, List<Finding> findings) {
        return new SittingShown.Item(
                item.itemId().value(),
                number,
                item.fileId().value(),
                conference,
                item.basis().cited(),
                item.subjects().stream().map(say::person).toList(),
                attendees(say),
                told.stream().map(each -> shared(each, say)).toList(),
                decided.stream().map(each -> decision(each, say)).toList(),
                further.stream().map(each -> sentence(each, say)).toList(),
                findings.stream().filter(this::isAboutThis).toList(),
                position);
    }

    private static String sentence(LedgerLine line, Phrases say) {
        return "第" + line.position() + "号 " + Sentences.of(line.event(), say);
    }

    private boolean isAboutThis(Finding finding) {
        return finding.positions().stream().anyMatch(positions::contains);
    }

    private List<SittingShown.Attendee> attendees(Phrases say) {
        List<SittingShown.Attendee> rows = new ArrayList<>();
        Set<StaffId> people = new LinkedHashSet<>(chosen.keySet());
        stays.forEach(stay -> people.add(stay.staffId()));
        for (StaffId person : people) {
            List<AttendanceRecorded> own =
                    stays.stream().filter(stay -> stay.staffId().equals(person)).toList();
            if (own.isEmpty()) {
                rows.add(attendee(person, null, say));
            }
            own.forEach(stay -> rows.add(attendee(person, stay, say)));
        }
        return rows;
    }

    private SittingShown.Attendee attendee(
            StaffId person, @Nullable AttendanceRecorded stay, Phrases say) {
        AgencyId agency = members.agencyOf(person);
        return new SittingShown.Attendee(
                say.staff(person),
                agency == null ? "—" : say.agency(agency),
                members.secrecyOf(person),
                chosen.getOrDefault(person, "選定・招請の記録なし"),
                stay == null ? null : stay.enteredAt(),
                stay == null ? null : stay.leftAt());
    }

    private SittingShown.Shared shared(Told each, Phrases say) {
        Set<String> present = new LinkedHashSet<>();
        for (AttendanceRecorded stay : stays) {
            AgencyId agency = members.agencyOf(stay.staffId());
            String who = say.staff(stay.staffId());
            present.add(agency == null ? who : who + "(" + say.agency(agency) + ")");
        }
        return new SittingShown.Shared(
                each.position(),
                say.agency(each.act().from()),
                List.copyOf(present),
                each.act().subjects().stream().map(say::person).toList(),
                say.words(each.act().content()));
    }

    private static SittingShown.DecisionShown decision(Decided each, Phrases say) {
        return new SittingShown.DecisionShown(
                each.position(),
                Terms.of(each.act().kind()),
                Terms.of(each.act().outcome()),
                say.words(each.act().summary()));
    }
}
