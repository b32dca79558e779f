package org.caseledger.query.review;

import org.caseledger.events.conference.AttendanceRecorded;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.AttendanceRegister;
import org.caseledger.events.register.ItemRegister;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.register.RegisterFold;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.query.ledger.LedgerLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Q3: in a 106-6 item sits who was selected for it as a member, or was invited to it. */
final class AttendeesOfEachItem {

    private final RegisterFold before =
            new RegisterFold(
                    List.of(
                            ItemRegister.ITEM,
                            SittingRegister.SITTING,
                            AttendanceRegister.ATTENDANCE,
                            MembershipRegister.MEMBERSHIP));
    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> findings(List<LedgerLine> lines) {
        var question = new AttendeesOfEachItem();
        lines.forEach(question::take);
        return question.findings;
    }

    private void take(LedgerLine line) {
        if (line.event() instanceof AttendanceRecorded act && isOf106_6(act)) {
            fault(act)
                    .ifPresent(fault ->
                            findings.add(
                                    new Finding(
                                            Question.Q3,
                                            line.position(),
                                            List.of(line.eventId()),
                                            "第" + line.position() + "号の出席: " + fault + "。")));
        }
        before.record(line.recorded());
    }

    private boolean isOf106_6(AttendanceRecorded act) {
        return before.value(ItemRegister.ITEM, act.itemId().toString())
                .map(item -> item.basis() == LegalBasis.SUPPORT_CONFERENCE_106_6)
                .orElse(true);
    }

    private Optional<String> fault(AttendanceRecorded act) {
        var named =
                before.value(
                        AttendanceRegister.ATTENDANCE,
                        AttendanceRegister.key(act.itemId(), act.staffId()));
        if (named.isEmpty() || !(named.get().selected() || named.get().invited())) {
            return Optional.of("この事案に選ばれても招かれてもいない者が在室した");
        }
        return named.get().invited() || isMember(act)
                ? Optional.empty()
                : Optional.of("会議の日に構成員でない者が在室した");
    }

    private boolean isMember(AttendanceRecorded act) {
        return before.value(SittingRegister.SITTING, act.sittingId().toString())
                .flatMap(sitting ->
                        before.value(
                                        MembershipRegister.MEMBERSHIP,
                                        MembershipRegister.key(sitting.bodyId(), act.staffId()))
                                .map(member -> member.holdsOn(sitting.heldOn())))
                .orElse(false);
    }
}
