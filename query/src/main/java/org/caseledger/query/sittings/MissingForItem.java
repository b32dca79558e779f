package org.caseledger.query.sittings;

import org.caseledger.events.conference.AgendaItemAssigned;
import org.caseledger.events.conference.ConsentNotSoughtExplained;
import org.caseledger.events.conference.MaterialDistributed;
import org.caseledger.events.conference.MaterialPrepared;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.register.ConsentRegister;
import org.caseledger.events.register.Lookups;
import org.caseledger.events.register.MembershipRegister;
import org.caseledger.events.register.ProfileRegister;
import org.caseledger.events.register.SittingRegister;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.Purpose;
import org.caseledger.events.value.StaffId;
import org.caseledger.query.gate.Look;
import org.caseledger.query.sentences.Phrases;

import java.util.ArrayList;
import java.util.List;

/** What is missing for one agenda item, in words for the secretariat. */
record MissingForItem(Agenda.Item item, SittingRegister.Sitting sitting, Look look, Phrases say) {

    List<String> inWords() {
        List<String> missing = new ArrayList<>();
        if (item.named().isEmpty()) {
            missing.add("出席者が指名されていません。");
        }
        for (StaffId attendee : item.named()) {
            if (needsNotice() && lacksNotice(attendee)) {
                missing.add(say.staff(attendee) + "の守秘義務確認書がありません。");
            }
        }
        if (item.set().basis() == LegalBasis.CONSENT) {
            item.set().subjects().stream()
                    .filter(person -> !hasConsented(person))
                    .forEach(person -> missing.add(say.person(person) + "の同意(計画づくり)が有効ではありません。"));
        } else if (item.of(ConsentNotSoughtExplained.class).isEmpty()) {
            missing.add("同意を求めない理由の記録がありません。");
        }
        item.of(MaterialPrepared.class).stream()
                .filter(material -> isUndistributed(material.material()))
                .forEach(material -> missing.add("資料" + material.material() + "が配られていません。"));
        if (sitting.closed()) {
            item.of(MaterialDistributed.class).stream()
                    .filter(item::isOut)
                    .forEach(copy -> missing.add(unreturned(copy)));
        }
        return missing;
    }

    private String unreturned(MaterialDistributed copy) {
        return "資料"
                + copy.material()
                + "の"
                + copy.copy()
                + "番("
                + say.staff(copy.staffId())
                + ")が回収されていません。";
    }

    private boolean isUndistributed(int material) {
        return item.of(MaterialDistributed.class).stream()
                .noneMatch(copy -> copy.material() == material);
    }

    private boolean needsNotice() {
        return ProfileRegister.on(look.facts(), sitting.heldOn())
                .bindsToSecrecy(item.set().basis());
    }

    private boolean lacksNotice(StaffId attendee) {
        BodyId body =
                item.of(AgendaItemAssigned.class).stream()
                        .map(AgendaItemAssigned::bodyId)
                        .findFirst()
                        .orElse(sitting.bodyId());
        return look.facts()
                .value(MembershipRegister.MEMBERSHIP, MembershipRegister.key(body, attendee))
                .filter(member -> member.secrecyConfirmedBy(sitting.heldOn()))
                .isEmpty();
    }

    private boolean hasConsented(PersonId person) {
        return look.facts().values(ConsentRegister.CONSENT, Lookups.person(person)).stream()
                .filter(consent -> consent.fileId().equals(item.set().fileId()))
                .filter(consent -> consent.purpose() == Purpose.PLANNING)
                .anyMatch(consent -> consent.holdsOn(sitting.heldOn(), look.facts()));
    }
}
