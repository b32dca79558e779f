package org.caseledger.query.review;

import org.caseledger.events.conference.AgendaItemSet;
import org.caseledger.events.conference.ConferenceConvened;
import org.caseledger.events.conference.InformationSharedInItem;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.SittingId;
import org.caseledger.query.ledger.LedgerLine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Q5: in a 重層的支援会議 nobody appears by name who has not agreed to that sharing. */
final class PersonsNamed {

    private final Consents consents = new Consents();
    private final Map<SittingId, LocalDate> heldOn = new HashMap<>();
    private final Set<ItemId> onConsent = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> findings(List<LedgerLine> lines) {
        var question = new PersonsNamed();
        lines.forEach(question::take);
        return question.findings;
    }

    private void take(LedgerLine line) {
        consents.take(line);
        switch (line.event()) {
            case ConferenceConvened act -> heldOn.put(act.sittingId(), act.heldOn());
            case AgendaItemSet act -> {
                if (act.basis() == LegalBasis.CONSENT) {
                    onConsent.add(act.itemId());
                    check(line, act.sittingId(), act.subjects());
                }
            }
            case InformationSharedInItem act -> {
                if (onConsent.contains(act.itemId())) {
                    check(line, act.sittingId(), act.subjects());
                }
            }
            default -> {}
        }
    }

    private void check(LedgerLine line, SittingId sitting, List<PersonId> named) {
        LocalDate day = heldOn.getOrDefault(sitting, line.recordedOn());
        long without =
                named.stream()
                        .filter(person -> !consents.holdsFor(person, Purpose.PLANNING, day))
                        .count();
        if (without > 0) {
            findings.add(
                    new Finding(
                            Question.Q5,
                            line.position(),
                            List.of(line.eventId()),
                            "第" + line.position() + "号: 同意のない" + without + "人が重層的支援会議で名を挙げられた。"));
        }
    }
}
