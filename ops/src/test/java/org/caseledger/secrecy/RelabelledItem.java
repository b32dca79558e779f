package org.caseledger.secrecy;

import org.caseledger.command.conference.AcknowledgeSecrecyNotice;
import org.caseledger.command.conference.ConveneConference;
import org.caseledger.command.conference.EstablishConferenceBody;
import org.caseledger.command.conference.GrantMembership;
import org.caseledger.command.conference.InviteNonMember;
import org.caseledger.command.conference.SelectAttendee;
import org.caseledger.command.conference.SetAgendaItem;
import org.caseledger.command.correction.AskRelabelling;
import org.caseledger.command.correction.ConfirmRelabelling;
import org.caseledger.events.privacy.LegalBasis;
import org.caseledger.events.privacy.Sensitivity;
import org.caseledger.events.value.BodyId;
import org.caseledger.events.value.ConsentId;
import org.caseledger.events.value.ItemId;
import org.caseledger.events.value.PersonId;
import org.caseledger.events.value.SignedIn;
import org.caseledger.events.value.SittingId;
import org.caseledger.events.value.Words;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An agenda item of a 支援会議 about a family, with one value that was told in it. */
final class RelabelledItem {

    static final String TOLD = "会議で話された言葉";
    static final Words REASON = new Words("本人の同意を得たため");

    final GuardedTown town;
    final GuardedFamily family;
    final BodyId body = new BodyId(UUID.randomUUID());
    final SittingId sitting = new SittingId(UUID.randomUUID());
    final ItemId item = new ItemId(UUID.randomUUID());

    /** The event that holds what was told, under {@code reason}. */
    final UUID entry;

    RelabelledItem(GuardedTown town, List<SignedIn> members) {
        this(town, new GuardedFamily(town), members, false);
    }

    RelabelledItem(GuardedTown town, GuardedFamily family, List<SignedIn> members, boolean ofBoth) {
        this.town = town;
        this.family = family;
        town.by(
                town.officer,
                new EstablishConferenceBody(
                        body,
                        "見本市支援会議",
                        Set.of(LegalBasis.SUPPORT_CONFERENCE_106_6),
                        town.section,
                        "設置要綱 第1版",
                        town.today.minusDays(9)));
        members.forEach(this::joins);
        town.by(town.officer, new ConveneConference(sitting, body, 1, town.today, false));
        List<PersonId> about = ofBoth ? List.of(family.mother, family.son) : List.of(family.mother);
        town.by(
                town.officer,
                new SetAgendaItem(
                        sitting, item, family.file, LegalBasis.SUPPORT_CONFERENCE_106_6, about));
        members.forEach(
                one -> town.by(town.officer, new SelectAttendee(sitting, item, one.staff())));
        entry =
                town.by(
                                town.officer,
                                new InviteNonMember(
                                        sitting, item, town.teacher.staff(), new Words(TOLD)))
                        .eventIds()
                        .getFirst();
    }

    private void joins(SignedIn member) {
        town.by(
                town.officer,
                new GrantMembership(
                        body, member.staff(), town.section, town.today.minusDays(9), null));
        town.by(
                member,
                new AcknowledgeSecrecyNotice(body, member.staff(), "守秘義務確認書 第1版", town.today));
    }

    AskRelabelling toConsent(ConsentId... consents) {
        return wanted(LegalBasis.CONSENT, Sensitivity.S2, null, consents);
    }

    AskRelabelling wanted(
            LegalBasis basis,
            Sensitivity sensitivity,
            @Nullable ItemId itemId,
            ConsentId... consents) {
        return new AskRelabelling(
                sitting.value(),
                entry,
                "reason",
                basis,
                sensitivity,
                itemId,
                List.of(consents),
                REASON);
    }

    UUID asks(SignedIn who, AskRelabelling request) {
        return town.by(who, request).eventIds().getFirst();
    }

    ConfirmRelabelling confirmation(UUID asked) {
        return new ConfirmRelabelling(sitting.value(), entry, asked, REASON);
    }

    /** Two officers open what was told on these consents. */
    void isOpenedOn(ConsentId... consents) {
        UUID asked = asks(town.officer, toConsent(consents));
        town.by(town.director, confirmation(asked));
    }

    boolean isReadBy(SignedIn who) {
        return family.readBy(who).contains(TOLD);
    }
}
