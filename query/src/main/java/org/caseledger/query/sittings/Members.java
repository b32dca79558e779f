package org.caseledger.query.sittings;

import org.caseledger.events.conference.BodyEvent;
import org.caseledger.events.conference.MembershipGranted;
import org.caseledger.events.conference.SecrecyNoticeAcknowledged;
import org.caseledger.events.register.Facts;
import org.caseledger.events.register.StaffRegister;
import org.caseledger.events.value.AgencyId;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.ledger.LedgerLine;
import org.caseledger.query.sentences.Terms;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The people of one conference body: for which agency, and when they confirmed secrecy. */
final class Members {

    private record Notice(LocalDate on, long position) {}

    private final LocalDate heldOn;
    private final List<LedgerLine> lines;
    private final Facts facts;
    private final Map<StaffId, AgencyId> agencies = new HashMap<>();
    private final Map<StaffId, Notice> notices = new HashMap<>();

    Members(BodyId body, LocalDate heldOn, List<LedgerLine> lines, Facts facts) {
        this.heldOn = heldOn;
        this.lines = lines;
        this.facts = facts;
        for (LedgerLine line : lines) {
            if (line.event() instanceof BodyEvent act && act.bodyId().equals(body)) {
                take(act, line.position());
            }
        }
    }

    /** Those of another body that sits on the same day. */
    Members of(BodyId other) {
        return new Members(other, heldOn, lines, facts);
    }

    private void take(BodyEvent event, long position) {
        switch (event) {
            case MembershipGranted act when !act.from().isAfter(heldOn) ->
                    agencies.put(act.staffId(), act.agencyId());
            case SecrecyNoticeAcknowledged act ->
                    notices.merge(
                            act.staffId(),
                            new Notice(act.acknowledgedOn(), position),
                            (one, other) -> other.on().isBefore(one.on()) ? other : one);
            default -> {}
        }
    }

    /** The agency that sent the member; for others the agency they work for. */
    @Nullable AgencyId agencyOf(StaffId person) {
        AgencyId sentBy = agencies.get(person);
        if (sentBy != null) {
            return sentBy;
        }
        return StaffRegister.postOn(facts, person, heldOn)
                .map(StaffRegister.Post::agencyId)
                .orElse(null);
    }

    /** When secrecy was first confirmed; says so when that was only after the sitting. */
    String secrecyOf(StaffId person) {
        Notice notice = notices.get(person);
        if (notice == null) {
            return "確認の記録なし";
        }
        String when = Terms.day(notice.on()) + "に確認(第" + notice.position() + "号)";
        return notice.on().isAfter(heldOn) ? when + " ※会議の後" : when;
    }
}
