package org.caseledger.query.sittings;

import org.caseledger.events.conference.*;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.CaseTerms;
import org.caseledger.query.sentences.Phrases;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Folds the acts of one agenda item into what its page shows. */
final class ItemFold {

    /** How one person came to be in the room, and when. */
    private record Presence(String how, @Nullable String in, @Nullable String out) {}

    private final AgendaItemSet item;
    private final Phrases say;
    private final Map<StaffId, Presence> present = new LinkedHashMap<>();
    private final List<LedgerLine> told = new ArrayList<>();
    private final List<String> decisions = new ArrayList<>();

    ItemFold(AgendaItemSet item, Phrases say) {
        this.item = item;
        this.say = say;
    }

    void take(LedgerLine line) {
        switch (line.event()) {
            case AttendeeSelectedForItem act -> named(act.staffId(), "選定");
            case NonMemberInvited act -> named(act.staffId(), "招請");
            case AttendanceRecorded act -> attended(act);
            case InformationSharedInItem _ -> told.add(line);
            case DecisionTaken act ->
                    decisions.add(
                            Terms.of(act.kind())
                                    + "("
                                    + Terms.of(act.outcome())
                                    + ") 第"
                                    + line.position()
                                    + "号");
            default -> {}
        }
    }

    private void named(StaffId staff, String how) {
        present.put(staff, new Presence(how, null, null));
    }

    private void attended(AttendanceRecorded act) {
        Presence was = present.get(act.staffId());
        present.put(
                act.staffId(),
                new Presence(
                        was == null ? "選定なし" : was.how(),
                        act.enteredAt().toString(),
                        act.leftAt().toString()));
    }

    SittingPage.Item shown(RegisterFold members, BodyId body) {
        List<SittingPage.Attendee> attendees = new ArrayList<>();
        present.forEach((staff, how) ->
                attendees.add(
                        new SittingPage.Attendee(
                                say.staff(staff),
                                how.how(),
                                members.value(
                                                MembershipRegister.MEMBERSHIP,
                                                MembershipRegister.key(body, staff))
                                        .map(it -> it.secrecyAcknowledgedOn())
                                        .orElse(null),
                                how.in(),
                                how.out())));
        return new SittingPage.Item(
                item.itemId().value(),
                item.fileId().value(),
                CaseTerms.conference(item.basis()),
                attendees,
                told.stream().map(this::entered).toList(),
                decisions);
    }

    private SittingPage.Entered entered(LedgerLine line) {
        var act = (InformationSharedInItem) line.event();
        long listeners = present.values().stream().filter(how -> how.in() != null).count();
        return new SittingPage.Entered(
                line.position(),
                say.agency(act.from()),
                say.words(act.content()),
                "在室者" + listeners + "人",
                act.subjects().size(),
                CaseTerms.of(item.basis()));
    }
}
